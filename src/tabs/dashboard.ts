import type { Area, Chart } from '../workbook.ts';
import { COLOURS, type PageTab } from './tab.ts';

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

/** Rows of the page that stay where they are: charts draw from fixed cells, and end with the first A4 page. */
export const PLACES = { areas: 14, decisions: 21, charts: 28, data: 45, people: 69 } as const;
/** Most lines of "Cần lãnh đạo quyết". */
export const MOST_DECISIONS = 5;

/** What the charts draw: headings in the first row. */
export const CHART_DATA = {
  areas: area(PLACES.data, 1, 6, 4),
  months: area(PLACES.data + 7, 4, 13, 3),
  bands: area(PLACES.data + 8, 1, 6, 2),
  differences: area(PLACES.data + 16, 1, 6, 2),
} as const;

/** A phone of 360 pixels shows the row numbers and the left half; both halves fill an upright A4 page. */
const HALF = [160, 68, 68];
export const COLUMNS = 2 * HALF.length;

const BLUE = '#1c4587';
const chart = (is: Chart['is'], title: string, data: Area, place: 0 | 1 | 2 | 3, colours: string[]): Chart => ({
  is,
  title,
  data,
  row: PLACES.charts + (place > 1 ? 8 : 0),
  column: place % 2 === 0 ? 1 : 1 + HALF.length,
  width: 290,
  height: 164,
  colours,
});

export const dashboard: PageTab = {
  id: 'dashboard',
  name: 'Bảng điều khiển',
  access: 'add-on',
  columns: null,
  widths: [...HALF, ...HALF],
  figures: [area(4, 2, 16, 1), area(4, 5, 16, 2), area(PLACES.data, 2, 150, 2)],
  centred: [area(4, 3, 16, 1)],
  numbers: [area(PLACES.data + 1, 2, 21, 1), area(PLACES.data + 1, 3, 5, 2), area(PLACES.data + 8, 5, 12, 2)],
  colours: [
    ['Tốt', COLOURS.good],
    ['Chú ý', COLOURS.doubtful],
    ['Chậm', COLOURS.bad],
  ].map(([text = '', background = '']) => ({
    areas: [area(PLACES.areas + 1, 3, 5, 1)],
    when: 'is' as const,
    text,
    background,
  })),
  charts: [
    chart('COLUMN', 'Việc theo nội dung thi đua', CHART_DATA.areas, 0, ['#9fc5e8', BLUE, '#6aa84f']),
    chart('LINE', 'Việc đến hạn, đã xong (cộng dồn)', CHART_DATA.months, 1, ['#e69138', BLUE]),
    chart('PIE', 'Xếp loại', CHART_DATA.bands, 2, ['#38761d', '#6aa84f', '#f1c232', '#e69138', '#cc0000', '#999999']),
    chart('COLUMN', 'Tự chấm so thẩm định (người)', CHART_DATA.differences, 3, [BLUE]),
  ],
  purpose: 'Một trang cho lãnh đạo: con số chính, biểu đồ và việc cần lãnh đạo quyết.',
};
