import type { NewFile } from 'excelize-wasm';
import { a1Of } from './a1-names.ts';
import type { Book } from './book.ts';
import { writeCharts } from './xlsx-charts.ts';
import { must, openExcelize } from './xlsx-file.ts';
import { absoluteRange, freeName, tabNames } from './xlsx-names.ts';
import { repack } from './xlsx-repack.ts';
import { type ListRange, writeConditionalFormats, writeValidations } from './xlsx-rules.ts';
import { writeSheet } from './xlsx-sheet.ts';
import { DEFAULT_FONT, styleIds } from './xlsx-styles.ts';

/** The same for every file, so that the same workbook gives the same bytes. */
const WRITTEN = '2000-01-01T00:00:00Z';

/** Name of the hidden tab for lists that Excel cannot hold in a rule: too long, or with commas in an item. */
const LISTS = '_danh sách chọn';

/** Makes the tabs, empty and in order. */
function writeTabs(file: NewFile, names: readonly string[]): void {
  names.forEach((name, i) => {
    if (i === 0) must(file.SetSheetName('Sheet1', name));
    else must(file.NewSheet(name));
  });
}

/** Puts lists of choices into columns of a hidden tab that is made with the first list. */
function listTab(file: NewFile, taken: readonly string[]): ListRange {
  const tab = freeName(LISTS, taken);
  const columns = new Map<string, number>();
  return (items) => {
    const key = JSON.stringify(items);
    const column = columns.get(key) ?? columns.size + 1;
    const zone = { row: 1, column, rows: items.length, columns: 1 };
    if (!columns.has(key)) {
      if (columns.size === 0) must(file.NewSheet(tab));
      columns.set(key, column);
      must(file.SetSheetCol(tab, a1Of({ ...zone, rows: 1 }), [...items]));
    }
    return absoluteRange(tab, zone);
  };
}

/** Shows the tab the person last saw, or the first that is not hidden, and hides the hidden ones. */
function writeVisibility(file: NewFile, { sheets, activeSheetId }: Book, names: readonly string[]): void {
  const active = sheets.findIndex(({ id, hidden }) => id === activeSheetId && !hidden);
  const first = sheets.findIndex(({ hidden }) => !hidden);
  must(file.SetActiveSheet(Math.max(0, active < 0 ? first : active)));
  sheets.forEach(({ hidden }, i) => {
    if (hidden) must(file.SetSheetVisible(names[i] ?? '', false));
  });
}

function writeProperties(file: NewFile, { name, owner, sheets }: Book): void {
  const who = { Creator: owner, LastModifiedBy: owner };
  must(file.SetDocProps({ Title: name, ...who, Created: WRITTEN, Modified: WRITTEN }));
  if (sheets.some(({ hasFormulas }) => hasFormulas)) must(file.SetCalcProps({ FullCalcOnLoad: true }));
}

/** The workbook as an .xlsx file for Excel and LibreOffice; the same workbook gives the same bytes. */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const excelize = await openExcelize();
  const file = must(excelize.NewFile());
  const names = tabNames(book);
  const ordered = [...names.values()];
  must(file.SetDefaultFont(DEFAULT_FONT.Family));
  writeTabs(file, ordered);
  const [styleId, listRange] = [styleIds(file), listTab(file, ordered)];
  for (const sheet of book.sheets) {
    const tab = names.get(sheet.id) ?? '';
    writeSheet(file, sheet, names, styleId);
    await writeCharts(file, sheet, names);
    writeConditionalFormats(file, sheet, tab);
    writeValidations(file, sheet, names, listRange);
    // Numbers of documents and years are text on purpose.
    const all = a1Of({ row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount });
    must(file.AddIgnoredErrors(tab, all, excelize.IgnoredErrorsNumberStoredAsText));
  }
  for (const { name, sheetId, zone } of book.namedZones)
    must(file.SetDefinedName({ Name: name, RefersTo: absoluteRange(names.get(sheetId) ?? '', zone) }));
  writeVisibility(file, book, ordered);
  const lists = must(file.GetSheetIndex(freeName(LISTS, ordered))).index;
  if (lists >= 0) must(file.SetSheetVisible(freeName(LISTS, ordered), false));
  writeProperties(file, book);
  return repack(must(file.WriteToBuffer()).buffer as Uint8Array, book);
}
