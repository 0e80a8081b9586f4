import type { Stored } from '../book/content.ts';
import { serialOf } from '../book/time-zone.ts';
import { type EnumValue, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

type Day = Date | GoogleAppsScript.Spreadsheet.RelativeDate;

/** What a script names in a condition, as the book stores it. */
export function conditionValue(value: unknown, run: RunContext): Stored {
  if (value instanceof Date) return serialOf(value, run.book.timeZone);
  if (value instanceof GoogleObject) return (value as EnumValue).name;
  return value as Stored;
}

/** The conditions that colouring rules and filters share. */
export abstract class Conditions<Builder> extends GoogleObject {
  protected readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  protected abstract when(criteria: string, ...values: Stored[]): Builder;

  /** A day, or TODAY, TOMORROW … as words. */
  private day(criteria: string, day: Day): Builder {
    const relative = day instanceof GoogleObject;
    return this.when(relative ? `${criteria}_RELATIVE` : criteria, conditionValue(day, this.run));
  }

  whenCellEmpty = (): Builder => this.when('CELL_EMPTY');
  whenCellNotEmpty = (): Builder => this.when('CELL_NOT_EMPTY');
  whenTextContains = (text: string): Builder => this.when('TEXT_CONTAINS', text);
  whenTextDoesNotContain = (text: string): Builder => this.when('TEXT_DOES_NOT_CONTAIN', text);
  whenTextEqualTo = (text: string): Builder => this.when('TEXT_EQUAL_TO', text);
  whenTextStartsWith = (text: string): Builder => this.when('TEXT_STARTS_WITH', text);
  whenTextEndsWith = (text: string): Builder => this.when('TEXT_ENDS_WITH', text);
  whenDateAfter = (day: Day): Builder => this.day('DATE_AFTER', day);
  whenDateBefore = (day: Day): Builder => this.day('DATE_BEFORE', day);
  whenDateEqualTo = (day: Day): Builder => this.day('DATE_EQUAL_TO', day);
  whenNumberBetween = (start: number, end: number): Builder => this.when('NUMBER_BETWEEN', start, end);
  whenNumberNotBetween = (start: number, end: number): Builder => this.when('NUMBER_NOT_BETWEEN', start, end);
  whenNumberEqualTo = (number: number): Builder => this.when('NUMBER_EQUAL_TO', number);
  whenNumberNotEqualTo = (number: number): Builder => this.when('NUMBER_NOT_EQUAL_TO', number);
  whenNumberGreaterThan = (number: number): Builder => this.when('NUMBER_GREATER_THAN', number);
  whenNumberGreaterThanOrEqualTo = (number: number): Builder => this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  whenNumberLessThan = (number: number): Builder => this.when('NUMBER_LESS_THAN', number);
  whenNumberLessThanOrEqualTo = (number: number): Builder => this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  whenFormulaSatisfied = (formula: string): Builder => this.when('CUSTOM_FORMULA', formula);

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, values: unknown[]): Builder {
    const given = values.map((value) => conditionValue(value, this.run));
    return this.when((criteria as unknown as EnumValue).name, ...given);
  }
}
