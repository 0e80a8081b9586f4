import { changeSinceLock, isLocked, type Lockable, lockedText, STATES, stateOf } from '../contest/lock.ts';
import { beside } from '../reports/beside/beside.ts';
import type { View } from '../reports/report.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { indexCriteria } from '../tabs/index-criteria.ts';
import { scoreSheets } from '../tabs/score-sheets.ts';
import type { TableTab } from '../tabs/tab.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { TabChange } from '../workbook.ts';
import { type Action, fromView } from './action.ts';

/** A line that can be locked, and how sentences name it. */
interface Named extends Lockable {
  readonly name: string;
}

/** The tabs whose assessed values are locked, with their lines. */
const SHEETS: readonly { readonly tab: TableTab; lines(view: View): Named[] }[] = [
  {
    tab: scoreSheets,
    lines: ({ outcome }) =>
      outcome.facts.scoreLines.map((line) => ({
        row: line.row,
        panel: line.panel,
        name: `${line.found.who?.code ?? line.row.participant} ${line.criterion?.code ?? line.row.criterion}`,
      })),
  },
  {
    tab: indexCriteria,
    lines: ({ outcome }) => outcome.facts.indexLines.map(({ row }) => ({ row, name: `Bộ chỉ số ${row.code}` })),
  },
];

const OWN = ['state', 'firstValue', 'lockedValue'] as const;

/** What the own columns hold now. */
const standing = (line: Named): OutputRow => ({
  state: stateOf(line.row, lockedText(line) !== ''),
  firstValue: line.row.firstValue,
  lockedValue: line.row.lockedValue,
});

/** The own columns of a tab, with these lines changed. */
function columns(
  tab: TableTab,
  lines: readonly Named[],
  changed: ReadonlyMap<Named, OutputRow>,
  view: View,
): TabChange[] {
  const rows = lines.map((line): [number, OutputRow] => [line.row.row, changed.get(line) ?? standing(line)]);
  return beside(tab.id, OWN, new Map(rows), view);
}

const moved = (line: Named): string => {
  const change = changeSinceLock(line.row, lockedText(line));
  return change ? `${line.name}: ${change.from} → ${change.to} (${line.row.reason})` : '';
};

/** A line that was changed after the lock, or reopened and changed without a reason, is not locked anew (C07). */
function refuses(line: Named): boolean {
  if (changeSinceLock(line.row, lockedText(line)) === null) return false;
  return isLocked(line.row) || line.row.reason === '';
}

/** "Khóa điểm": keeps every assessed value, so that a later change is seen (C07); what changed since the last lock is logged. */
export const lockScores: Action = {
  name: 'lock-scores',
  label: 'Khóa điểm',
  propose: fromView((view) => {
    const all = SHEETS.map(({ tab, lines }) => ({ tab, lines: lines(view) }));
    const filled = all.flatMap(({ lines }) => lines).filter((line) => lockedText(line) !== '');
    const refused = filled.filter(refuses);
    const fresh = filled.filter((line) => !isLocked(line.row) && !refuses(line));
    const changed = new Map(
      fresh.map((line): [Named, OutputRow] => {
        const text = lockedText(line);
        return [line, { state: STATES.locked, firstValue: line.row.firstValue || text, lockedValue: text }];
      }),
    );
    const changes = fresh.map(moved).filter((words) => words !== '');
    const since = changes.length > 0 ? ` Đổi so với lần khóa trước: ${changes.join('; ')}.` : '';
    const names = refused.map(({ name }) => name).join(', ');
    const left =
      refused.length > 0 ? ` Không khóa vì điểm bị đổi mà chưa mở khóa, chưa ghi lý do (C07): ${names}.` : '';
    return {
      tabs: all.flatMap(({ tab, lines }) => columns(tab, lines, changed, view)),
      message: `Khóa điểm thẩm định của ${fresh.length} dòng; dòng chưa thẩm định chưa khóa.${since}${left}`,
    };
  }),
};

/** "Mở khóa điểm": opens the selected lines for another assessment, with the reason in the log. */
export const unlockScores: Action = {
  name: 'unlock-scores',
  label: 'Mở khóa điểm',
  takesSelection: true,
  asks: { kind: 'line', prompt: 'Lý do mở khóa (ghi vào Nhật ký):' },
  propose: fromView((view, { selection, text }) => {
    const reason = text.trim();
    const sheet = SHEETS.find(({ tab }) => matchKey(tab.name) === matchKey(selection?.tab ?? ''));
    if (!sheet || !selection)
      return { refusal: 'Hãy mở tab Phiếu chấm hoặc Bộ chỉ số, chọn các dòng cần mở khóa rồi bấm lại.' };
    if (reason === '') return { refusal: 'Mở khóa thì phải ghi lý do. Chưa đổi gì.' };
    const lines = sheet.lines(view);
    const open = lines.filter(({ row }) => selection.rows.includes(row.row) && isLocked(row));
    if (open.length === 0) return { refusal: 'Không có dòng đã khóa trong các dòng đang chọn. Chưa đổi gì.' };
    const changed = new Map(open.map((line) => [line, { ...standing(line), state: STATES.unlocked }]));
    const names = open.map((line) => `${line.name} (đã khóa: ${line.row.lockedValue})`).join('; ');
    return {
      tabs: columns(sheet.tab, lines, changed, view),
      message: `Mở khóa ${open.length} dòng: ${names}. Lý do: ${reason}.`,
    };
  }),
};
