import { LEVELS, type Level } from '../provisions/bands.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { readNumber } from '../vietnamese/numbers.ts';
import type { Roster } from './participants.ts';
import { STATES, versionOf, yearMark } from './publication/seal.ts';
import { fromDigits, type Rational } from './rational.ts';
import { at, type HistoryRow } from './records.ts';
import { type UnusableCell, unusable } from './unusable.ts';

/** Where a past result comes from: a closed year, a year published and still open, or typed in by hand. */
export type Origin = 'sealed' | 'published' | 'by-hand';

/** The result of one participant in one year as it stands: of several versions the last. */
export interface PastResult {
  readonly row: HistoryRow;
  readonly year: number;
  /** The code of today, also where the row holds one the person had before. */
  readonly code: string;
  readonly total: Rational | null;
  readonly level: Level | null;
  readonly gift: boolean;
  readonly origin: Origin;
  /** Taken back by a decision: nothing of it counts. */
  readonly withdrawn: boolean;
}

const LEVEL_OF: ReadonlyMap<string, Level> = new Map(
  Object.values(LEVELS).map((level) => [matchKey(level), level] as const),
);

function readTotal(typed: string): Rational | null | undefined {
  if (typed === '') return null;
  const number = readNumber(typed);
  return typeof number === 'string' || number.percent ? undefined : fromDigits(number.digits);
}

function originOf(row: HistoryRow): Origin {
  if (row.state === '' || row.state === STATES.byHand) return 'by-hand';
  return yearMark(row).is === 'closed' ? 'sealed' : 'published';
}

/** The code of today for what a row of the history holds; a person who has left keeps the code of then. */
export function codeOfRow({ participant }: HistoryRow, roster: Roster): string {
  const { who } = roster.find(participant);
  if (who) return who.code;
  const key = matchKey(participant);
  const now = roster.participants.filter(({ formerCodes }) => formerCodes.some((code) => matchKey(code) === key));
  return (now.length === 1 ? now[0]?.code : null) ?? roster.byCode(participant)?.code ?? participant;
}

/** Of several versions of one result the last; a version takes the place of what was typed in. */
function lastVersions(past: readonly PastResult[]): PastResult[] {
  const last = new Map<string, number>();
  const key = ({ year, code }: PastResult): string => `${year}\n${code}`;
  for (const result of past) last.set(key(result), Math.max(last.get(key(result)) ?? 0, versionOf(result.row)));
  return past.filter((result) => versionOf(result.row) === last.get(key(result)));
}

/** Reads the tab "Lịch sử". A person who has left keeps the results; an unreadable year or total is a fault (C01). */
export function readHistory(
  rows: readonly HistoryRow[],
  roster: Roster,
): { past: PastResult[]; faults: UnusableCell[] } {
  const past: PastResult[] = [];
  const faults: UnusableCell[] = [];
  for (const row of rows) {
    const code = codeOfRow(row, roster);
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
    const withdrawn = row.state === STATES.withdrawn;
    const counted = withdrawn ? { total: null, level: null, gift: false } : { total, level, gift: row.gift };
    past.push({
      row,
      year,
      code,
      total: counted.total ?? null,
      level: counted.level,
      gift: counted.gift ?? false,
      origin: originOf(row),
      withdrawn,
    });
  }
  return { past: lastVersions(past), faults };
}
