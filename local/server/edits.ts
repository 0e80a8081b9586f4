import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { Zone } from '../book/content.ts';
import { viewSheetId } from '../book/engine-data.ts';

/** A command of the sheet's web view, as a revision carries it. */
export interface ViewCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly [key: string]: unknown;
}

/** Cells a command changed. */
export interface Edited {
  readonly sheet: BookSheet;
  readonly zone: Zone;
}

interface ViewZone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const zoneOf = ({ left, right, top, bottom }: ViewZone): Zone => ({
  row: top + 1,
  column: left + 1,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

function zoneOfRange(text: string): Zone {
  const cells = text.split('!').pop() ?? '';
  const [from = '', to = from] = cells.split(':');
  const at = (cell: string): { row: number; column: number } => {
    const [, letters = 'A', row = '1'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell) ?? [];
    return { row: Number(row), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
  };
  const [start, end] = [at(from), at(to)];
  return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
}

/** What the view has made of typed text, stored as a person typed it. */
function store(sheet: BookSheet, row: number, column: number, content: string): void {
  const isText = sheet.formatAt(row, column) === '@';
  const link = /^\[([^\]]*)\]\([^)]*\)$/.exec(content);
  if (content === '') sheet.put(row, column, '');
  else if (link) sheet.put(row, column, link[1] ?? '');
  else if (isText) sheet.put(row, column, content.replace(/^'(?==)/, ''));
  else if (content.startsWith('=')) sheet.putFormula(row, column, content);
  else if (/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(content)) sheet.put(row, column, Number(content));
  else sheet.enter(row, column, content, false);
}

function write(sheet: BookSheet, zone: Zone, content: string): Edited {
  for (let row = zone.row; row < zone.row + zone.rows; row += 1) {
    for (let column = zone.column; column < zone.column + zone.columns; column += 1) store(sheet, row, column, content);
  }
  return { sheet, zone };
}

const cellZone = (command: ViewCommand): Zone =>
  typeof command.targetRange === 'string'
    ? zoneOfRange(command.targetRange)
    : { row: Number(command.row) + 1, column: Number(command.col) + 1, rows: 1, columns: 1 };

type Handler = (sheet: BookSheet, command: ViewCommand) => Edited[];

const updateCell: Handler = (sheet, command) =>
  typeof command.content === 'string' ? [write(sheet, cellZone(command), command.content)] : [];

const clearTargets: Handler = (sheet, command) =>
  ((command.target as ViewZone[] | undefined) ?? []).map((zone) => write(sheet, zoneOf(zone), ''));

/** Commands of the view that change contents or rows, and what they do to the book. Others only change looks of one view. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  UPDATE_CELL: updateCell,
  SQUISHED_UPDATE_CELL: updateCell,
  CLEAR_CELL: (sheet, command) => [write(sheet, cellZone(command), '')],
  CLEAR_CELLS: clearTargets,
  DELETE_CONTENT: clearTargets,
  ADD_COLUMNS_ROWS: (sheet, { dimension, base, position, quantity }) => {
    const after = Number(base) + (position === 'after' ? 1 : 0);
    if (dimension === 'ROW') sheet.insertRows(after, Number(quantity));
    else sheet.insertColumns(after, Number(quantity));
    return [];
  },
  REMOVE_COLUMNS_ROWS: (sheet, { dimension, elements }) => {
    for (const index of [...(elements as number[])].sort((a, b) => b - a)) {
      if (dimension === 'ROW') sheet.deleteRows(index + 1, 1);
      else sheet.deleteColumns(index + 1, 1);
    }
    return [];
  },
  RENAME_SHEET: (sheet, { newName }) => {
    sheet.name = String(newName);
    return [];
  },
  RESIZE_COLUMNS_ROWS: (sheet, { dimension, elements, size }) => {
    const sizes = dimension === 'ROW' ? sheet.heights : sheet.widths;
    for (const index of elements as number[]) {
      if (typeof size === 'number') sizes.set(index + 1, Math.round(size));
      else sizes.delete(index + 1);
    }
    return [];
  },
};

/** Applies a revision of a view to the book and says which cells it changed; commands the book does not keep are left out. */
export function applyCommands(commands: readonly ViewCommand[], book: Book): Edited[] {
  return commands.flatMap((command) => {
    const sheet = book.sheets.find((one) => viewSheetId(one) === command.sheetId);
    const handler = HANDLERS[command.type];
    return sheet && handler ? handler(sheet, command) : [];
  });
}

/** Whether these commands move rows, columns or tabs, so that other views are better loaded anew. */
export const isStructural = (commands: readonly ViewCommand[]): boolean =>
  commands.some(({ type }) => /COLUMNS_ROWS|SHEET/.test(type) && type !== 'RESIZE_COLUMNS_ROWS');
