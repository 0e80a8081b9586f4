import { RULES_VERSION } from '../../provisions/rules-version.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { readNumber } from '../../vietnamese/numbers.ts';
import type { Facts } from '../facts.ts';
import type { Roster } from '../participants.ts';
import type { HistoryRow } from '../records.ts';
import { RESULT_COLUMNS, type Result, type ResultColumn, resultOf } from './result.ts';
import { sha256Of } from './sha256.ts';

/** How a version of a result came about. */
export const STATES = {
  published: 'công bố',
  adjusted: 'điều chỉnh',
  withdrawn: 'thu hồi',
  byHand: 'gõ tay',
} as const;

export type State = (typeof STATES)[keyof typeof STATES];

/** What stands beside a result in "Lịch sử": which version it is, where it comes from, and its seal. */
export interface Stamp {
  readonly state: State;
  /** 1 is the publication, each correction one more. */
  readonly version: number;
  /** The day it was written, yyyy-mm-dd. */
  readonly recordedOn: string;
  /** Number of the decision and the reason; '' for the publication and for rows typed in. */
  readonly decision: string;
  /** Version of the rules and settings the result was computed with. */
  readonly rules: string;
}

/** A result with its stamp, as a row of "Lịch sử" holds it. */
export interface SealedRow extends Stamp {
  readonly result: Result;
}

/** What is written beside a sealed result, by column id. */
export interface SealCells {
  readonly state: string;
  readonly version: string;
  readonly recordedOn: { readonly date: string };
  readonly decision: string;
  readonly rules: string;
  readonly kept: string;
  readonly seal: string;
}

const valuesOf = (result: Result): string[] => RESULT_COLUMNS.map((column) => result[column]);

const sealText = (kept: string, stamp: Omit<Stamp, 'version'> & { readonly version: string }): string =>
  sha256Of(JSON.stringify([kept, stamp.state, stamp.version, stamp.recordedOn, stamp.decision, stamp.rules]));

/** The own columns of a sealed result: a copy of its values, and the SHA-256 over the copy, the stamp and the rules version. */
export function sealCells({ result, state, version, recordedOn, decision, rules }: SealedRow): SealCells {
  const kept = JSON.stringify(valuesOf(result));
  const stamp = { state, version: String(version), recordedOn, decision, rules };
  return { ...stamp, recordedOn: { date: recordedOn }, kept, seal: sealText(kept, stamp) };
}

/** The version of the rules together with what the commune has set: criteria and settings. */
export function rulesVersion({ input }: Facts): string {
  const criteria = input.criteria.map(({ row: _, ...criterion }) => criterion);
  const settings = input.settings.map(({ key, value }) => [key, value]);
  return `${RULES_VERSION}-${sha256Of(JSON.stringify([criteria, settings])).slice(0, 8)}`;
}

/** Whether a row carries a seal. */
export const isSealed = ({ seal }: HistoryRow): boolean => seal !== '';

/** Version of a row; 0 for a row typed in and not sealed. */
export const versionOf = ({ version }: HistoryRow): number => (/^\d+$/.test(version) ? Number(version) : 0);

/** The result as it was sealed; null where the copy cannot be read, or does not belong to the seal. */
export function sealedResult(row: HistoryRow): Result | null {
  const { kept, seal, recordedOn } = row;
  const stamp = { ...row, state: row.state as State, recordedOn: recordedOn ?? '' };
  if (sealText(kept, stamp) !== seal) return null;
  const values = JSON.parse(kept) as readonly string[];
  return Object.fromEntries(RESULT_COLUMNS.map((column, i) => [column, values[i] ?? ''])) as Result;
}

/** A cell of a sealed row that no longer holds what was sealed. */
export interface Edit {
  readonly column: ResultColumn;
  readonly before: string;
  readonly after: string;
}

/** A field as it is compared: another spelling, "82,5" for "82,50", or "code – name" for the code is no change. */
function comparable(column: ResultColumn, text: string, roster: Roster): string {
  if (column === 'participant') return roster.find(text).who?.code ?? normalise(text);
  const number = column === 'total' && text !== '' ? readNumber(text) : 'none';
  if (typeof number === 'string') return normalise(text);
  return number.digits.includes('.') ? number.digits.replace(/\.?0+$/, '') : number.digits;
}

/** Cell by cell, what was changed in a row since it was sealed. */
export function editsOf(row: HistoryRow, sealed: Result, roster: Roster): Edit[] {
  const now = resultOf(row);
  return RESULT_COLUMNS.flatMap((column): Edit[] => {
    const [before, after] = [sealed[column], now[column]];
    return comparable(column, before, roster) === comparable(column, after, roster) ? [] : [{ column, before, after }];
  });
}

/** How a year stands: open, closed with a seal, or closed and opened again. */
export type YearMark =
  | { readonly is: 'open' }
  | { readonly is: 'closed'; readonly on: string; readonly rows: number; readonly seal: string };

const CLOSED = /^niêm phong (\S+), (\d+) dòng, ([0-9a-f]{64})$/;

/** The mark of a closed year as every row of the year carries it: day, number of rows, SHA-256 over their seals. */
export const closedMark = (on: string, seals: readonly string[]): string =>
  `niêm phong ${on}, ${seals.length} dòng, ${yearSeal(on, seals)}`;

const yearSeal = (on: string, seals: readonly string[]): string => sha256Of([on, ...[...seals].sort()].join('\n'));

/** The mark of a row's year. */
export function yearMark({ yearSeal: text }: HistoryRow): YearMark {
  const found = CLOSED.exec(text);
  if (!found) return { is: 'open' };
  const [, on = '', rows = '', seal = ''] = found;
  return { is: 'closed', on, rows: Number(rows), seal };
}

/** Whether the rows are those with which their year was closed. */
export const holdsTogether = (rows: readonly HistoryRow[], mark: YearMark): boolean =>
  mark.is === 'open' ||
  (rows.length === mark.rows &&
    yearSeal(
      mark.on,
      rows.map(({ seal }) => seal),
    ) === mark.seal);
