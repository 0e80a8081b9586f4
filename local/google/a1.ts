import type { BookSheet } from '../book/book-sheet.ts';
import type { Zone } from '../book/content.ts';
import { GoogleError } from './google-object.ts';

export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "B2" or "B2:D4". */
export function a1Of({ row, column, rows, columns }: Zone): string {
  const start = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? start : `${start}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

const PART = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** Reads "B2", "B2:D4", "B:D" and "2:4" on a sheet. Fails with Google's sentence for anything else. */
export function parseA1(text: string, sheet: BookSheet): Zone {
  const [from = '', to = from, ...more] = text.trim().split(':');
  const [start, end] = [PART.exec(from), PART.exec(to)];
  if (!start || !end || more.length > 0 || (from === '' && to === '')) throw new GoogleError('Range not found');
  const isOpen = text.includes(':');
  if (!isOpen && (!start[1] || !start[2])) throw new GoogleError('Range not found');
  const rows = [Number(start[2] ?? 1), Number(end[2] ?? sheet.rowCount)];
  const columns = [start[1] ? columnNumber(start[1]) : 1, end[1] ? columnNumber(end[1]) : sheet.columnCount];
  const [top = 1, bottom = 1] = rows.sort((a, b) => a - b);
  const [left = 1, right = 1] = columns.sort((a, b) => a - b);
  return checkedZone({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, sheet);
}

/** The zone, if it lies inside the grid; else Google's sentence. */
export function checkedZone(zone: Zone, sheet: BookSheet): Zone {
  if (zone.rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (zone.columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
  if (zone.row < 1) throw new GoogleError('The starting row of the range is too small.');
  if (zone.column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (zone.row + zone.rows - 1 > sheet.rowCount || zone.column + zone.columns - 1 > sheet.columnCount) {
    throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return zone;
}
