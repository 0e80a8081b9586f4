import { colour } from './colours.ts';
import { asGoogle, EnumValue, GoogleError, GoogleObject } from './google-object.ts';

type Color = GoogleAppsScript.Spreadsheet.Color;
type Builder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type RgbColor = GoogleAppsScript.Base.RgbColor;
type ColorType = GoogleAppsScript.Base.ColorType;

/** The colours of Google's standard theme. */
const THEME: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

const colorType = (name: string): ColorType => asGoogle(EnumValue.of('Base.ColorType', name));

/** A colour by its parts. */
export class LocalRgbColor
  extends GoogleObject
  implements Pick<RgbColor, 'asHexString' | 'getBlue' | 'getColorType' | 'getGreen' | 'getRed'>
{
  readonly googleType = 'Base.RgbColor';
  private readonly hex: string;

  constructor(hex: string) {
    super();
    this.hex = hex;
  }

  private part(at: number): number {
    return Number.parseInt(this.hex.slice(at, at + 2), 16);
  }

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return this.part(1);
  }

  getGreen(): number {
    return this.part(3);
  }

  getBlue(): number {
    return this.part(5);
  }

  getColorType(): ColorType {
    return colorType('RGB');
  }
}

/** A colour; one of the theme is kept as the colour that the standard theme gives it. */
export class LocalColor extends GoogleObject implements Pick<Color, 'asRgbColor' | 'getColorType'> {
  readonly googleType = 'Spreadsheet.Color';
  readonly hex: string;

  constructor(hex: string) {
    super();
    this.hex = hex;
  }

  asRgbColor(): RgbColor {
    return asGoogle(new LocalRgbColor(this.hex));
  }

  getColorType(): ColorType {
    return colorType('RGB');
  }
}

/** Builds a colour. */
export class LocalColorBuilder
  extends GoogleObject
  implements Pick<Builder, 'asRgbColor' | 'build' | 'getColorType' | 'setRgbColor' | 'setThemeColor'>
{
  readonly googleType = 'Spreadsheet.ColorBuilder';
  private hex: string | null = null;

  private get chosen(): string {
    if (this.hex === null) throw new GoogleError('The color has not been set.');
    return this.hex;
  }

  setRgbColor(text: string): Builder {
    this.hex = colour(text);
    return asGoogle(this);
  }

  setThemeColor(type: GoogleAppsScript.Spreadsheet.ThemeColorType): Builder {
    this.hex = THEME[(type as unknown as EnumValue).name] ?? null;
    return asGoogle(this);
  }

  asRgbColor(): RgbColor {
    return asGoogle(new LocalRgbColor(this.chosen));
  }

  getColorType(): ColorType {
    return colorType(this.hex === null ? 'UNSUPPORTED' : 'RGB');
  }

  build(): Color {
    return asGoogle(new LocalColor(this.chosen));
  }
}

export const colorOf = (hex: string): Color => asGoogle(new LocalColor(hex));
export const hexOf = (color: Color | null): string | null => color && (color as unknown as LocalColor).hex;
