import { TABS } from '../tabs/index.ts';
import { isInput } from '../tabs/read-input.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { Area, CellValue, FormulaCell, ReadTab, Workbook } from '../workbook.ts';
import { isoDayOf } from './clock.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const OURS = new Map(TABS.map((tab) => [matchKey(tab.name), isInput(tab)]));

function readCell(value: unknown, dayOf: (date: Date) => string): CellValue {
  if (value instanceof Date) return { date: dayOf(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value ?? '');
}

/** Rows without the blank ones at the end. */
function withoutBlankEnd(values: CellValue[][]): CellValue[][] {
  let last = values.length;
  while (last > 0 && values[last - 1]?.every((cell) => cell === '')) last -= 1;
  return values.slice(0, last);
}

function formulaCells(formulas: readonly (readonly string[])[]): FormulaCell[] {
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => (formula === '' ? [] : [{ row: r + 1, column: c + 1, formula }])),
  );
}

function mergedAreas(range: GoogleAppsScript.Spreadsheet.Range): Area[] {
  return range.getMergedRanges().map((merged) => ({
    row: merged.getRow(),
    column: merged.getColumn(),
    rows: merged.getNumRows(),
    columns: merged.getNumColumns(),
  }));
}

/** What a read looks at besides values and formulas. */
interface Looks {
  readonly merges: boolean;
}

function readSheet(sheet: Sheet, dayOf: (date: Date) => string, looks: Looks): ReadTab {
  const name = sheet.getName();
  const peopleType = OURS.get(matchKey(name));
  if (peopleType === undefined) {
    return { name, values: [], formulas: [], merges: [], isEmpty: sheet.getLastRow() === 0 };
  }
  const range = sheet.getDataRange();
  const values = withoutBlankEnd(range.getValues().map((row) => row.map((cell) => readCell(cell, dayOf))));
  const isEmpty = values.length === 0;
  if (!peopleType) return { name, values, formulas: [], merges: [], isEmpty };
  const merges = looks.merges ? mergedAreas(range) : [];
  return { name, values, formulas: formulaCells(range.getFormulas()), merges, isEmpty };
}

/** Reads the whole workbook once, as plain data. */
export function readWorkbook(looks: Looks): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  // The getters of Date speak the script's time zone; set-up makes the spreadsheet's the same.
  const sameZone = timeZone === Session.getScriptTimeZone();
  const dayOf = sameZone ? isoDayOf : (date: Date) => Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
  return {
    tabs: spreadsheet.getSheets().map((sheet) => readSheet(sheet, dayOf, looks)),
    timeZone,
    locale: spreadsheet.getSpreadsheetLocale(),
  };
}
