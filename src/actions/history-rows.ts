import type { Result } from '../contest/publication/result.ts';
import { type SealedRow, sealCells } from '../contest/publication/seal.ts';
import type { HistoryRow } from '../contest/records.ts';
import type { View } from '../reports/report.ts';
import { appendedRows, cellsOfColumn, type OutputRow, valuesOnly } from '../tabs/blocks.ts';
import type { Table } from '../tabs/headings.ts';
import { history } from '../tabs/history.ts';
import type { Block, TabChange, WrittenCell } from '../workbook.ts';

/** Why nothing can be sealed: a seal without its columns would be lost. */
export const NO_HISTORY =
  'Tab “Lịch sử” chưa có hoặc thiếu cột để niêm phong. Hãy bấm “Thiết lập / Sửa lại các tab” trước.';

/** The table "Lịch sử" with all of its columns; null where one is missing. */
export function historyTable({ reading }: View): Table | null {
  const table = reading.tableOf(history.id);
  return table && Object.keys(history.columns).every((id) => table.columnOf(id) !== null) ? table : null;
}

/** The name and code of a row, as sentences name it. */
export const rowName = ({ name, participant }: Pick<HistoryRow, 'name' | 'participant'>): string =>
  name === '' ? participant : `${name} (${participant})`;

/** New versions below everything that stands in the history. */
export const appendedVersions = (table: Table, rows: readonly SealedRow[]): Block[] =>
  appendedRows(
    table,
    rows.map((row): OutputRow => ({ ...row.result, ...sealCells(row) })),
  );

/** Cells of rows that stand in the history, by row. */
export function historyCells(table: Table, rows: ReadonlyMap<number, OutputRow>): Block[] {
  const columns = new Map<string, Map<number, WrittenCell>>();
  for (const [row, cells] of rows) {
    for (const [id, cell] of Object.entries(cells)) {
      columns.set(id, (columns.get(id) ?? new Map<number, WrittenCell>()).set(row, cell ?? ''));
    }
  }
  return [...columns].flatMap(([id, values]) => cellsOfColumn(table, id, values));
}

/** The change of the tab "Lịch sử". */
export const historyChange = (table: Table, blocks: readonly Block[]): TabChange =>
  valuesOnly({ id: history.id, name: table.sheet.name }, blocks);

/** The result of somebody whom a correction leaves without one. */
export const withoutResult = (result: Result): Result => ({
  ...result,
  total: '',
  level: '',
  gift: 'Không',
  superior: 'Không',
});

/** A decision as the officer types it. */
export interface Decision {
  readonly number: string;
  readonly reason: string;
}

const DECISION = /^\s*([^;]*\d\S*\/\S*QĐ[^;]*?)\s*;\s*(\S[\s\S]*?)\s*$/iu;

/** "15/QĐ-UBND ngày 20/02/2024; kê khai không đúng": number and reason; null where one of them is missing. */
export function readDecision(typed: string): Decision | null {
  const [, number, reason] = DECISION.exec(typed.normalize('NFC')) ?? [];
  return number === undefined || reason === undefined ? null : { number, reason };
}

export const decisionText = ({ number, reason }: Decision): string => `${number}; ${reason}`;

/** What the officer is asked for before a correction. */
export const DECISION_PROMPT =
  'Số quyết định; lý do. Ví dụ: 15/QĐ-UBND ngày 20/02/2024; cộng thiếu một việc của nội dung 3.1';

export const NO_DECISION =
  'Cần số quyết định và lý do, cách nhau bằng dấu chấm phẩy, ví dụ: 15/QĐ-UBND ngày 20/02/2024; cộng thiếu một việc. Chưa đổi gì.';
