import { matchKey } from '../vietnamese/normalise.ts';
import { toShortText } from './rational.ts';
import type { EntryRow, LockedRow } from './records.ts';
import type { Panel } from './scoring/panel.ts';

/** How far a line has come; the first four follow its cells, the last two are set by "Khóa điểm" and "Mở khóa điểm". */
export const STATES = {
  empty: 'Chưa tự chấm',
  claimed: 'Đã tự chấm',
  assessed: 'Đã thẩm định',
  explained: 'Đã giải trình',
  locked: 'Đã khóa',
  unlocked: 'Đã mở khóa',
} as const;

/** Whether "Khóa điểm" has locked the line. */
export const isLocked = ({ state }: LockedRow): boolean => matchKey(state) === matchKey(STATES.locked);

/** Whether the line was locked and then opened again for another round. */
export const isReopened = ({ state }: LockedRow): boolean => matchKey(state) === matchKey(STATES.unlocked);

/** The state of a line as its cells and the lock say. */
export function stateOf(row: EntryRow, hasAssessed: boolean): string {
  if (isLocked(row)) return STATES.locked;
  if (isReopened(row)) return STATES.unlocked;
  if (hasAssessed) return row.explanation === '' ? STATES.assessed : STATES.explained;
  return row.self === '' ? STATES.empty : STATES.claimed;
}

/** What a line of "Phiếu chấm" or "Bộ chỉ số" holds on the assessed side. */
export interface Lockable {
  readonly row: EntryRow;
  readonly panel?: Panel | null;
}

/** The assessed value as the lock keeps it: as typed ("11/12" for a value of a total), or what several assessors gave. */
export function lockedText({ row, panel }: Lockable): string {
  if (row.assessed !== '') return row.assessedOf === '' ? row.assessed : `${row.assessed}/${row.assessedOf}`;
  if (!panel || panel.result.is === 'blank') return '';
  const value = panel.result.is === 'points' ? toShortText(panel.result.points) : 'không phát sinh';
  return `${value} (${panel.lines.length} người chấm)`;
}

/** How the assessed value has moved since the lock: old → new; null where it has not. */
export function changeSinceLock(row: LockedRow, now: string): { readonly from: string; readonly to: string } | null {
  if (!isLocked(row) && !isReopened(row)) return null;
  return matchKey(row.lockedValue) === matchKey(now) ? null : { from: row.lockedValue, to: now };
}
