import { describe, expect, it } from 'vitest';
import { comparedWithLastYear, comparedWords, sourceWords } from '../../src/contest/last-year.ts';
import { toFixedText } from '../../src/contest/rational.ts';
import { summaryOf } from '../../src/contest/summary.ts';
import { outcomeOf, type TypedTabs } from '../typed-workbook.ts';

const CRITERIA: NonNullable<TypedTabs[string]> = [
  { code: 'A1', group: 'A', max: '30', kind: 'points', appliesTo: 'all' },
  { code: 'B1', group: 'B', max: '70', kind: 'tasks', appliesTo: 'all' },
];

/** An and Bình in the office, Chi alone at school; Chi has not been assessed. */
const COMMUNE: TypedTabs = {
  settings: [
    { key: 'year', value: '2023' },
    { key: 'index-last-year', value: '81,5' },
  ],
  areas: [{ code: '3.1', name: 'Trách nhiệm', short: 'Trách nhiệm', weight: '1', enabled: 'Có' }],
  criteria: CRITERIA,
  roster: [
    { code: 'CB01', kind: 'individual', name: 'Lê Văn An', unit: 'UBND xã' },
    { code: 'CB02', kind: 'individual', name: 'Đỗ Văn Bình', unit: 'UBND xã' },
    { code: 'CB03', kind: 'individual', name: 'Vũ Thị Chi', unit: 'Trường Mầm non' },
  ],
  'register-3.1': [
    ['CB01', '10', '10', '2023-05-10', 'BC 1; BC 2'],
    ['CB02', '10', '5', '2023-05-20', ''],
    ['CB03', '10', '', '', 'BC 3'],
  ].map(([participant = '', result = '', assessedResult = '', due = '', evidence = ''], i) => ({
    id: `3.1-00${i + 1}`,
    participant,
    task: 'Việc',
    target: '10',
    result,
    assessedResult,
    dueOn: due === '' ? '' : { date: due },
    completedOn: { date: '2023-05-09' },
    evidence,
    status: 'approved',
  })),
  'score-sheets': ['CB01', 'CB02', 'CB03'].map((participant) => ({
    participant,
    criterion: 'A1',
    self: '30',
    assessed: '20',
  })),
  history: [
    {
      year: '2022',
      participant: 'CB01',
      name: 'Lê Văn An',
      unit: 'UBND xã',
      total: '80',
      level: 'tiêu biểu',
      gift: 'Có',
    },
    { year: '2022', participant: 'CB99', name: 'Người đã nghỉ', unit: 'UBND xã', total: '70' },
    { year: '2021', participant: 'CB02', name: 'Đỗ Văn Bình', unit: 'UBND xã', total: '10' },
  ],
};

const outcome = outcomeOf(COMMUNE, '2024-01-30');
const points = (value: Parameters<typeof toFixedText>[0] | null): string => (value ? toFixedText(value, 2) : '');

describe('summaryOf', () => {
  const { areas, units, months, whole, differences } = summaryOf(outcome);

  it('counts tasks with evidence, and the items of evidence, apart', () => {
    expect(whole.figures).toMatchObject({ tasks: 3, approved: 3, done: 1, onTime: 1, withEvidence: 2, evidence: 3 });
  });

  it('takes the mean of self and assessed over those who are assessed', () => {
    // An: 30 + 70 against 20 + 70; Bình: 30 + 70 against 20 + 35; Chi has no assessed result.
    const { self, assessed, gap } = whole.means;
    expect([points(self), points(assessed), points(gap)]).toEqual(['100,00', '72,50', '27,50']);
    expect(points(areas[0]?.means.assessed ?? null)).toBe('52,50');
    expect(units.map(({ name, members, means }) => [name, members, points(means.assessed)])).toEqual([
      ['UBND xã', 2, '72,50'],
      ['Trường Mầm non', 1, ''],
    ]);
    expect(differences.map(([, count]) => count)).toEqual([0, 0, 0, 2, 1]);
  });

  it('puts each task in the month it is due, and those without a day in a line of their own', () => {
    expect(months.filter(({ figures }) => figures.tasks > 0).map(({ name, figures }) => [name, figures.tasks])).toEqual(
      [
        ['Tháng 5', 2],
        ['Không ghi hạn trong năm', 1],
      ],
    );
  });

  it('has the mean of last year of a unit, of people who have left too', () => {
    expect(units.map(({ lastYear }) => points(lastYear))).toEqual(['75,00', '']);
  });
});

describe('comparedWithLastYear', () => {
  it('sets 2023 beside 2022, and says where 2022 comes from', () => {
    const compared = comparedWithLastYear(outcome);
    if (!compared) throw new Error('no year');
    expect(sourceWords(compared)).toContain('Số liệu năm 2022 lấy từ tab Lịch sử (gõ tay).');
    expect(compared.figures.map((figure) => [figure.what, ...comparedWords(figure, 2)])).toEqual([
      ['Cá nhân có tổng điểm', '2', '2', '0'],
      ['Điểm bình quân của cá nhân', '75,00', '72,50', '-2,50'],
      ['Điểm bình quân của 1 người có điểm cả hai năm', '80,00', '90,00', '+10,00'],
      ['Mức “tiêu biểu” trở lên', '1', '1', '0'],
      ['Mức “tiêu biểu, xuất sắc”', '0', '1', '+1'],
      ['Được tặng quà', '1', '0', '-1'],
      ['Đề nghị cấp trên khen', '0', '0', '0'],
      ['Chỉ số CCHC của xã (%)', '81,50', '', ''],
    ]);
  });

  it('says so where nothing is known of last year, and never takes it for 0', () => {
    const compared = comparedWithLastYear(outcomeOf({ ...COMMUNE, history: [] }, '2024-01-30'));
    if (!compared) throw new Error('no year');
    expect(sourceWords(compared)).toBe('Tab Lịch sử không có số liệu năm 2022: không so sánh được.');
    expect(compared.figures.map(({ before }) => points(before))).toEqual(['', '', '', '', '', '', '', '81,50']);
  });
});
