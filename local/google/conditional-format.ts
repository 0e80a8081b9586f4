import type { CellStyle, ConditionalRule, Stored } from '../book/content.ts';
import { colour } from './colours.ts';
import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import type { LocalRange } from './range.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

export class LocalConditionalFormatRule extends GoogleObject implements Pick<Rule, 'getRanges'> {
  readonly googleType = 'Spreadsheet.ConditionalFormatRule';
  readonly rule: ConditionalRule;
  private readonly ranges: readonly LocalRange[];

  constructor(rule: ConditionalRule, ranges: readonly LocalRange[]) {
    super();
    this.rule = rule;
    this.ranges = ranges;
  }

  getRanges(): Range[] {
    return asGoogle(this.ranges);
  }
}

/** Builds a rule that colours cells by their value. */
export class LocalConditionalFormatRuleBuilder
  extends GoogleObject
  implements
    Pick<
      Builder,
      | 'build'
      | 'setBackground'
      | 'setBold'
      | 'setFontColor'
      | 'setRanges'
      | 'whenCellEmpty'
      | 'whenCellNotEmpty'
      | 'whenFormulaSatisfied'
      | 'whenNumberGreaterThanOrEqualTo'
      | 'whenNumberLessThan'
      | 'whenTextContains'
      | 'whenTextEqualTo'
    >
{
  readonly googleType = 'Spreadsheet.ConditionalFormatRuleBuilder';
  private condition: { criteria: string; values: Stored[] } | null = null;
  private style: CellStyle = {};
  private ranges: readonly LocalRange[] = [];

  private when(criteria: string, ...values: Stored[]): Builder {
    this.condition = { criteria, values };
    return asGoogle(this);
  }

  private look(change: CellStyle): Builder {
    this.style = { ...this.style, ...change };
    return asGoogle(this);
  }

  whenTextEqualTo(text: string): Builder {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextContains(text: string): Builder {
    return this.when('TEXT_CONTAINS', text);
  }

  whenCellEmpty(): Builder {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): Builder {
    return this.when('CELL_NOT_EMPTY');
  }

  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): Builder {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenFormulaSatisfied(formula: string): Builder {
    return this.when('CUSTOM_FORMULA', formula);
  }

  setBackground(text: string | null): Builder {
    const background = colour(text);
    return background === null ? asGoogle(this) : this.look({ background });
  }

  setFontColor(text: string | null): Builder {
    const fontColor = colour(text);
    return fontColor === null ? asGoogle(this) : this.look({ fontColor });
  }

  setBold(bold: boolean): Builder {
    return this.look({ fontWeight: bold ? 'bold' : 'normal' });
  }

  setRanges(ranges: readonly Range[]): Builder {
    this.ranges = ranges as unknown as readonly LocalRange[];
    return asGoogle(this);
  }

  build(): Rule {
    if (!this.condition || this.ranges.length === 0) {
      throw new GoogleError('A conditional format rule needs a condition and at least one range.');
    }
    const zones = this.ranges.map(({ zone }) => zone);
    return asGoogle(new LocalConditionalFormatRule({ ...this.condition, zones, style: this.style }, this.ranges));
  }
}
