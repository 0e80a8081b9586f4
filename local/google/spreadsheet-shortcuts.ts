import type { Book } from '../book/book.ts';
import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';
import { LocalSheet } from './sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Members of the file that do what the active tab's members of the same name do. */
export abstract class SpreadsheetShortcuts extends GoogleObject {
  readonly googleType = 'Spreadsheet.Spreadsheet';
  protected readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  protected get book(): Book {
    return this.run.book;
  }

  protected get active(): LocalSheet {
    const sheet = this.book.sheetById(this.book.activeSheetId) ?? this.book.sheets[0];
    if (!sheet) throw new GoogleError('The spreadsheet has no sheets.');
    return new LocalSheet(sheet, this.run);
  }

  getActiveSheet(): Sheet {
    return asGoogle(this.active);
  }

  appendRow = (values: unknown[]) => this.active.appendRow(values);
  autoResizeColumn = (column: number) => this.active.autoResizeColumn(column);
  deleteColumn = (column: number) => this.active.deleteColumn(column);
  deleteColumns = (first: number, count: number) => this.active.deleteColumns(first, count);
  deleteRow = (row: number) => this.active.deleteRow(row);
  deleteRows = (first: number, count: number) => this.active.deleteRows(first, count);
  getActiveCell = () => this.active.getActiveCell();
  getActiveRange = () => this.active.getActiveRange();
  getActiveRangeList = () => this.active.getActiveRangeList();
  getBandings = () => this.book.sheets.flatMap((sheet) => new LocalSheet(sheet, this.run).getBandings());
  getColumnWidth = (column: number) => this.active.getColumnWidth(column);
  getCurrentCell = () => this.active.getCurrentCell();
  getDataRange = () => this.active.getDataRange();
  getFrozenColumns = () => this.active.getFrozenColumns();
  getFrozenRows = () => this.active.getFrozenRows();
  getLastColumn = () => this.active.getLastColumn();
  getLastRow = () => this.active.getLastRow();
  getRangeList = (a1Notations: string[]) => this.active.getRangeList(a1Notations);
  getRowHeight = (row: number) => this.active.getRowHeight(row);
  getSelection = () => this.active.getSelection();
  getSheetId = () => this.active.getSheetId();
  getSheetName = () => this.active.getSheetName();
  getSheetValues = (row: number, column: number, rows: number, columns: number) =>
    this.active.getSheetValues(row, column, rows, columns);
  hideColumn = (column: Range) => this.active.hideColumn(column);
  hideRow = (row: Range) => this.active.hideRow(row);
  insertColumnAfter = (after: number) => this.active.insertColumnAfter(after);
  insertColumnBefore = (before: number) => this.active.insertColumnBefore(before);
  insertColumnsAfter = (after: number, count: number) => this.active.insertColumnsAfter(after, count);
  insertColumnsBefore = (before: number, count: number) => this.active.insertColumnsBefore(before, count);
  insertRowAfter = (after: number) => this.active.insertRowAfter(after);
  insertRowBefore = (before: number) => this.active.insertRowBefore(before);
  insertRowsAfter = (after: number, count: number) => this.active.insertRowsAfter(after, count);
  insertRowsBefore = (before: number, count: number) => this.active.insertRowsBefore(before, count);
  isColumnHiddenByUser = (column: number) => this.active.isColumnHiddenByUser(column);
  isRowHiddenByFilter = (row: number) => this.active.isRowHiddenByFilter(row);
  isRowHiddenByUser = (row: number) => this.active.isRowHiddenByUser(row);
  setActiveRange = (range: Range) => this.active.setActiveRange(range);
  setActiveRangeList = (list: GoogleAppsScript.Spreadsheet.RangeList) => this.active.setActiveRangeList(list);
  setActiveSelection = (range: Range | string) => this.active.setActiveSelection(range);
  setColumnWidth = (column: number, width: number) => this.active.setColumnWidth(column, width);
  setCurrentCell = (cell: Range) => this.active.setCurrentCell(cell);
  setFrozenColumns = (columns: number) => this.active.setFrozenColumns(columns);
  setFrozenRows = (rows: number) => this.active.setFrozenRows(rows);
  setRowHeight = (row: number, height: number) => this.active.setRowHeight(row, height);
  sort = (column: number, ascending?: boolean) => this.active.sort(column, ascending);
  unhideColumn = (column: Range) => this.active.unhideColumn(column);
  unhideRow = (row: Range) => this.active.unhideRow(row);
}
