import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { Zone } from '../book/content.ts';
import { viewSheetId } from '../book/engine-data.ts';
import { typeText } from '../book/typing.ts';
import { LOOKS, styleChange, TABS } from './looks.ts';
import { type ViewCommand, type ViewZone, zoneOf } from './view-command.ts';

/** Cells a command changed. */
export interface Edited {
  readonly sheet: BookSheet;
  readonly zone: Zone;
}

/**
 * What a person typed, as the view passes it on: numbers and dates already in its own (American) writing. Text cells
 * keep what was typed; a date shows in the sheet's own format.
 */
function store(sheet: BookSheet, row: number, column: number, content: string): void {
  const format = sheet.formatAt(row, column);
  const [, label, target] = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(content) ?? [];
  sheet.setLink(row, column, target ?? null);
  if (label !== undefined) sheet.put(row, column, label);
  else if (format === '@') sheet.put(row, column, content.replace(/^'(?==)/, ''));
  else {
    const { thisYear } = sheet.book;
    const typed = typeText(content, { format, locale: 'en_US', byScript: false, thisYear });
    if ('formula' in typed) sheet.putFormula(row, column, typed.formula);
    else {
      const zone = { row, column, rows: 1, columns: 1 };
      if (typed.format && format === '') sheet.setFormat(zone, typed.format.replace('m/d/yyyy', 'dd/mm/yyyy'));
      sheet.put(row, column, typed.value);
    }
  }
}

function eachOf(zone: Zone, action: (row: number, column: number) => void): void {
  for (let row = zone.row; row < zone.row + zone.rows; row += 1) {
    for (let column = zone.column; column < zone.column + zone.columns; column += 1) action(row, column);
  }
}

function clear(sheet: BookSheet, zone: Zone): Edited {
  eachOf(zone, (row, column) => {
    sheet.put(row, column, '');
    sheet.setLink(row, column, null);
  });
  return { sheet, zone };
}

const cellZone = ({ row, col }: ViewCommand): Zone => ({
  row: Number(row) + 1,
  column: Number(col) + 1,
  rows: 1,
  columns: 1,
});
const targetZones = ({ target }: ViewCommand): Zone[] => ((target as ViewZone[] | undefined) ?? []).map(zoneOf);

type Handler = (sheet: BookSheet, command: ViewCommand) => Edited[];

/** Commands that change contents of cells and nothing else. */
const CONTENTS: Readonly<Record<string, Handler>> = {
  UPDATE_CELL: (sheet, command) => {
    const zone = cellZone(command);
    if (typeof command.format === 'string') sheet.setFormat(zone, command.format);
    if (command.style !== undefined) sheet.restyle(zone, styleChange((command.style ?? {}) as Record<string, unknown>));
    if (typeof command.content !== 'string') return [];
    store(sheet, zone.row, zone.column, command.content);
    return [{ sheet, zone }];
  },
  CLEAR_CELL: (sheet, command) => [clear(sheet, cellZone(command))],
  CLEAR_CELLS: (sheet, command) => targetZones(command).map((zone) => clear(sheet, zone)),
  DELETE_CONTENT: (sheet, command) => targetZones(command).map((zone) => clear(sheet, zone)),
};

/** Commands that move rows and columns. */
const ROWS: Readonly<Record<string, (sheet: BookSheet, command: ViewCommand) => void>> = {
  ADD_COLUMNS_ROWS: (sheet, { dimension, base, position, quantity }) => {
    const after = Number(base) + (position === 'after' ? 1 : 0);
    if (dimension === 'ROW') sheet.insertRows(after, Number(quantity));
    else sheet.insertColumns(after, Number(quantity));
  },
  REMOVE_COLUMNS_ROWS: (sheet, { dimension, elements }) => {
    for (const index of [...(elements as number[])].sort((a, b) => b - a)) {
      if (dimension === 'ROW') sheet.deleteRows(index + 1, 1);
      else sheet.deleteColumns(index + 1, 1);
    }
  },
};

/** Commands of the view that the book keeps; a page refuses the others, for they would be lost. */
export const KEPT_COMMANDS: readonly string[] = [CONTENTS, ROWS, LOOKS, TABS].flatMap((group) => Object.keys(group));

/** Applies a revision of a view to the book and says which cells it changed. */
export function applyCommands(commands: readonly ViewCommand[], book: Book): Edited[] {
  return commands.flatMap((command): Edited[] => {
    const sheet = book.sheets.find((one) => viewSheetId(one) === command.sheetId) ?? null;
    TABS[command.type]?.(book, sheet, command);
    if (!sheet) return [];
    ROWS[command.type]?.(sheet, command);
    LOOKS[command.type]?.(sheet, command);
    return CONTENTS[command.type]?.(sheet, command) ?? [];
  });
}

/** Cells these commands would change, where they change contents only; null where they do more. */
export function cellsOf(commands: readonly ViewCommand[], book: Book): Edited[] | null {
  if (!commands.every(({ type }) => type in CONTENTS)) return null;
  return commands.flatMap((command): Edited[] => {
    const sheet = book.sheets.find((one) => viewSheetId(one) === command.sheetId);
    if (!sheet) return [];
    const zones = command.target ? targetZones(command) : [cellZone(command)];
    return zones.map((zone) => ({ sheet, zone }));
  });
}

/** Whether these commands move rows, columns or tabs, so that views are better loaded anew. */
export const isStructural = (commands: readonly ViewCommand[]): boolean =>
  commands.some(({ type }) => type in ROWS || type in TABS || type === 'HIDE_SHEET' || type === 'SHOW_SHEET');
