import type { BookSheet } from '../book/book-sheet.ts';
import type { CellContent, CellStyle, RichRun, ValidationRule } from '../book/content.ts';
import { shiftFormula } from '../book/formula-text.ts';

/** Everything about a cell, to be put down elsewhere. */
export interface CellCopy extends CellContent {
  readonly row: number;
  readonly column: number;
  readonly format: string;
  readonly style: CellStyle;
  readonly validation: ValidationRule | null;
  readonly note: string;
  readonly link: string | null;
  readonly runs: readonly RichRun[];
}

export const takeCell = (sheet: BookSheet, row: number, column: number): CellCopy => ({
  ...sheet.content(row, column),
  row,
  column,
  format: sheet.formatAt(row, column),
  style: sheet.styleAt(row, column),
  validation: sheet.validationAt(row, column),
  note: sheet.noteAt(row, column),
  link: sheet.linkAt(row, column),
  runs: sheet.runsAt(row, column),
});

/** What of a cell is put down. */
export interface Parts {
  readonly formulas?: boolean;
  /** Values where formulas are not wanted. */
  readonly values?: boolean;
  readonly format?: boolean;
  readonly borders?: boolean;
  readonly validation?: boolean;
  readonly notes?: boolean;
  /** A formula moves with its references unchanged; a copied one shifts them. */
  readonly moved?: boolean;
}

export const EVERYTHING: Parts = { formulas: true, format: true, borders: true, validation: true, notes: true };

function putContent(sheet: BookSheet, copy: CellCopy, row: number, column: number, parts: Parts): void {
  if (copy.formula !== null && parts.formulas) {
    const [down, right] = parts.moved ? [0, 0] : [row - copy.row, column - copy.column];
    sheet.putFormula(row, column, shiftFormula(copy.formula, down, right));
    return;
  }
  sheet.put(row, column, typeof copy.value === 'object' ? copy.value.error : copy.value);
  sheet.setLink(row, column, copy.link);
  sheet.setRuns(row, column, copy.runs);
}

export function putCell(sheet: BookSheet, copy: CellCopy, row: number, column: number, parts: Parts): void {
  const cell = { row, column, rows: 1, columns: 1 };
  if (parts.format) {
    const { borders } = parts.borders ? copy.style : sheet.styleAt(row, column);
    sheet.clearLooks(cell);
    sheet.setFormat(cell, copy.format);
    sheet.restyle(cell, { ...copy.style, borders });
  }
  if (parts.validation) sheet.setValidation(cell, copy.validation);
  if (parts.notes) sheet.setNote(row, column, copy.note);
  if (parts.formulas || parts.values) putContent(sheet, copy, row, column, parts);
}
