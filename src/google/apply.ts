import { writtenGuard } from '../changes/guard.ts';
import { type LookStep, looksOf, stepsBetween } from '../changes/looks.ts';
import type { Block, Changes, TabChange } from '../workbook.ts';
import { applyCharts } from './apply-charts.ts';
import { applyLook, growGrid, type SheetOf } from './apply-layout.ts';
import { applyMends } from './apply-mends.ts';
import { applyValues, guardHolds, linkedTabs } from './apply-values.ts';
import { midnightIn } from './clock.ts';
import { createTabs } from './create-tabs.ts';
import { applyProtection, peopleOf, standingProtection } from './protect.ts';
import type { OpenWorkbook } from './read.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Somebody sorted, inserted or deleted rows while the action ran: what was computed belongs to other rows. */
export class RowsMoved extends Error {
  override readonly name = 'RowsMoved';
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

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
  const rows = matters || need.rows > known.rows ? sheet.getMaxRows() : need.rows;
  const columns = matters || need.columns > known.columns ? sheet.getMaxColumns() : need.columns;
  growGrid(sheet, { rows, columns }, need);
  return larger({ rows, columns }, need);
}

/** One block per guarded range: rows are looked at once, however many blocks stand beside them. */
function guardedBlocks(targets: readonly Target[]): { sheet: Sheet; name: string; block: Block }[] {
  const seen = new Set<string>();
  return targets.flatMap(({ change, sheet }) =>
    change.blocks.flatMap((block) => {
      const key = `${change.name}\n${block.guard?.column}\n${block.guard?.held.length}`;
      if (!block.guard || seen.has(key)) return [];
      seen.add(key);
      return [{ sheet, name: change.name, block }];
    }),
  );
}

function assertRowsStand(guarded: ReturnType<typeof guardedBlocks>, dateOf: (day: string) => Date): void {
  for (const { sheet, name, block } of guarded)
    if (!guardHolds(sheet, block, dateOf)) throw new RowsMoved(`Rows of ${name} were moved`);
}

/** The guards as they must hold once the changes are written: ids of rows without one stand in the key itself. */
function afterWriting(guarded: ReturnType<typeof guardedBlocks>, changes: Changes): ReturnType<typeof guardedBlocks> {
  return guarded.map((one) => {
    const blocks = changes.tabs.find(({ name }) => name === one.name)?.blocks ?? [];
    return { ...one, block: { ...one.block, guard: one.block.guard && writtenGuard(one.block.guard, blocks) } };
  });
}

/** A tab without content may be a copy that a run which was cut off had no time to trim: its columns beyond ours are cleared. */
function beyond(sheet: Sheet, columns: number): LookStep[] {
  const excess = sheet.getMaxColumns() - columns;
  const area = { row: 1, column: columns + 1, rows: sheet.getMaxRows(), columns: excess };
  return excess > 0 ? [{ is: 'clear', area }] : [];
}

/** Puts our tabs in their order, in front of everybody else's; `standing` is the order there is. */
function applyOrder(order: readonly string[], standing: readonly string[], sheetOf: SheetOf, file: Spreadsheet): void {
  const names = [...standing];
  order.forEach((name, i) => {
    const now = names.indexOf(name);
    const sheet = sheetOf(name);
    if (now < 0 || now === i || !sheet) return;
    file.setActiveSheet(sheet);
    file.moveActiveSheet(i + 1);
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
 * writes, then one look whether rows stayed. Running it again gives the same workbook. Fails with RowsMoved.
 */
export function apply(changes: Changes, open: OpenWorkbook): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (changes.locale !== null) spreadsheet.setSpreadsheetLocale(changes.locale);
  if (changes.timeZone !== null) spreadsheet.setSpreadsheetTimeZone(changes.timeZone);
  const dateOf = midnightIn(changes.timeZone ?? open.workbook.timeZone);
  const tabs = applyMends(changes.mends ?? [], open.tabs);
  const standing = new Map(tabs.map((tab) => [tab.name, tab]));
  const sheets = new Map(tabs.map(({ name, sheet }) => [name, sheet]));
  const names = tabs.map(({ name }) => name);
  const sheetOf: SheetOf = (name) => sheets.get(name) ?? null;

  const missing = changes.tabs.filter(({ name }) => !sheets.has(name));
  const needs = new Map(missing.map((change) => [change.name, neededSize(change)]));
  const sizes = new Map<Sheet, Size>();
  let newTab: Size | null = null;
  const insert = (name: string, template: Sheet | null): Sheet => {
    const place = placeOf(name, changes.order, names);
    const sheet = template ? spreadsheet.insertSheet(name, place, { template }) : spreadsheet.insertSheet(name, place);
    names.splice(place, 0, name);
    sheets.set(name, sheet);
    // New tabs are all of one size; copies have that of their template.
    newTab ??= { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
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
    if (!gids.has(tab)) gids.set(tab, sheets.get(tab)?.getSheetId() ?? null);
    return gids.get(tab) ?? null;
  };
  // Ids are asked for before anything is written: a read would make Google write first.
  for (const { change } of targets) for (const tab of change.blocks.flatMap(linkedTabs)) gidOf(tab);
  const layouts = targets.flatMap(({ change, sheet }) =>
    change.layout
      ? [{ sheet, layout: change.layout, standing: created.has(change.name) ? null : standingProtection(sheet) }]
      : [],
  );
  const people = layouts.length > 0 ? peopleOf(spreadsheet, changes.editors) : null;
  const guarded = guardedBlocks(targets);
  assertRowsStand(guarded, dateOf);
  for (const { change, sheet } of targets) {
    const tab = standing.get(change.name);
    if (tab) sizes.set(sheet, makeRoom(sheet, tab.known(), change));
  }
  const isValidation = ({ is }: LookStep): boolean => is === 'validation';
  for (const { sheet, steps } of targets)
    for (const step of steps) if (!isValidation(step)) applyLook(sheet, step, sheetOf);
  for (const { sheet, change } of targets) for (const block of change.blocks) applyValues(sheet, block, gidOf, dateOf);
  // After the values, so that no rule refuses the add-on's own defaults.
  for (const { sheet, steps } of targets)
    for (const step of steps) if (isValidation(step)) applyLook(sheet, step, sheetOf);
  for (const { sheet, layout, standing: protection } of layouts) {
    const grid = sizes.get(sheet);
    if (people && grid) applyProtection(sheet, layout.asking, protection, grid, people);
  }
  for (const { sheet, layout } of layouts) if (layout.charts) applyCharts(sheet, layout.charts);
  if (changes.order) applyOrder(changes.order, names, sheetOf, spreadsheet);
  const unwanted = changes.remove === null ? null : sheetOf(changes.remove);
  if (unwanted) spreadsheet.deleteSheet(unwanted);
  SpreadsheetApp.flush();
  assertRowsStand(afterWriting(guarded, changes), dateOf);
}
