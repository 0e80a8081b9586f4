import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { CellStyle, StyleChange, Zone } from '../book/content.ts';
import { type ViewCommand, type ViewZone, zoneOf } from './view-command.ts';

/** A style of the view, as the book keeps it; null where it is taken away. */
export function styleChange(style: Readonly<Record<string, unknown>>): StyleChange {
  const change: Record<string, unknown> = {};
  const put = (key: keyof CellStyle, value: unknown): void => {
    change[key] = value === '' || value === undefined ? null : value;
  };
  if ('fillColor' in style) put('background', style.fillColor);
  if ('textColor' in style) put('fontColor', style.textColor);
  if ('bold' in style) put('fontWeight', style.bold ? 'bold' : null);
  if ('italic' in style) put('fontStyle', style.italic ? 'italic' : null);
  if ('underline' in style) put('fontLine', style.underline ? 'underline' : null);
  if ('strikethrough' in style) put('fontLine', style.strikethrough ? 'line-through' : null);
  if ('fontSize' in style) put('fontSize', style.fontSize);
  if ('wrapping' in style) put('wrap', style.wrapping === 'wrap' ? 'WRAP' : null);
  if ('align' in style) put('horizontal', style.align);
  if ('verticalAlign' in style) put('vertical', style.verticalAlign);
  return change as StyleChange;
}

const targets = (command: ViewCommand): Zone[] => ((command.target as ViewZone[] | undefined) ?? []).map(zoneOf);

function hide(sheet: BookSheet, { dimension, elements }: ViewCommand, hidden: boolean): void {
  const numbers = dimension === 'ROW' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (const index of elements as number[]) {
    if (hidden) numbers.set(index + 1, true);
    else numbers.delete(index + 1);
  }
}

const sameZone = (a: Zone, b: Zone): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

type Handler = (sheet: BookSheet, command: ViewCommand) => void;

/** Commands that change how a tab looks. */
export const LOOKS: Readonly<Record<string, Handler>> = {
  SET_FORMATTING: (sheet, command) => {
    for (const zone of targets(command)) {
      if (command.style) sheet.restyle(zone, styleChange(command.style as Record<string, unknown>));
      if (typeof command.format === 'string') sheet.setFormat(zone, command.format);
    }
  },
  CLEAR_FORMATTING: (sheet, command) => {
    for (const zone of targets(command)) sheet.clearLooks(zone);
  },
  ADD_MERGE: (sheet, command) => {
    for (const zone of targets(command)) sheet.merge(zone);
  },
  REMOVE_MERGE: (sheet, command) => {
    const gone = targets(command);
    sheet.merges = sheet.merges.filter((merge) => !gone.some((zone) => sameZone(zone, merge)));
  },
  RESIZE_COLUMNS_ROWS: (sheet, { dimension, elements, size }) => {
    const sizes = dimension === 'ROW' ? sheet.heights : sheet.widths;
    for (const index of elements as number[]) {
      if (typeof size === 'number') sizes.set(index + 1, Math.round(size));
      else sizes.delete(index + 1);
    }
  },
  HIDE_COLUMNS_ROWS: (sheet, command) => hide(sheet, command, true),
  UNHIDE_COLUMNS_ROWS: (sheet, command) => hide(sheet, command, false),
  SET_GRID_LINES_VISIBILITY: (sheet, { areGridLinesVisible }) => {
    sheet.gridlinesHidden = !areGridLinesVisible;
  },
  FREEZE_ROWS: (sheet, { quantity }) => {
    sheet.frozenRows = Number(quantity);
  },
  FREEZE_COLUMNS: (sheet, { quantity }) => {
    sheet.frozenColumns = Number(quantity);
  },
  UNFREEZE_ROWS: (sheet) => {
    sheet.frozenRows = 0;
  },
  UNFREEZE_COLUMNS: (sheet) => {
    sheet.frozenColumns = 0;
  },
  UNFREEZE_COLUMNS_ROWS: (sheet) => {
    sheet.frozenRows = 0;
    sheet.frozenColumns = 0;
  },
  COLOR_SHEET: (sheet, { color }) => {
    sheet.tabColor = typeof color === 'string' ? color : null;
  },
  HIDE_SHEET: (sheet) => {
    sheet.hidden = true;
  },
  SHOW_SHEET: (sheet) => {
    sheet.hidden = false;
  },
};

type TabHandler = (book: Book, sheet: BookSheet | null, command: ViewCommand) => void;

/** Commands that make, move or take away tabs. */
export const TABS: Readonly<Record<string, TabHandler>> = {
  CREATE_SHEET: (book, _, { name, position }) => {
    book.insert(String(name ?? 'Trang tính'), Number(position ?? book.sheets.length));
  },
  DUPLICATE_SHEET: (book, sheet, { sheetNameTo }) => {
    if (sheet) book.insert(String(sheetNameTo ?? `${sheet.name} (bản sao)`), book.sheets.indexOf(sheet) + 1, sheet);
  },
  DELETE_SHEET: (book, sheet) => {
    if (sheet && book.sheets.length > 1) book.delete(sheet);
  },
  MOVE_SHEET: (book, sheet, { delta }) => {
    if (sheet) book.move(sheet, book.sheets.indexOf(sheet) + Number(delta));
  },
  RENAME_SHEET: (book, sheet, { newName, name }) => {
    if (sheet) book.rename(sheet, String(newName ?? name));
  },
};
