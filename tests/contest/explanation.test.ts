import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, explainedTotal, fieldTotals } from '../../src/contest/explanation.ts';
import { type Rational, sum, toFixedText, toShortText, ZERO } from '../../src/contest/rational.ts';
import { explainedRows } from '../../src/reports/explained-rows.ts';
import { distanceWords } from '../../src/reports/verdicts.ts';
import { type TypedTabs, viewOf } from '../typed-workbook.ts';

const TODAY = '2024-01-30';
const CRITERIA = [
  { code: 'A1', group: 'A – Kỷ luật, trách nhiệm', name: 'Kỷ luật', max: '8', kind: 'Trừ theo số lần', levels: '2' },
  {
    code: 'A2',
    group: 'A – Kỷ luật, trách nhiệm',
    name: 'Báo cáo',
    max: '7',
    kind: 'Theo tỷ lệ',
    notArising: 'bỏ tiêu chí',
  },
  { code: 'A3', group: 'A – Kỷ luật, trách nhiệm', name: 'Phối hợp', max: '15', kind: 'Điểm trực tiếp' },
  { code: 'B1', group: 'B – Kết quả các việc', name: 'Hoàn thành', max: '30', kind: 'Tính từ các việc đã duyệt' },
  { code: 'B2', group: 'B – Kết quả các việc', name: 'Chất lượng', max: '20', kind: 'Tính từ các việc đã duyệt' },
  { code: 'B3', group: 'B – Kết quả các việc', name: 'Đúng hạn', max: '20', kind: 'Tính từ các việc đã duyệt' },
  { code: 'C1', group: 'C – Điểm thưởng', name: 'Nêu gương', max: '20', kind: 'Cộng theo số lần', levels: '3' },
  { code: 'D1', group: 'D – Điểm trừ', name: 'Trễ hạn', max: '20', kind: 'Cộng theo số lần', levels: '1,5' },
];

interface Person {
  readonly late: number;
  readonly reports: readonly [number, number] | 'KPS';
  readonly points: string;
  readonly tasks: readonly {
    readonly area: '3.1' | '3.2';
    readonly done: number;
    readonly target: number;
    readonly faults: number;
  }[];
  readonly bonus: number;
  readonly penalty: number;
}

function commune({ late, reports, points, tasks, bonus, penalty }: Person): TypedTabs {
  const line = (criterion: string, assessed: string, assessedOf = ''): Record<string, string> => ({
    participant: 'CB01',
    criterion,
    self: assessed,
    selfOf: assessedOf,
    assessed,
    assessedOf,
  });
  const register = (area: string) =>
    tasks
      .filter((task) => task.area === area)
      .map((task, i) => ({
        id: `${area}-${i + 1}`,
        participant: 'CB01',
        task: `Việc ${i + 1}`,
        target: String(task.target),
        result: String(task.done),
        assessedResult: String(task.done),
        faults: String(task.faults),
        status: 'Đã duyệt',
        evidence: 'Báo cáo 12/BC-UBND',
      }));
  return {
    settings: [{ key: 'year', value: '2023' }],
    areas: [
      { code: '3.1', name: 'Trách nhiệm', weight: '1' },
      { code: '3.2', name: 'Sáu lĩnh vực', weight: '2' },
    ],
    roster: [{ code: 'CB01', kind: 'Cá nhân', name: 'Lê Thị An', giftEligible: 'Có' }],
    criteria: CRITERIA,
    'register-3.1': register('3.1'),
    'register-3.2': register('3.2'),
    'score-sheets': [
      line('A1', String(late)),
      reports === 'KPS' ? line('A2', 'KPS') : line('A2', String(reports[0]), String(reports[1])),
      line('A3', points),
      ...(bonus > 0 ? [line('C1', String(bonus))] : []),
      ...(penalty > 0 ? [line('D1', String(penalty))] : []),
    ],
  };
}

const people: fc.Arbitrary<Person> = fc.record({
  late: fc.integer({ min: 0, max: 6 }),
  reports: fc.oneof(
    fc.constant('KPS' as const),
    fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }))
      .map(([all, less]): [number, number] => [Math.max(0, all - less), all]),
  ),
  points: fc.integer({ min: 0, max: 1500 }).map((cents) => (cents / 100).toFixed(2).replace('.', ',')),
  tasks: fc.array(
    fc.record({
      area: fc.constantFrom('3.1' as const, '3.2' as const),
      done: fc.integer({ min: 0, max: 14 }),
      target: fc.integer({ min: 1, max: 13 }),
      faults: fc.integer({ min: 0, max: 5 }),
    }),
    { minLength: 1, maxLength: 7 },
  ),
  bonus: fc.integer({ min: 0, max: 6 }),
  penalty: fc.integer({ min: 0, max: 12 }),
});

