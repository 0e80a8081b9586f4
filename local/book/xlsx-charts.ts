import type { Chart, NewFile } from 'excelize-wasm';
import { a1Of } from './a1-names.ts';
import type { BookSheet } from './book-sheet.ts';
import type { ChartData, Zone } from './content.ts';
import { must, openExcelize } from './xlsx-file.ts';
import { absoluteRange } from './xlsx-names.ts';

type Types = Awaited<ReturnType<typeof openExcelize>>;

/** Kinds that Excel has by another name; others are left out. */
function typeOf({ type, options }: ChartData, types: Types): Chart['Type'] | null {
  if (type === 'COLUMN') return types.Col;
  if (type === 'BAR') return types.Bar;
  if (type === 'LINE') return types.Line;
  if (type === 'PIE') return Number(options.pieHole ?? 0) > 0 ? types.Doughnut : types.Pie;
  return null;
}

const colourOf = (colours: unknown, i: number): string[] =>
  Array.isArray(colours) && colours.length > 0 ? [String(colours[i % colours.length]).replace('#', '')] : [];

/** The writer takes a column of a character for 8 pixels instead of 7, and 3,4 points of a row instead of 3 for 4 pixels. */
const WIDER = 8 / 7;
const LOWER = (0.75 * 4) / 3.4;

/** Letters of the axes; the writer's own are hardly seen on paper. */
const AXIS = '595959';

/** Writes the charts of a tab: labels in the first column, a series in each other. */
export async function writeCharts(file: NewFile, sheet: BookSheet, names: ReadonlyMap<number, string>): Promise<void> {
  if (sheet.charts.length === 0) return;
  const types = await openExcelize();
  for (const chart of sheet.charts) {
    const type = typeOf(chart, types);
    const [range] = chart.ranges;
    const source = range && names.get(range.sheetId);
    if (type === null || !range || source === undefined) continue;
    const { zone } = range;
    const { options, numHeaders, position } = chart;
    const heads = Math.max(0, numHeaders);
    const part = (column: number, row: number, rows: number): string => {
      const wanted: Zone = { row, column: zone.column + column, rows, columns: 1 };
      return absoluteRange(source, wanted);
    };
    const pie = chart.type === 'PIE';
    const Series = Array.from({ length: zone.columns - 1 }, (_, i) => ({
      ...(heads > 0 ? { Name: part(i + 1, zone.row, 1) } : {}),
      Categories: part(0, zone.row + heads, zone.rows - heads),
      Values: part(i + 1, zone.row + heads, zone.rows - heads),
      ...(pie
        ? {
            DataPoint: Array.from({ length: zone.rows - heads }, (_unused, Index) => ({
              Index,
              Fill: { Type: 'pattern', Pattern: 1, Color: colourOf(options.colors, Index) },
            })),
          }
        : { Fill: { Type: 'pattern', Pattern: 1, Color: colourOf(options.colors, i) } }),
    }));
    const anchor = a1Of({ row: position.row, column: position.column, rows: 1, columns: 1 });
    must(
      file.AddChart(names.get(sheet.id) ?? '', anchor, {
        Type: type,
        Series,
        Title: { Paragraph: [{ Text: String(options.title ?? ''), Font: { Bold: true, Size: 11 } }] },
        Dimension: {
          Width: Math.round(Number(options.width ?? 600) * WIDER),
          Height: Math.round(Number(options.height ?? 371) * LOWER),
        },
        XAxis: { Font: { Color: AXIS } },
        YAxis: { Font: { Color: AXIS } },
        Legend: { Position: pie ? 'right' : zone.columns > 2 ? 'bottom' : 'none' },
        Format: { OffsetX: position.x, OffsetY: position.y },
        ...(pie ? { HoleSize: Math.round(100 * Number(options.pieHole ?? 0)) } : {}),
      }),
    );
  }
}
