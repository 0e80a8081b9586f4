import {
  type Area,
  type Block,
  type CellValue,
  isLinkCell,
  type ReadTab,
  type Style,
  type TabChange,
  type WrittenCell,
} from '../workbook.ts';
import { display, numberFormat } from './cells.ts';
import type { Table } from './headings.ts';
import type { Column, TableTab } from './tab.ts';

/** A row of a table by column id; what is left out is blank. */
export type OutputRow = Readonly<Record<string, WrittenCell | null | undefined>>;

/** What cells of a column show for a value: labels for codes, '' for blanks, links as they are. */
function shownCell(column: Column, value: WrittenCell | null | undefined): WrittenCell {
  return isLinkCell(value) ? value : display(column.cell, value);
}

/** Rows padded with blanks over everything the tab held before, so that nothing old stays below or beside. */
function padded(rows: readonly (readonly WrittenCell[])[], sheet: ReadTab | null): WrittenCell[][] {
  const old = sheet?.values ?? [];
  const height = Math.max(rows.length, old.length);
  // No spread into Math.max: a list of 150.000 rows would overflow the stack.
  const width = [...rows, ...old].reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_, c) => rows[r]?.[c] ?? ''));
}

/** The whole of an add-on tab: headings, records, and after a blank row lines that are no records (totals, signatures). */
export function tableBlock(
  tab: TableTab,
  sheet: ReadTab | null,
  rows: readonly OutputRow[],
  options: { decimals: number; tail?: readonly OutputRow[]; headings?: Readonly<Record<string, string>> },
): Block {
  const columns = Object.entries(tab.columns);
  const headings = columns.map(([id, column]) => options.headings?.[id] ?? column.heading);
  const cells = (row: OutputRow): WrittenCell[] => columns.map(([id, column]) => shownCell(column, row[id]));
  const body = rows.map(cells);
  const tail = options.tail && options.tail.length > 0 ? [[], ...options.tail.map(cells)] : [];
  const formats = columns.map(([, column]) => numberFormat(column.cell.format, options.decimals));
  return { row: 1, column: 1, values: padded([headings, ...body, ...tail], sheet), formats, styles: [], guard: null };
}

/** A line of a page. */
export interface PageLine {
  readonly is: 'title' | 'section' | 'head' | 'body' | 'note' | 'item';
  readonly cells: readonly WrittenCell[];
}

const LINE_STYLES: Readonly<Record<PageLine['is'], Style>> = {
  title: { size: 16, bold: true, colour: '#1c4587', wrap: false },
  section: { size: 13, bold: true, colour: '#1c4587', wrap: false },
  head: { bold: true, background: '#cfe2f3' },
  body: {},
  note: { italic: true, colour: '#595959', wrap: false },
  item: { wrap: false },
};
const PLAIN: Style = {
  size: 11,
  bold: false,
  italic: false,
  colour: '#000000',
  background: '#ffffff',
  wrap: true,
  middle: true,
};

/** The whole of a page, with the looks of its lines. */
export function pageBlock(sheet: ReadTab | null, lines: readonly PageLine[], width: number): Block {
  const values = padded(
    lines.map(({ cells }) => cells),
    sheet,
  );
  const all: Area = { row: 1, column: 1, rows: values.length, columns: width };
  const styles = (Object.keys(LINE_STYLES) as PageLine['is'][]).flatMap((is) => {
    const areas = lines.flatMap((line, i) => (line.is === is ? [{ ...all, row: i + 1, rows: 1 }] : []));
    return areas.length > 0 && is !== 'body' ? [{ areas, style: LINE_STYLES[is] }] : [];
  });
  return { row: 1, column: 1, values, formats: [], styles: [{ areas: [all], style: PLAIN }, ...styles], guard: null };
}

/** The cells by which people's rows are recognised, of so many rows from row 2, as they were read. */
export function guardOf(table: Table, rows: number): Block['guard'] {
  const numbers = table.tab.rowKey.flatMap((id) => table.columnOf(id) ?? []);
  if (numbers.length === 0 || rows < 1) return null;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const held = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: last - first + 1 }, (_, c): CellValue => table.sheet.values[i + 1]?.[first - 1 + c] ?? ''),
  );
  return { column: first, held };
}

/**
 * Own columns beside people's rows: a value for each row, from row 2 to the last row with content; rows that are left
 * out become blank. Columns that are missing in the sheet are skipped (H02 says so).
 */
