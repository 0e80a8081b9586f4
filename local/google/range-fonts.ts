import type { CellStyle, StyleChange } from '../book/content.ts';
import { colorOf, hexOf } from './colour-objects.ts';
import { colour, word } from './colours.ts';
import { asGoogle, GoogleError } from './google-object.ts';
import { RangeLooks } from './range-looks.ts';
import { LocalTextRotation, LocalTextStyle } from './text-style.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Color = GoogleAppsScript.Spreadsheet.Color;
type Optional = string | null;

const color = (style: CellStyle): string => style.fontColor ?? '#000000';
const family = (style: CellStyle): string => style.fontFamily ?? 'Arial';
const line = (style: CellStyle): FontLine => style.fontLine ?? 'none';
const size = (style: CellStyle): number => style.fontSize ?? 10;
const slant = (style: CellStyle): FontStyle => style.fontStyle ?? 'normal';
const weight = (style: CellStyle): FontWeight => style.fontWeight ?? 'normal';
const textStyle = (style: CellStyle): TextStyle => asGoogle(new LocalTextStyle(style));

const colored = (text: Optional): StyleChange => ({ fontColor: colour(text) });
const lined = (text: Optional): StyleChange => ({
  fontLine: word('font line', text, ['none', 'underline', 'line-through']),
});
const slanted = (text: Optional): StyleChange => ({ fontStyle: word('font style', text, ['italic', 'normal']) });
const weighted = (text: Optional): StyleChange => ({ fontWeight: word('font weight', text, ['bold', 'normal']) });
const styled = (style: TextStyle): StyleChange => (style as unknown as LocalTextStyle).style;

/** Letters of a range: colour, family, line, size, slant, weight. */
export abstract class RangeFonts
  extends RangeLooks
  implements
    Pick<
      Range,
      | 'getFontColorObject'
      | 'getFontColorObjects'
      | 'getFontFamilies'
      | 'getFontFamily'
      | 'getFontLine'
      | 'getFontLines'
      | 'getFontSize'
      | 'getFontSizes'
      | 'getFontStyle'
      | 'getFontStyles'
      | 'getFontWeight'
      | 'getFontWeights'
      | 'getTextRotation'
      | 'getTextStyle'
      | 'getTextStyles'
      | 'setFontColor'
      | 'setFontColorObject'
      | 'setFontColorObjects'
      | 'setFontColors'
      | 'setFontFamilies'
      | 'setFontFamily'
      | 'setFontLine'
      | 'setFontLines'
      | 'setFontSize'
      | 'setFontSizes'
      | 'setFontStyle'
      | 'setFontStyles'
      | 'setFontWeight'
      | 'setFontWeights'
      | 'setTextStyle'
      | 'setTextStyles'
    >
{
  getFontColor(): string {
    return this.styleOf(color);
  }

  getFontColors(): string[][] {
    return this.stylesOf(color);
  }

  setFontColor(text: Optional): Range {
    return this.look(colored(text));
  }

  setFontColors(texts: Optional[][]): Range {
    return this.looks(texts, colored);
  }

  getFontColorObject(): Color {
    return this.styleOf((style) => colorOf(color(style)));
  }

  getFontColorObjects(): Color[][] {
    return this.stylesOf((style) => colorOf(color(style)));
  }

  setFontColorObject(given: Color | null): Range {
    return this.setFontColor(hexOf(given));
  }

  setFontColorObjects(given: (Color | null)[][]): Range {
    return this.looks(given, (one) => colored(hexOf(one)));
  }

  getFontFamily(): string {
    return this.styleOf(family);
  }

  getFontFamilies(): string[][] {
    return this.stylesOf(family);
  }

  setFontFamily(fontFamily: Optional): Range {
    return this.look({ fontFamily });
  }

  setFontFamilies(families: Optional[][]): Range {
    return this.looks(families, (fontFamily) => ({ fontFamily }));
  }

  getFontLine(): FontLine {
    return this.styleOf(line);
  }

  getFontLines(): FontLine[][] {
    return this.stylesOf(line);
  }

  setFontLine(text: Optional): Range {
    return this.look(lined(text));
  }

  setFontLines(texts: Optional[][]): Range {
    return this.looks(texts, lined);
  }

  getFontSize(): number {
    return this.styleOf(size);
  }

  getFontSizes(): number[][] {
    return this.stylesOf(size);
  }

  setFontSize(fontSize: number): Range {
    return this.look({ fontSize });
  }

  setFontSizes(sizes: number[][]): Range {
    return this.looks(sizes, (fontSize) => ({ fontSize }));
  }

  getFontStyle(): FontStyle {
    return this.styleOf(slant);
  }

  getFontStyles(): FontStyle[][] {
    return this.stylesOf(slant);
  }

  setFontStyle(text: Optional): Range {
    return this.look(slanted(text));
  }

  setFontStyles(texts: Optional[][]): Range {
    return this.looks(texts, slanted);
  }

  getFontWeight(): FontWeight {
    return this.styleOf(weight);
  }

  getFontWeights(): FontWeight[][] {
    return this.stylesOf(weight);
  }

  setFontWeight(text: Optional): Range {
    return this.look(weighted(text));
  }

  setFontWeights(texts: Optional[][]): Range {
    return this.looks(texts, weighted);
  }

  getTextStyle(): TextStyle {
    return this.styleOf(textStyle);
  }

  getTextStyles(): TextStyle[][] {
    return this.stylesOf(textStyle);
  }

  setTextStyle(style: TextStyle): Range {
    return this.look(styled(style));
  }

  setTextStyles(styles: TextStyle[][]): Range {
    return this.looks(styles, styled);
  }

  getTextRotation(): GoogleAppsScript.Spreadsheet.TextRotation {
    return this.styleOf(({ rotation }) => asGoogle(new LocalTextRotation(rotation ?? 0)));
  }

  /** In degrees, −90 to 90. */
  setTextRotation(given: number | GoogleAppsScript.Spreadsheet.TextRotation): Range {
    const rotation = typeof given === 'number' ? given : given.getDegrees();
    if (Math.abs(rotation) > 90) throw new GoogleError('The rotation must be between -90 and 90 degrees.');
    return this.look({ rotation: rotation === 0 ? null : rotation });
  }
}
