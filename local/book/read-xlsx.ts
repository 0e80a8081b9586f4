import { a1Of } from './a1-names.ts';
import type { Book } from './book.ts';
import type { BookSheet } from './book-sheet.ts';
import type { Stored } from './content.ts';
import { must, openExcelize } from './xlsx-file.ts';

/** The file is no workbook that can be read. */
export class NotXlsx extends Error {}

/** Tabs of an .xlsx file with the values of their cells, from A1. */
export interface XlsxTab {
  readonly name: string;
  readonly rows: readonly (readonly Stored[])[];
}

/** Reads the values of every tab; looks and rules are left to the workbook they go into. Fails with NotXlsx. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly XlsxTab[]> {
  const excelize = await openExcelize();
  const { CellTypeNumber, CellTypeUnset, CellTypeBool, CellTypeDate } = excelize;
  const opened = excelize.OpenReader(bytes);
  if (opened.error) throw new NotXlsx(opened.error);
  const isNumber = (type: number): boolean =>
    type === CellTypeNumber || type === CellTypeUnset || type === CellTypeDate;
  const cellValue = (tab: string, cell: string, text: string): Stored => {
    if (text === '') return '';
    const type = must(opened.GetCellType(tab, cell)).cellType;
    if (type === CellTypeBool) return text === '1' || text.toUpperCase() === 'TRUE';
    return isNumber(type) && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  };
  return opened.GetSheetList().list.map((name) => {
    const texts = must(opened.GetRows(name, { RawCellValue: true })).result;
    const rows = texts.map((row, r) =>
      row.map((text, c) => cellValue(name, a1Of({ row: r + 1, column: c + 1, rows: 1, columns: 1 }), text)),
    );
    return { name, rows };
  });
}

function fill(sheet: BookSheet, rows: XlsxTab['rows']): void {
  sheet.clear({ row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn });
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length > sheet.rowCount) sheet.insertRows(sheet.rowCount, rows.length - sheet.rowCount);
  if (width > sheet.columnCount) sheet.insertColumns(sheet.columnCount, width - sheet.columnCount);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === '') return;
      const isText = sheet.formatAt(r + 1, c + 1) === '@';
      sheet.put(r + 1, c + 1, isText ? String(value) : value);
    });
  });
}

/** Puts the values of the tabs into the tabs of the same name; others are made. Tabs of the book that the file lacks stay. */
export function takeTabs(book: Book, tabs: readonly XlsxTab[]): void {
  for (const { name, rows } of tabs) {
    if (!name.startsWith('_')) fill(book.sheet(name) ?? book.insert(name), rows);
  }
}
