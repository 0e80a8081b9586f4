import { Book } from './book.ts';
import { BY_CELL, BY_NUMBER, PLAIN, type Run, type StoredBook, type StoredSheet } from './book-data.ts';
import { BookSheet } from './book-sheet.ts';
import type { Interned } from './interned.ts';
import type { Layer } from './layer.ts';
import { cellKey } from './zone-moves.ts';

function restoreSheet(book: Book, stored: StoredSheet): BookSheet {
  const sheet = new BookSheet(book, stored.id, stored.name, { rows: stored.rowCount, columns: stored.columnCount });
  const known = PLAIN.filter((key) => stored[key] !== undefined); // a book stored by an earlier version may lack some
  Object.assign(sheet, structuredClone(Object.fromEntries(known.map((key) => [key, stored[key]]))));
  for (const key of BY_NUMBER) Object.assign(sheet, { [key]: new Map(stored[key]) });
  for (const [row, column, value] of stored.cells) sheet.cells.put(row, column, value);
  for (const key of BY_CELL) {
    const entries = stored[key].map(([row, column, value]) => [cellKey(row, column), value] as const);
    Object.assign(sheet.cells, { [key]: new Map(entries) });
  }
  const fill = <T>(layer: Layer, table: Interned<T>, runs: readonly Run<T>[]): void => {
    for (const [column, row, rows, value] of runs)
      if (value !== null) layer.fill(row, column, rows, 1, table.idOf(value));
  };
  fill(sheet.formats, book.formatTable, stored.formats);
  fill(sheet.styles, book.styleTable, stored.styles);
  fill(sheet.validations, book.validationTable, stored.validations);
  return sheet;
}

/** The book that was stored; locks and properties do not survive, as in a copy of the file. */
export function bookFromJSON(stored: StoredBook): Book {
  const { name, locale, timeZone, owner, editors } = stored;
  const book = new Book({ name, locale, timeZone, owner, editors });
  book.namedZones = [...stored.namedZones];
  book.sheets = stored.sheets.map((sheet) => restoreSheet(book, sheet));
  book.activeSheetId = book.sheets[0]?.id ?? 0;
  book.continueIds();
  return book;
}
