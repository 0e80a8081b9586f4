import type { Stored, ValidationRule } from '../book/content.ts';
import { serialOf } from '../book/time-zone.ts';
import { asGoogle, EnumValue, GoogleError, GoogleObject } from './google-object.ts';
import type { LocalRange } from './range.ts';
import type { RunContext } from './run-context.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const MAX_ITEMS = 500;
const ANY: ValidationRule = { criteria: 'ANY', values: [], allowInvalid: true, showDropdown: true, help: null };

/** A finished rule for what cells accept. */
export class LocalDataValidation
  extends GoogleObject
  implements Pick<Rule, 'getAllowInvalid' | 'getCriteriaType' | 'getHelpText' | 'copy'>
{
  readonly googleType = 'Spreadsheet.DataValidation';
  readonly rule: ValidationRule;
  readonly run: RunContext;

  constructor(rule: ValidationRule, run: RunContext) {
    super();
    this.rule = rule;
    this.run = run;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return asGoogle(EnumValue.of('Spreadsheet.DataValidationCriteria', this.rule.criteria));
  }

  getCriteriaValues(): unknown[] {
    const list = this.rule.criteria === 'VALUE_IN_LIST';
    return list ? [[...this.rule.values], this.rule.showDropdown] : [...this.rule.values];
  }

  getHelpText(): string {
    return this.rule.help as string; // null where there is none, whatever the declarations say
  }

  copy(): Builder {
    return asGoogle(new LocalDataValidationBuilder(this.run, this.rule));
  }
}

/** Builds a rule. `setAllowInvalid` is true until it is set: a warning only. */
export class LocalDataValidationBuilder
  extends GoogleObject
  implements
    Pick<
      Builder,
      | 'build'
      | 'requireCheckbox'
      | 'requireDate'
      | 'requireNumberBetween'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'requireValueInList'
      | 'requireValueInRange'
      | 'setAllowInvalid'
      | 'setHelpText'
    >
{
  readonly googleType = 'Spreadsheet.DataValidationBuilder';
  private readonly run: RunContext;
  private rule: ValidationRule;

  constructor(run: RunContext, rule: ValidationRule = ANY) {
    super();
    this.run = run;
    this.rule = rule;
  }

  private with(change: Partial<ValidationRule>): Builder {
    this.rule = { ...this.rule, ...change };
    return asGoogle(this);
  }

  requireValueInList(values: readonly Stored[], showDropdown = true): Builder {
    if (values.length > MAX_ITEMS) {
      throw new GoogleError(
        'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
      );
    }
    return this.with({ criteria: 'VALUE_IN_LIST', values: [...values], showDropdown });
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    const local = range as unknown as LocalRange;
    return this.with({
      criteria: 'VALUE_IN_RANGE',
      values: [],
      showDropdown,
      source: { sheetId: local.sheet.id, zone: local.zone },
    });
  }

  requireDate(): Builder {
    return this.with({ criteria: 'DATE_IS_VALID_DATE', values: [] });
  }

  requireDateBetween(start: Date, end: Date): Builder {
    const { timeZone } = this.run.book;
    return this.with({ criteria: 'DATE_BETWEEN', values: [serialOf(start, timeZone), serialOf(end, timeZone)] });
  }

  requireNumberBetween(start: number, end: number): Builder {
    return this.with({ criteria: 'NUMBER_BETWEEN', values: [start, end] });
  }

  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.with({ criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [number] });
  }

  requireCheckbox(): Builder {
    return this.with({ criteria: 'CHECKBOX', values: [] });
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    return this.with({ allowInvalid });
  }

  setHelpText(help: string): Builder {
    return this.with({ help });
  }

  build(): Rule {
    return asGoogle(new LocalDataValidation(this.rule, this.run));
  }
}
