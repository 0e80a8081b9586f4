import { findColumns, type Table } from '../tabs/headings.ts';
import type { TableTab } from '../tabs/tab.ts';
import type { Block, ReadTab } from '../workbook.ts';

/** The sheet as it will be once its headings are repaired, and the cells of row 1 that have to be written for it. */
export function repairHeadings(tab: TableTab, table: Table): { table: Table; blocks: Block[] } {
  const headings = [...(table.sheet.values[0] ?? [])];
  // Where all others stand in their places, a blank heading is the one of its place, whatever stands below it.
  const inOrder = Object.keys(tab.columns).every((id, i) => [null, i + 1].includes(table.columnOf(id)));
  const isFree = (i: number): boolean =>
    inOrder ? (headings[i] ?? '') === '' : table.sheet.values.every((row) => (row[i] ?? '') === '');
  const written = new Map<number, string>();
  Object.entries(tab.columns).forEach(([id, column], place) => {
    const number = table.columnOf(id);
    const at =
      number !== null
        ? number - 1
        : isFree(place) && !written.has(place)
          ? place
          : Math.max(headings.length, ...[...written.keys()].map((i) => i + 1));
    if (headings[at] === column.heading) return;
    written.set(at, column.heading);
    headings[at] = column.heading;
  });
  for (let i = 0; i < headings.length; i += 1) headings[i] ??= '';
  const sheet: ReadTab = { ...table.sheet, values: [headings, ...table.sheet.values.slice(1)] };
  const blocks = [...written].map(
    ([i, heading]): Block => ({ row: 1, column: i + 1, values: [[heading]], formats: [], styles: [], guard: null }),
  );
  return { table: findColumns(tab, sheet).table, blocks };
}
