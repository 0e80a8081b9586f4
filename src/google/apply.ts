import { type LookStep, looksOf, stepsBetween } from '../changes/looks.ts';
import { PIECE } from '../changes/pieces.ts';
import type { Changes, ReadTab, TabChange } from '../workbook.ts';
import { applyCharts } from './apply-charts.ts';
import { applyLook, growGrid, type SheetOf, type Size, sizeOf } from './apply-layout.ts';
import { applyMends } from './apply-mends.ts';
import { applyValues, linkedTabs } from './apply-values.ts';
import { assertTime, dayIn, midnightIn } from './clock.ts';
import { createTabs } from './create-tabs.ts';
import { patiently } from './patience.ts';
import { applyProtection, peopleOf, standingProtection } from './protect.ts';
import { type OpenWorkbook, plainCells } from './read.ts';
import { assertFree, settleRows, watchRows } from './watch-rows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that is to be written, with its sheet and what its looks still need. */
interface Target {
  readonly change: TabChange;
  readonly sheet: Sheet;
  readonly steps: readonly LookStep[];
}

/** Room for the layout and for every block. */
function neededSize(change: TabChange): Size {
  const ends = change.blocks.map(({ row, column, values }) => ({
    rows: row - 1 + values.length,
    columns: column - 1 + (values[0]?.length ?? 0),
  }));
  return {
    rows: Math.max(change.layout?.rows ?? 0, ...ends.map(({ rows }) => rows)),
    columns: Math.max(change.layout?.columns ?? 0, ...ends.map(({ columns }) => columns)),
  };
}

const larger = (a: Size, b: Size): Size => ({
  rows: Math.max(a.rows, b.rows),
  columns: Math.max(a.columns, b.columns),
});

/** Makes room; the size of the grid is asked for only where it matters or what is known to exist does not do. */
function makeRoom(sheet: Sheet, known: Size, change: TabChange): Size {
  const need = neededSize(change);
  const matters = (change.layout?.asking ?? null) !== null;
  const rows = matters || need.rows > known.rows ? patiently(() => sheet.getMaxRows()) : need.rows;
  const columns = matters || need.columns > known.columns ? patiently(() => sheet.getMaxColumns()) : need.columns;
  growGrid(sheet, { rows, columns }, need);
  return larger({ rows, columns }, need);
}

/** A tab without content may be a copy that a run which was cut off had no time to trim: its columns beyond ours are cleared. */
function beyond(sheet: Sheet, columns: number): LookStep[] {
  const size = patiently(() => sizeOf(sheet));
  const excess = size.columns - columns;
  const area = { row: 1, column: columns + 1, rows: size.rows, columns: excess };
  return excess > 0 ? [{ is: 'clear', area }] : [];
}

/** Puts our tabs in their order, in front of everybody else's; `standing` is the order there is. */
function applyOrder(order: readonly string[], standing: readonly string[], sheetOf: SheetOf, file: Spreadsheet): void {
  const names = [...standing];
  order.forEach((name, i) => {
    const now = names.indexOf(name);
    const sheet = sheetOf(name);
    if (now < 0 || now === i || !sheet) return;
    patiently(() => {
      file.setActiveSheet(sheet);
      file.moveActiveSheet(i + 1);
    });
    names.splice(i, 0, ...names.splice(now, 1));
  });
}

/** Where a new tab goes so that the tabs of ours come in their order, in front of everybody else's. */
function placeOf(name: string, order: readonly string[] | null, names: readonly string[]): number {
  if (!order) return names.length;
  const before = new Set(order.slice(0, order.indexOf(name)));
  const last = names.reduce((found, other, i) => (before.has(other) ? i + 1 : found), 0);
  return last;
}

/**
 * Makes the workbook what the changes say, with the fewest calls: structure, then one look at what stands, then all
 * writes, then one look whether rows stayed. Running it again gives the same workbook. Fails with RowsMoved, and
 * with OutOfTime where the run that `begun` then has no time left: the next one writes the rest.
 */
