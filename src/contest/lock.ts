import { shortDate } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { toShortText } from './rational.ts';
import type { EntryRow, LockedRow, RegistrationRow } from './records.ts';
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

/** The lock of a line, as own columns keep it. */
export type Lock = Pick<LockedRow, 'state' | 'lockedValue'>;

/** Whether "Khóa điểm" has locked the line. */
export const isLocked = ({ state }: Lock): boolean => matchKey(state) === matchKey(STATES.locked);

/** Whether the line was locked and then opened again for another round. */
export const isReopened = ({ state }: Lock): boolean => matchKey(state) === matchKey(STATES.unlocked);

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
export function changeSinceLock(row: Lock, now: string): { readonly from: string; readonly to: string } | null {
  if (!isLocked(row) && !isReopened(row)) return null;
  return matchKey(row.lockedValue) === matchKey(now) ? null : { from: row.lockedValue, to: now };
}

/** What was assessed of a task: all that its points are made of. '' while it is not assessed. */
export function taskText({ assessedResult, faults, delays, completedOn }: RegistrationRow): string {
  if (assessedResult === '') return '';
  const late = delays === '' ? `xong ${completedOn ? shortDate(completedOn) : 'chưa ghi'}` : `chậm ${delays}`;
  return `${assessedResult}; sai sót ${faults || '0'}; ${late}`;
}

const OPENED = `${STATES.unlocked}: `;

/** The lock of a task out of its one own column. */
export function taskLock({ lockedAs = '' }: Pick<RegistrationRow, 'lockedAs'>): Lock {
  if (lockedAs === '') return { state: '', lockedValue: '' };
  const isOpen = lockedAs.startsWith(OPENED);
  return isOpen
    ? { state: STATES.unlocked, lockedValue: lockedAs.slice(OPENED.length) }
    : { state: STATES.locked, lockedValue: lockedAs };
}

/** The one own column of a task's lock. */
export const taskLockText = (lock: Lock): string => (isReopened(lock) ? OPENED : '') + lock.lockedValue;
