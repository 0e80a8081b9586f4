import type { GiftList } from '../awards/gift-list.ts';
import type { SuperiorList } from '../awards/superior-list.ts';
import type { Facts } from '../facts.ts';
import { toFixedText } from '../rational.ts';
import type { HistoryRow } from '../records.ts';
import type { Standing } from '../standings.ts';

/** The columns of "Lịch sử" that say what somebody's result of a year is, in their order. */
export const RESULT_COLUMNS = [
  'year',
  'participant',
  'name',
  'unit',
  'total',
  'level',
  'gift',
  'superior',
  'achievement',
] as const;

export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** One result of one year, as the cells of "Lịch sử" show it. */
export type Result = Readonly<Record<ResultColumn, string>>;

const yesNo = (flag: boolean | null): string => (flag === null ? '' : flag ? 'Có' : 'Không');

/** The result that stands in a row of "Lịch sử" now. */
export const resultOf = (row: HistoryRow): Result => ({
  year: row.year,
  participant: row.participant,
  name: row.name,
  unit: row.unit,
  total: row.total,
  level: row.level,
  gift: yesNo(row.gift),
  superior: yesNo(row.superior),
  achievement: row.achievement,
});

/** What results are made of. */
export interface Decided {
  readonly facts: Facts;
  readonly standings: readonly Standing[];
  readonly gifts: GiftList;
  readonly superior: SuperiorList;
}

/** The results of the year as they are computed now, in the order of the scoreboard; nobody without a total. */
export function resultsNow({ facts, standings, gifts, superior }: Decided): Result[] {
  const { year, decimals } = facts.settings;
  const given = new Set(gifts.gifts.map(({ standing }) => standing.score.participant.code));
  const proposed = new Set(superior.proposed.map(({ score }) => score.participant.code));
  const achievements = new Map<string, string>();
  for (const row of facts.input.exemplars) {
    const code = facts.roster.find(row.participant).who?.code;
    if (code !== undefined && !achievements.has(code)) achievements.set(code, row.achievement);
  }
  return standings.flatMap(({ score: { participant, total }, level }): Result[] => {
    if (total === null || year === null) return [];
    const { code, name, unit } = participant;
    return [
      {
        year: String(year),
        participant: code,
        name,
        unit,
        total: toFixedText(total, decimals),
        level: level ?? '',
        gift: yesNo(given.has(code)),
        superior: yesNo(proposed.has(code)),
        achievement: achievements.get(code) ?? '',
      },
    ];
  });
}

/** "84,00 điểm, tiêu biểu, có quà": what a result decides, in words. */
export function resultWords({ total, level, gift, superior }: Result): string {
  const parts = [
    total === '' ? 'không có điểm' : `${total} điểm`,
    ...(level === '' ? [] : [level]),
    ...(gift === 'Có' ? ['có quà'] : []),
    ...(superior === 'Có' ? ['đề nghị cấp trên'] : []),
  ];
  return parts.join(', ');
}
