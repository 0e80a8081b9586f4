import type { BookSheet } from '../book/book-sheet.ts';
import type { ChartData } from '../book/content.ts';
import { asGoogle, EnumValue, GoogleError, GoogleObject } from './google-object.ts';
import type { LocalRange } from './range.ts';
import type { RunContext } from './run-context.ts';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A chart that has no place yet; Google draws a table until a type is set. */
const NEW: ChartData = {
  id: 0,
  type: 'TABLE',
  ranges: [],
  position: { row: 1, column: 1, x: 0, y: 0 },
  numHeaders: -1,
  transpose: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensions: 'IGNORE_BOTH',
  options: {},
};

function rangesOf({ ranges }: ChartData, run: RunContext): Range[] {
  return ranges.flatMap(({ sheetId, zone }) => {
    const sheet = run.book.sheetById(sheetId);
    return sheet ? [run.make.range(sheet, zone)] : [];
  });
}

/** Puts a chart on a tab; each gets a number of its own. */
export function insertChart(sheet: BookSheet, chart: ChartData): void {
  if (chart.ranges.length === 0) throw new GoogleError('A chart needs at least one range.');
  const id = 1 + Math.max(0, ...sheet.book.sheets.flatMap(({ charts }) => charts.map((one) => one.id)));
  sheet.charts.push({ ...chart, id });
}

/** Where a chart stands. */
export class LocalContainerInfo
  extends GoogleObject
  implements Pick<Container, 'getAnchorColumn' | 'getAnchorRow' | 'getOffsetX' | 'getOffsetY'>
{
  readonly googleType = 'Spreadsheet.ContainerInfo';
  private readonly position: ChartData['position'];

  constructor(position: ChartData['position']) {
    super();
    this.position = position;
  }

  getAnchorRow(): number {
    return this.position.row;
  }

  getAnchorColumn(): number {
    return this.position.column;
  }

  getOffsetX(): number {
    return this.position.x;
  }

  getOffsetY(): number {
    return this.position.y;
  }
}

/** What was set for the look of a chart. */
export class LocalChartOptions extends GoogleObject implements Pick<GoogleAppsScript.Charts.ChartOptions, 'get'> {
  readonly googleType = 'Charts.ChartOptions';
  private readonly options: ChartData['options'];

  constructor(options: ChartData['options']) {
    super();
    this.options = options;
  }

  get(option: string) {
    return (this.options[option] ?? null) as string | null;
  }
}

/** A chart on a tab. */
export class LocalEmbeddedChart
  extends GoogleObject
  implements
    Pick<
      Chart,
      'getChartId' | 'getContainerInfo' | 'getNumHeaders' | 'getRanges' | 'getTransposeRowsAndColumns' | 'modify'
    >
{
  readonly googleType = 'Spreadsheet.EmbeddedChart';
  readonly chart: ChartData;
  private readonly run: RunContext;

  constructor(chart: ChartData, run: RunContext) {
    super();
    this.chart = chart;
    this.run = run;
  }

  getChartId(): number | null {
    return this.chart.id === 0 ? null : this.chart.id;
  }

  getContainerInfo(): Container {
    return asGoogle(new LocalContainerInfo(this.chart.position));
  }

  getNumHeaders(): number {
    return this.chart.numHeaders;
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return asGoogle(EnumValue.of('Charts.ChartMergeStrategy', this.chart.mergeStrategy));
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return asGoogle(EnumValue.of('Charts.ChartHiddenDimensionStrategy', this.chart.hiddenDimensions));
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return asGoogle(new LocalChartOptions(this.chart.options));
  }

  getRanges(): Range[] {
    return rangesOf(this.chart, this.run);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.chart.transpose;
  }

  modify(): Builder {
    return asGoogle(new LocalEmbeddedChartBuilder(this.run, this.chart));
  }
}

