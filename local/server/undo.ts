import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { Stored } from '../book/content.ts';
import { viewSheetId } from '../book/engine-data.ts';
import { applyCommands, cellsOf } from './edits.ts';
import type { ViewCommand } from './view-command.ts';

interface KeptCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Stored;
  readonly formula: string | null;
  readonly link: string | null;
}

interface Step {
  readonly commands: readonly ViewCommand[];
  readonly before: readonly KeptCell[];
}

/** Steps that can be taken back; a page keeps fewer. */
const STEPS = 100;

function keep(sheet: BookSheet, row: number, column: number): KeptCell {
  const formula = sheet.formula(row, column);
  const value = sheet.value(row, column);
  return {
    sheet: viewSheetId(sheet),
    row,
    column,
    value: typeof value === 'object' ? '' : value,
    formula,
    link: sheet.linkAt(row, column),
  };
}

function putBack({ sheet: id, row, column, value, formula, link }: KeptCell, book: Book): void {
  const sheet = book.sheets.find((one) => viewSheetId(one) === id);
  if (!sheet) return;
  if (formula === null) sheet.put(row, column, value);
  else sheet.putFormula(row, column, formula);
  sheet.setLink(row, column, link);
}

/** Remembers what people's steps replaced, so that Ctrl+Z and Ctrl+Y work in the book as in the view. */
export class Undo {
  private readonly steps = new Map<string, Step>();
  /** The book before the last step, where that step did more than change contents. */
  private bookBefore: { readonly id: string; readonly book: string } | null = null;

  /** To be called before the commands are applied. */
  remember(id: string, commands: readonly ViewCommand[], book: Book): void {
    const cells = cellsOf(commands, book);
    this.bookBefore = cells ? null : { id, book: JSON.stringify(book) };
    if (!cells) return;
    const before = cells.flatMap(({ sheet, zone }) =>
      Array.from({ length: zone.rows * zone.columns }, (_, i) =>
        keep(sheet, zone.row + Math.floor(i / zone.columns), zone.column + (i % zone.columns)),
      ),
    );
    this.steps.set(id, { commands, before });
    const [oldest] = this.steps.keys();
    if (this.steps.size > STEPS && oldest !== undefined) this.steps.delete(oldest);
  }

  /** Something other than a step of a person has changed the book: going back to a whole book would take that back too. */
  interrupted(): void {
    this.bookBefore = null;
  }

  /** 'done' where cells were put back; the whole book where one must take this one's place; 'refused' where it cannot be. */
  undo(id: string, book: Book): 'done' | 'refused' | { readonly book: string } {
    if (this.bookBefore?.id === id) return this.bookBefore;
    const step = this.steps.get(id);
    if (!step) return 'refused';
    for (const cell of step.before) putBack(cell, book);
    return 'done';
  }

  redo(id: string, book: Book): 'done' | 'refused' {
    const step = this.steps.get(id);
    if (!step) return 'refused';
    applyCommands(step.commands, book);
    return 'done';
  }
}
