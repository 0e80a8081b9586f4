import { a1Of } from '../book/a1-names.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { assertAccepted, assertEditable } from '../book/cell-rules.ts';
import { eachCell, type Stored, type Zone } from '../book/content.ts';
import { isDateFormat } from '../book/number-format.ts';
import { instantOf, serialOf } from '../book/time-zone.ts';
import { GoogleError } from './google-object.ts';
import type { RunContext } from './run-context.ts';

/** A value of a script as a cell stores it; text is still to be read as the sheet's language says. */
function storedOf(sheet: BookSheet, row: number, column: number, value: unknown): Stored {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Date && Number.isFinite(value.getTime())) return serialOf(value, sheet.book.timeZone);
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  throw new GoogleError(`The value for ${cell} is no value a cell can hold (${typeof value}).`);
}

function writeCell(sheet: BookSheet, row: number, column: number, value: unknown): void {
  if (typeof value === 'string') {
    sheet.enter(row, column, value, true);
    return;
  }
  const stored = storedOf(sheet, row, column, value);
  if (value instanceof Date && typeof stored === 'number') {
    const format = sheet.formatAt(row, column);
    if (format === '') {
      const dated = Number.isInteger(stored) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss';
      sheet.setFormat({ row, column, rows: 1, columns: 1 }, dated);
    }
    sheet.put(row, column, stored);
    // Under '@' a date becomes text as the cell shows it (unconfirmed at Google, so the worse reading).
    if (format === '@') sheet.put(row, column, sheet.display(row, column));
  } else sheet.put(row, column, stored);
}

/** Writes values as a script gives them: all or nothing. */
export function writeValues(
  sheet: BookSheet,
  zone: Zone,
  valueAt: (r: number, c: number) => unknown,
  run: RunContext,
): void {
  assertEditable(sheet, zone, run.user);
  const given = (row: number, column: number): unknown => valueAt(row - zone.row, column - zone.column);
  eachCell(zone, (row, column) => {
    assertAccepted(sheet, row, column, storedOf(sheet, row, column, given(row, column)), true);
  });
  eachCell(zone, (row, column) => {
    writeCell(sheet, row, column, given(row, column));
  });
  run.calls.noteCells(zone.rows * zone.columns);
}

/** A cell as getValue gives it: dates as Date, errors as their text. */
export function readValue(sheet: BookSheet, row: number, column: number): string | number | boolean | Date {
  const value = sheet.value(row, column);
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number') return value;
  const format = sheet.formatAt(row, column);
  return format !== '' && isDateFormat(format) ? instantOf(value, sheet.book.timeZone) : value;
}
