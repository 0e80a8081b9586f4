import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import type { LocalRange } from './range.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Several ranges of one sheet that are written or formatted in one call. */
export class LocalRangeList extends GoogleObject implements Pick<RangeList, 'activate' | 'getRanges'> {
  readonly googleType = 'Spreadsheet.RangeList';
  private readonly ranges: readonly LocalRange[];

  constructor(ranges: readonly LocalRange[]) {
    super();
    if (ranges.length === 0) throw new GoogleError('Range list must not be empty.');
    this.ranges = ranges;
  }

  getRanges(): Range[] {
    return asGoogle(this.ranges);
  }

  activate(): RangeList {
    const [first, ...others] = this.ranges;
    first?.activate();
    if (first) first.sheet.otherSelections = others.map(({ zone }) => zone);
    return asGoogle(this);
  }

  /** The same call on each range. */
  private each = (action: (range: LocalRange) => unknown): RangeList => {
    for (const range of this.ranges) action(range);
    return asGoogle(this);
  };

  breakApart = () => this.each((range) => range.breakApart());
  check = () => this.each((range) => range.check());
  clear = (options: object = {}) => this.each((range) => range.clear(options));
  clearContent = () => this.each((range) => range.clearContent());
  clearDataValidations = () => this.each((range) => range.clearDataValidations());
  clearFormat = () => this.each((range) => range.clearFormat());
  clearNote = () => this.each((range) => range.clearNote());
  insertCheckboxes = (...custom: (string | number | boolean)[]) =>
    this.each((range) => range.insertCheckboxes(...custom));
  removeCheckboxes = () => this.each((range) => range.removeCheckboxes());
  setBackground = (colour: string | null) => this.each((range) => range.setBackground(colour));
  setBackgroundRGB = (red: number, green: number, blue: number) =>
    this.each((range) => range.setBackgroundRGB(red, green, blue));
  setBorder = (...sides: Parameters<LocalRange['setBorder']>) => this.each((range) => range.setBorder(...sides));
  setFontColor = (colour: string | null) => this.each((range) => range.setFontColor(colour));
  setFontFamily = (family: string | null) => this.each((range) => range.setFontFamily(family));
  setFontLine = (line: string | null) => this.each((range) => range.setFontLine(line));
  setFontSize = (size: number) => this.each((range) => range.setFontSize(size));
  setFontStyle = (style: string | null) => this.each((range) => range.setFontStyle(style));
  setFontWeight = (weight: string | null) => this.each((range) => range.setFontWeight(weight));
  setFormula = (formula: string) => this.each((range) => range.setFormula(formula));
  setHorizontalAlignment = (alignment: string | null) => this.each((range) => range.setHorizontalAlignment(alignment));
  setNote = (note: string | null) => this.each((range) => range.setNote(note));
  setNumberFormat = (format: string) => this.each((range) => range.setNumberFormat(format));
  setValue = (value: unknown) => this.each((range) => range.setValue(value));
  setVerticalAlignment = (alignment: string | null) => this.each((range) => range.setVerticalAlignment(alignment));
  setWrap = (wrap: boolean) => this.each((range) => range.setWrap(wrap));
  setWrapStrategy = (strategy: GoogleAppsScript.Spreadsheet.WrapStrategy) =>
    this.each((range) => range.setWrapStrategy(strategy));
  trimWhitespace = () => this.each((range) => range.trimWhitespace());
  uncheck = () => this.each((range) => range.uncheck());
}
