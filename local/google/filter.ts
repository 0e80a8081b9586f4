import type { BookSheet } from '../book/book-sheet.ts';
import { meets } from '../book/conditions.ts';
import type { FilterRule, Stored } from '../book/content.ts';
import { asGoogle, EnumValue, GoogleError, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';
import { Conditions } from './when.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

/** Whether the filter of the sheet hides a row; its first row, the heading, never. */
export function hiddenByFilter(sheet: BookSheet, row: number): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.row || row >= filter.row + filter.rows) return false;
  return [...sheet.filterRules].some(([column, { hidden, criteria, values }]) => {
    if (hidden?.includes(sheet.display(row, column))) return true;
    return criteria !== null && !meets(criteria, values, sheet.value(row, column));
  });
}

/** What a filter hides in a column. */
export class LocalFilterCriteria
  extends GoogleObject
  implements Pick<Criteria, 'copy' | 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues'>
{
  readonly googleType = 'Spreadsheet.FilterCriteria';
  readonly rule: FilterRule;
  private readonly run: RunContext;

  constructor(rule: FilterRule, run: RunContext) {
    super();
    this.rule = rule;
    this.run = run;
  }

  getHiddenValues(): string[] {
    return [...(this.rule.hidden ?? [])];
  }

  /** Null where values are hidden by name, whatever the declarations say. */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { criteria } = this.rule;
    const type = criteria === null ? null : EnumValue.of('Spreadsheet.BooleanCriteria', criteria);
    return type as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }

  getCriteriaValues(): unknown[] {
    return [...this.rule.values];
  }

  copy(): Builder {
    return asGoogle(new LocalFilterCriteriaBuilder(this.run, this.rule));
  }
}

/** Builds what a filter hides: values, or what does not meet a condition. */
export class LocalFilterCriteriaBuilder
  extends Conditions<Builder>
  implements Pick<Builder, 'build' | 'setHiddenValues'>
{
  readonly googleType = 'Spreadsheet.FilterCriteriaBuilder';
  private rule: FilterRule;

  constructor(run: RunContext, rule: FilterRule = { hidden: null, criteria: null, values: [] }) {
    super(run);
    this.rule = rule;
  }

  protected override when(criteria: string, ...values: Stored[]): Builder {
    this.rule = { ...this.rule, criteria, values };
    return asGoogle(this);
  }

  setHiddenValues(hidden: string[]): Builder {
    this.rule = { ...this.rule, hidden };
    return asGoogle(this);
  }

  build(): Criteria {
    return asGoogle(new LocalFilterCriteria(this.rule, this.run));
  }
}

/** The one filter of a sheet. */
export class LocalFilter
  extends GoogleObject
  implements
    Pick<
      Filter,
      'getColumnFilterCriteria' | 'getRange' | 'remove' | 'removeColumnFilterCriteria' | 'setColumnFilterCriteria'
    >
{
  readonly googleType = 'Spreadsheet.Filter';
  private readonly sheet: BookSheet;
  private readonly run: RunContext;

  constructor(sheet: BookSheet, run: RunContext) {
    super();
    this.sheet = sheet;
    this.run = run;
  }

  private get zone() {
    if (!this.sheet.filter) throw new GoogleError('The filter has been removed.');
    return this.sheet.filter;
  }

  /** Columns count from the first of the sheet. */
  private assertColumn(column: number): void {
    const { zone } = this;
    if (column < zone.column || column >= zone.column + zone.columns) {
      throw new GoogleError('The column position is outside the range of the filter.');
    }
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.run.make.range(this.sheet, this.zone);
  }

  getColumnFilterCriteria(column: number): Criteria | null {
    this.assertColumn(column);
    const rule = this.sheet.filterRules.get(column);
    return rule ? asGoogle(new LocalFilterCriteria(rule, this.run)) : null;
  }

  setColumnFilterCriteria(column: number, criteria: Criteria | null): Filter {
    this.assertColumn(column);
    if (criteria === null) this.sheet.filterRules.delete(column);
    else this.sheet.filterRules.set(column, (criteria as unknown as LocalFilterCriteria).rule);
    return asGoogle(this);
  }

  removeColumnFilterCriteria(column: number): Filter {
    return this.setColumnFilterCriteria(column, null);
  }

  sort(column: number, ascending: boolean): Filter {
    this.assertColumn(column);
    const { zone } = this;
    if (zone.rows > 1) this.sheet.sort({ ...zone, row: zone.row + 1, rows: zone.rows - 1 }, [{ column, ascending }]);
    return asGoogle(this);
  }

  remove(): void {
    this.sheet.filter = null;
    this.sheet.filterRules.clear();
  }
}
