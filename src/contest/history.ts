import { LEVELS, type Level } from '../provisions/bands.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { readNumber } from '../vietnamese/numbers.ts';
import type { Roster } from './participants.ts';
import { fromDigits, type Rational } from './rational.ts';
import { at, type HistoryRow } from './records.ts';
import { type UnusableCell, unusable } from './unusable.ts';

/** The sealed (or typed in) result of one participant in one past year. */
export interface PastResult {
  readonly row: HistoryRow;
  readonly year: number;
  readonly code: string;
  readonly total: Rational | null;
  readonly level: Level | null;
  readonly gift: boolean;
}

const LEVEL_OF: ReadonlyMap<string, Level> = new Map(
  Object.values(LEVELS).map((level) => [matchKey(level), level] as const),
);

function readTotal(typed: string): Rational | null | undefined {
  if (typed === '') return null;
  const number = readNumber(typed);
  return typeof number === 'string' || number.percent ? undefined : fromDigits(number.digits);
}

/** Reads the tab "Lịch sử". A person who has left keeps the results; an unreadable year or total is a fault (C01). */
export function readHistory(
  rows: readonly HistoryRow[],
  roster: Roster,
): { past: PastResult[]; faults: UnusableCell[] } {
  const past: PastResult[] = [];
  const faults: UnusableCell[] = [];
  for (const row of rows) {
    const code = roster.find(row.participant).who?.code ?? row.participant;
    const year = /^\d{4}$/.test(row.year) ? Number(row.year) : null;
    const total = readTotal(row.total);
    if (year === null) faults.push(unusable(at(row, 'year'), row.year, 'cần năm bốn chữ số, ví dụ 2022', '', [code]));
    if (total === undefined)
      faults.push(unusable(at(row, 'total'), row.total, 'cần điểm bằng số, ví dụ 82,50', '', [code]));
    if (year === null) continue;
    const level = LEVEL_OF.get(matchKey(row.level)) ?? null;
    if (row.level !== '' && level === null) {
      const expected = Object.values(LEVELS).join('” hoặc “');
      faults.push(unusable(at(row, 'level'), row.level, `cần “${expected}”, hoặc để trống`, '', [code]));
    }
    past.push({ row, year, code, total: total ?? null, level, gift: row.gift ?? false });
  }
  return { past, faults };
}
