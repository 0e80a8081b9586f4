import { assertEditable } from '../book/cell-rules.ts';
import { type Zone, zonesOverlap } from '../book/content.ts';
import type { SortKey } from '../book/sorting.ts';
import { checkedZone } from './a1.ts';
import { applyBanding, bandingsOf } from './banding.ts';
import { EVERYTHING, type Parts, putCell, takeCell } from './cell-copies.ts';
import { asGoogle, type EnumValue, GoogleError } from './google-object.ts';
import { dataRegion, nextDataCell } from './navigation.ts';
import { RangeRules } from './range-rules.ts';
import { shiftCells } from './shift-cells.ts';
import { LocalTextFinder } from './text-finder.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Dimension = GoogleAppsScript.Spreadsheet.Dimension;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface ClearOptions {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  commentsOnly?: boolean | undefined;
}

/** What each CopyPasteType puts down. */
const PASTED: Readonly<Record<string, Parts>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_NO_BORDERS: { ...EVERYTHING, borders: false },
  PASTE_FORMAT: { format: true, borders: true },
  PASTE_FORMULA: { formulas: true },
  PASTE_VALUES: { values: true },
  PASTE_DATA_VALIDATION: { validation: true },
};

/** How sort takes its columns: a number, an object, or a list of either. */
function sortKeys(spec: unknown): SortKey[] {
  return (Array.isArray(spec) ? spec : [spec]).map((key: unknown) => {
    if (typeof key === 'number') return { column: key, ascending: true };
    const { column, ascending = true } = (key ?? {}) as Partial<SortKey>;
    if (typeof column !== 'number') throw new GoogleError('Illegal argument.');
    return { column, ascending };
  });
}

