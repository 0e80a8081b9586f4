import type { CellFault, TabRow } from '../contest/records.ts';
import type { Issue } from '../workbook.ts';
import { cellText } from './cells.ts';
import type { Table } from './headings.ts';
import { structureIssue } from './structure.ts';
import type { Column, Columns, TableTab } from './tab.ts';

/** A row read by a tab's columns: field names are column ids. */
export type RowOf<C extends Columns> = TabRow & {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

/** The formulas in columns of people, by row and column: each is an issue (H06) and its cell counts as blank. */
function formulasIn(table: Table): { at: ReadonlySet<string>; issues: Issue[] } {
  const at = new Set<string>();
  const issues: Issue[] = [];
  for (const { row, column } of table.sheet.formulas) {
    const id = table.idAt(column);
    if (row === 1 || id === null || table.tab.columns[id]?.owner !== 'people') continue;
    at.add(`${row} ${column}`);
    issues.push(structureIssue('H06', table.tab, { row, number: column }, id));
  }
  return { at, issues };
}

/** Reads a table into records. Rows in which people have typed nothing are left out; columns that are missing are blank. */
export function readRows<C extends Columns>(table: Table, tab: TableTab<C>): { rows: RowOf<C>[]; issues: Issue[] } {
  const formulas = formulasIn(table);
  const columns = Object.entries<Column>(tab.columns).map(([id, column]) => ({
    id,
    column,
    number: table.columnOf(id),
    // What a cell without a readable value counts as.
    blank: column.cell.read('') ?? null,
  }));
  const people = columns.filter(({ column }) => column.owner === 'people');
  const rows: RowOf<C>[] = [];
  table.sheet.values.forEach((cells, i) => {
    const row = i + 1;
    if (row === 1) return;
    const isFormula = (number: number): boolean => formulas.at.has(`${row} ${number}`);
    const typed = (number: number | null): string =>
      number === null || isFormula(number) ? '' : cellText(cells[number - 1] ?? '');
    const filled = people.some(({ number }) => number !== null && (typed(number) !== '' || isFormula(number)));
    if (!filled) return;
    const unreadable: CellFault[] = [];
    const record: Record<string, unknown> = { tab: tab.id, row, unreadable };
    for (const { id, column, number, blank } of columns) {
      const text = typed(number);
      const read = text === '' ? blank : column.cell.read(text);
      record[id] = read === undefined ? blank : read;
      if (read === undefined && column.owner === 'people') {
        unreadable.push({ column: id, typed: text, problem: column.cell.expected });
      }
    }
    rows.push(record as RowOf<C>);
  });
  return { rows, issues: formulas.issues };
}
