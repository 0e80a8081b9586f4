import type { CellStyle, ConditionalRule, GradientPoint, Stored } from '../book/content.ts';
import { colour } from './colours.ts';
import { asGoogle, EnumValue, GoogleError, GoogleObject } from './google-object.ts';
import type { LocalRange } from './range.ts';
import type { RunContext } from './run-context.ts';
import { Conditions } from './when.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

/** When a rule colours a cell, and how. */
export class LocalBooleanCondition
  extends GoogleObject
  implements
    Pick<
      Condition,
      | 'getBackground'
      | 'getBold'
      | 'getCriteriaType'
      | 'getCriteriaValues'
      | 'getFontColor'
      | 'getItalic'
      | 'getStrikethrough'
      | 'getUnderline'
    >
{
  readonly googleType = 'Spreadsheet.BooleanCondition';
  private readonly rule: ConditionalRule;

  constructor(rule: ConditionalRule) {
    super();
    this.rule = rule;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return asGoogle(EnumValue.of('Spreadsheet.BooleanCriteria', this.rule.criteria));
  }

  getCriteriaValues(): unknown[] {
    return [...this.rule.values];
  }

  getBackground(): string | null {
    return this.rule.style.background ?? null;
  }

  getFontColor(): string | null {
    return this.rule.style.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.rule.style.fontWeight === undefined ? null : this.rule.style.fontWeight === 'bold';
  }

  getItalic(): boolean | null {
    return this.rule.style.fontStyle === undefined ? null : this.rule.style.fontStyle === 'italic';
  }

  getStrikethrough(): boolean | null {
    return this.rule.style.fontLine === undefined ? null : this.rule.style.fontLine === 'line-through';
  }

  getUnderline(): boolean | null {
    return this.rule.style.fontLine === undefined ? null : this.rule.style.fontLine === 'underline';
  }
}

const interpolation = (point: GradientPoint | null): Interpolation | null =>
  point && asGoogle<Interpolation>(EnumValue.of('Spreadsheet.InterpolationType', point.type));

/** A colour scale. */
export class LocalGradientCondition extends GoogleObject {
  readonly googleType = 'Spreadsheet.GradientCondition';
  private readonly gradient: NonNullable<ConditionalRule['gradient']>;

  constructor(gradient: NonNullable<ConditionalRule['gradient']>) {
    super();
    this.gradient = gradient;
  }

  getMinColor = () => this.gradient.min?.color ?? '';
  getMinType = () => interpolation(this.gradient.min);
  getMinValue = () => this.gradient.min?.value ?? '';
  getMidColor = () => this.gradient.mid?.color ?? '';
  getMidType = () => interpolation(this.gradient.mid);
  getMidValue = () => this.gradient.mid?.value ?? '';
  getMaxColor = () => this.gradient.max?.color ?? '';
  getMaxType = () => interpolation(this.gradient.max);
  getMaxValue = () => this.gradient.max?.value ?? '';
}

/** A finished rule that colours cells. */
export class LocalConditionalFormatRule
  extends GoogleObject
  implements Pick<Rule, 'copy' | 'getBooleanCondition' | 'getRanges'>
{
  readonly googleType = 'Spreadsheet.ConditionalFormatRule';
  readonly rule: ConditionalRule;
  readonly ranges: readonly LocalRange[];
  private readonly run: RunContext;

  constructor(rule: ConditionalRule, ranges: readonly LocalRange[], run: RunContext) {
    super();
    this.rule = rule;
    this.ranges = ranges;
    this.run = run;
  }

  getRanges(): Range[] {
    return asGoogle(this.ranges);
  }

  getBooleanCondition(): Condition | null {
    return this.rule.gradient ? null : asGoogle<Condition>(new LocalBooleanCondition(this.rule));
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    const { gradient } = this.rule;
    return gradient ? asGoogle(new LocalGradientCondition(gradient)) : null;
  }

  copy(): Builder {
    return asGoogle(new LocalConditionalFormatRuleBuilder(this.run, this.rule, this.ranges));
  }
}

