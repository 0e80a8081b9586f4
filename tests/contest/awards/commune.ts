import type { CellValue } from '../../../src/workbook.ts';
import type { TypedTabs } from '../../typed-workbook.ts';

type Row = Readonly<Record<string, CellValue>>;

/** One person with the total the council sees; roster columns may be changed. */
export interface Person {
  readonly code: string;
  /** From 70 to 100: 70 for the one finished task, the rest in A1. */
  readonly total: number;
  readonly roster?: Row;
}

const CRITERIA: readonly Row[] = [
  { code: 'A1', group: 'A', name: 'Kỷ luật', max: '30', kind: 'points', appliesTo: 'all' },
  { code: 'B1', group: 'B', name: 'Kết quả', max: '40', kind: 'tasks', appliesTo: 'all' },
  { code: 'B2', group: 'B', name: 'Chất lượng', max: '20', kind: 'tasks', appliesTo: 'all' },
  { code: 'B3', group: 'B', name: 'Tiến độ', max: '10', kind: 'tasks', appliesTo: 'all' },
];

/** The day on which the list is made: after the end of the contest. */
export const AFTER = '2024-01-30';

const rosterRow = ({ code, roster = {} }: Person): Row => ({
  code,
  kind: 'individual',
  title: 'Bà',
  name: `Người ${code}`,
  unit: `Phòng ${code}`,
  position: 'Công chức',
  giftEligible: 'Có',
  annualRating: 'HTXSNV',
  ...roster,
});

/** A commune in which everybody has one approved task, done in time with evidence, and a score for discipline. */
export function communeOf(people: readonly Person[], settings: Readonly<Record<string, string>>, more: TypedTabs = {}) {
  const tabs: TypedTabs = {
    settings: Object.entries({ year: '2023', 'pass-ratio': '80%', ...settings }).map(([key, value]) => ({
      key,
      value,
    })),
    areas: [{ code: '3.1', name: 'Trách nhiệm', short: 'Trách nhiệm', weight: '1' }],
    criteria: CRITERIA,
    roster: people.map(rosterRow),
    'register-3.1': people.map(({ code }) => ({
      id: `3.1-${code}`,
      participant: code,
      taskKind: 'key',
      task: `Việc của ${code}`,
      assessedResult: 'Có',
      completedOn: { date: '2023-10-01' },
      evidence: `MC ${code}`,
      status: 'approved',
    })),
    'score-sheets': people.map(({ code, total }) => ({
      participant: code,
      criterion: 'A1',
      assessed: String(total - 70).replace('.', ','),
      evidence: 'Sổ theo dõi',
    })),
    ...more,
  };
  return tabs;
}

/** So many members HD1…, of whom so many are absent and so many write; none of them is a candidate. */
export function councilOf(members: number, absent = 0, written = 0): Row[] {
  return Array.from({ length: members }, (_, i) => ({
    member: `HD${i + 1}`,
    role: i === 0 ? 'chair' : 'member',
    attendance: i < members - absent - written ? 'present' : i < members - absent ? 'written' : 'absent',
  }));
}
