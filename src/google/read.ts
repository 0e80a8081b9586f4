import { TABS } from '../tabs/index.ts';
import { isInput } from '../tabs/read-input.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { Area, CellValue, FormulaCell, ReadTab, Workbook } from '../workbook.ts';
import { dayIn } from './clock.ts';
import { patiently } from './patience.ts';
import { stateOf } from './read-state.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with its sheet, so that writing has not to look for it again. */
export interface OpenTab {
  readonly name: string;
  readonly sheet: Sheet;
  /** Rows and columns that are known to exist; the grid may be larger. */
  known(): { readonly rows: number; readonly columns: number };
}

/** A workbook as it was read, and its sheets. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** In the order of the file. */
  readonly tabs: readonly OpenTab[];
}

const OURS = new Map(TABS.map((tab) => [matchKey(tab.name), isInput(tab)]));

function readCell(value: unknown, dayOf: (date: Date) => string): CellValue {
  if (value instanceof Date) return { date: dayOf(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value ?? '');
}

/** Reads a range as plain cells: days as calendar days. */
export const plainCells =
  (dayOf: (date: Date) => string) =>
  (range: GoogleAppsScript.Spreadsheet.Range): CellValue[][] =>
    range.getValues().map((row) => row.map((cell) => readCell(cell, dayOf)));

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
  /** Everything about the file and its tabs, other people's too. */
  readonly state?: boolean;
}

function once<T>(read: () => T): () => T {
  let held: { readonly value: T } | null = null;
  return () => {
    held ??= { value: patiently(read) };
    return held.value;
  };
}

/**
 * A tab that is fetched when something first looks at it, and only once: an action pays for the tabs it needs.
 * Formulas and merged cells are looked for where people type, and only below headings.
 */
function lazyTab(sheet: Sheet, dayOf: (date: Date) => string, looks: Looks): { read: ReadTab; open: OpenTab } {
  const name = sheet.getName();
  const ours = OURS.get(matchKey(name));
  // A chart that was moved to a tab of its own has no cells.
  const hasCells = once(() => ours !== undefined || sheet.getType() === SpreadsheetApp.SheetType.GRID);
  const peopleType = ours ?? (looks.state && hasCells() ? true : undefined);
  let size = { rows: 0, columns: 0 };
  const grid = once(() => {
    const range = sheet.getDataRange();
    const raw = range.getValues();
    size = { rows: raw.length, columns: raw[0]?.length ?? 0 };
    return { range, raw, values: withoutBlankEnd(raw.map((row) => row.map((cell) => readCell(cell, dayOf)))) };
  });
  const hasRows = (): boolean => peopleType === true && grid().raw.length > 1;
  const formulas = once(() => (hasRows() ? formulaCells(grid().range.getFormulas()) : []));
  const merges = once(() => (looks.merges && hasRows() ? mergedAreas(grid().range) : []));
  const state = once(() => (looks.state && ours !== undefined ? stateOf(sheet, ours ? grid().range : null) : null));
  const isEmpty = once(() =>
    peopleType === undefined ? hasCells() && sheet.getLastRow() === 0 : grid().values.length === 0,
  );
  const read: ReadTab = {
    name,
    get values() {
      return peopleType === undefined ? [] : grid().values;
    },
    get formulas() {
      return formulas();
    },
    get merges() {
      return merges();
    },
    get isEmpty() {
      return isEmpty();
    },
    get state() {
      return state();
    },
  };
  return { read, open: { name, sheet, known: () => size } };
}

/** Opens the workbook: names at once, each tab's cells once and when they are needed. */
export const readWorkbook = (looks: Looks): OpenWorkbook => patiently(() => opened(looks));

function opened(looks: Looks): OpenWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const dayOf = dayIn(timeZone);
  const tabs = spreadsheet.getSheets().map((sheet) => lazyTab(sheet, dayOf, looks));
  const file = once(() => ({ name: spreadsheet.getName(), owner: spreadsheet.getOwner()?.getEmail() ?? '' }));
  return {
    workbook: {
      tabs: tabs.map(({ read }) => read),
      timeZone,
      locale: spreadsheet.getSpreadsheetLocale(),
      get file() {
        return file();
      },
    },
    tabs: tabs.map(({ open }) => open),
  };
}
