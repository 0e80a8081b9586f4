import type { BookSheet } from '../book/book-sheet.ts';
import type { ValidationRule, Zone } from '../book/content.ts';
import { isDateFormat } from '../book/number-format.ts';
import { instantOf, serialOf } from '../book/time-zone.ts';
import { typeText } from '../book/typing.ts';
import { a1Of } from './a1.ts';
import { GoogleError } from './google-object.ts';
import type { RunContext } from './run-context.ts';

const MAX_CHARACTERS = 50_000;
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Refuses an edit of any protected cell of the zone, as Google does for the person who runs the script. */
export function assertEditable(sheet: BookSheet, { row, column, rows, columns }: Zone, user: string): void {
  if (!sheet.protections.some((protection) => !protection.warningOnly) || user === sheet.book.owner) return;
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) if (sheet.refusing(r, c, user)) throw new GoogleError(PROTECTED);
  }
}

/** Structural edits touch the sheet as a whole. */
export function assertSheetEditable(sheet: BookSheet, user: string): void {
  const closed = sheet.protections.some(
    ({ zone, warningOnly, editors }) => zone === null && !warningOnly && !editors.includes(user),
  );
  if (closed && user !== sheet.book.owner) throw new GoogleError(PROTECTED);
}

/** Whether a rule takes a value; criteria the local sheet does not know are not refused. */
export function accepts(rule: ValidationRule, value: unknown, sheet: BookSheet): boolean {
  if (value === '' || value === null || value === undefined) return true;
  const text = String(value);
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return rule.values.some((item) => String(item) === text);
    case 'VALUE_IN_RANGE': {
      const source = rule.source && sheet.book.sheetById(rule.source.sheetId);
      if (!source || !rule.source) return true;
      const { row, column, rows, columns } = rule.source.zone;
      for (let r = row; r < row + rows; r += 1) {
        for (let c = column; c < column + columns; c += 1) if (String(source.value(r, c)) === text) return true;
      }
      return false;
    }
    case 'DATE_IS_VALID_DATE':
      return value instanceof Date || typeof value === 'number';
    case 'CHECKBOX':
      return typeof value === 'boolean';
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= Number(rule.values[0]) && value <= Number(rule.values[1]);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= Number(rule.values[0]);
    default:
      return true;
  }
}

/** What the sheet would make of a value, for the rule that has to judge it. */
function judged(sheet: BookSheet, row: number, column: number, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const { locale, thisYear } = sheet.book;
  const typed = typeText(value, { format: sheet.formatAt(row, column), locale, byScript: true, thisYear });
  return 'formula' in typed ? '' : typed.value;
}

function assertWritable(sheet: BookSheet, row: number, column: number, value: unknown): void {
  if (typeof value === 'function' || (typeof value === 'object' && value !== null && !(value instanceof Date))) {
    throw new GoogleError(
      `The value for ${a1Of({ row, column, rows: 1, columns: 1 })} is an object, not a value a cell can hold.`,
    );
  }
  if (typeof value === 'string' && value.length > MAX_CHARACTERS) {
    throw new GoogleError(
      `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
    );
  }
  const rule = sheet.validationAt(row, column);
  if (rule && !rule.allowInvalid && !accepts(rule, judged(sheet, row, column, value), sheet)) {
    const cell = a1Of({ row, column, rows: 1, columns: 1 });
    throw new GoogleError(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
  }
}

function writeCell(sheet: BookSheet, row: number, column: number, value: unknown): void {
  if (value === null || value === undefined) sheet.put(row, column, '');
  else if (typeof value === 'string') sheet.enter(row, column, value, true);
  else if (value instanceof Date) {
    const format = sheet.formatAt(row, column);
    const serial = serialOf(value, sheet.book.timeZone);
    if (format === '')
      sheet.setFormat(
        { row, column, rows: 1, columns: 1 },
        Number.isInteger(serial) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss',
      );
    sheet.put(row, column, serial);
    if (format === '@') sheet.put(row, column, sheet.display(row, column));
  } else sheet.put(row, column, value as number | boolean);
}

/** Writes values as a script gives them: all or nothing. */
export function writeValues(
  sheet: BookSheet,
  zone: Zone,
  valueAt: (r: number, c: number) => unknown,
  run: RunContext,
): void {
  assertEditable(sheet, zone, run.user);
  const each = (action: (row: number, column: number, value: unknown) => void): void => {
    for (let r = 0; r < zone.rows; r += 1) {
      for (let c = 0; c < zone.columns; c += 1) action(zone.row + r, zone.column + c, valueAt(r, c));
    }
  };
  each((row, column, value) => assertWritable(sheet, row, column, value));
  each((row, column, value) => writeCell(sheet, row, column, value));
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
