import { assertEditable, assertSheetEditable } from '../book/cell-rules.ts';
import { checkedZone, parseA1, splitA1 } from './a1.ts';
import { bandingsOf } from './banding.ts';
import { writeValues } from './cell-writes.ts';
import { colour } from './colours.ts';
import { asGoogle, EnumValue, GoogleError } from './google-object.ts';
import { LocalNamedRange } from './named-range.ts';
import { LocalRange } from './range.ts';
import { LocalRangeList } from './range-list.ts';
import { LocalSelection } from './selection.ts';
import { SheetRules } from './sheet-rules.ts';
import { assertTabName } from './tab-names.ts';
import { LocalTextFinder } from './text-finder.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab as scripts see it. */
export class LocalSheet
  extends SheetRules
  implements
    Pick<
      Sheet,
      | 'activate'
      | 'appendRow'
      | 'clear'
      | 'clearContents'
      | 'clearFormats'
      | 'clearNotes'
      | 'copyTo'
      | 'createTextFinder'
      | 'getActiveCell'
      | 'getActiveRange'
      | 'getActiveRangeList'
      | 'getBandings'
      | 'getCurrentCell'
      | 'getDataRange'
      | 'getIndex'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getName'
      | 'getNamedRanges'
      | 'getParent'
      | 'getRange'
      | 'getRangeList'
      | 'getSelection'
      | 'getSheetId'
      | 'getSheetName'
      | 'getSheetValues'
      | 'getTabColor'
      | 'getType'
      | 'hasHiddenGridlines'
      | 'hideSheet'
      | 'isRightToLeft'
      | 'isSheetHidden'
      | 'setActiveRange'
      | 'setActiveRangeList'
      | 'setActiveSelection'
      | 'setCurrentCell'
      | 'setHiddenGridlines'
      | 'setName'
      | 'setRightToLeft'
      | 'setTabColor'
      | 'showSheet'
      | 'sort'
    >
{
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
    if (name !== this.sheet.name) assertTabName(name, this.run.book, this.sheet);
    this.run.book.rename(this.sheet, name);
    return asGoogle(this);
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return asGoogle(EnumValue.of('Spreadsheet.SheetType', 'GRID'));
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
    assertSheetEditable(this.sheet, this.run.user);
    const visible = this.run.book.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw new GoogleError("You can't hide all the sheets in a document.");
    }
    this.sheet.hidden = true;
    return asGoogle(this);
  }

  showSheet(): Sheet {
    assertSheetEditable(this.sheet, this.run.user);
    this.sheet.hidden = false;
    return asGoogle(this);
  }

  getTabColor(): string | null {
    return this.sheet.tabColor;
  }

  setTabColor(text: string | null): Sheet {
    const tabColor = colour(text);
    assertSheetEditable(this.sheet, this.run.user);
    this.sheet.tabColor = tabColor;
    return asGoogle(this);
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.gridlinesHidden;
  }

  setHiddenGridlines(hidden: boolean): Sheet {
    assertSheetEditable(this.sheet, this.run.user);
    this.sheet.gridlinesHidden = hidden;
    return asGoogle(this);
  }

  isRightToLeft(): boolean {
    return this.sheet.rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): Sheet {
    assertSheetEditable(this.sheet, this.run.user);
    this.sheet.rightToLeft = rightToLeft;
    return asGoogle(this);
  }

  getLastRow(): number {
    return this.sheet.lastRow;
  }

  getLastColumn(): number {
    return this.sheet.lastColumn;
  }

  // Ranges

  private range(row: number, column: number, rows: number, columns: number): LocalRange {
    return new LocalRange(this.sheet, checkedZone({ row, column, rows, columns }, this.sheet), this.run);
  }

  private get whole(): LocalRange {
    return this.range(1, 1, this.sheet.rowCount, this.sheet.columnCount);
  }

  getRange(rowOrA1: number | string, column = 1, rows = 1, columns = 1): Range {
    if (typeof rowOrA1 === 'number') return asGoogle(this.range(rowOrA1, column, rows, columns));
    const { tab, cells } = splitA1(rowOrA1);
    const sheet = tab === null ? this.sheet : this.run.book.sheet(tab);
    const named = tab === null ? this.run.book.namedZones.find(({ name }) => name === rowOrA1) : undefined;
    const home = named ? this.run.book.sheetById(named.sheetId) : sheet;
    if (!home) throw new GoogleError('Range not found');
    return asGoogle(new LocalRange(home, named?.zone ?? parseA1(cells, home), this.run));
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

  getActiveRange(): Range {
    return asGoogle(new LocalRange(this.sheet, this.sheet.selection, this.run));
  }

  getActiveCell(): Range {
    return asGoogle(new LocalRange(this.sheet, { ...this.sheet.selection, rows: 1, columns: 1 }, this.run));
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    const zones = [this.sheet.selection, ...this.sheet.otherSelections];
    return asGoogle(new LocalRangeList(zones.map((zone) => new LocalRange(this.sheet, zone, this.run))));
  }

  setActiveRangeList(list: GoogleAppsScript.Spreadsheet.RangeList): GoogleAppsScript.Spreadsheet.RangeList {
    return list.activate();
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return asGoogle(new LocalSelection(this, this.run));
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this.sheet, this.run);
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const own = this.run.book.namedZones.filter(({ sheetId }) => sheetId === this.sheet.id);
    return asGoogle(own.map(({ name }) => new LocalNamedRange(name, this.run)));
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return asGoogle(new LocalTextFinder([this.whole], text, this.run));
  }

  // Contents

  appendRow(values: unknown[]): Sheet {
    const { sheet } = this;
    const row = sheet.lastRow + 1;
    const zone = { row, column: 1, rows: 1, columns: Math.max(1, values.length) };
    assertEditable(sheet, zone, this.run.user);
    if (row > sheet.rowCount) sheet.insertRows(sheet.rowCount, 1);
    if (zone.columns > sheet.columnCount) sheet.insertColumns(sheet.columnCount, zone.columns - sheet.columnCount);
    writeValues(sheet, zone, (_, c) => values[c], this.run);
    return asGoogle(this);
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

  /** The copy is named as a Vietnamese user of Google sees it. */
  copyTo(_spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
    const { book } = this.run;
    const wanted = `Bản sao của ${this.sheet.name}`;
    let name = wanted;
    for (let number = 2; book.sheet(name); number += 1) name = `${wanted} ${number}`;
    return asGoogle(new LocalSheet(book.insert(name, book.sheets.length, this.sheet), this.run));
  }
}
