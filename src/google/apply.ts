import { type Block, type Changes, isLinkCell, type TabChange } from '../workbook.ts';
import { applyLayout, applyValidations, growGrid } from './apply-layout.ts';
import { applyBlock, guardHolds, writtenGuard } from './apply-values.ts';
import { applyProtections, ownProtections } from './protect.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Somebody sorted, inserted or deleted rows while the action ran: what was computed belongs to other rows. */
export class RowsMoved extends Error {
  override readonly name = 'RowsMoved';
}

/** A tab that is to be written, with its sheet. */
interface Target {
  readonly change: TabChange;
  readonly sheet: Sheet;
  readonly size: { readonly rows: number; readonly columns: number };
}

function targetsOf(changes: Changes, spreadsheet: Spreadsheet): Target[] {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const created = changes.tabs.filter(({ name }) => !sheets.has(name));
  created.forEach((change, i) => {
    const place = changes.order ? changes.order.indexOf(change.name) : sheets.size + i;
    sheets.set(change.name, spreadsheet.insertSheet(change.name, Math.min(place, sheets.size)));
  });
  return changes.tabs.flatMap((change): Target[] => {
    const sheet = sheets.get(change.name);
    return sheet ? [{ change, sheet, size: { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() } }] : [];
  });
}

/** Room for the layout and for every block. */
function neededSize({ change }: Target): { rows: number; columns: number } {
  const ends = change.blocks.map(({ row, column, values }) => ({
    rows: row - 1 + values.length,
    columns: column - 1 + (values[0]?.length ?? 0),
  }));
  return {
    rows: Math.max(change.layout?.rows ?? 0, ...ends.map(({ rows }) => rows)),
    columns: Math.max(change.layout?.columns ?? 0, ...ends.map(({ columns }) => columns)),
  };
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

function assertRowsStand(guarded: ReturnType<typeof guardedBlocks>): void {
  for (const { sheet, name, block } of guarded)
    if (!guardHolds(sheet, block)) throw new RowsMoved(`Rows of ${name} were moved`);
}

/** The guards as they must hold once the changes are written: ids of rows without one stand in the key itself. */
function afterWriting(guarded: ReturnType<typeof guardedBlocks>, changes: Changes): ReturnType<typeof guardedBlocks> {
  return guarded.map((one) => {
    const blocks = changes.tabs.find(({ name }) => name === one.name)?.blocks ?? [];
    return { ...one, block: { ...one.block, guard: one.block.guard && writtenGuard(one.block.guard, blocks) } };
  });
}

/** Puts our tabs in their order, in front of everybody else's. */
function applyOrder(order: readonly string[], spreadsheet: Spreadsheet): void {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  order.forEach((name, i) => {
    const now = names.indexOf(name);
    if (now < 0 || now === i) return;
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) return;
    spreadsheet.setActiveSheet(sheet);
    spreadsheet.moveActiveSheet(i + 1);
    names.splice(i, 0, ...names.splice(now, 1));
  });
}

const holdsLink = ({ values }: Block): boolean => values.some((row) => row.some(isLinkCell));

const NOTHING_STANDS: ReturnType<typeof ownProtections> = new Map();

/**
 * Makes the workbook what the changes say, with the fewest calls: structure, then one look at what stands, then all
 * writes, then one look whether rows stayed. Running it again gives the same workbook. Fails with RowsMoved.
 */
export function apply(changes: Changes): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (changes.locale !== null) spreadsheet.setSpreadsheetLocale(changes.locale);
  if (changes.timeZone !== null) spreadsheet.setSpreadsheetTimeZone(changes.timeZone);
  const targets = targetsOf(changes, spreadsheet);
  const gids = new Map<string, number>();
  if (targets.some(({ change }) => change.blocks.some(holdsLink))) {
    for (const sheet of spreadsheet.getSheets()) gids.set(sheet.getName(), sheet.getSheetId());
  }
  const gidOf = (tab: string): number | null => gids.get(tab) ?? null;
  const layouts = targets.flatMap((target) => {
    const { layout, create } = target.change;
    return layout ? [{ ...target, layout, standing: create ? NOTHING_STANDS : ownProtections(target.sheet) }] : [];
  });
  const editors = layouts.length > 0 ? spreadsheet.getEditors().map((user) => user.getEmail()) : [];
  const guarded = guardedBlocks(targets);
  assertRowsStand(guarded);
  for (const target of targets) growGrid(target.sheet, target.size, neededSize(target));
  for (const { sheet, layout } of layouts) applyLayout(sheet, layout);
  for (const { sheet, change } of targets) for (const block of change.blocks) applyBlock(sheet, block, gidOf);
  for (const { sheet, layout } of layouts) applyValidations(sheet, layout, spreadsheet);
  for (const { sheet, layout, standing } of layouts) {
    applyProtections(sheet, layout.protections, standing, { editors, officers: changes.editors });
  }
  if (changes.order) applyOrder(changes.order, spreadsheet);
  const unwanted = changes.remove === null ? null : spreadsheet.getSheetByName(changes.remove);
  if (unwanted) spreadsheet.deleteSheet(unwanted);
  SpreadsheetApp.flush();
  assertRowsStand(afterWriting(guarded, changes));
}
