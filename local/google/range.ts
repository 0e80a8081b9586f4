import type { Zone } from '../book/content.ts';
import { checkedZone } from './a1.ts';
import { assertEditable, readValue, writeValues } from './cell-writes.ts';
import { LocalDataValidation } from './data-validation.ts';
import { LocalFilter } from './filter.ts';
import { asGoogle, GoogleError } from './google-object.ts';
import { protect } from './protection.ts';
import { RangeLooks } from './range-looks.ts';
import { LocalRichTextValue } from './rich-text.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

interface ClearOptions {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  commentsOnly?: boolean | undefined;
}

/** A block of cells: its values, formulas, notes, rules, and what can be done with it as a whole. */
export class LocalRange
  extends RangeLooks
  implements
    Pick<
      Range,
      | 'getValue'
      | 'getValues'
      | 'setValue'
      | 'setValues'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulas'
      | 'setFormula'
      | 'setFormulas'
      | 'getNote'
      | 'getNotes'
      | 'setNote'
      | 'setNotes'
      | 'clearNote'
      | 'clear'
      | 'clearContent'
      | 'clearFormat'
      | 'clearDataValidations'
      | 'isBlank'
      | 'getDataValidation'
      | 'getDataValidations'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'insertCheckboxes'
      | 'merge'
      | 'breakApart'
      | 'isPartOfMerge'
      | 'getMergedRanges'
      | 'protect'
      | 'sort'
      | 'offset'
      | 'getCell'
      | 'getSheet'
      | 'getRichTextValue'
      | 'setRichTextValue'
      | 'setRichTextValues'
      | 'copyTo'
      | 'createFilter'
      | 'activate'
      | 'canEdit'
      | 'check'
      | 'uncheck'
    >
{
  private at(zone: Zone): LocalRange {
    return new LocalRange(this.sheet, zone, this.run);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.run.make.sheet(this.sheet);
  }

  activate(): Range {
    this.run.book.activeSheetId = this.sheet.id;
    return asGoogle(this);
  }

  canEdit(): boolean {
    try {
      assertEditable(this.sheet, this.zone, this.run.user);
      return true;
    } catch {
      return false;
    }
  }

  // Values

  getValue() {
    return this.first((row, column) => readValue(this.sheet, row, column));
  }

  getValues() {
    return this.grid((row, column) => readValue(this.sheet, row, column));
  }

  setValue(value: unknown): Range {
    writeValues(this.sheet, this.zone, () => value, this.run);
    return asGoogle(this);
  }

  setValues(values: unknown[][]): Range {
    this.assertSize(values);
    writeValues(this.sheet, this.zone, (r, c) => values[r]?.[c], this.run);
    return asGoogle(this);
  }

  getDisplayValue(): string {
    return this.first((row, column) => this.sheet.display(row, column));
  }

  getDisplayValues(): string[][] {
    return this.grid((row, column) => this.sheet.display(row, column));
  }

  getFormula(): string {
    return this.first((row, column) => this.sheet.formula(row, column) ?? '');
  }

  getFormulas(): string[][] {
    return this.grid((row, column) => this.sheet.formula(row, column) ?? '');
  }

  setFormula(formula: string): Range {
    return this.setFormulas(this.grid(() => formula));
  }

  setFormulas(formulas: string[][]): Range {
    this.assertSize(formulas);
    assertEditable(this.sheet, this.zone, this.run.user);
    formulas.forEach((row, r) => {
      row.forEach((formula, c) => {
        const text = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
        if (text === '') this.sheet.put(this.zone.row + r, this.zone.column + c, '');
        else this.sheet.putFormula(this.zone.row + r, this.zone.column + c, text);
      });
    });
    return asGoogle(this);
  }

  isBlank(): boolean {
    return this.grid((row, column) => this.sheet.isBlank(row, column)).every((row) => row.every(Boolean));
  }

  getRichTextValue(): RichTextValue {
    return asGoogle(
      this.first(
        (row, column) => new LocalRichTextValue(this.sheet.display(row, column), this.sheet.linkAt(row, column)),
      ),
    );
  }

  setRichTextValue(value: RichTextValue): Range {
    return this.setRichTextValues(this.grid(() => value));
  }

  /** Rich text is text: no number, date or formula is made of it. */
  setRichTextValues(values: RichTextValue[][]): Range {
    this.assertSize(values);
    assertEditable(this.sheet, this.zone, this.run.user);
    values.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        const { text, link } = cell as unknown as LocalRichTextValue;
        this.sheet.put(this.zone.row + r, this.zone.column + c, text);
        this.sheet.setLink(this.zone.row + r, this.zone.column + c, link);
      });
    });
    this.run.calls.noteCells(this.zone.rows * this.zone.columns);
    return asGoogle(this);
  }

  // Notes and clearing

  getNote(): string {
    return this.first(this.sheet.noteAt);
  }

  getNotes(): string[][] {
    return this.grid(this.sheet.noteAt);
  }

  setNote(note: string | null): Range {
    return this.setNotes(this.grid(() => note ?? ''));
  }

  setNotes(notes: string[][]): Range {
    this.assertSize(notes);
    assertEditable(this.sheet, this.zone, this.run.user);
    notes.forEach((row, r) => {
      row.forEach((note, c) => {
        this.sheet.setNote(this.zone.row + r, this.zone.column + c, note);
      });
    });
    return asGoogle(this);
  }

  clearNote(): Range {
    return this.setNote('');
  }

  clear(options: ClearOptions = {}): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    const all = Object.values(options).every((only) => !only);
    if (all || options.contentsOnly) this.sheet.clear(this.zone);
    if (all || options.formatOnly) this.sheet.clearLooks(this.zone);
    if (options.validationsOnly) this.sheet.setValidation(this.zone, null);
    if (all || options.commentsOnly) this.grid((row, column) => this.sheet.setNote(row, column, ''));
    return asGoogle(this);
  }

  clearContent(): Range {
    return this.clear({ contentsOnly: true });
  }

  clearFormat(): Range {
    return this.clear({ formatOnly: true });
  }

  clearDataValidations(): Range {
    return this.clear({ validationsOnly: true });
  }

  // Rules

  getDataValidation(): DataValidation | null {
    const rule = this.first(this.sheet.validationAt);
    return rule && asGoogle<DataValidation>(new LocalDataValidation(rule, this.run));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.grid((row, column) => {
      const rule = this.sheet.validationAt(row, column);
      return rule && asGoogle<DataValidation>(new LocalDataValidation(rule, this.run));
    });
  }

  setDataValidation(rule: DataValidation | null): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    this.sheet.setValidation(this.zone, rule && (rule as unknown as LocalDataValidation).rule);
    return asGoogle(this);
  }

  setDataValidations(rules: (DataValidation | null)[][]): Range {
    this.assertSize(rules);
    rules.forEach((row, r) => {
      row.forEach((rule, c) => {
        this.at({ row: this.zone.row + r, column: this.zone.column + c, rows: 1, columns: 1 }).setDataValidation(rule);
      });
    });
    return asGoogle(this);
  }

  /** Unticked checkboxes are content: false stands in every cell that was blank. */
  insertCheckboxes(): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    const rule = { criteria: 'CHECKBOX', values: [], allowInvalid: false, showDropdown: false, help: null };
    this.sheet.setValidation(this.zone, rule);
    this.grid((row, column) => {
      if (this.sheet.isBlank(row, column)) this.sheet.put(row, column, false);
    });
    return asGoogle(this);
  }

  check(): Range {
    return this.setValue(true);
  }

  uncheck(): Range {
    return this.setValue(false);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.sheet, this.zone, this.run);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    if (this.sheet.filter) throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
    this.sheet.filter = this.zone;
    return asGoogle(new LocalFilter(this.sheet, this.run));
  }

  // Merging, moving, copying

  merge(): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    this.sheet.merge(this.zone);
    return asGoogle(this);
  }

  private get ownMerges(): Zone[] {
    const { row, column, rows, columns } = this.zone;
    return this.sheet.merges.filter(
      (merge) =>
        merge.row < row + rows &&
        row < merge.row + merge.rows &&
        merge.column < column + columns &&
        column < merge.column + merge.columns,
    );
  }

  breakApart(): Range {
    const own = this.ownMerges;
    this.sheet.merges = this.sheet.merges.filter((merge) => !own.includes(merge));
    return asGoogle(this);
  }

  isPartOfMerge(): boolean {
    return this.ownMerges.length > 0;
  }

  getMergedRanges(): Range[] {
    return asGoogle(this.ownMerges.map((zone) => this.at(zone)));
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.zone.rows || column > this.zone.columns) {
      throw new GoogleError('Cell reference out of range');
    }
    return asGoogle(
      this.at({ row: this.zone.row + row - 1, column: this.zone.column + column - 1, rows: 1, columns: 1 }),
    );
  }

  offset(rows: number, columns: number, numRows = this.zone.rows, numColumns = this.zone.columns): Range {
    const zone = { row: this.zone.row + rows, column: this.zone.column + columns, rows: numRows, columns: numColumns };
    return asGoogle(this.at(checkedZone(zone, this.sheet)));
  }

  /** Sorts rows by columns of the sheet (numbers from 1); blanks last, numbers before text. */
  sort(spec: unknown): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    const keys = (Array.isArray(spec) ? spec : [spec]).map((key) =>
      typeof key === 'number' ? { column: key, ascending: true } : { ascending: true, ...(key as { column: number }) },
    );
    const values = this.grid((row, column) => readValue(this.sheet, row, column));
    const rank = (value: unknown): number =>
      value === '' ? 3 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0;
    const order = values
      .map((_, i) => i)
      .sort((a, b) => {
        for (const { column, ascending } of keys) {
          const [x, y] = [values[a]?.[column - this.zone.column] ?? '', values[b]?.[column - this.zone.column] ?? ''];
          if (rank(x) === 3 || rank(y) === 3) {
            if (rank(x) !== rank(y)) return rank(x) - rank(y);
            continue;
          }
          const by =
            rank(x) - rank(y) || (typeof x === 'string' ? (x < y ? -1 : x > y ? 1 : 0) : Number(x) - Number(y));
          if (by !== 0) return ascending ? by : -by;
        }
        return a - b;
      });
    this.sheet.permuteRows(this.zone, order);
    return asGoogle(this);
  }

  copyTo(destination: Range): void {
    const target = destination as unknown as LocalRange;
    assertEditable(target.sheet, { ...target.zone, rows: this.zone.rows, columns: this.zone.columns }, this.run.user);
    const cells = this.grid((row, column) => ({
      ...this.sheet.content(row, column),
      format: this.sheet.formatAt(row, column),
      style: this.sheet.styleAt(row, column),
      validation: this.sheet.validationAt(row, column),
    }));
    cells.forEach((row, r) => {
      row.forEach(({ value, formula, format, style, validation }, c) => {
        const cell = { row: target.zone.row + r, column: target.zone.column + c, rows: 1, columns: 1 };
        target.sheet.clearLooks(cell);
        target.sheet.setFormat(cell, format);
        target.sheet.restyle(cell, style);
        target.sheet.setValidation(cell, validation);
        if (formula !== null) target.sheet.putFormula(cell.row, cell.column, formula);
        else if (typeof value !== 'object') target.sheet.put(cell.row, cell.column, value);
      });
    });
  }
}