describe('explain', () => {
  it('gives lines that add up to the total to the last decimal, exactly and as shown', () => {
    fc.assert(
      fc.property(people, (person) => {
        const view = viewOf(commune(person), TODAY);
        const [standing] = view.outcome.standings;
        const total = standing?.score.total;
        if (!standing || !total) throw new Error('The person has no total');
        expect(explainedTotal(explain(standing, view.outcome.facts))).toEqual(total);
        expect(sum(explainedRows(standing, view).map(({ counts }) => counts ?? ZERO))).toEqual(total);
      }),
      { numRuns: 150 },
    );
  });

  it('needs no adjustment but the rounding where nothing left a group and nothing was capped', () => {
    const person: Person = {
      late: 1,
      reports: [9, 10],
      points: '12,5',
      tasks: [
        { area: '3.1', done: 2, target: 3, faults: 0 },
        { area: '3.2', done: 4, target: 4, faults: 1 },
      ],
      bonus: 1,
      penalty: 1,
    };
    const { outcome } = viewOf(commune(person), TODAY);
    const [standing] = outcome.standings;
    if (!standing) throw new Error('Nobody is scored');
    const lines = explain(standing, outcome.facts).map(({ group, thing, counts }) => [
      group ?? '',
      thing.is,
      counts ? toShortText(counts, 6) : '',
    ]);
    // A: 8 − 2; 7 × 9/10; 12,5. B: 2/3 × 70 counts a third, 1 × (30 + 20 × 75% + 20) = 65 counts two thirds.
    expect(lines).toEqual([
      ['A', 'criterion', '6'],
      ['A', 'criterion', '6,3'],
      ['A', 'criterion', '12,5'],
      ['B', 'task', '15,555556'],
      ['B', 'task', '43,333333'],
      ['C', 'criterion', '3'],
      ['D', 'criterion', '-1,5'],
      ['', 'adjustment', '0,001111'],
    ]);
    expect(standing.score.total && toFixedText(standing.score.total, 2)).toBe('85,19');
  });

  it('says in words how far it is to the next level', () => {
    const { outcome } = viewOf(
      commune({ late: 0, reports: 'KPS', points: '15', tasks: [], bonus: 0, penalty: 0 }),
      TODAY,
    );
    const { settings } = outcome.facts;
    expect(distanceWords({ n: 785n, d: 10n }, settings)).toBe(
      'còn thiếu 1,50 điểm để đạt mức “tiêu biểu” và xếp loại Tốt (từ 80 điểm)',
    );
    expect(distanceWords({ n: 95n, d: 1n }, settings)).toBe('');
  });

  /** A tree of lĩnh vực and tiêu chí, a bonus of one criterion, a penalty of the field, and part B of its usual 70. */
  const TREE = [
    { code: '1', group: 'A – Kỷ luật, trách nhiệm', name: 'Thể chế' },
    { code: '1.1', group: 'A – Kỷ luật, trách nhiệm', name: 'Ban hành', max: '10', kind: 'Điểm trực tiếp' },
    { code: '1.2', group: 'A – Kỷ luật, trách nhiệm', name: 'Theo dõi', max: '5', kind: 'Điểm trực tiếp' },
    { code: '2', group: 'A – Kỷ luật, trách nhiệm', name: 'Thủ tục' },
    { code: '2.1', group: 'A – Kỷ luật, trách nhiệm', name: 'Đúng hạn', max: '15', kind: 'Điểm trực tiếp' },
    ...CRITERIA.filter(({ code }) => code.startsWith('B')),
    { code: 'C1', group: 'C – Điểm thưởng', name: 'Sáng kiến', max: '3', kind: 'Điểm trực tiếp', partOf: '1.2' },
    {
      code: 'D1',
      group: 'D – Điểm trừ',
      name: 'Trễ báo cáo',
      max: '20',
      kind: 'Cộng theo số lần',
      levels: '2',
      partOf: '2.1',
    },
  ];

  const withTree = (values: Readonly<Record<string, string>>): TypedTabs => ({
    ...commune({
      late: 0,
      reports: 'KPS',
      points: '',
      bonus: 0,
      penalty: 0,
      tasks: [{ area: '3.1', done: 1, target: 1, faults: 0 }],
    }),
    criteria: TREE,
    'score-sheets': Object.entries(values).map(([criterion, assessed]) => ({
      participant: 'CB01',
      criterion,
      self: assessed,
      assessed,
    })),
  });

  it('puts a bonus and a penalty of a single criterion with it, and adds up every field', () => {
    // 1: 8 + 4 + 3 of the bonus = 15. 2: 3 − 2 × 2 stops at 0, so the penalty takes 3. B: 70. In all 85.
    const view = viewOf(withTree({ '1.1': '8', '1.2': '4', '2.1': '3', C1: '3', D1: '2' }), TODAY);
    const [standing] = view.outcome.standings;
    if (!standing) throw new Error('Nobody is scored');
    const { facts } = view.outcome;
    const short = (value: Rational | null) => (value ? toShortText(value) : '');
    expect(
      explain(standing, facts).map(({ group, thing, counts }) => [
        group,
        thing.is === 'criterion' ? thing.score.criterion.code : thing.is,
        short(counts),
      ]),
    ).toEqual([
      ['A', '1.1', '8'],
      ['A', '1.2', '4'],
      ['A', '2.1', '3'],
      ['A', 'C1', '3'],
      ['A', 'D1', '-3'],
      ['B', 'task', '70'],
    ]);
    expect(fieldTotals(standing, facts.rubric).map(({ heading, assessed }) => [heading.code, short(assessed)])).toEqual(
      [
        ['1', '15'],
        ['2', '0'],
      ],
    );
    expect(short(standing.score.total)).toBe('85');
  });

  it('leaves the subtotal of a field blank while one of its criteria is not assessed', () => {
    const view = viewOf(withTree({ '1.1': '8', '2.1': '3' }), TODAY);
    const [standing] = view.outcome.standings;
    if (!standing) throw new Error('Nobody is scored');
    const totals = fieldTotals(standing, view.outcome.facts.rubric).map(
      ({ assessed }) => assessed && toShortText(assessed),
    );
    expect(totals).toEqual([null, '3']);
    expect(standing.score.missing).toEqual(['1.2']);
  });
});
