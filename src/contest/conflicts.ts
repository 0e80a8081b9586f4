import { matchKey } from '../vietnamese/normalise.ts';
import type { AwardSettings } from './award-settings.ts';
import type { Participant, Roster } from './participants.ts';
import type { CouncilRow } from './records.ts';

/** A member of the council; `who` is null where the roster does not know the member. */
export interface Member {
  readonly code: string;
  readonly row: CouncilRow;
  readonly who: Participant | null;
  /** Codes of declared relatives. */
  readonly kin: readonly string[];
}

/** A tie between a member and a candidate. */
export interface Conflict {
  readonly member: Member;
  readonly reason: string;
  /** The member must not vote: always for oneself, else where the setting says so (tự chọn). */
  readonly binding: boolean;
}

/** Codes in a cell of a list of people, as "CB05; CB07" or "CB05 – Bùi Minh Bình". */
export const listed = (typed: string): string[] =>
  typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Codes of the relatives a member declares, and the words that name nobody. */
export function readKin(row: CouncilRow, roster: Roster): { kin: string[]; unknown: string[] } {
  const parts = listed(row.kin).map((typed) => ({ typed, who: roster.find(typed).who }));
  return {
    kin: parts.flatMap(({ who }) => (who ? [who.code] : [])),
    unknown: parts.flatMap(({ typed, who }) => (who ? [] : [typed])),
  };
}

function tieOf(member: Member, candidate: Participant, settings: AwardSettings): Omit<Conflict, 'member'> | null {
  const { who, row, kin } = member;
  if (matchKey(member.code) === matchKey(candidate.code)) {
    const handsOver = row.role === 'chair' ? '; Phó Chủ tịch thường trực điều hành phần này' : '';
    return { reason: `xét chính mình${handsOver}`, binding: true };
  }
  if (kin.includes(candidate.code)) return { reason: 'người thân', binding: settings.recuseKin };
  const units = candidate.kind === 'collective' ? [candidate.unit, candidate.name] : [candidate.unit];
  const sameUnit = who !== null && who.unit !== '' && units.some((unit) => matchKey(unit) === matchKey(who.unit));
  return sameUnit ? { reason: 'cùng đơn vị', binding: settings.recuseUnit } : null;
}

/** Every tie between the council and a candidate, members in their order. */
export const conflictsOf = (
  candidate: Participant,
  members: readonly Member[],
  settings: AwardSettings,
): readonly Conflict[] =>
  members.flatMap((member): Conflict[] => {
    const tie = tieOf(member, candidate, settings);
    return tie ? [{ member, ...tie }] : [];
  });
