import type { CellStyle } from '../book/content.ts';
import { colorOf, hexOf } from './colour-objects.ts';
import { colour } from './colours.ts';
import { asGoogle, GoogleObject } from './google-object.ts';

type Style = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** Style of letters; what was never set is null. */
export class LocalTextStyle
  extends GoogleObject
  implements
    Pick<
      Style,
      | 'copy'
      | 'getFontFamily'
      | 'getFontSize'
      | 'getForegroundColor'
      | 'isBold'
      | 'isItalic'
      | 'isStrikethrough'
      | 'isUnderline'
    >
{
  readonly googleType = 'Spreadsheet.TextStyle';
  readonly style: Readonly<CellStyle>;

  constructor(style: Readonly<CellStyle>) {
    super();
    const { fontColor, fontFamily, fontLine, fontSize, fontStyle, fontWeight } = style;
    const own = { fontColor, fontFamily, fontLine, fontSize, fontStyle, fontWeight };
    this.style = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  }

  copy(): Builder {
    return asGoogle(new LocalTextStyleBuilder(this.style));
  }

  getFontFamily(): string | null {
    return this.style.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.style.fontSize ?? null;
  }

  getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return this.style.fontColor === undefined ? null : colorOf(this.style.fontColor);
  }

  getForegroundColor(): string | null {
    return this.style.fontColor ?? null;
  }

  isBold(): boolean | null {
    return this.style.fontWeight === undefined ? null : this.style.fontWeight === 'bold';
  }

  isItalic(): boolean | null {
    return this.style.fontStyle === undefined ? null : this.style.fontStyle === 'italic';
  }

  isStrikethrough(): boolean | null {
    return this.style.fontLine === undefined ? null : this.style.fontLine === 'line-through';
  }

  isUnderline(): boolean | null {
    return this.style.fontLine === undefined ? null : this.style.fontLine === 'underline';
  }
}

/** Builds a style of letters. */
export class LocalTextStyleBuilder
  extends GoogleObject
  implements
    Pick<
      Builder,
      | 'build'
      | 'setBold'
      | 'setFontFamily'
      | 'setFontSize'
      | 'setForegroundColor'
      | 'setItalic'
      | 'setStrikethrough'
      | 'setUnderline'
    >
{
  readonly googleType = 'Spreadsheet.TextStyleBuilder';
  private style: Readonly<CellStyle>;

  constructor(style: Readonly<CellStyle> = {}) {
    super();
    this.style = style;
  }

  private with(change: CellStyle): Builder {
    this.style = { ...this.style, ...change };
    return asGoogle(this);
  }

  setBold(bold: boolean): Builder {
    return this.with({ fontWeight: bold ? 'bold' : 'normal' });
  }

  setItalic(italic: boolean): Builder {
    return this.with({ fontStyle: italic ? 'italic' : 'normal' });
  }

  setUnderline(underline: boolean): Builder {
    return this.with({ fontLine: underline ? 'underline' : 'none' });
  }

  setStrikethrough(strikethrough: boolean): Builder {
    return this.with({ fontLine: strikethrough ? 'line-through' : 'none' });
  }

  setFontFamily(fontFamily: string): Builder {
    return this.with({ fontFamily });
  }

  setFontSize(fontSize: number): Builder {
    return this.with({ fontSize });
  }

  setForegroundColor(text: string): Builder {
    return this.with({ fontColor: colour(text) ?? '#000000' });
  }

  setForegroundColorObject(color: GoogleAppsScript.Spreadsheet.Color): Builder {
    return this.with({ fontColor: hexOf(color) ?? '#000000' });
  }

  build(): Style {
    return asGoogle(new LocalTextStyle(this.style));
  }
}

/** How text stands in its cell. */
export class LocalTextRotation
  extends GoogleObject
  implements Pick<GoogleAppsScript.Spreadsheet.TextRotation, 'getDegrees' | 'isVertical'>
{
  readonly googleType = 'Spreadsheet.TextRotation';
  private readonly degrees: number;

  constructor(degrees: number) {
    super();
    this.degrees = degrees;
  }

  getDegrees(): number {
    return this.degrees;
  }

  isVertical(): boolean {
    return false;
  }
}
