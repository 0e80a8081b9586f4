import { assertEditable } from '../book/cell-rules.ts';
import { fromR1C1, shiftFormula, toR1C1 } from '../book/formula-text.ts';
import { checkedZone } from './a1.ts';
import { readValue, writeValues } from './cell-writes.ts';
import { asGoogle, type EnumValue } from './google-object.ts';
import { RangeFonts } from './range-fonts.ts';
import { LocalRichTextValue } from './rich-text.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** What stands in the cells of a range: values, formulas, rich text, notes. */
export abstract class RangeValues
  extends RangeFonts
  implements
    Pick<
      Range,
      | 'clearNote'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulaR1C1'
      | 'getFormulas'
      | 'getFormulasR1C1'
      | 'getNote'
      | 'getNotes'
      | 'getRichTextValue'
      | 'getRichTextValues'
      | 'getValue'
      | 'getValues'
      | 'isBlank'
      | 'setFormula'
      | 'setFormulaR1C1'
      | 'setFormulas'
      | 'setFormulasR1C1'
      | 'setNote'
      | 'setNotes'
      | 'setRichTextValue'
      | 'setRichTextValues'
      | 'setValue'
      | 'setValues'
      | 'trimWhitespace'
    >
{
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

  isBlank(): boolean {
    return this.grid((row, column) => this.sheet.isBlank(row, column)).every((row) => row.every(Boolean));
  }

  getFormula(): string {
    return this.first((row, column) => this.sheet.formula(row, column) ?? '');
  }

  getFormulas(): string[][] {
    return this.grid((row, column) => this.sheet.formula(row, column) ?? '');
  }

  /** In further cells the references shift, as when a formula is filled down. */
  setFormula(formula: string): Range {
    const { row, column } = this.zone;
    return this.setFormulas(this.grid((r, c) => shiftFormula(formula, r - row, c - column)));
  }

  setFormulas(formulas: string[][]): Range {
    this.assertSize(formulas);
    assertEditable(this.sheet, this.zone, this.run.user);
    this.eachCell(({ row, column }, r, c) => {
      const formula = formulas[r]?.[c] ?? '';
      if (formula === '') this.sheet.put(row, column, '');
      else this.sheet.putFormula(row, column, formula.startsWith('=') ? formula : `=${formula}`);
    });
    this.run.calls.noteCells(this.zone.rows * this.zone.columns);
    return asGoogle(this);
  }

  private formulaR1C1(row: number, column: number): string | null {
    const formula = this.sheet.formula(row, column);
    return formula && toR1C1(formula, row, column);
  }

  getFormulaR1C1(): string | null {
    return this.first((row, column) => this.formulaR1C1(row, column));
  }

  getFormulasR1C1(): (string | null)[][] {
    return this.grid((row, column) => this.formulaR1C1(row, column));
  }

  setFormulaR1C1(formula: string): Range {
    return this.setFormulas(this.grid((row, column) => fromR1C1(formula, row, column)));
  }

  setFormulasR1C1(formulas: string[][]): Range {
    this.assertSize(formulas);
    const { row, column } = this.zone;
    return this.setFormulas(this.grid((r, c) => fromR1C1(formulas[r - row]?.[c - column] ?? '', r, c)));
  }

  private richText(row: number, column: number): RichTextValue | null {
    const value = this.sheet.value(row, column);
    // Numbers, dates and truth values have no rich text.
    if (typeof value !== 'string' || this.sheet.formula(row, column) !== null) return null;
    const link = this.sheet.linkAt(row, column);
    const runs = link === null ? this.sheet.runsAt(row, column) : [{ start: 0, end: value.length, link, style: {} }];
    return asGoogle<RichTextValue>(new LocalRichTextValue(value, runs));
  }

  getRichTextValue(): RichTextValue | null {
    return this.first((row, column) => this.richText(row, column));
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.grid((row, column) => this.richText(row, column));
  }

  setRichTextValue(value: RichTextValue): Range {
    return this.setRichTextValues(this.grid(() => value));
  }

  /** Rich text is text: no number, date or formula is made of it. */
  setRichTextValues(values: RichTextValue[][]): Range {
    this.assertSize(values);
    assertEditable(this.sheet, this.zone, this.run.user);
    this.eachCell(({ row, column }, r, c) => {
      const value = values[r]?.[c] as unknown as LocalRichTextValue | undefined;
      if (!value) return;
      const { text, runs } = value;
      const [only, ...more] = runs;
      const plain = only && more.length === 0 && Object.keys(only.style).length === 0;
      this.sheet.put(row, column, text);
      this.sheet.setLink(row, column, plain ? only.link : null);
      this.sheet.setRuns(row, column, plain ? [] : runs);
    });
    this.run.calls.noteCells(this.zone.rows * this.zone.columns);
    return asGoogle(this);
  }

  getNote(): string {
    return this.first(this.sheet.noteAt);
  }

  getNotes(): string[][] {
    return this.grid(this.sheet.noteAt);
  }

  setNote(note: string | null): Range {
    return this.setNotes(this.grid(() => note));
  }

  setNotes(notes: (string | null)[][]): Range {
    this.assertSize(notes);
    assertEditable(this.sheet, this.zone, this.run.user);
    this.eachCell(({ row, column }, r, c) => this.sheet.setNote(row, column, notes[r]?.[c] ?? ''));
    return asGoogle(this);
  }

  clearNote(): Range {
    return this.setNote('');
  }

  /** Puts the parts of the texts of the first column into the cells to their right. */
  splitTextToColumns(given?: string | GoogleAppsScript.Spreadsheet.TextToColumnsDelimiter): void {
    const chosen =
      typeof given === 'string' ? given : DELIMITERS[(given as unknown as EnumValue | undefined)?.name ?? ''];
    const { row, column, rows } = this.zone;
    const texts = Array.from({ length: rows }, (_, i) => this.sheet.display(row + i, column));
    const delimiter =
      chosen ?? Object.values(DELIMITERS).find((one) => texts.some((text) => text.includes(one))) ?? ',';
    texts.forEach((text, i) => {
      const parts = text.split(delimiter).map((part) => part.trim());
      const zone = checkedZone({ row: row + i, column, rows: 1, columns: parts.length }, this.sheet);
      writeValues(this.sheet, zone, (_, c) => parts[c], this.run);
    });
  }

  /** Spaces, tabs and new lines around a text go, runs of spaces inside become one. */
  trimWhitespace(): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    this.eachCell(({ row, column }) => {
      const value = this.sheet.value(row, column);
      if (typeof value === 'string' && value !== '' && this.sheet.formula(row, column) === null) {
        this.sheet.put(row, column, value.trim().replace(/ {2,}/g, ' '));
      }
    });
    return asGoogle(this);
  }
}
