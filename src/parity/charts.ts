import { type ParityCase, REFERENCE } from './case.ts';

const BUILT: ParityCase['steps'] = [
  [
    '$sheet',
    ['getRange', 'A1:B3'],
    [
      'setValues',
      [
        ['Tháng', 'Việc'],
        ['Một', 2],
        ['Hai', 3],
      ],
    ],
  ],
  ['$sheet', ['getRange', 'A1:B3']],
  [
    '$sheet',
    ['newChart'],
    ['setChartType', '$charts.ChartType.COLUMN'],
    ['addRange', '$2'],
    ['setNumHeaders', 1],
    ['setPosition', 5, 1, 0, 0],
    ['setOption', 'title', 'Việc theo tháng'],
    ['build'],
  ],
  ['$sheet', ['insertChart', '$3']],
  ['$app', ['flush']],
];

/** Charts on a tab. */
export const CHART_CASES: readonly ParityCase[] = [
  {
    id: 'chart-inserted',
    says: 'Biểu đồ chèn vào tab thì có trong danh sách biểu đồ của tab.',
    source: `${REFERENCE}/sheet#insertChart(EmbeddedChart)`,
    confirmed: true,
    steps: [...BUILT, ['$sheet', ['getCharts']], ['$6.length']],
    expect: { gives: 1 },
  },
  {
    id: 'chart-ranges',
    says: 'Biểu đồ cho biết vùng số liệu của nó.',
    source: `${REFERENCE}/embedded-chart#getRanges()`,
    confirmed: true,
    steps: [...BUILT, ['$sheet', ['getCharts']], ['$6.0', ['getRanges']], ['$7.0', ['getA1Notation']]],
    expect: { gives: 'A1:B3' },
  },
];
