import type { Stored, ValidationRule } from '../book/content.ts';
import { asGoogle, EnumValue, GoogleError, GoogleObject } from './google-object.ts';
import type { LocalRange } from './range.ts';
import type { RunContext } from './run-context.ts';
import { conditionValue } from './when.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Most items of a list in a rule. */
const MAX_ITEMS = 500;

function criteriaValues({ criteria, values, showDropdown, source }: ValidationRule, run: RunContext): unknown[] {
  if (criteria === 'VALUE_IN_LIST') return [[...values], showDropdown];
  const sheet = source && run.book.sheetById(source.sheetId);
  return sheet ? [run.make.range(sheet, source.zone), showDropdown] : [...values];
}

const criteriaType = ({ criteria }: ValidationRule): Criteria =>
  asGoogle(EnumValue.of('Spreadsheet.DataValidationCriteria', criteria));

/** A finished rule for what cells accept. */
export class LocalDataValidation
  extends GoogleObject
  implements Pick<Rule, 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'>
{
  readonly googleType = 'Spreadsheet.DataValidation';
  readonly rule: ValidationRule;
  private readonly run: RunContext;

  constructor(rule: ValidationRule, run: RunContext) {
    super();
    this.rule = rule;
    this.run = run;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return criteriaType(this.rule);
  }

  getCriteriaValues() {
    return criteriaValues(this.rule, this.run);
  }

  /** Null where there is none, whatever the declarations say. */
  getHelpText(): string {
    return this.rule.help as string;
  }

  copy(): Builder {
    return asGoogle(new LocalDataValidationBuilder(this.run, this.rule));
  }
}

const NONE: ValidationRule = { criteria: '', values: [], allowInvalid: true, showDropdown: true, help: null };

/** Builds a rule. `setAllowInvalid` is true until it is set: a warning only. */
export class LocalDataValidationBuilder
  extends GoogleObject
  implements
    Pick<
      Builder,
      | 'build'
      | 'copy'
      | 'getAllowInvalid'
      | 'getCriteriaType'
      | 'getCriteriaValues'
      | 'getHelpText'
      | 'requireCheckbox'
      | 'requireDate'
      | 'requireNumberBetween'
      | 'requireValueInList'
      | 'requireValueInRange'
      | 'setAllowInvalid'
      | 'setHelpText'
      | 'withCriteria'
    >
{
  readonly googleType = 'Spreadsheet.DataValidationBuilder';
  private readonly run: RunContext;
  private rule: ValidationRule;

  constructor(run: RunContext, rule: ValidationRule = NONE) {
    super();
    this.run = run;
    this.rule = rule;
  }

  private with(change: Partial<ValidationRule>): Builder {
    this.rule = { ...this.rule, ...change };
    return asGoogle(this);
  }

  private require(criteria: string, ...given: unknown[]): Builder {
    const { source: _, ...rest } = this.rule;
    this.rule = { ...rest, criteria, values: given.map((value) => conditionValue(value, this.run)) };
    return asGoogle(this);
  }

  requireValueInList(values: readonly Stored[], showDropdown = true): Builder {
    if (values.length > MAX_ITEMS) {
      throw new GoogleError(
        'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
      );
    }
    this.require('VALUE_IN_LIST', ...values);
    return this.with({ showDropdown });
  }

  requireValueInRange(range: Range, showDropdown = true): Builder {
    const { sheet, zone } = range as unknown as LocalRange;
    return this.with({ criteria: 'VALUE_IN_RANGE', values: [], showDropdown, source: { sheetId: sheet.id, zone } });
  }

  requireCheckbox(...values: (string | number | boolean)[]): Builder {
    return this.require('CHECKBOX', ...values);
  }

  requireDate(): Builder {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireDateBetween = (start: Date, end: Date): Builder => this.require('DATE_BETWEEN', start, end);
  requireDateNotBetween = (start: Date, end: Date): Builder => this.require('DATE_NOT_BETWEEN', start, end);
  requireDateEqualTo = (date: Date): Builder => this.require('DATE_EQUAL_TO', date);
  requireDateAfter = (date: Date): Builder => this.require('DATE_AFTER', date);
  requireDateBefore = (date: Date): Builder => this.require('DATE_BEFORE', date);
  requireDateOnOrAfter = (date: Date): Builder => this.require('DATE_ON_OR_AFTER', date);
  requireDateOnOrBefore = (date: Date): Builder => this.require('DATE_ON_OR_BEFORE', date);

  requireNumberBetween(start: number, end: number): Builder {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  requireNumberNotBetween = (start: number, end: number): Builder => this.require('NUMBER_NOT_BETWEEN', start, end);
  requireNumberEqualTo = (number: number): Builder => this.require('NUMBER_EQUAL_TO', number);
  requireNumberNotEqualTo = (number: number): Builder => this.require('NUMBER_NOT_EQUAL_TO', number);
  requireNumberGreaterThan = (number: number): Builder => this.require('NUMBER_GREATER_THAN', number);
  requireNumberGreaterThanOrEqualTo = (number: number): Builder =>
    this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  requireNumberLessThan = (number: number): Builder => this.require('NUMBER_LESS_THAN', number);
  requireNumberLessThanOrEqualTo = (number: number): Builder => this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  requireTextContains = (text: string): Builder => this.require('TEXT_CONTAINS', text);
  requireTextDoesNotContain = (text: string): Builder => this.require('TEXT_DOES_NOT_CONTAIN', text);
  requireTextEqualTo = (text: string): Builder => this.require('TEXT_EQUAL_TO', text);
  requireTextIsEmail = (): Builder => this.require('TEXT_IS_VALID_EMAIL');
  requireTextIsUrl = (): Builder => this.require('TEXT_IS_VALID_URL');
  requireFormulaSatisfied = (formula: string): Builder => this.require('CUSTOM_FORMULA', formula);

  withCriteria(criteria: Criteria, given: unknown[]): Builder {
    const { name } = criteria as unknown as EnumValue;
    const [first, showDropdown] = given;
    if (name === 'VALUE_IN_LIST') return this.requireValueInList(first as Stored[], showDropdown as boolean);
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(first as Range, showDropdown as boolean);
    return this.require(name, ...given);
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    return this.with({ allowInvalid });
  }

  setHelpText(help: string): Builder {
    return this.with({ help });
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return criteriaType(this.rule);
  }

  getCriteriaValues() {
    return criteriaValues(this.rule, this.run);
  }

  getHelpText(): string {
    return this.rule.help as string;
  }

  copy(): Builder {
    return asGoogle(new LocalDataValidationBuilder(this.run, this.rule));
  }

  build(): Rule {
    if (this.rule.criteria === '') throw new GoogleError('The data validation rule has no criteria.');
    return asGoogle(new LocalDataValidation(this.rule, this.run));
  }
}
