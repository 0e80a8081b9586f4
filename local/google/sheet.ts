import { type BookSheet, DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../book/book-sheet.ts';
import { checkedZone, parseA1 } from './a1.ts';
import { assertSheetEditable, writeValues } from './cell-writes.ts';
import { colour } from './colours.ts';
import { LocalConditionalFormatRule } from './conditional-format.ts';
import { LocalFilter } from './filter.ts';
import { asGoogle, type EnumValue, GoogleError, GoogleObject } from './google-object.ts';
import { LocalProtection, protect } from './protection.ts';
import { LocalRange } from './range.ts';
import { LocalRangeList } from './range-list.ts';
import type { RunContext } from './run-context.ts';
import { assertTabName } from './tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A tab as scripts see it. A deleted tab is stale: every use of it throws. */
export class LocalSheet
  extends GoogleObject
  implements
    Pick<
      Sheet,
      | 'activate'
      | 'appendRow'
      | 'clear'
      | 'clearContents'
      | 'clearFormats'
      | 'clearNotes'
      | 'clearConditionalFormatRules'
      | 'copyTo'
      | 'deleteColumn'
      | 'deleteColumns'
      | 'deleteRow'
      | 'deleteRows'
      | 'getColumnWidth'
      | 'getConditionalFormatRules'
      | 'getDataRange'
      | 'getFilter'
      | 'getFrozenColumns'
      | 'getFrozenRows'
      | 'getIndex'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getMaxColumns'
      | 'getMaxRows'
      | 'getName'
      | 'getParent'
      | 'getProtections'
      | 'getRange'
      | 'getRangeList'
      | 'getRowHeight'
      | 'getSheetId'
      | 'getSheetName'
      | 'getSheetValues'
      | 'hideSheet'
      | 'insertColumnsAfter'
      | 'insertColumnsBefore'
      | 'insertRowAfter'
      | 'insertRowBefore'
      | 'insertRowsAfter'
      | 'insertRowsBefore'
      | 'isSheetHidden'
      | 'protect'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'setConditionalFormatRules'
      | 'setFrozenColumns'
      | 'setFrozenRows'
      | 'setName'
      | 'setRowHeight'
      | 'setRowHeights'
      | 'setTabColor'
      | 'showSheet'
      | 'sort'
      | 'autoResizeColumn'
      | 'autoResizeColumns'
    >
{
  readonly googleType = 'Spreadsheet.Sheet';
  private readonly own: BookSheet;
  private readonly run: RunContext;

  constructor(sheet: BookSheet, run: RunContext) {
    super();
    this.own = sheet;
    this.run = run;
  }

  get sheet(): BookSheet {
    if (!this.run.book.sheets.includes(this.own)) throw new GoogleError(`Sheet ${this.own.id} not found`);
    return this.own;
  }

  // Place and size

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.run.make.spreadsheet();
  }

  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  setName(name: string): Sheet {
    assertSheetEditable(this.sheet, this.run.user);
    if (name !== this.sheet.name) assertTabName(name, this.run.book);
    this.sheet.name = name;
    return asGoogle(this);
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getIndex(): number {
    return this.run.book.sheets.indexOf(this.sheet) + 1;
  }

  activate(): Sheet {
    this.run.book.activeSheetId = this.sheet.id;
    return asGoogle(this);
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  hideSheet(): Sheet {
    const visible = this.run.book.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw new GoogleError("You can't hide all the sheets in a document.");
    }
    this.sheet.hidden = true;
    return asGoogle(this);
  }

  showSheet(): Sheet {
    this.sheet.hidden = false;
    return asGoogle(this);
  }

  setTabColor(text: string | null): Sheet {
    this.sheet.tabColor = colour(text);
    return asGoogle(this);
  }

  getLastRow(): number {
    return this.sheet.lastRow;
  }

  getLastColumn(): number {
    return this.sheet.lastColumn;
  }

  getMaxRows(): number {
    return this.sheet.rowCount;
  }

  getMaxColumns(): number {
    return this.sheet.columnCount;
  }

  // Ranges

  private range(row: number, column: number, rows: number, columns: number): LocalRange {
    return new LocalRange(this.sheet, checkedZone({ row, column, rows, columns }, this.sheet), this.run);
  }

  getRange(rowOrA1: number | string, column = 1, rows = 1, columns = 1): Range {
    if (typeof rowOrA1 === 'number') return asGoogle(this.range(rowOrA1, column, rows, columns));
    const [, tab, cells = rowOrA1] =
      /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(rowOrA1)?.filter((part) => part !== undefined) ?? [];
    if (tab !== undefined && tab.replace(/''/g, "'") !== this.sheet.name) throw new GoogleError('Range not found');
    return asGoogle(new LocalRange(this.sheet, parseA1(cells, this.sheet), this.run));
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = a1Notations.map((a1) => new LocalRange(this.sheet, parseA1(a1, this.sheet), this.run));
    return asGoogle(new LocalRangeList(ranges));
  }

  getDataRange(): Range {
    return asGoogle(this.range(1, 1, Math.max(1, this.sheet.lastRow), Math.max(1, this.sheet.lastColumn)));
  }

  getSheetValues(row: number, column: number, rows: number, columns: number) {
    return this.range(row, column, rows, columns).getValues();
  }

  appendRow(values: unknown[]): Sheet {
    const row = this.sheet.lastRow + 1;
    if (row > this.sheet.rowCount) this.sheet.insertRows(this.sheet.rowCount, 1);
    if (values.length > this.sheet.columnCount)
      this.sheet.insertColumns(this.sheet.columnCount, values.length - this.sheet.columnCount);
    writeValues(this.sheet, { row, column: 1, rows: 1, columns: values.length }, (_, c) => values[c], this.run);
    return asGoogle(this);
  }

  private get whole(): LocalRange {
    return this.range(1, 1, this.sheet.rowCount, this.sheet.columnCount);
  }

  clear(options: object = {}): Sheet {
    this.whole.clear(options);
    return asGoogle(this);
  }

  clearContents(): Sheet {
    return this.clear({ contentsOnly: true });
  }

  clearFormats(): Sheet {
    return this.clear({ formatOnly: true });
  }

  clearNotes(): Sheet {
    return this.clear({ commentsOnly: true });
  }

  sort(column: number, ascending = true): Sheet {
    const first = this.sheet.frozenRows + 1;
    const rows = this.sheet.lastRow - first + 1;
    if (rows > 0) this.range(first, 1, rows, this.sheet.columnCount).sort({ column, ascending });
    return asGoogle(this);
  }

  copyTo(): Sheet {
    const copy = this.run.book.insert(`Bản sao của ${this.sheet.name}`);
    copy.copyFrom(this.sheet);
    return asGoogle(new LocalSheet(copy, this.run));
  }

  // Rows and columns

  private assertRows(first: number, count: number, total: number): void {
    if (first < 1 || count < 1 || first + count - 1 > total) throw new GoogleError('Those rows are out of bounds.');
    assertSheetEditable(this.sheet, this.run.user);
  }

  private assertColumns(first: number, count: number, total: number): void {
    if (first < 1 || count < 1 || first + count - 1 > total) throw new GoogleError('Those columns are out of bounds.');
    assertSheetEditable(this.sheet, this.run.user);
  }

  insertRowsAfter(after: number, count: number): Sheet {
    this.assertRows(after, 1, this.sheet.rowCount);
    this.sheet.insertRows(after, count);
    return asGoogle(this);
  }

  insertRowAfter(after: number): Sheet {
    return this.insertRowsAfter(after, 1);
  }

  insertRowsBefore(before: number, count: number): Sheet {
    this.assertRows(before, 1, this.sheet.rowCount);
    this.sheet.insertRows(before - 1, count);
    return asGoogle(this);
  }

  insertRowBefore(before: number): Sheet {
    return this.insertRowsBefore(before, 1);
  }

  deleteRows(first: number, count: number): void {
    this.assertRows(first, count, this.sheet.rowCount);
    if (this.sheet.rowCount - count <= this.sheet.frozenRows) {
      throw new GoogleError('Sorry, it is not possible to delete all non-frozen rows.');
    }
    this.sheet.deleteRows(first, count);
  }

  deleteRow(row: number): Sheet {
    this.deleteRows(row, 1);
    return asGoogle(this);
  }

  insertColumnsAfter(after: number, count: number): Sheet {
    this.assertColumns(after, 1, this.sheet.columnCount);
    this.sheet.insertColumns(after, count);
    return asGoogle(this);
  }

  insertColumnsBefore(before: number, count: number): Sheet {
    this.assertColumns(before, 1, this.sheet.columnCount);
    this.sheet.insertColumns(before - 1, count);
    return asGoogle(this);
  }

  deleteColumns(first: number, count: number): void {
    this.assertColumns(first, count, this.sheet.columnCount);
    if (this.sheet.columnCount - count <= this.sheet.frozenColumns) {
      throw new GoogleError('Sorry, it is not possible to delete all non-frozen columns.');
    }
    this.sheet.deleteColumns(first, count);
  }

  deleteColumn(column: number): Sheet {
    this.deleteColumns(column, 1);
    return asGoogle(this);
  }

  getColumnWidth(column: number): number {
    return this.sheet.widths.get(column) ?? DEFAULT_WIDTH;
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): Sheet {
    this.assertColumns(first, count, this.sheet.columnCount);
    for (let column = first; column < first + count; column += 1) this.sheet.widths.set(column, width);
    return asGoogle(this);
  }

  /** Only a screen knows how wide text is: the columns keep their width. */
  autoResizeColumn(column: number): Sheet {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(first: number, count: number): Sheet {
    this.assertColumns(first, count, this.sheet.columnCount);
    return asGoogle(this);
  }

  getRowHeight(row: number): number {
    return this.sheet.heights.get(row) ?? DEFAULT_HEIGHT;
  }

  setRowHeight(row: number, height: number): Sheet {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(first: number, count: number, height: number): Sheet {
    this.assertRows(first, count, this.sheet.rowCount);
    for (let row = first; row < first + count; row += 1) this.sheet.heights.set(row, height);
    return asGoogle(this);
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.sheet.rowCount) throw new GoogleError("You can't freeze all visible rows on the sheet.");
    this.sheet.frozenRows = rows;
  }

  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    if (columns >= this.sheet.columnCount) throw new GoogleError("You can't freeze all visible columns on the sheet.");
    this.sheet.frozenColumns = columns;
  }

  // Protection, colours by rule, filter

  protect(): Protection {
    return protect(this.sheet, null, this.run);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    const whole = (type as unknown as EnumValue).name === 'SHEET';
    const found = this.sheet.protections.filter(({ zone }) => (zone === null) === whole);
    return asGoogle(found.map((data) => new LocalProtection(this.sheet, data, this.run)));
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return asGoogle(
      this.sheet.conditionalRules.map((rule) => {
        const ranges = rule.zones.map((zone) => new LocalRange(this.sheet, zone, this.run));
        return new LocalConditionalFormatRule(rule, ranges);
      }),
    );
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    this.sheet.conditionalRules = (rules as unknown as LocalConditionalFormatRule[]).map(({ rule }) => rule);
  }

  clearConditionalFormatRules(): void {
    this.sheet.conditionalRules = [];
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.sheet.filter ? asGoogle(new LocalFilter(this.sheet, this.run)) : null;
  }
}