/** A block of cells, and what can be done with it as a whole. */
export class LocalRange
  extends RangeRules
  implements
    Pick<
      Range,
      | 'activate'
      | 'activateAsCurrentCell'
      | 'breakApart'
      | 'clear'
      | 'clearContent'
      | 'clearFormat'
      | 'createTextFinder'
      | 'deleteCells'
      | 'getBandings'
      | 'getCell'
      | 'getMergedRanges'
      | 'getNextDataCell'
      | 'getSheet'
      | 'insertCells'
      | 'isPartOfMerge'
      | 'merge'
      | 'mergeAcross'
      | 'mergeVertically'
      | 'moveTo'
      | 'offset'
      | 'sort'
    >
{
  private at(zone: Zone): Range {
    return asGoogle(new LocalRange(this.sheet, checkedZone(zone, this.sheet), this.run));
  }

  getSheet(): Sheet {
    return this.run.make.sheet(this.sheet);
  }

  activate(): Range {
    this.run.book.activeSheetId = this.sheet.id;
    this.sheet.selection = this.zone;
    this.sheet.otherSelections = [];
    return asGoogle(this);
  }

  activateAsCurrentCell(): Range {
    if (this.zone.rows !== 1 || this.zone.columns !== 1) throw new GoogleError('The range must be a single cell.');
    return this.activate();
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.zone.rows || column > this.zone.columns) {
      throw new GoogleError('Cell reference out of range');
    }
    return this.at({ row: this.zone.row + row - 1, column: this.zone.column + column - 1, rows: 1, columns: 1 });
  }

  offset(down: number, right: number, rows = this.zone.rows, columns = this.zone.columns): Range {
    return this.at({ row: this.zone.row + down, column: this.zone.column + right, rows, columns });
  }

  getDataRegion(dimension?: Dimension): Range {
    return this.at(dataRegion(this.sheet, this.zone, (dimension as unknown as EnumValue | undefined)?.name ?? null));
  }

  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    return this.at(nextDataCell(this.sheet, this.zone, (direction as unknown as EnumValue).name));
  }

  applyRowBanding(...given: Parameters<typeof applyBanding>[3]): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this.sheet, this.zone, 'Row', given, this.run);
  }

  applyColumnBanding(...given: Parameters<typeof applyBanding>[3]): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this.sheet, this.zone, 'Column', given, this.run);
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this.sheet, this.run, this.zone);
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return asGoogle(new LocalTextFinder([{ sheet: this.sheet, zone: this.zone }], text, this.run));
  }

  // Clearing

  clear(options: ClearOptions = {}): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
    const all = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
    if (all || contentsOnly) this.sheet.clear(this.zone);
    if (all || formatOnly) this.sheet.clearLooks(this.zone);
    if (validationsOnly) this.sheet.setValidation(this.zone, null);
    if (commentsOnly) this.eachCell(({ row, column }) => this.sheet.setNote(row, column, ''));
    return asGoogle(this);
  }

  clearContent(): Range {
    return this.clear({ contentsOnly: true });
  }

  clearFormat(): Range {
    return this.clear({ formatOnly: true });
  }

  // Merging

  private mergeAll(zones: readonly Zone[]): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    for (const zone of zones) if (zone.rows * zone.columns > 1) this.sheet.merge(zone);
    return asGoogle(this);
  }

  merge(): Range {
    return this.mergeAll([this.zone]);
  }

  mergeAcross(): Range {
    const { row, column, rows, columns } = this.zone;
    return this.mergeAll(Array.from({ length: rows }, (_, i) => ({ row: row + i, column, rows: 1, columns })));
  }

  mergeVertically(): Range {
    const { row, column, rows, columns } = this.zone;
    return this.mergeAll(Array.from({ length: columns }, (_, i) => ({ row, column: column + i, rows, columns: 1 })));
  }

  private get ownMerges(): Zone[] {
    return this.sheet.merges.filter((merge) => zonesOverlap(merge, this.zone));
  }

  breakApart(): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    const own = this.ownMerges;
    this.sheet.merges = this.sheet.merges.filter((merge) => !own.includes(merge));
    return asGoogle(this);
  }

  isPartOfMerge(): boolean {
    return this.ownMerges.length > 0;
  }

  getMergedRanges(): Range[] {
    return this.ownMerges.map((zone) => this.at(zone));
  }

  // Moving and copying

  sort(spec: unknown): Range {
    const keys = sortKeys(spec);
    assertEditable(this.sheet, this.zone, this.run.user);
    for (const { column } of keys) {
      if (column < this.zone.column || column > this.getLastColumn()) {
        throw new GoogleError('The sort column is outside the range.');
      }
    }
    this.sheet.sort(this.zone, keys);
    return asGoogle(this);
  }

  /** Rows that repeat an earlier one, in the given columns of the sheet, go; the rows below move up. */
  removeDuplicates(columns?: number[]): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    const { row, column, rows, columns: width } = this.zone;
    const compared = columns ?? Array.from({ length: width }, (_, i) => column + i);
    const seen = new Set<string>();
    const kept = Array.from({ length: rows }, (_, i) => row + i).filter((r) => {
      const key = JSON.stringify(compared.map((c) => this.sheet.display(r, c).toLowerCase()));
      return !seen.has(key) && seen.add(key);
    });
    const copies = kept.map((r) => Array.from({ length: width }, (_, i) => takeCell(this.sheet, r, column + i)));
    this.sheet.clear(this.zone);
    copies.forEach((cells, i) => {
      for (const cell of cells) putCell(this.sheet, cell, row + i, cell.column, { formulas: true });
    });
    return this.at({ ...this.zone, rows: kept.length });
  }

  /** Only the first cell of the destination counts, unless it has room for the block several times over. */
  copyTo(destination: Range, how?: object, transposed = false): void {
    const type = (how as unknown as EnumValue | undefined)?.name as string | undefined;
    const { contentsOnly, formatOnly } = (type === undefined ? (how ?? {}) : {}) as ClearOptions;
    const known = type === undefined ? EVERYTHING : PASTED[type];
    if (!known) throw new GoogleError(`The paste type ${type} is not supported.`);
    const parts = contentsOnly ? { values: true } : formatOnly ? { format: true, borders: true } : known;
    this.copyInto(destination as unknown as LocalRange, parts, transposed);
  }

  private copyInto(target: LocalRange, parts: Parts, transposed: boolean): void {
    const { rows, columns } = transposed ? { rows: this.zone.columns, columns: this.zone.rows } : this.zone;
    const times = (room: number, size: number): number => (room % size === 0 ? room : size);
    const size = { rows: times(target.zone.rows, rows), columns: times(target.zone.columns, columns) };
    const zone = checkedZone({ ...target.zone, ...size }, target.sheet);
    assertEditable(target.sheet, zone, this.run.user);
    const copies = this.grid((row, column) => takeCell(this.sheet, row, column));
    for (let r = 0; r < zone.rows; r += 1) {
      for (let c = 0; c < zone.columns; c += 1) {
        const [down, right] = [r % rows, c % columns];
        const copy = transposed ? copies[right]?.[down] : copies[down]?.[right];
        if (copy) putCell(target.sheet, copy, zone.row + r, zone.column + c, parts);
      }
    }
  }

  private block(where: number | Sheet, column: number, columnEnd: number, row: number, rowEnd: number): LocalRange {
    const { book } = this.run;
    const id = typeof where === 'number' ? where : where.getSheetId();
    const sheet = book.sheetById(id);
    if (!sheet) throw new GoogleError(`Sheet ${id} not found`);
    const zone = { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
    return new LocalRange(sheet, checkedZone(zone, sheet), this.run);
  }

  copyValuesToRange(sheet: number | Sheet, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.copyInto(this.block(sheet, column, columnEnd, row, rowEnd), { values: true }, false);
  }

  copyFormatToRange(sheet: number | Sheet, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this.copyInto(this.block(sheet, column, columnEnd, row, rowEnd), { format: true, borders: true }, false);
  }

  moveTo(destination: Range): void {
    const target = destination as unknown as LocalRange;
    const zone = checkedZone({ ...this.zone, row: target.zone.row, column: target.zone.column }, target.sheet);
    assertEditable(this.sheet, this.zone, this.run.user);
    assertEditable(target.sheet, zone, this.run.user);
    const copies = this.grid((row, column) => takeCell(this.sheet, row, column)).flat();
    this.sheet.clear(this.zone);
    this.sheet.clearLooks(this.zone);
    this.sheet.setValidation(this.zone, null);
    this.eachCell(({ row, column }) => this.sheet.setNote(row, column, ''));
    for (const copy of copies) {
      const [down, right] = [copy.row - this.zone.row, copy.column - this.zone.column];
      putCell(target.sheet, copy, zone.row + down, zone.column + right, { ...EVERYTHING, moved: true });
    }
  }

  insertCells(dimension: Dimension): Range {
    shiftCells(this.sheet, this.zone, (dimension as unknown as EnumValue).name, 'insert', this.run.user);
    return asGoogle(this);
  }

  deleteCells(dimension: Dimension): void {
    shiftCells(this.sheet, this.zone, (dimension as unknown as EnumValue).name, 'delete', this.run.user);
  }
}
