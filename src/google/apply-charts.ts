import type { Chart } from '../workbook.ts';
import { a1 } from './ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts the charts that are missing; one over the same cells stays as people have sized and named it. */
export function applyCharts(sheet: Sheet, charts: readonly Chart[]): void {
  const standing = new Set(sheet.getCharts().map((chart) => chart.getRanges()[0]?.getA1Notation()));
  for (const { is, title, data, row, column, width, height, colours } of charts) {
    if (standing.has(a1(data))) continue;
    const builder = sheet
      .newChart()
      .setChartType(Charts.ChartType[is])
      .addRange(sheet.getRange(a1(data)))
      .setNumHeaders(1)
      .setPosition(row, column, 0, 0)
      .setOption('title', title)
      .setOption('width', width)
      .setOption('height', height)
      .setOption('colors', [...colours])
      .setOption('legend.position', is === 'PIE' ? 'right' : 'bottom')
      .setOption('pieHole', is === 'PIE' ? 0.5 : 0);
    sheet.insertChart(builder.build());
  }
}
