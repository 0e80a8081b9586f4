import { a1Of } from '../book/a1-names.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { Zone } from '../book/content.ts';
import { GoogleError, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

/** Where a range is. A range of a deleted sheet is stale: every use of it throws. */
export abstract class RangePlace extends GoogleObject {
  readonly googleType = 'Spreadsheet.Range';
  private readonly ownSheet: BookSheet;
  readonly zone: Zone;
  protected readonly run: RunContext;

  constructor(sheet: BookSheet, zone: Zone, run: RunContext) {
    super();
    this.ownSheet = sheet;
    this.zone = zone;
    this.run = run;
  }

  get sheet(): BookSheet {
    if (!this.run.book.sheets.includes(this.ownSheet)) {
      throw new GoogleError(`Sheet ${this.ownSheet.id} not found`);
    }
    return this.ownSheet;
  }

  getRow(): number {
    return this.zone.row;
  }

  getColumn(): number {
    return this.zone.column;
  }

  getNumRows(): number {
    return this.zone.rows;
  }

  getNumColumns(): number {
    return this.zone.columns;
  }

  getHeight(): number {
    return this.zone.rows;
  }

  getWidth(): number {
    return this.zone.columns;
  }

  getLastRow(): number {
    return this.zone.row + this.zone.rows - 1;
  }

  getLastColumn(): number {
    return this.zone.column + this.zone.columns - 1;
  }

  getA1Notation(): string {
    return a1Of(this.zone);
  }

  getRowIndex(): number {
    return this.zone.row;
  }

  getGridId(): number {
    return this.sheet.id;
  }

  /** Does something with every cell; `r` and `c` count from 0 within the range. */
  protected eachCell(action: (cell: Zone, r: number, c: number) => void): void {
    const { row, column, rows, columns } = this.zone;
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < columns; c += 1) action({ row: row + r, column: column + c, rows: 1, columns: 1 }, r, c);
    }
  }

  /** A value for each cell, row by row. */
  protected grid<T>(valueAt: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.zone;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => valueAt(row + r, column + c)),
    );
  }

  protected first<T>(valueAt: (row: number, column: number) => T): T {
    return valueAt(this.zone.row, this.zone.column);
  }

  /** Google's sentence where given rows or columns are not those of the range. */
  protected assertSize(values: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.zone;
    const mismatch = (what: string, given: number, have: number): string =>
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${have}.`;
    if (values.length !== rows) throw new GoogleError(mismatch('rows', values.length, rows));
    for (const row of values) {
      if (row.length !== columns) throw new GoogleError(mismatch('columns', row.length, columns));
    }
  }
}
