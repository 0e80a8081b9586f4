import type { Book, BookOptions, NamedZone } from './book.ts';
import type { BookSheet } from './book-sheet.ts';
import type { CellStyle, Stored, ValidationRule } from './content.ts';
import type { Interned } from './interned.ts';
import type { Layer } from './layer.ts';
import { cellOfKey } from './zone-moves.ts';

/** What a tab keeps besides cells and layers, all of it plain data. */
export const PLAIN = [
  'hidden',
  'rightToLeft',
  'gridlinesHidden',
  'tabColor',
  'frozenRows',
  'frozenColumns',
  'merges',
  'protections',
  'conditionalRules',
  'filter',
  'typedColumns',
  'bandings',
  'charts',
] as const;
/** Maps by row or column number. */
export const BY_NUMBER = ['widths', 'heights', 'hiddenRows', 'hiddenColumns', 'filterRules'] as const;
/** Maps by cell. */
export const BY_CELL = ['formulas', 'notes', 'links', 'runs'] as const;

export type Run<T> = readonly [column: number, row: number, rows: number, value: T | null];
type CellEntry<T> = readonly [row: number, column: number, value: T];

/** A tab as plain data: two equal tabs give equal data. */
export type StoredSheet = Pick<BookSheet, 'id' | 'name' | 'rowCount' | 'columnCount' | (typeof PLAIN)[number]> & {
  readonly [K in (typeof BY_NUMBER)[number]]: readonly (readonly [number, unknown])[];
} & { readonly [K in (typeof BY_CELL)[number]]: readonly CellEntry<unknown>[] } & {
  readonly cells: readonly CellEntry<Stored>[];
  readonly formats: readonly Run<string>[];
  readonly styles: readonly Run<CellStyle>[];
  readonly validations: readonly Run<ValidationRule>[];
};

/** A book as plain data. */
export type StoredBook = Required<Omit<BookOptions, 'firstTabName' | 'thisYear'>> & {
  readonly namedZones: readonly NamedZone[];
  readonly sheets: readonly StoredSheet[];
};

const byPlace = ([row, column]: readonly [number, number, unknown], [r, c]: readonly [number, number, unknown]) =>
  row - r || column - c;

const runsOf = <T>(layer: Layer, table: Interned<T>): Run<T>[] =>
  layer.toJSON().map(([column, row, rows, id]) => [column, row, rows, table.at(id)]);

export function storeSheet(sheet: BookSheet): StoredSheet {
  const { book, cells, id, name, rowCount, columnCount } = sheet;
  const entries: CellEntry<Stored>[] = [];
  cells.values.forEach((row, r) => {
    row?.forEach((value, c) => {
      if (value !== undefined) entries.push([r + 1, c + 1, value]);
    });
  });
  const pick = <K extends string, V>(keys: readonly K[], of: (key: K) => V) =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;
  return {
    id,
    name,
    rowCount,
    columnCount,
    ...(pick(PLAIN, (key) => sheet[key]) as Pick<BookSheet, (typeof PLAIN)[number]>),
    ...pick(BY_NUMBER, (key) => [...(sheet[key] as Map<number, unknown>)].sort(([a], [b]) => a - b)),
    cells: entries,
    ...pick(BY_CELL, (key) =>
      [...(cells[key] as Map<string, unknown>)]
        .map(([at, value]) => [...cellOfKey(at), value] as CellEntry<unknown>)
        .sort(byPlace),
    ),
    formats: runsOf(sheet.formats, book.formatTable),
    styles: runsOf(sheet.styles, book.styleTable),
    validations: runsOf(sheet.validations, book.validationTable),
  };
}

/** Gives a tab everything another one has but its name and id. */
export function copySheet(from: BookSheet, to: BookSheet): void {
  Object.assign(to, structuredClone(Object.fromEntries(PLAIN.map((key) => [key, from[key]]))));
  for (const key of BY_NUMBER) Object.assign(to, { [key]: new Map(from[key] as Map<number, unknown>) });
  to.rowCount = from.rowCount;
  to.columnCount = from.columnCount;
  to.selection = from.selection;
  to.cells = from.cells.clone();
  to.formats = from.formats.clone();
  to.styles = from.styles.clone();
  to.validations = from.validations.clone();
}

export function storeBook(book: Book): StoredBook {
  const { name, locale, timeZone, owner, editors, namedZones, sheets } = book;
  return { name, locale, timeZone, owner, editors, namedZones, sheets: sheets.map(storeSheet) };
}