/** What the builders of charts of any type and of one type have alike. */
abstract class ChartBuilder
  extends GoogleObject
  implements
    Pick<
      Builder,
      | 'addRange'
      | 'build'
      | 'clearRanges'
      | 'getContainer'
      | 'getRanges'
      | 'removeRange'
      | 'setNumHeaders'
      | 'setOption'
      | 'setPosition'
      | 'setTransposeRowsAndColumns'
    >
{
  abstract override readonly googleType: string;
  private readonly run: RunContext;
  private chart: ChartData;

  constructor(run: RunContext, chart: ChartData = NEW) {
    super();
    this.run = run;
    this.chart = chart;
  }

  private with(change: Partial<ChartData>): Builder {
    this.chart = { ...this.chart, ...change };
    return asGoogle(this);
  }

  private as<T>(kind: string): T {
    return asGoogle(new LocalEmbeddedKindBuilder(this.run, { ...this.chart, type: kind.toUpperCase() }, kind));
  }

  asAreaChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder>('Area');
  asBarChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder>('Bar');
  asColumnChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>('Column');
  asComboChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder>('Combo');
  asHistogramChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder>('Histogram');
  asLineChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder>('Line');
  asPieChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder>('Pie');
  asScatterChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder>('Scatter');
  asTableChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder>('Table');

  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    return this.with({ type: (type as unknown as EnumValue).name });
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return asGoogle(EnumValue.of('Charts.ChartType', this.chart.type));
  }

  addRange(range: Range): Builder {
    const { sheet, zone } = range as unknown as LocalRange;
    return this.with({ ranges: [...this.chart.ranges, { sheetId: sheet.id, zone }] });
  }

  removeRange(range: Range): Builder {
    const { sheet, zone } = range as unknown as LocalRange;
    const same = JSON.stringify({ sheetId: sheet.id, zone });
    return this.with({ ranges: this.chart.ranges.filter((one) => JSON.stringify(one) !== same) });
  }

  clearRanges(): Builder {
    return this.with({ ranges: [] });
  }

  getRanges(): Range[] {
    return rangesOf(this.chart, this.run);
  }

  getContainer(): Container {
    return asGoogle(new LocalContainerInfo(this.chart.position));
  }

  setPosition(row: number, column: number, x: number, y: number): Builder {
    return this.with({ position: { row, column, x, y } });
  }

  setNumHeaders(numHeaders: number): Builder {
    return this.with({ numHeaders });
  }

  setTransposeRowsAndColumns(transpose: boolean): Builder {
    return this.with({ transpose });
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): Builder {
    return this.with({ mergeStrategy: (strategy as unknown as EnumValue).name });
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Builder {
    return this.with({ hiddenDimensions: (strategy as unknown as EnumValue).name });
  }

  setOption(option: string, value: unknown): Builder {
    return this.with({ options: { ...this.chart.options, [option]: value } });
  }

  build(): Chart {
    return asGoogle(new LocalEmbeddedChart(this.chart, this.run));
  }
}

/** Builds a chart of any type. */
export class LocalEmbeddedChartBuilder extends ChartBuilder {
  readonly googleType = 'Spreadsheet.EmbeddedChartBuilder';
}

/** Builds a chart of one type, as `as…Chart` gives it, with words for its options. */
class LocalEmbeddedKindBuilder extends ChartBuilder {
  readonly googleType: string;

  constructor(run: RunContext, chart: ChartData, kind: string) {
    super(run, chart);
    this.googleType = `Spreadsheet.Embedded${kind}ChartBuilder`;
  }

  setTitle = (title: string): Builder => this.setOption('title', title);
  setXAxisTitle = (title: string): Builder => this.setOption('hAxis.title', title);
  setYAxisTitle = (title: string): Builder => this.setOption('vAxis.title', title);
  setColors = (colors: string[]): Builder => this.setOption('colors', colors);
  setBackgroundColor = (color: string): Builder => this.setOption('backgroundColor', color);
  setStacked = (): Builder => this.setOption('isStacked', true);
  set3D = (): Builder => this.setOption('is3D', true);
  setRange = (min: number, max: number): Builder => this.setOption('vAxis.viewWindow', { min, max });
  setLegendPosition = (position: GoogleAppsScript.Charts.Position): Builder =>
    this.setOption('legend.position', (position as unknown as EnumValue).name.toLowerCase());
}

/** The Charts service: its enumerations, for the charts of a sheet. */
export class LocalCharts extends GoogleObject {
  readonly googleType = 'Charts.Charts';
}
