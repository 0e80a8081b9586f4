import type { CellStyle } from '../book/content.ts';
import { assertEditable } from './cell-writes.ts';
import { colour, word } from './colours.ts';
import { asGoogle, type EnumValue } from './google-object.ts';
import { RangePlace } from './range-place.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const HORIZONTAL = ['left', 'center', 'right', 'normal'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;
const WEIGHTS = ['bold', 'normal'] as const;
const STYLES = ['italic', 'normal'] as const;
const LINES = ['none', 'underline', 'line-through'] as const;

type Look = { [K in keyof CellStyle]?: CellStyle[K] | null };

/** Looks of a range: colours, fonts, alignment, wrapping, number formats. */
export abstract class RangeLooks
  extends RangePlace
  implements
    Pick<
      Range,
      | 'getBackground'
      | 'getBackgrounds'
      | 'setBackground'
      | 'setBackgrounds'
      | 'getFontColor'
      | 'setFontColor'
      | 'setFontColors'
      | 'getFontWeight'
      | 'getFontWeights'
      | 'setFontWeight'
      | 'setFontWeights'
      | 'setFontStyle'
      | 'setFontLine'
      | 'getFontSize'
      | 'setFontSize'
      | 'setFontFamily'
      | 'getHorizontalAlignment'
      | 'setHorizontalAlignment'
      | 'setVerticalAlignment'
      | 'getWrap'
      | 'setWrap'
      | 'setWrapStrategy'
      | 'getNumberFormat'
      | 'getNumberFormats'
      | 'setNumberFormat'
      | 'setNumberFormats'
    >
{
  private look(change: Look): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    this.sheet.restyle(this.zone, change as CellStyle);
    return asGoogle(this);
  }

  private looks<T>(values: readonly (readonly T[])[], lookOf: (value: T) => Look): Range {
    this.assertSize(values);
    assertEditable(this.sheet, this.zone, this.run.user);
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        const cell = { row: this.zone.row + r, column: this.zone.column + c, rows: 1, columns: 1 };
        this.sheet.restyle(cell, lookOf(value) as CellStyle);
      });
    });
    return asGoogle(this);
  }

  getBackground(): string {
    return this.first((row, column) => this.sheet.styleAt(row, column).background ?? '#ffffff');
  }

  getBackgrounds(): string[][] {
    return this.grid((row, column) => this.sheet.styleAt(row, column).background ?? '#ffffff');
  }

  setBackground(text: string | null): Range {
    return this.look({ background: colour(text) });
  }

  setBackgrounds(texts: (string | null)[][]): Range {
    return this.looks(texts, (text) => ({ background: colour(text) }));
  }

  getFontColor(): string {
    return this.first((row, column) => this.sheet.styleAt(row, column).fontColor ?? '#000000');
  }

  setFontColor(text: string | null): Range {
    return this.look({ fontColor: colour(text) });
  }

  setFontColors(texts: (string | null)[][]): Range {
    return this.looks(texts, (text) => ({ fontColor: colour(text) }));
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.first((row, column) => this.sheet.styleAt(row, column).fontWeight ?? 'normal');
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.grid((row, column) => this.sheet.styleAt(row, column).fontWeight ?? 'normal');
  }

  setFontWeight(weight: string | null): Range {
    return this.look({ fontWeight: word('font weight', weight, WEIGHTS) });
  }

  setFontWeights(weights: (string | null)[][]): Range {
    return this.looks(weights, (weight) => ({ fontWeight: word('font weight', weight, WEIGHTS) }));
  }

  setFontStyle(style: string | null): Range {
    return this.look({ fontStyle: word('font style', style, STYLES) });
  }

  setFontLine(line: string | null): Range {
    return this.look({ fontLine: word('font line', line, LINES) });
  }

  getFontSize(): number {
    return this.first((row, column) => this.sheet.styleAt(row, column).fontSize ?? 10);
  }

  setFontSize(fontSize: number): Range {
    return this.look({ fontSize });
  }

  setFontFamily(fontFamily: string | null): Range {
    return this.look({ fontFamily });
  }

  getHorizontalAlignment(): string {
    return this.first((row, column) => this.sheet.styleAt(row, column).horizontal ?? 'general');
  }

  setHorizontalAlignment(alignment: string | null): Range {
    return this.look({ horizontal: word('alignment', alignment, HORIZONTAL) });
  }

  setVerticalAlignment(alignment: string | null): Range {
    return this.look({ vertical: word('alignment', alignment, VERTICAL) });
  }

  getWrap(): boolean {
    return this.first((row, column) => this.sheet.styleAt(row, column).wrap === 'WRAP');
  }

  setWrap(wrap: boolean): Range {
    return this.look({ wrap: wrap ? 'WRAP' : null });
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Range {
    return this.look({ wrap: (strategy as unknown as EnumValue).name as 'WRAP' });
  }

  setBorder(...sides: unknown[]): Range {
    return this.look({
      border: sides
        .slice(0, 6)
        .map((side) => (side === null ? '-' : side ? '1' : '0'))
        .join(''),
    });
  }

  getNumberFormat(): string {
    return this.first((row, column) => this.sheet.formatAt(row, column));
  }

  getNumberFormats(): string[][] {
    return this.grid((row, column) => this.sheet.formatAt(row, column));
  }

  setNumberFormat(format: string): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    this.sheet.setFormat(this.zone, format);
    return asGoogle(this);
  }

  setNumberFormats(formats: string[][]): Range {
    this.assertSize(formats);
    assertEditable(this.sheet, this.zone, this.run.user);
    formats.forEach((row, r) => {
      row.forEach((format, c) => {
        this.sheet.setFormat({ row: this.zone.row + r, column: this.zone.column + c, rows: 1, columns: 1 }, format);
      });
    });
    return asGoogle(this);
  }
}
