import { AREAS, REPORTED_DETAILS } from '../provisions/areas.ts';
import { normalise } from '../vietnamese/normalise.ts';
import type { Registration } from './facts.ts';
import type { RegistrationRow } from './records.ts';

/** What every approved task keeps: all but result, evidence and dates (DOMAIN: “chỉ được đổi kết quả, minh chứng, ngày”). */
const KEPT = ['participant', 'task', 'taskKind', 'domain', 'target', 'unitOfMeasure'] as const;

/** Ids of the columns that stay as they were approved, by area. */
const KEPT_OF_AREA: ReadonlyMap<string, readonly (keyof RegistrationRow & string)[]> = new Map(
  AREAS.map(({ code, details }) => [
    code,
    [...KEPT, ...details.filter((detail) => !REPORTED_DETAILS.includes(detail))],
  ]),
);

/** Four hexadecimal digits of a text (FNV-1a, folded); enough to notice a change, not for security. */
function trace(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, '0');
}

type Kept = Pick<Registration, 'row' | 'found'>;

/** A field as it is compared: another spelling of the same text, or a name in place of the code, is no change. */
function keptText({ row, found }: Kept, column: keyof RegistrationRow): string {
  if (column === 'participant' && found.who) return found.who.code;
  return normalise(String(row[column] ?? ''));
}

const columnsOf = (row: RegistrationRow): readonly (keyof RegistrationRow & string)[] =>
  KEPT_OF_AREA.get(row.area) ?? KEPT;

const NO_DAY = '-';

/** The mark of a task as it stands: a trace of each kept column, and the due day. */
export function approvalMark(task: Kept): string {
  const traces = columnsOf(task.row).map((column) => trace(keptText(task, column)));
  return `${traces.join('.')} ${task.row.dueOn ?? NO_DAY}`;
}

/** What was changed in a task since it was approved. */
export interface LaterChange {
  /** Columns that were approved and have changed. */
  readonly columns: readonly string[];
  /** The due day as it was approved, where it has changed: allowed, but it decides what counts as late. */
  readonly dueBefore: string | null;
}

const NO_CHANGE: LaterChange = { columns: [], dueBefore: null };

/** Compares an approved task with its mark. Tasks without a mark this version can read have nothing to compare with. */
export function changeSinceApproval(task: Kept): LaterChange {
  const { status, approvedAs = '', dueOn } = task.row;
  const [traces = '', due = NO_DAY] = approvedAs.split(' ');
  const before = traces.split('.');
  const columns = columnsOf(task.row);
  if (status !== 'approved' || before.length !== columns.length) return NO_CHANGE;
  return {
    columns: columns.filter((column, i) => before[i] !== trace(keptText(task, column))),
    dueBefore: due !== (dueOn ?? NO_DAY) ? due : null,
  };
}

/** The mark a task carries from now on: that of its approval while it stays approved, none before and after. */
export function standingMark(task: Kept): string {
  const { status, approvedAs = '' } = task.row;
  if (status !== 'approved') return '';
  const isReadable = approvedAs.split(' ')[0]?.split('.').length === columnsOf(task.row).length;
  return isReadable ? approvedAs : approvalMark(task);
}
