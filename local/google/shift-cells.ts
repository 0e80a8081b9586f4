import type { BookSheet } from '../book/book-sheet.ts';
import { assertEditable } from '../book/cell-rules.ts';
import type { Zone } from '../book/content.ts';
import { type CellCopy, EVERYTHING, putCell, takeCell } from './cell-copies.ts';
import { GoogleError } from './google-object.ts';

/** Where cells stand that have just been made. */
const BLANK: Omit<CellCopy, 'row' | 'column'> = {
  value: '',
  formula: null,
  format: '',
  style: {},
  validation: null,
  note: '',
  link: null,
  runs: [],
};

/** Inserts or deletes the cells of a zone; those to the right (COLUMNS) or below (ROWS) move over. */
export function shiftCells(
  sheet: BookSheet,
  zone: Zone,
  dimension: string,
  what: 'insert' | 'delete',
  user: string,
): void {
  const down = dimension === 'ROWS';
  const { row, column, rows, columns } = zone;
  const rest: Zone = down
    ? { ...zone, rows: sheet.rowCount - row + 1 }
    : { ...zone, columns: sheet.columnCount - column + 1 };
  assertEditable(sheet, rest, user);
  const [lastRow, lastColumn] = [row + rest.rows - 1, column + rest.columns - 1];
  if (what === 'insert') {
    const pushed = down
      ? { row: lastRow - rows + 1, column, rows, columns }
      : { row, column: lastColumn - columns + 1, rows, columns };
    for (let r = pushed.row; r < pushed.row + pushed.rows; r += 1) {
      for (let c = pushed.column; c < pushed.column + pushed.columns; c += 1) {
        if (!sheet.isBlank(r, c)) throw new GoogleError('The cells at the end of the sheet are not empty.');
      }
    }
  }
  const by = what === 'insert' ? -1 : 1;
  const copies: CellCopy[] = [];
  for (let r = row; r <= lastRow; r += 1) {
    for (let c = column; c <= lastColumn; c += 1) {
      const [fromRow, fromColumn] = down ? [r + by * rows, c] : [r, c + by * columns];
      const inside = fromRow >= row && fromRow <= lastRow && fromColumn >= column && fromColumn <= lastColumn;
      copies.push(inside ? takeCell(sheet, fromRow, fromColumn) : { ...BLANK, row: r, column: c });
    }
  }
  copies.forEach((copy, i) => {
    const [r, c] = [row + Math.floor(i / rest.columns), column + (i % rest.columns)];
    putCell(sheet, copy, r, c, { ...EVERYTHING, moved: true });
  });
}
