import { areaMark, type ChangedCell, type ChangedTab, markOf } from '../changes/invert.ts';
import { guardOf, valuesOnly } from '../tabs/blocks.ts';
import { findColumns } from '../tabs/headings.ts';
import { TABS } from '../tabs/index.ts';
import { isInput } from '../tabs/read-input.ts';
import { cellName } from '../tabs/structure.ts';
import type { Tab } from '../tabs/tab.ts';
import { type Block, type CellValue, NO_CHANGES, type ReadTab, type TabChange, type Workbook } from '../workbook.ts';
import type { Action } from './action.ts';
import { changedBy, type KeptRun, keepRuns, keptRuns } from './record-run.ts';

/** Obstacles named before the rest is only counted. */
const NAMED = 5;

const tabNamed = (name: string): Tab | null => TABS.find((tab) => tab.name === name) ?? null;

const valueAt = (sheet: ReadTab, row: number, column: number): CellValue => sheet.values[row - 1]?.[column - 1] ?? '';

const key = (row: number, column: number): string => `${row} ${column}`;

/** What people have done since to the cells of a run in one tab: each a part of a sentence. */
function obstacles({ name, cells, keys, fresh }: ChangedTab, sheet: ReadTab): string[] {
  const changed = new Map(cells.map((cell) => [key(cell.row, cell.column), cell]));
  const markAt = (row: number, column: number): string =>
    changed.get(key(row, column))?.after ?? markOf(valueAt(sheet, row, column));
  if (keys.some(({ mark, ...area }) => areaMark(area, markAt) !== mark))
    return [`tab ${name}: các dòng đã bị sắp xếp, chèn, xóa hoặc đổi người, đổi mã`];
  const formulas = new Set(sheet.formulas.map(({ row, column }) => key(row, column)));
  const edited = cells.filter(({ row, column, before, after }) => {
    const mark = markOf(valueAt(sheet, row, column));
    return formulas.has(key(row, column)) || (mark !== after && mark !== markOf(before));
  });
  const added = fresh.flatMap((row) =>
    (sheet.values[row - 1] ?? []).flatMap((value, i) =>
      value === '' || changed.has(key(row, i + 1)) ? [] : [{ row, column: i + 1 }],
    ),
  );
  return [...edited, ...added].map(({ row, column }) => `tab ${name}, ô ${cellName(column, row)} đã được gõ lại`);
}

/** Whether the add-on owns a column of a tab: there it may write what stands once more, so that fewer calls do. */
function ownsColumn(tab: Tab | null, sheet: ReadTab): (column: number) => boolean {
  if (!tab || !isInput(tab)) return () => tab !== null;
  const { table } = findColumns(tab, sheet);
  return (column) => tab.columns[table.idAt(column) ?? '']?.owner === 'add-on';
}

/** The former values as blocks: own columns from the first to the last row at once, cells of people one by one. */
function formerBlocks(cells: readonly ChangedCell[], sheet: ReadTab, tab: Tab | null): Block[] {
  const isOwn = ownsColumn(tab, sheet);
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const former = new Map(cells.map((cell) => [key(cell.row, cell.column), cell.before]));
  const block = (row: number, column: number, rows: number, columns: number): Block => ({
    row,
    column,
    values: Array.from({ length: rows }, (_, r) =>
      Array.from(
        { length: columns },
        (_, c) => former.get(key(row + r, column + c)) ?? valueAt(sheet, row + r, column + c),
      ),
    ),
    formats: [],
    styles: [],
    guard: tab && isInput(tab) ? guardOf(findColumns(tab, sheet).table, lastRow - 1) : null,
  });
  const own = cells.filter(({ column }) => isOwn(column));
  const top = own.reduce((first, { row }) => Math.min(first, row), Number.POSITIVE_INFINITY);
  const bottom = own.reduce((last, { row }) => Math.max(last, row), 0);
  const columns = [...new Set(own.map(({ column }) => column))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === column - 1) run.push(column);
    else runs.push([column]);
  }
  return [
    ...runs.map((run) => block(top, run[0] ?? 1, bottom - top + 1, run.length)),
    ...cells.filter(({ column }) => !isOwn(column)).map(({ row, column }) => block(row, column, 1, 1)),
  ];
}

const named = ({ action, at, who }: KeptRun): string => `“${action}” lúc ${at}${who === '' ? '' : ` của ${who}`}`;

/** The tabs as they were, or why they cannot be made so. */
function takenBack(tabs: readonly ChangedTab[], workbook: Workbook): TabChange[] | { readonly why: readonly string[] } {
  const why: string[] = [];
  const changes = tabs.flatMap((one): TabChange[] => {
    const sheet = workbook.tabs.find(({ name }) => name === one.name);
    if (!sheet) why.push(`tab ${one.name} đã bị xóa hoặc đổi tên`);
    else why.push(...obstacles(one, sheet));
    if (!sheet || one.cells.length === 0) return [];
    const tab = tabNamed(one.name);
    return [valuesOnly({ id: tab?.id ?? one.name, name: one.name }, formerBlocks(one.cells, sheet, tab))];
  });
  return why.length > 0 ? { why } : changes;
}

function refused(run: KeptRun, why: readonly string[]): { changes: null; refusal: string } {
  const rest = why.length > NAMED ? ` Và ${why.length - NAMED} chỗ nữa.` : '';
  return {
    changes: null,
    refusal: `Không hoàn tác được ${named(run)}, vì sau đó có người đã sửa: ${why.slice(0, NAMED).join('; ')}.${rest} Chưa đổi gì.`,
  };
}

/** "Hoàn tác lần chạy trước": gives every cell the last run has written its former value back, if nobody typed there since. */
export const undoLastRun: Action = {
  name: 'undo-last-run',
  label: 'Hoàn tác lần chạy trước',
  isUndo: true,
  propose: (workbook) => {
    const runs = keptRuns(workbook);
    const last = runs[runs.length - 1];
    if (!last) return { changes: null, refusal: 'Chưa có lần chạy nào để hoàn tác.' };
    if (last.why !== '') return { changes: null, refusal: `Không hoàn tác được ${named(last)}. ${last.why}` };
    const tabs = changedBy(last);
    if (!tabs) return refused(last, ['tab ẩn Hoàn tác, nơi giữ các giá trị cũ']);
    const changes = takenBack(tabs, workbook);
    if ('why' in changes) return refused(last, changes.why);
    const made = tabs.filter(({ created }) => created).map(({ name }) => name);
    return {
      changes: { ...NO_CHANGES, tabs: [...changes, keepRuns(runs.slice(0, -1), workbook)] },
      remarks: made.length > 0 ? [`Tab ${made.join(', ')} do lần chạy đó tạo vẫn còn, để trống.`] : [],
      message: `Đã hoàn tác ${named(last)}: các ô trở lại như trước lần chạy đó.`,
    };
  },
};
