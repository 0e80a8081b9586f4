import { isCandidate } from './awards/eligibility.ts';
import type { Facts } from './facts.ts';
import type { Participant } from './participants.ts';
import { compare, type Rational, rational, ZERO } from './rational.ts';

/** How many of a group stand on a list and among those who may stand there. */
export interface GroupShare {
  readonly by: 'Vị trí' | 'Giới' | 'Khối' | 'Đơn vị';
  readonly name: string;
  readonly listed: number;
  readonly eligible: number;
}

/** Somebody on the list who was awarded before. */
export interface RepeatWinner {
  readonly participant: Participant;
  /** Years of the history with a gift or a proposal, earliest first. */
  readonly years: readonly number[];
}

/** A list against the officials who may stand on it (Luật 06/2022/QH15, Điều 5: công bằng, người trực tiếp, bình đẳng giới). */
export interface Fairness {
  readonly listed: number;
  readonly eligible: number;
  readonly groups: readonly GroupShare[];
  readonly repeatWinners: readonly RepeatWinner[];
}

/** Part of a whole; null of nobody. */
export const partOf = (part: number, whole: number): Rational | null => (whole === 0 ? null : rational(part, whole));

export const isAbove = (share: Rational, limit: Rational): boolean => compare(share, limit) > 0;

/** A group's part of the list, and of those who may stand there; nought where it has nobody. */
export function sharesOf(
  { listed, eligible, groups }: Fairness,
  by: GroupShare['by'],
  name: string,
): { listed: Rational; eligible: Rational } {
  const group = groups.find((one) => one.by === by && one.name === name);
  return {
    listed: partOf(group?.listed ?? 0, listed) ?? ZERO,
    eligible: partOf(group?.eligible ?? 0, eligible) ?? ZERO,
  };
}

/** Names of the groups that rules speak of. */
export const LEADERS = 'Lãnh đạo';
export const WOMEN = 'Nữ';
export const NO_BODY = '(chưa ghi khối)';

const BELONGS: Readonly<Record<GroupShare['by'], (one: Participant) => string>> = {
  'Vị trí': ({ isLeader }) => (isLeader ? LEADERS : 'Người trực tiếp làm việc'),
  Giới: ({ title }) => (title === 'Bà' ? WOMEN : title === 'Ông' ? 'Nam' : 'Chưa ghi Ông/Bà'),
  Khối: ({ body }) => body || NO_BODY,
  'Đơn vị': ({ unit }) => unit || '(chưa ghi đơn vị)',
};

/** Leaders and direct workers, women and men, bodies and units, and repeat winners of a list. */
export function fairnessOf(listed: readonly Participant[], { roster, past }: Facts): Fairness {
  const eligible = roster.participants.filter(isCandidate);
  const groups = (Object.keys(BELONGS) as GroupShare['by'][]).flatMap((by): GroupShare[] => {
    const names = [...new Set([...eligible, ...listed].map(BELONGS[by]))];
    const count = (some: readonly Participant[], name: string): number =>
      some.filter((one) => BELONGS[by](one) === name).length;
    return names.map((name) => ({ by, name, listed: count(listed, name), eligible: count(eligible, name) }));
  });
  const repeatWinners = listed.flatMap((participant): RepeatWinner[] => {
    const own = past.filter(({ code, gift, row }) => code === participant.code && (gift || row.superior === true));
    const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
    return years.length > 0 ? [{ participant, years }] : [];
  });
  return { listed: listed.length, eligible: eligible.length, groups, repeatWinners };
}
