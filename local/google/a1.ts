import { columnNumber } from '../book/a1-names.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { Zone } from '../book/content.ts';
import { GoogleError } from './google-object.ts';

const PART = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** Takes "Tab!A1" or "'A tab'!A1" apart; no tab is null. */
export function splitA1(text: string): { tab: string | null; cells: string } {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text) ?? [];
  return { tab: quoted?.replace(/''/g, "'") ?? plain ?? null, cells: cells ?? text };
}

/** Reads "B2", "B2:D4", "B:D", "2:4", "B2:B" on a sheet. Fails with Google's sentence for anything else. */
export function parseA1(text: string, sheet: BookSheet): Zone {
  const [from = '', to = from, ...more] = text.trim().split(':');
  const [start, end] = [PART.exec(from), PART.exec(to)];
  if (!start || !end || more.length > 0 || from === '' || to === '') throw new GoogleError('Range not found');
  if (!text.includes(':') && (!start[1] || !start[2])) throw new GoogleError('Range not found');
  const rows = [Number(start[2] ?? 1), Number(end[2] ?? sheet.rowCount)];
  const columns = [start[1] ? columnNumber(start[1]) : 1, end[1] ? columnNumber(end[1]) : sheet.columnCount];
  const [top = 1, bottom = 1] = rows.sort((a, b) => a - b);
  const [left = 1, right = 1] = columns.sort((a, b) => a - b);
  return checkedZone({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, sheet);
}

/** The zone, if it lies inside the grid; else Google's sentence. */
export function checkedZone(zone: Zone, sheet: BookSheet): Zone {
  if (zone.row < 1) throw new GoogleError('The starting row of the range is too small.');
  if (zone.column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (zone.rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (zone.columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
  if (zone.row + zone.rows - 1 > sheet.rowCount || zone.column + zone.columns - 1 > sheet.columnCount) {
    throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return zone;
}
