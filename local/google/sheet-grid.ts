import { type BookSheet, DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../book/book-sheet.ts';
import { assertEditable, assertSheetEditable } from '../book/cell-rules.ts';
import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import type { LocalRange } from './range.ts';
import type { RunContext } from './run-context.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns of a tab. A deleted tab is stale: every use of it throws. */
export abstract class SheetGrid
  extends GoogleObject
  implements
    Pick<
      Sheet,
      | 'autoResizeColumn'
      | 'autoResizeColumns'
      | 'autoResizeRows'
      | 'deleteColumn'
      | 'deleteColumns'
      | 'deleteRow'
      | 'deleteRows'
      | 'getColumnWidth'
      | 'getFrozenColumns'
      | 'getFrozenRows'
      | 'getMaxColumns'
      | 'getMaxRows'
      | 'getRowHeight'
      | 'hideColumn'
      | 'hideColumns'
      | 'hideRow'
      | 'hideRows'
      | 'insertColumnAfter'
      | 'insertColumnBefore'
      | 'insertColumns'
      | 'insertColumnsAfter'
      | 'insertColumnsBefore'
      | 'insertRowAfter'
      | 'insertRowBefore'
      | 'insertRows'
      | 'insertRowsAfter'
      | 'insertRowsBefore'
      | 'isColumnHiddenByUser'
      | 'isRowHiddenByUser'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'setFrozenColumns'
      | 'setFrozenRows'
      | 'setRowHeight'
      | 'setRowHeights'
      | 'setRowHeightsForced'
      | 'showColumns'
      | 'showRows'
      | 'unhideColumn'
      | 'unhideRow'
    >
{
  readonly googleType = 'Spreadsheet.Sheet';
  private readonly own: BookSheet;
  protected readonly run: RunContext;

  constructor(sheet: BookSheet, run: RunContext) {
    super();
    this.own = sheet;
    this.run = run;
  }

  get sheet(): BookSheet {
    if (!this.run.book.sheets.includes(this.own)) throw new GoogleError(`Sheet ${this.own.id} not found`);
    return this.own;
  }

  getMaxRows(): number {
    return this.sheet.rowCount;
  }

  getMaxColumns(): number {
    return this.sheet.columnCount;
  }

  private assertRows(first: number, count = 1): void {
    if (first < 1 || count < 1 || first + count - 1 > this.sheet.rowCount) {
      throw new GoogleError('Those rows are out of bounds.');
    }
    assertSheetEditable(this.sheet, this.run.user);
  }

  private assertColumns(first: number, count = 1): void {
    if (first < 1 || count < 1 || first + count - 1 > this.sheet.columnCount) {
      throw new GoogleError('Those columns are out of bounds.');
    }
    assertSheetEditable(this.sheet, this.run.user);
  }

  private assertCount(what: 'rows' | 'columns', count: number): void {
    if (count < 1) throw new GoogleError(`The number of ${what} to insert must be at least 1.`);
  }

  // Rows

  insertRowsAfter(after: number, count: number): Sheet {
    this.assertRows(after);
    this.assertCount('rows', count);
    this.sheet.insertRows(after, count);
    return asGoogle(this);
  }

  insertRowAfter(after: number): Sheet {
    return this.insertRowsAfter(after, 1);
  }

  insertRowsBefore(before: number, count: number): Sheet {
    this.assertRows(before);
    this.assertCount('rows', count);
    this.sheet.insertRows(before - 1, count);
    return asGoogle(this);
  }

  insertRowBefore(before: number): Sheet {
    return this.insertRowsBefore(before, 1);
  }

  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }

  deleteRows(first: number, count: number): void {
    this.assertRows(first, count);
    const { rowCount, columnCount, frozenRows } = this.sheet;
    if (rowCount - count <= frozenRows) {
      throw new GoogleError('Sorry, it is not possible to delete all non-frozen rows.');
    }
    assertEditable(this.sheet, { row: first, column: 1, rows: count, columns: columnCount }, this.run.user);
    this.sheet.deleteRows(first, count);
  }

  deleteRow(row: number): Sheet {
    this.deleteRows(row, 1);
    return asGoogle(this);
  }

  getRowHeight(row: number): number {
    return this.sheet.heights.get(row) ?? DEFAULT_HEIGHT;
  }

  setRowHeights(first: number, count: number, height: number): Sheet {
    this.assertRows(first, count);
    for (let row = first; row < first + count; row += 1) this.sheet.heights.set(row, height);
    return asGoogle(this);
  }

  setRowHeightsForced(first: number, count: number, height: number): Sheet {
    return this.setRowHeights(first, count, height);
  }

  setRowHeight(row: number, height: number): Sheet {
    return this.setRowHeights(row, 1, height);
  }

  /** Only a screen knows how high text is: the rows keep their height. */
  autoResizeRows(first: number, count: number): Sheet {
    this.assertRows(first, count);
    return asGoogle(this);
  }

  hideRows(first: number, count = 1): void {
    this.assertRows(first, count);
    for (let row = first; row < first + count; row += 1) this.sheet.hiddenRows.set(row, true);
  }

  hideRow(rows: Range): void {
    const { row, rows: count } = (rows as unknown as LocalRange).zone;
    this.hideRows(row, count);
  }

  showRows(first: number, count = 1): void {
    this.assertRows(first, count);
    for (let row = first; row < first + count; row += 1) this.sheet.hiddenRows.delete(row);
  }

  unhideRow(rows: Range): void {
    const { row, rows: count } = (rows as unknown as LocalRange).zone;
    this.showRows(row, count);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.sheet.hiddenRows.has(row);
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.sheet.rowCount) {
      throw new GoogleError("You can't freeze all visible rows on the sheet.");
    }
    assertSheetEditable(this.sheet, this.run.user);
    this.sheet.frozenRows = rows;
  }

  // Columns

  insertColumnsAfter(after: number, count: number): Sheet {
    this.assertColumns(after);
    this.assertCount('columns', count);
    this.sheet.insertColumns(after, count);
    return asGoogle(this);
  }

  insertColumnAfter(after: number): Sheet {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnsBefore(before: number, count: number): Sheet {
    this.assertColumns(before);
    this.assertCount('columns', count);
    this.sheet.insertColumns(before - 1, count);
    return asGoogle(this);
  }

  insertColumnBefore(before: number): Sheet {
    return this.insertColumnsBefore(before, 1);
  }

  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }

  deleteColumns(first: number, count: number): void {
    this.assertColumns(first, count);
    const { rowCount, columnCount, frozenColumns } = this.sheet;
    if (columnCount - count <= frozenColumns) {
      throw new GoogleError('Sorry, it is not possible to delete all non-frozen columns.');
    }
    assertEditable(this.sheet, { row: 1, column: first, rows: rowCount, columns: count }, this.run.user);
    this.sheet.deleteColumns(first, count);
  }

  deleteColumn(column: number): Sheet {
    this.deleteColumns(column, 1);
    return asGoogle(this);
  }

  getColumnWidth(column: number): number {
    return this.sheet.widths.get(column) ?? DEFAULT_WIDTH;
  }

  setColumnWidths(first: number, count: number, width: number): Sheet {
    this.assertColumns(first, count);
    const { widths } = this.sheet;
    for (let column = first; column < first + count; column += 1) {
      if (width === DEFAULT_WIDTH) widths.delete(column);
      else widths.set(column, width);
    }
    return asGoogle(this);
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.setColumnWidths(column, 1, width);
  }

  /** Only a screen knows how wide text is: the columns keep their width. */
  autoResizeColumns(first: number, count: number): Sheet {
    this.assertColumns(first, count);
    return asGoogle(this);
  }

  autoResizeColumn(column: number): Sheet {
    return this.autoResizeColumns(column, 1);
  }

  hideColumns(first: number, count = 1): void {
    this.assertColumns(first, count);
    for (let column = first; column < first + count; column += 1) this.sheet.hiddenColumns.set(column, true);
  }

  hideColumn(columns: Range): void {
    const { column, columns: count } = (columns as unknown as LocalRange).zone;
    this.hideColumns(column, count);
  }

  showColumns(first: number, count = 1): void {
    this.assertColumns(first, count);
    for (let column = first; column < first + count; column += 1) this.sheet.hiddenColumns.delete(column);
  }

  unhideColumn(columns: Range): void {
    const { column, columns: count } = (columns as unknown as LocalRange).zone;
    this.showColumns(column, count);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.sheet.hiddenColumns.has(column);
  }

  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.sheet.columnCount) {
      throw new GoogleError("You can't freeze all visible columns on the sheet.");
    }
    assertSheetEditable(this.sheet, this.run.user);
    this.sheet.frozenColumns = columns;
  }
}
