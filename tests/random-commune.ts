import fc from 'fast-check';
import type { CellValue } from '../src/workbook.ts';
import type { TypedTabs } from './typed-workbook.ts';

// Small communes made up at random: everything a list, a document or a figure is made from, well typed and often unfinished.

type Row = Readonly<Record<string, CellValue>>;

const UNITS = ['UBND xã', 'Văn phòng - thống kê', 'Trường Mầm non'];
const CRITERIA: readonly Row[] = [
  { code: 'A1', group: 'A', name: 'Kỷ luật', max: '30', kind: 'points', appliesTo: 'all' },
  { code: 'B1', group: 'B', name: 'Kết quả', max: '30', kind: 'tasks', appliesTo: 'all' },
  { code: 'B2', group: 'B', name: 'Chất lượng', max: '20', kind: 'tasks', appliesTo: 'all' },
  { code: 'B3', group: 'B', name: 'Tiến độ', max: '20', kind: 'tasks', appliesTo: 'all' },
];

const day = (year: number): fc.Arbitrary<CellValue> =>
  fc
    .tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, date]) => ({ date: `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` }));
const or = (value: fc.Arbitrary<CellValue>, weight = 8): fc.Arbitrary<CellValue> =>
  fc.oneof({ weight, arbitrary: value }, { weight: 1, arbitrary: fc.constant('') });
const upTo = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map(String);
const yes = fc.constantFrom('Có', 'Không');

const task = fc.record({
  area: fc.constantFrom('3.1', '3.2', '3.3', '3.4', '3.5'),
  taskKind: fc.constantFrom('key', 'breakthrough'),
  domain: or(fc.constantFrom('LV1', 'LV2', 'LV4')),
  assessedResult: fc.constantFrom('8', '9', '10', '10', '10'),
  result: fc.constantFrom('9', '10'),
  dueOn: or(day(2023)),
  completedOn: or(day(2023)),
  faults: fc.constantFrom('', '0', '1'),
  evidence: fc.constantFrom(...Array(9).fill('12/BC-UBND'), '12/BC-UBND; 13/BC-UBND', ''),
  status: fc.constantFrom('approved', 'approved', 'approved', 'approved', 'sent', 'draft'),
});

const person = fc.record({
  kind: fc.constantFrom('individual', 'individual', 'individual', 'individual', 'collective'),
  title: fc.constantFrom('Ông', 'Bà'),
  name: fc.constantFrom('Nguyễn Thị Hòa', 'Lê Văn An', 'Trần Đức Ân', 'Đỗ Minh Ánh'),
  unit: fc.constantFrom(...UNITS),
  isLeader: yes,
  giftEligible: fc.constantFrom('Có', 'Có', 'Có', 'Không'),
  annualRating: fc.constantFrom('HTXSNV', 'HTTNV', ''),
  disciplined: fc.constantFrom(...Array(9).fill(''), 'Có'),
  A1: fc.constantFrom('24', '27,5', '28', '29', '30', '30', '30', ''),
  self: fc.constantFrom('28', '30', '30'),
  tasks: fc.oneof(
    { weight: 6, arbitrary: fc.array(task, { minLength: 1, maxLength: 3 }) },
    fc.array(task, { maxLength: 0 }),
  ),
  votes: fc.tuple(fc.constantFrom(2, 4, 5, 5, 5), fc.constantFrom(true, true, true, false)),
  history: or(upTo(100), 2),
});

const money = fc.record({
  'gift-vnd': fc.constantFrom('300000', '500000', ''),
  'budget-vnd': fc.constantFrom('900000', '2000000', '', '1250000'),
  'gift-quota': fc.constantFrom('', '', '1', '3'),
  'exemplary-min': fc.constantFrom('50', '70', '80'),
  'outstanding-min': fc.constantFrom('85', '90'),
});

/** A commune of 4 to 12 participants; the day of its decision is 30/01/2024. */
export const communes: fc.Arbitrary<TypedTabs> = fc
  .record({ people: fc.array(person, { minLength: 4, maxLength: 12, size: 'max' }), money, votes: fc.boolean() })
  .map(({ people, money: amounts, votes }) => {
    const codeOf = (i: number): string => `CB${String(i + 1).padStart(2, '0')}`;
    const settings = { commune: 'xã Thử', superior: 'UBND huyện Thử', year: '2023', 'plan-date': '2023-03-01' };
    const registered = people.flatMap(({ tasks }, i) =>
      tasks.map(({ area, ...cells }, n): Row & { area: string } => ({
        ...cells,
        area,
        id: `${area}-${i}${n}`,
        participant: codeOf(i),
        task: `Việc ${i}.${n}`,
        target: '10',
      })),
    );
    return {
      settings: Object.entries({ ...settings, 'decision-date': '2024-01-30', ...amounts }).map(([key, value]) => ({
        key,
        value,
      })),
      areas: ['3.1', '3.2', '3.3', '3.4', '3.5'].map((code) => ({
        code,
        name: `Nội dung ${code}`,
        short: `Nội dung ${code}`,
        weight: '1',
        enabled: 'Có',
      })),
      criteria: CRITERIA,
      roster: people.map(({ A1: _a, self: _s, tasks: _t, votes: _v, history: _h, name, kind, ...cells }, i) => ({
        ...cells,
        kind,
        code: codeOf(i),
        name: `${name} ${i + 1}`,
        position: 'Công chức',
        active: 'Có',
      })),
      ...Object.fromEntries(
        ['3.1', '3.2', '3.3', '3.4', '3.5'].map((code) => [
          `register-${code}`,
          registered.filter(({ area }) => area === code).map(({ area: _, ...cells }): Row => cells),
        ]),
      ),
      'score-sheets': people.map(({ A1, self }, i) => ({
        participant: codeOf(i),
        criterion: 'A1',
        self,
        assessed: A1,
        evidence: 'Sổ theo dõi',
      })),
      council: Array.from({ length: 5 }, (_, i) => ({
        member: `HD0${i + 1}`,
        name: `Thành viên ${i + 1}`,
        role: i === 0 ? 'chair' : i === 1 ? 'secretary' : 'member',
        attendance: 'present',
      })),
      ballots: votes
        ? people.flatMap(({ kind, votes: [agree, isCounted] }, i): Row[] =>
            kind === 'individual' && isCounted
              ? [{ participant: codeOf(i), agree: String(agree), disagree: String(5 - agree), blank: '0' }]
              : [],
          )
        : [],
      difficulties: [{ date: { date: '2023-05-12' }, content: 'Thiếu máy', proposal: 'Mua máy', state: 'mới' }],
      history: people.flatMap(({ history, name, unit }, i): Row[] =>
        history === '' ? [] : [{ year: '2022', participant: codeOf(i), name, unit, total: history }],
      ),
    };
  });