/** Builds a rule that colours cells by their value. */
export class LocalConditionalFormatRuleBuilder
  extends Conditions<Builder>
  implements
    Pick<
      Builder,
      | 'build'
      | 'copy'
      | 'getRanges'
      | 'setBackground'
      | 'setBold'
      | 'setFontColor'
      | 'setGradientMaxpoint'
      | 'setGradientMaxpointWithValue'
      | 'setGradientMidpointWithValue'
      | 'setGradientMinpoint'
      | 'setGradientMinpointWithValue'
      | 'setItalic'
      | 'setRanges'
      | 'setStrikethrough'
      | 'setUnderline'
    >
{
  readonly googleType = 'Spreadsheet.ConditionalFormatRuleBuilder';
  private condition: { criteria: string; values: readonly Stored[] } | null;
  private style: CellStyle;
  private gradient: ConditionalRule['gradient'] | null;
  private ranges: readonly LocalRange[];

  constructor(run: RunContext, rule: ConditionalRule | null = null, ranges: readonly LocalRange[] = []) {
    super(run);
    this.condition = rule && !rule.gradient ? { criteria: rule.criteria, values: rule.values } : null;
    this.style = { ...rule?.style };
    this.gradient = rule?.gradient ?? null;
    this.ranges = ranges;
  }

  protected override when(criteria: string, ...values: Stored[]): Builder {
    this.condition = { criteria, values };
    this.gradient = null;
    return asGoogle(this);
  }

  private look(change: CellStyle): Builder {
    this.style = { ...this.style, ...change };
    return asGoogle(this);
  }

  private point(end: 'min' | 'mid' | 'max', color: string, type: string, value: string): Builder {
    const point: GradientPoint = { color: colour(color) ?? '#ffffff', type, value };
    this.gradient = { min: null, mid: null, max: null, ...this.gradient, [end]: point };
    this.condition = null;
    return asGoogle(this);
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

  setItalic(italic: boolean): Builder {
    return this.look({ fontStyle: italic ? 'italic' : 'normal' });
  }

  setUnderline(underline: boolean): Builder {
    return this.look({ fontLine: underline ? 'underline' : 'none' });
  }

  setStrikethrough(strikethrough: boolean): Builder {
    return this.look({ fontLine: strikethrough ? 'line-through' : 'none' });
  }

  setGradientMinpoint(color: string): Builder {
    return this.point('min', color, 'MIN', '');
  }

  setGradientMaxpoint(color: string): Builder {
    return this.point('max', color, 'MAX', '');
  }

  setGradientMinpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.point('min', color, (type as unknown as EnumValue).name, value);
  }

  setGradientMidpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.point('mid', color, (type as unknown as EnumValue).name, value);
  }

  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.point('max', color, (type as unknown as EnumValue).name, value);
  }

  getRanges(): Range[] {
    return asGoogle(this.ranges);
  }

  setRanges(ranges: readonly Range[]): Builder {
    this.ranges = ranges as unknown as readonly LocalRange[];
    return asGoogle(this);
  }

  copy(): Builder {
    return asGoogle(new LocalConditionalFormatRuleBuilder(this.run, this.made, this.ranges));
  }

  private get made(): ConditionalRule {
    const zones = this.ranges.map(({ zone }) => zone);
    const { criteria, values } = this.condition ?? { criteria: '', values: [] };
    return { zones, criteria, values, style: this.style, ...(this.gradient ? { gradient: this.gradient } : {}) };
  }

  build(): Rule {
    if ((!this.condition && !this.gradient) || this.ranges.length === 0) {
      throw new GoogleError('A conditional format rule needs a condition and at least one range.');
    }
    return asGoogle(new LocalConditionalFormatRule(this.made, this.ranges, this.run));
  }
}
