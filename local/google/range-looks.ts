import { assertEditable } from '../book/cell-rules.ts';
import type { CellStyle, StyleChange, Zone } from '../book/content.ts';
import { borderChanges } from './borders.ts';
import { colorOf, hexOf } from './colour-objects.ts';
import { colour, word } from './colours.ts';
import { asGoogle, EnumValue } from './google-object.ts';
import { RangePlace } from './range-place.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Color = GoogleAppsScript.Spreadsheet.Color;
type Optional = string | null;

const HORIZONTAL = ['left', 'center', 'right', 'normal'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;

const background = (style: CellStyle): string => style.background ?? '#ffffff';
const horizontal = ({ horizontal: set }: CellStyle): string =>
  set === undefined || set === 'normal' ? 'general' : set;
const vertical = (style: CellStyle): string => style.vertical ?? 'bottom';
const wraps = (style: CellStyle): boolean => style.wrap === 'WRAP';
const strategy = (style: CellStyle): WrapStrategy =>
  asGoogle(EnumValue.of('Spreadsheet.WrapStrategy', style.wrap ?? 'OVERFLOW'));
const wrapOf = (value: WrapStrategy): StyleChange => ({ wrap: (value as unknown as EnumValue).name as 'WRAP' });
const aligned = (text: Optional): StyleChange => ({ horizontal: word('alignment', text, HORIZONTAL) });
const raised = (text: Optional): StyleChange => ({ vertical: word('alignment', text, VERTICAL) });

/** Looks of a range besides its letters: colours, alignment, wrapping, borders, number formats. */
export abstract class RangeLooks
  extends RangePlace
  implements
    Pick<
      Range,
      | 'getBackground'
      | 'getBackgroundObject'
      | 'getBackgroundObjects'
      | 'getBackgrounds'
      | 'getHorizontalAlignment'
      | 'getHorizontalAlignments'
      | 'getNumberFormat'
      | 'getNumberFormats'
      | 'getVerticalAlignment'
      | 'getVerticalAlignments'
      | 'getWrap'
      | 'getWrapStrategies'
      | 'getWrapStrategy'
      | 'getWraps'
      | 'setBackground'
      | 'setBackgroundObject'
      | 'setBackgroundRGB'
      | 'setBackgrounds'
      | 'setHorizontalAlignment'
      | 'setHorizontalAlignments'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'setVerticalAlignment'
      | 'setVerticalAlignments'
      | 'setWrap'
      | 'setWrapStrategies'
      | 'setWrapStrategy'
      | 'setWraps'
    >
{
  protected look(change: StyleChange | ((style: CellStyle) => StyleChange), zone: Zone = this.zone): Range {
    assertEditable(this.sheet, zone, this.run.user);
    this.sheet.restyle(zone, change);
    return asGoogle(this);
  }

  /** Gives each cell a look of its own; a wrong look anywhere changes nothing. */
  protected looks<T>(values: readonly (readonly T[])[], lookOf: (value: T) => StyleChange): Range {
    this.assertSize(values);
    assertEditable(this.sheet, this.zone, this.run.user);
    const changes = values.map((row) => row.map(lookOf));
    this.eachCell((cell, r, c) => this.sheet.restyle(cell, changes[r]?.[c] ?? {}));
    return asGoogle(this);
  }

  protected styleOf<T>(of: (style: CellStyle) => T): T {
    return this.first((row, column) => of(this.sheet.styleAt(row, column)));
  }

  protected stylesOf<T>(of: (style: CellStyle) => T): T[][] {
    return this.grid((row, column) => of(this.sheet.styleAt(row, column)));
  }

  getBackground(): string {
    return this.styleOf(background);
  }

  getBackgrounds(): string[][] {
    return this.stylesOf(background);
  }

  setBackground(text: Optional): Range {
    return this.look({ background: colour(text) });
  }

  setBackgrounds(texts: Optional[][]): Range {
    return this.looks(texts, (text) => ({ background: colour(text) }));
  }

  setBackgroundRGB(red: number, green: number, blue: number): Range {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return this.setBackground(`#${hex}`);
  }

  getBackgroundObject(): Color {
    return this.styleOf((style) => colorOf(background(style)));
  }

  getBackgroundObjects(): Color[][] {
    return this.stylesOf((style) => colorOf(background(style)));
  }

  setBackgroundObject(color: Color | null): Range {
    return this.setBackground(hexOf(color));
  }

  setBackgroundObjects(colors: Color[][]): Range {
    return this.looks(colors, (color) => ({ background: hexOf(color) }));
  }

  getHorizontalAlignment(): string {
    return this.styleOf(horizontal);
  }

  getHorizontalAlignments(): string[][] {
    return this.stylesOf(horizontal);
  }

  setHorizontalAlignment(alignment: Optional): Range {
    return this.look(aligned(alignment));
  }

  setHorizontalAlignments(alignments: Optional[][]): Range {
    return this.looks(alignments, aligned);
  }

  getVerticalAlignment(): string {
    return this.styleOf(vertical);
  }

  getVerticalAlignments(): string[][] {
    return this.stylesOf(vertical);
  }

  setVerticalAlignment(alignment: Optional): Range {
    return this.look(raised(alignment));
  }

  setVerticalAlignments(alignments: Optional[][]): Range {
    return this.looks(alignments, raised);
  }

  getWrap(): boolean {
    return this.styleOf(wraps);
  }

  getWraps(): boolean[][] {
    return this.stylesOf(wraps);
  }

  setWrap(wrap: boolean): Range {
    return this.look({ wrap: wrap ? 'WRAP' : null });
  }

  setWraps(wrap: boolean[][]): Range {
    return this.looks(wrap, (one) => ({ wrap: one ? 'WRAP' : null }));
  }

  getWrapStrategy(): WrapStrategy {
    return this.styleOf(strategy);
  }

  getWrapStrategies(): WrapStrategy[][] {
    return this.stylesOf(strategy);
  }

  setWrapStrategy(value: WrapStrategy): Range {
    return this.look(wrapOf(value));
  }

  setWrapStrategies(values: WrapStrategy[][]): Range {
    return this.looks(values, wrapOf);
  }

  /** true draws, false wipes out, null leaves a side as it is. */
  setBorder(...given: (boolean | string | null | GoogleAppsScript.Spreadsheet.BorderStyle)[]): Range {
    const [top, left, bottom, right, vertical, horizontal] = given as (boolean | null)[];
    const line = {
      color: colour((given[6] ?? '#000000') as string) ?? '#000000',
      style: (given[7] as unknown as EnumValue | null | undefined)?.name ?? 'SOLID',
    };
    assertEditable(this.sheet, this.zone, this.run.user);
    for (const { zone, sides } of borderChanges(this.zone, { top, left, bottom, right, vertical, horizontal })) {
      const lines = Object.entries(sides).map(([side, draw]) => [side, draw ? line : undefined] as const);
      this.look(({ borders }) => {
        const kept = Object.entries({ ...borders, ...Object.fromEntries(lines) }).filter(([, one]) => one);
        return { borders: kept.length > 0 ? Object.fromEntries(kept.sort()) : null };
      }, zone);
    }
    return asGoogle(this);
  }

  getNumberFormat(): string {
    return this.first(this.sheet.formatAt);
  }

  getNumberFormats(): string[][] {
    return this.grid(this.sheet.formatAt);
  }

  setNumberFormat(format: string): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    this.sheet.setFormat(this.zone, format);
    return asGoogle(this);
  }

  setNumberFormats(formats: string[][]): Range {
    this.assertSize(formats);
    assertEditable(this.sheet, this.zone, this.run.user);
    this.eachCell((cell, r, c) => this.sheet.setFormat(cell, formats[r]?.[c] ?? ''));
    return asGoogle(this);
  }
}
