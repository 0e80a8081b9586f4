import { assertEditable } from '../book/cell-rules.ts';
import { type ValidationRule, zonesOverlap } from '../book/content.ts';
import { LocalDataValidation } from './data-validation.ts';
import { LocalFilter } from './filter.ts';
import { asGoogle, GoogleError } from './google-object.ts';
import { protect } from './protection.ts';
import { RangeValues } from './range-values.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** Rules over a range: what its cells accept, who may edit them, checkboxes, the filter. */
export abstract class RangeRules
  extends RangeValues
  implements
    Pick<
      Range,
      | 'canEdit'
      | 'check'
      | 'clearDataValidations'
      | 'createFilter'
      | 'getDataValidation'
      | 'getDataValidations'
      | 'getFilter'
      | 'insertCheckboxes'
      | 'isChecked'
      | 'protect'
      | 'removeCheckboxes'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'uncheck'
    >
{
  canEdit(): boolean {
    try {
      assertEditable(this.sheet, this.zone, this.run.user);
      return true;
    } catch {
      return false;
    }
  }

  private assertFreeColumns(): void {
    const { typedColumns } = this.sheet;
    if (typedColumns && zonesOverlap(typedColumns, this.zone))
      throw new GoogleError('This operation is not allowed on cells in typed columns.');
  }

  private validation(rule: ValidationRule | null): DataValidation | null {
    return rule && asGoogle<DataValidation>(new LocalDataValidation(rule, this.run));
  }

  getDataValidation(): DataValidation | null {
    return this.first((row, column) => this.validation(this.sheet.validationAt(row, column)));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.grid((row, column) => this.validation(this.sheet.validationAt(row, column)));
  }

  setDataValidation(rule: DataValidation | null): Range {
    this.assertFreeColumns();
    assertEditable(this.sheet, this.zone, this.run.user);
    this.sheet.setValidation(this.zone, rule && (rule as unknown as LocalDataValidation).rule);
    return asGoogle(this);
  }

  setDataValidations(rules: (DataValidation | null)[][]): Range {
    this.assertSize(rules);
    this.assertFreeColumns();
    assertEditable(this.sheet, this.zone, this.run.user);
    this.eachCell((cell, r, c) => {
      const rule = rules[r]?.[c] as unknown as LocalDataValidation | null | undefined;
      this.sheet.setValidation(cell, rule?.rule ?? null);
    });
    return asGoogle(this);
  }

  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  /** Unticked checkboxes are content: the unticked value stands in every cell that was blank. */
  insertCheckboxes(...custom: (string | number | boolean)[]): Range {
    this.assertFreeColumns();
    assertEditable(this.sheet, this.zone, this.run.user);
    const [checked, unchecked = ''] = custom;
    this.sheet.setValidation(this.zone, {
      criteria: 'CHECKBOX',
      values: checked === undefined ? [] : [checked, unchecked],
      allowInvalid: false,
      showDropdown: false,
      help: null,
    });
    const off = checked === undefined ? false : unchecked;
    this.eachCell(({ row, column }) => {
      if (this.sheet.isBlank(row, column)) this.sheet.put(row, column, off);
    });
    return asGoogle(this);
  }

  removeCheckboxes(): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    this.eachCell((cell) => {
      if (this.sheet.validationAt(cell.row, cell.column)?.criteria !== 'CHECKBOX') return;
      this.sheet.setValidation(cell, null);
      this.sheet.clear(cell);
    });
    return asGoogle(this);
  }

  private tick(on: boolean): Range {
    assertEditable(this.sheet, this.zone, this.run.user);
    this.eachCell(({ row, column }) => {
      const rule = this.sheet.validationAt(row, column);
      if (rule?.criteria !== 'CHECKBOX') return;
      const [checked = true, unchecked = false] = rule.values;
      this.sheet.put(row, column, (on ? checked : unchecked) ?? '');
    });
    return asGoogle(this);
  }

  check(): Range {
    return this.tick(true);
  }

  uncheck(): Range {
    return this.tick(false);
  }

  /** Null where some cells are ticked and others not, or where a cell is no checkbox. */
  isChecked(): boolean | null {
    const states = this.grid((row, column) => {
      const rule = this.sheet.validationAt(row, column);
      if (rule?.criteria !== 'CHECKBOX') return null;
      return this.sheet.value(row, column) === (rule.values[0] ?? true);
    }).flat();
    return states.every((state) => state === states[0]) ? (states[0] ?? null) : null;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.sheet, this.zone, this.run);
  }

  createFilter(): Filter {
    assertEditable(this.sheet, this.zone, this.run.user);
    if (this.sheet.filter) throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
    this.sheet.filter = this.zone;
    return asGoogle(new LocalFilter(this.sheet, this.run));
  }

  getFilter(): Filter | null {
    return this.sheet.filter ? asGoogle(new LocalFilter(this.sheet, this.run)) : null;
  }
}
