import { a1Of } from './a1-names.ts';
import type { Book } from './book.ts';
import type { BookSheet } from './book-sheet.ts';
import type { ChartData, Zone } from './content.ts';

// Charts as @odoo/o-spreadsheet draws them.

/** Google's chart types and the kind of the view that looks like them. */
const KINDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  COLUMN: { type: 'bar' },
  BAR: { type: 'bar', horizontal: true },
  STEPPED_AREA: { type: 'bar' },
  LINE: { type: 'line' },
  AREA: { type: 'line', fillArea: true },
  PIE: { type: 'pie' },
  SCATTER: { type: 'scatter' },
};

/** Google's own size of a new chart. */
const SIZE = { width: 600, height: 371 };

const columnOf = (zone: Zone, offset: number): Zone => ({ ...zone, column: zone.column + offset, columns: 1 });

function definitionOf({ type, ranges, numHeaders, options }: ChartData, book: Book): Record<string, unknown> | null {
  const columns = ranges.flatMap(({ sheetId, zone }) => {
    const sheet = book.sheetById(sheetId);
    return sheet ? Array.from({ length: zone.columns }, (_, i) => `'${sheet.name}'!${a1Of(columnOf(zone, i))}`) : [];
  });
  const [labels, ...series] = columns;
  const kind = KINDS[type];
  if (!kind || labels === undefined) return null;
  return {
    ...kind,
    ...(type === 'PIE' && Number(options.pieHole ?? 0) > 0 ? { isDoughnut: true } : {}),
    title: { text: String(options.title ?? '') },
    dataSource: {
      type: 'range',
      dataSets: series.map((dataRange, i) => ({ dataRange, dataSetId: String(i) })),
      dataSetsHaveTitle: numHeaders > 0,
      labelRange: labels,
    },
    dataSetStyles: {},
    legendPosition: type === 'PIE' ? 'right' : series.length > 1 ? 'top' : 'none',
    stacked: options.isStacked === true || options.isStacked === 'true',
    showValues: true,
    humanize: false,
  };
}

/** The charts of a tab as figures of the view; kinds it cannot draw are left out. */
export function figuresOf(sheet: BookSheet): Record<string, unknown>[] {
  return sheet.charts.flatMap((chart) => {
    const data = definitionOf(chart, sheet.book);
    if (!data) return [];
    const { row, column, x, y } = chart.position;
    const id = `chart${sheet.id}_${chart.id}`;
    const size = {
      width: Number(chart.options.width ?? SIZE.width),
      height: Number(chart.options.height ?? SIZE.height),
    };
    return [
      { id, tag: 'chart', col: column - 1, row: row - 1, offset: { x, y }, ...size, data: { ...data, chartId: id } },
    ];
  });
}
