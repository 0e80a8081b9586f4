import type { BookSheet } from '../book/book-sheet.ts';
import type { Zone } from '../book/content.ts';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where Ctrl and an arrow lead from the first cell of a zone: the edge of the block, or the next cell with content. */
export function nextDataCell(sheet: BookSheet, zone: Zone, direction: string): Zone {
  const [down, right] = STEPS[direction] ?? [0, 0];
  const inside = (row: number, column: number): boolean =>
    row >= 1 && column >= 1 && row <= sheet.rowCount && column <= sheet.columnCount;
  let { row, column } = zone;
  const filled = (): boolean => inside(row + down, column + right) && !sheet.isBlank(row + down, column + right);
  const runs = !sheet.isBlank(row, column) && filled();
  while (inside(row + down, column + right)) {
    if (runs && !filled()) break;
    row += down;
    column += right;
    if (!runs && !sheet.isBlank(row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}

/** The block of cells with content around a zone, grown in both directions or along ROWS or COLUMNS only. */
export function dataRegion(sheet: BookSheet, zone: Zone, dimension: string | null): Zone {
  let [top, left, bottom, right] = [zone.row, zone.column, zone.row + zone.rows - 1, zone.column + zone.columns - 1];
  const rowFilled = (row: number): boolean =>
    row >= 1 &&
    row <= sheet.rowCount &&
    Array.from({ length: right - left + 1 }, (_, i) => left + i).some((column) => !sheet.isBlank(row, column));
  const columnFilled = (column: number): boolean =>
    column >= 1 &&
    column <= sheet.columnCount &&
    Array.from({ length: bottom - top + 1 }, (_, i) => top + i).some((row) => !sheet.isBlank(row, column));
  for (let grown = true; grown; ) {
    grown = false;
    if (dimension !== 'COLUMNS') {
      if (rowFilled(top - 1)) [top, grown] = [top - 1, true];
      if (rowFilled(bottom + 1)) [bottom, grown] = [bottom + 1, true];
    }
    if (dimension !== 'ROWS') {
      if (columnFilled(left - 1)) [left, grown] = [left - 1, true];
      if (columnFilled(right + 1)) [right, grown] = [right + 1, true];
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