export function apply(changes: Changes, open: OpenWorkbook, begun: Date): void {
  const spreadsheet = patiently(() => SpreadsheetApp.getActiveSpreadsheet());
  const { locale, timeZone } = changes;
  if (locale !== null) patiently(() => spreadsheet.setSpreadsheetLocale(locale));
  if (timeZone !== null) patiently(() => spreadsheet.setSpreadsheetTimeZone(timeZone));
  const dateOf = midnightIn(timeZone ?? open.workbook.timeZone);
  const tabs = patiently(() => applyMends(changes.mends ?? [], open.tabs));
  const standing = new Map(tabs.map((tab) => [tab.name, tab]));
  const sheets = new Map(tabs.map(({ name, sheet }) => [name, sheet]));
  const names = tabs.map(({ name }) => name);
  const sheetOf: SheetOf = (name) => sheets.get(name) ?? null;
  const readOf = (name: string): ReadTab | null => open.workbook.tabs.find((tab) => tab.name === name) ?? null;

  const missing = changes.tabs.filter(({ name }) => !sheets.has(name));
  const needs = new Map(missing.map((change) => [change.name, neededSize(change)]));
  const sizes = new Map<Sheet, Size>();
  let newTab: Size | null = null;
  const insert = (name: string, template: Sheet | null): Sheet => {
    const place = placeOf(name, changes.order, names);
    const inserted = (): Sheet =>
      template ? spreadsheet.insertSheet(name, place, { template }) : spreadsheet.insertSheet(name, place);
    const sheet = patiently((again) => (again ? spreadsheet.getSheetByName(name) : null) ?? inserted());
    names.splice(place, 0, name);
    sheets.set(name, sheet);
    // New tabs are all of one size; copies have that of their template.
    newTab ??= patiently(() => sizeOf(sheet));
    const have = (template && sizes.get(template)) ?? newTab;
    const need = needs.get(name) ?? have;
    growGrid(sheet, have, need);
    sizes.set(sheet, larger(have, need));
    return sheet;
  };
  // Asked only where a layout is to be put on a tab that stands already.
  const emptyTabs = new Set(
    open.workbook.tabs.flatMap((tab) =>
      changes.tabs.some(({ name, layout }) => layout && name === tab.name) && tab.isEmpty ? [tab.name] : [],
    ),
  );
  const created = createTabs(missing, insert, sheetOf);
  const targets = changes.tabs.flatMap((change): Target[] => {
    const sheet = sheets.get(change.name);
    if (!sheet) return [];
    const steps = created.get(change.name)?.steps ?? stepsBetween(null, looksOf(change)) ?? [];
    const isLeftOver = change.layout !== null && emptyTabs.has(change.name);
    return [{ change, sheet, steps: isLeftOver ? [...beyond(sheet, change.layout.columns), ...steps] : steps }];
  });

  const gids = new Map<string, number | null>();
  const gidOf = (tab: string): number | null => {
    if (!gids.has(tab)) gids.set(tab, patiently(() => sheets.get(tab)?.getSheetId()) ?? null);
    return gids.get(tab) ?? null;
  };
  // Ids are asked for before anything is written: a read would make Google write first.
  for (const { change } of targets) for (const tab of change.blocks.flatMap(linkedTabs)) gidOf(tab);
  const layouts = targets.flatMap(({ change, sheet }) =>
    change.layout
      ? [
          {
            sheet,
            layout: change.layout,
            standing: created.has(change.name) ? null : patiently(() => standingProtection(sheet)),
          },
        ]
      : [],
  );
  const people = layouts.length > 0 ? patiently(() => peopleOf(spreadsheet, changes.editors)) : null;
  const look = plainCells(dayIn(timeZone ?? open.workbook.timeZone));
  const watched = targets.flatMap(
    ({ change, sheet }) => watchRows(sheet, change.blocks, readOf(change.name), look) ?? [],
  );
  for (const { change, sheet } of targets) {
    const tab = standing.get(change.name);
    if (tab) sizes.set(sheet, makeRoom(sheet, tab.known(), change));
  }
  const isValidation = ({ is }: LookStep): boolean => is === 'validation';
  for (const { sheet, steps } of targets)
    for (const step of steps) if (!isValidation(step)) applyLook(sheet, step, sheetOf);
  // Before the values: a tab with content counts as finished when the next run looks at it.
  for (const { sheet, layout, standing: known } of layouts) {
    const grid = sizes.get(sheet);
    if (people && grid)
      patiently((again) =>
        applyProtection(sheet, layout.asking, again ? standingProtection(sheet) : known, grid, people),
      );
  }
  for (const { sheet, change } of targets)
    for (const block of change.blocks) {
      assertTime(begun);
      assertFree(sheet, block, look);
      patiently(() => applyValues(sheet, block, gidOf, dateOf));
      // Google writes at the flush: only then the clock tells how long a large piece has taken.
      if (block.values.length * (block.values[0]?.length ?? 0) > PIECE / 2) patiently(() => SpreadsheetApp.flush());
    }
  // After the values, so that no rule refuses the add-on's own defaults.
  for (const { sheet, steps } of targets)
    for (const step of steps) if (isValidation(step)) applyLook(sheet, step, sheetOf);
  for (const { sheet, layout } of layouts) {
    const { charts } = layout;
    if (charts) patiently(() => applyCharts(sheet, charts));
  }
  if (changes.order) applyOrder(changes.order, names, sheetOf, spreadsheet);
  const unwanted = changes.remove === null ? null : sheetOf(changes.remove);
  if (unwanted)
    patiently((again) => {
      if (!again || spreadsheet.getSheetByName(changes.remove ?? '')) spreadsheet.deleteSheet(unwanted);
    });
  patiently(() => SpreadsheetApp.flush());
  for (const one of watched)
    settleRows(one, look, (block) => patiently(() => applyValues(one.sheet, block, gidOf, dateOf)));
}
