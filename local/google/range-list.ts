import { asGoogle, GoogleObject } from './google-object.ts';
import type { LocalRange } from './range.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Several ranges of one sheet that are formatted in one call. */
export class LocalRangeList
  extends GoogleObject
  implements
    Pick<
      RangeList,
      | 'getRanges'
      | 'setBackground'
      | 'setFontColor'
      | 'setFontWeight'
      | 'setFontStyle'
      | 'setFontLine'
      | 'setFontSize'
      | 'setFontFamily'
      | 'setHorizontalAlignment'
      | 'setVerticalAlignment'
      | 'setWrap'
      | 'setNumberFormat'
      | 'setValue'
      | 'clear'
      | 'clearContent'
      | 'clearFormat'
      | 'clearDataValidations'
      | 'insertCheckboxes'
    >
{
  readonly googleType = 'Spreadsheet.RangeList';
  private readonly ranges: readonly LocalRange[];

  constructor(ranges: readonly LocalRange[]) {
    super();
    this.ranges = ranges;
  }

  private each(action: (range: LocalRange) => unknown): RangeList {
    for (const range of this.ranges) action(range);
    return asGoogle(this);
  }

  getRanges(): Range[] {
    return asGoogle(this.ranges);
  }

  setBackground(colour: string | null): RangeList {
    return this.each((range) => range.setBackground(colour));
  }

  setFontColor(colour: string | null): RangeList {
    return this.each((range) => range.setFontColor(colour));
  }

  setFontWeight(weight: string | null): RangeList {
    return this.each((range) => range.setFontWeight(weight));
  }

  setFontStyle(style: string | null): RangeList {
    return this.each((range) => range.setFontStyle(style));
  }

  setFontLine(line: string | null): RangeList {
    return this.each((range) => range.setFontLine(line));
  }

  setFontSize(size: number): RangeList {
    return this.each((range) => range.setFontSize(size));
  }

  setFontFamily(family: string | null): RangeList {
    return this.each((range) => range.setFontFamily(family));
  }

  setHorizontalAlignment(alignment: string | null): RangeList {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: string | null): RangeList {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): RangeList {
    return this.each((range) => range.setWrap(wrap));
  }

  setNumberFormat(format: string): RangeList {
    return this.each((range) => range.setNumberFormat(format));
  }

  setValue(value: unknown): RangeList {
    return this.each((range) => range.setValue(value));
  }

  insertCheckboxes(): RangeList {
    return this.each((range) => range.insertCheckboxes());
  }

  clear(options: object = {}): RangeList {
    return this.each((range) => range.clear(options));
  }

  clearContent(): RangeList {
    return this.each((range) => range.clearContent());
  }

  clearFormat(): RangeList {
    return this.each((range) => range.clearFormat());
  }

  clearDataValidations(): RangeList {
    return this.each((range) => range.clearDataValidations());
  }
}
