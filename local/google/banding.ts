import type { BookSheet } from '../book/book-sheet.ts';
import { assertEditable } from '../book/cell-rules.ts';
import { type BandingColors, type BandingData, type Zone, zonesOverlap } from '../book/content.ts';
import { colour } from './colours.ts';
import { asGoogle, type EnumValue, GoogleError, GoogleObject } from './google-object.ts';
import type { LocalRange } from './range.ts';
import type { RunContext } from './run-context.ts';

type Banding = GoogleAppsScript.Spreadsheet.Banding;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Header, second colour and footer of each of Google's themes; the first colour is white. */
const THEMES: Readonly<Record<string, readonly [header: string, second: string, footer: string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

const NONE: BandingColors = {
  headerRow: null,
  firstRow: null,
  secondRow: null,
  footerRow: null,
  headerColumn: null,
  firstColumn: null,
  secondColumn: null,
  footerColumn: null,
};

/** Lays alternating colours over the rows or columns of a zone. Fails where there are some already. */
export function applyBanding(
  sheet: BookSheet,
  zone: Zone,
  along: 'Row' | 'Column',
  given: readonly [theme?: unknown, showHeader?: boolean, showFooter?: boolean],
  run: RunContext,
): Banding {
  assertEditable(sheet, zone, run.user);
  const [theme, showHeader = true, showFooter = false] = given;
  if (sheet.bandings.some((other) => zonesOverlap(other.zone, zone))) {
    throw new GoogleError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const [header, second, footer] = THEMES[(theme as EnumValue | undefined)?.name ?? 'LIGHT_GREY'] ?? ['', '', ''];
  const id = 1 + Math.max(0, ...sheet.bandings.map((other) => other.id));
  const colors: BandingColors = {
    ...NONE,
    [`header${along}`]: showHeader ? header : null,
    [`first${along}`]: '#ffffff',
    [`second${along}`]: second,
    [`footer${along}`]: showFooter ? footer : null,
  };
  sheet.bandings.push({ id, zone, colors });
  return asGoogle(new LocalBanding(sheet, id, run));
}

export const bandingsOf = (sheet: BookSheet, run: RunContext, zone: Zone | null = null): Banding[] =>
  asGoogle(
    sheet.bandings
      .filter((banding) => zone === null || zonesOverlap(banding.zone, zone))
      .map(({ id }) => new LocalBanding(sheet, id, run)),
  );

/** Alternating colours over a range; backgrounds that were set by hand are not touched. */
export class LocalBanding extends GoogleObject implements Pick<Banding, 'getRange' | 'remove' | 'setRange'> {
  readonly googleType = 'Spreadsheet.Banding';
  private readonly sheet: BookSheet;
  private readonly id: number;
  private readonly run: RunContext;

  constructor(sheet: BookSheet, id: number, run: RunContext) {
    super();
    this.sheet = sheet;
    this.id = id;
    this.run = run;
  }

  private get data(): BandingData {
    const found = this.sheet.bandings.find(({ id }) => id === this.id);
    if (!found) throw new GoogleError('The banding has been removed.');
    return found;
  }

  private change(change: Partial<BandingData>): Banding {
    const changed = { ...this.data, ...change };
    assertEditable(this.sheet, changed.zone, this.run.user);
    this.sheet.bandings = this.sheet.bandings.map((one) => (one.id === this.id ? changed : one));
    return asGoogle(this);
  }

  private set = (part: keyof BandingColors, text: string | null): Banding =>
    this.change({ colors: { ...this.data.colors, [part]: colour(text) } });

  getRange(): Range {
    return this.run.make.range(this.sheet, this.data.zone);
  }

  setRange(range: Range): Banding {
    return this.change({ zone: (range as unknown as LocalRange).zone });
  }

  remove(): void {
    assertEditable(this.sheet, this.data.zone, this.run.user);
    this.sheet.bandings = this.sheet.bandings.filter(({ id }) => id !== this.id);
  }

  getHeaderRowColor = () => this.data.colors.headerRow;
  getFirstRowColor = () => this.data.colors.firstRow;
  getSecondRowColor = () => this.data.colors.secondRow;
  getFooterRowColor = () => this.data.colors.footerRow;
  getHeaderColumnColor = () => this.data.colors.headerColumn;
  getFirstColumnColor = () => this.data.colors.firstColumn;
  getSecondColumnColor = () => this.data.colors.secondColumn;
  getFooterColumnColor = () => this.data.colors.footerColumn;
  setHeaderRowColor = (text: string | null) => this.set('headerRow', text);
  setFirstRowColor = (text: string | null) => this.set('firstRow', text);
  setSecondRowColor = (text: string | null) => this.set('secondRow', text);
  setFooterRowColor = (text: string | null) => this.set('footerRow', text);
  setHeaderColumnColor = (text: string | null) => this.set('headerColumn', text);
  setFirstColumnColor = (text: string | null) => this.set('firstColumn', text);
  setSecondColumnColor = (text: string | null) => this.set('secondColumn', text);
  setFooterColumnColor = (text: string | null) => this.set('footerColumn', text);
}
