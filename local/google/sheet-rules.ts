import { assertSheetEditable } from '../book/cell-rules.ts';
import { insertChart, LocalEmbeddedChart, LocalEmbeddedChartBuilder } from './charts.ts';
import { LocalConditionalFormatRule } from './conditional-format.ts';
import { hiddenByFilter, LocalFilter } from './filter.ts';
import { asGoogle, type EnumValue, GoogleError } from './google-object.ts';
import { LocalProtection, protect } from './protection.ts';
import { LocalRange } from './range.ts';
import { SheetGrid } from './sheet-grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What lies over the cells of a tab: protections, colouring rules, the filter, charts. */
export abstract class SheetRules
  extends SheetGrid
  implements
    Pick<
      Sheet,
      | 'clearConditionalFormatRules'
      | 'getCharts'
      | 'getConditionalFormatRules'
      | 'getFilter'
      | 'getProtections'
      | 'insertChart'
      | 'isRowHiddenByFilter'
      | 'newChart'
      | 'protect'
      | 'removeChart'
      | 'setConditionalFormatRules'
      | 'updateChart'
    >
{
  protect(): Protection {
    return protect(this.sheet, null, this.run);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    const whole = (type as unknown as EnumValue).name === 'SHEET';
    const found = this.sheet.protections.filter(({ zone }) => (zone === null) === whole);
    return asGoogle(found.map((data) => new LocalProtection(this.sheet, data, this.run)));
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return asGoogle(
      this.sheet.conditionalRules.map((rule) => {
        const ranges = rule.zones.map((zone) => new LocalRange(this.sheet, zone, this.run));
        return new LocalConditionalFormatRule(rule, ranges, this.run);
      }),
    );
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    assertSheetEditable(this.sheet, this.run.user);
    const local = rules as unknown as LocalConditionalFormatRule[];
    const stranger = local.some(({ ranges }) => ranges.some(({ sheet }) => sheet !== this.sheet));
    if (stranger) throw new GoogleError('Conditional format rule cannot reference a different sheet.');
    this.sheet.conditionalRules = local.map(({ rule }) => rule);
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.sheet.filter ? asGoogle(new LocalFilter(this.sheet, this.run)) : null;
  }

  isRowHiddenByFilter(row: number): boolean {
    return hiddenByFilter(this.sheet, row);
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return asGoogle(new LocalEmbeddedChartBuilder(this.run));
  }

  getCharts(): Chart[] {
    return asGoogle(this.sheet.charts.map((chart) => new LocalEmbeddedChart(chart, this.run)));
  }

  insertChart(chart: Chart): void {
    assertSheetEditable(this.sheet, this.run.user);
    insertChart(this.sheet, (chart as unknown as LocalEmbeddedChart).chart);
  }

  updateChart(chart: Chart): void {
    const { chart: changed } = chart as unknown as LocalEmbeddedChart;
    assertSheetEditable(this.sheet, this.run.user);
    if (!this.sheet.charts.some(({ id }) => id === changed.id)) throw new GoogleError('Chart not found.');
    this.sheet.charts = this.sheet.charts.map((one) => (one.id === changed.id ? changed : one));
  }

  removeChart(chart: Chart): void {
    assertSheetEditable(this.sheet, this.run.user);
    const { id } = (chart as unknown as LocalEmbeddedChart).chart;
    this.sheet.charts = this.sheet.charts.filter((one) => one.id !== id);
  }
}