export function ownColumns(
  table: Table,
  ids: readonly string[],
  rows: ReadonlyMap<number, OutputRow>,
  decimals: number,
): Block[] {
  const height = Math.max(table.sheet.values.length, ...rows.keys()) - 1;
  if (height < 1) return [];
  const placed = ids.flatMap((id) => {
    const [column, number] = [table.tab.columns[id], table.columnOf(id)];
    return column && number !== null ? [{ id, column, number }] : [];
  });
  placed.sort((a, b) => a.number - b.number);
  const runs = runsOf(placed, ({ number }) => number);
  return runs.map((run) => ({
    row: 2,
    column: run[0]?.number ?? 1,
    values: Array.from({ length: height }, (_, i) =>
      run.map(({ id, column }) => shownCell(column, rows.get(i + 2)?.[id])),
    ),
    formats: run.map(({ column }) => numberFormat(column.cell.format, decimals)),
    styles: [],
    guard: guardOf(table, height),
  }));
}

/** Single cells of a people's column (ids of rows without one): neighbours below each other make one block. */
export function cellsOfColumn(table: Table, id: string, values: ReadonlyMap<number, WrittenCell>): Block[] {
  const number = table.columnOf(id);
  if (number === null) return [];
  const blocks: { row: number; values: WrittenCell[][] }[] = [];
  for (const [row, value] of [...values].sort(([a], [b]) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && last.row + last.values.length === row) last.values.push([value]);
    else blocks.push({ row, values: [[value]] });
  }
  return blocks.map((block) => ({
    ...block,
    column: number,
    formats: [],
    styles: [],
    guard: guardOf(table, table.sheet.values.length - 1),
  }));
}

/**
 * Records appended below everything that stands in a table, each column where it stands now: one block, so that a run
 * that is cut off leaves no half record.
 */
export function appendedRows(table: Table, rows: readonly OutputRow[]): Block[] {
  const placed = Object.entries(table.tab.columns).flatMap(([id, column]) => {
    const number = table.columnOf(id);
    return number === null || rows.every((row) => row[id] === undefined) ? [] : [{ id, column, number }];
  });
  if (placed.length === 0) return [];
  const numbers = placed.map(({ number }) => number);
  const first = Math.min(...numbers);
  const at = new Map(placed.map((one) => [one.number, one]));
  const values = rows.map((row) =>
    Array.from({ length: Math.max(...numbers) - first + 1 }, (_, i) => {
      const one = at.get(first + i);
      return one ? shownCell(one.column, row[one.id]) : '';
    }),
  );
  const row = Math.max(2, table.sheet.values.length + 1);
  const guard = guardOf(table, row - 2);
  return [{ row, column: first, values, formats: [], styles: [], guard, isAppended: true }];
}

/**
 * Rows of people's cells that were prepared for them or stand below everything: each run of neighbouring rows and
 * columns is one block; own columns are written too where the row has a value for them.
 */
export function guardedRows(table: Table, rows: ReadonlyMap<number, OutputRow>): Block[] {
  const columns = Object.entries(table.tab.columns).flatMap(([id, column]) => {
    const number = table.columnOf(id);
    const isWritten = column.owner === 'people' || [...rows.values()].some((row) => row[id] !== undefined);
    return number === null || !isWritten ? [] : [{ id, column, number }];
  });
  const columnRuns = runsOf(
    columns.sort((a, b) => a.number - b.number),
    ({ number }) => number,
  );
  const rowRuns = runsOf(
    [...rows].sort(([a], [b]) => a - b),
    ([row]) => row,
  );
  return rowRuns.flatMap((run) =>
    columnRuns.map(
      (own): Block => ({
        row: run[0]?.[0] ?? 2,
        column: own[0]?.number ?? 1,
        values: run.map(([, row]) => own.map(({ id, column }) => shownCell(column, row[id]))),
        formats: [],
        styles: [],
        guard: guardOf(table, table.sheet.values.length - 1),
      }),
    ),
  );
}

/** Items cut where their numbers do not follow each other. */
function runsOf<T>(items: readonly T[], numberOf: (item: T) => number): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last !== undefined && numberOf(last) + 1 === numberOf(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** A change of values in a tab that stands already. */
export const valuesOnly = (tab: { id: string; name: string }, blocks: readonly Block[]): TabChange => ({
  tab: tab.id,
  name: tab.name,
  create: false,
  blocks,
  layout: null,
});
