import { describe, expect, it } from 'vitest';
import { changesList, robustness } from '../../src/contest/robustness.ts';
import { robustnessSentence } from '../../src/reports/robustness.ts';
import { type TypedTabs, viewOf } from '../typed-workbook.ts';

const TODAY = '2024-01-30';
const GROUP_B = 'B – Kết quả các việc';
const CRITERIA = [
  { code: 'A1', group: 'A – Kỷ luật, trách nhiệm', name: 'Kỷ luật', max: '30', kind: 'Điểm trực tiếp' },
  { code: 'B1', group: GROUP_B, name: 'Hoàn thành', max: '70', kind: 'Tính từ các việc đã duyệt' },
];

interface Person {
  readonly code: string;
  readonly points: string;
  /** Per cent of the target reached in 3.1 and in 3.2. */
  readonly done: readonly [string, string];
}

function commune(quota: string, people: readonly Person[]): TypedTabs {
  const register = (place: 0 | 1) =>
    people.map(({ code, done }, i) => ({
      id: `${place}-${i}`,
      participant: code,
      task: 'Giải quyết hồ sơ đúng hạn',
      target: '100%',
      assessedResult: `${done[place]}%`,
      status: 'Đã duyệt',
      evidence: 'Báo cáo một cửa',
    }));
  return {
    settings: [
      { key: 'year', value: '2023' },
      { key: 'gift-quota', value: quota },
      { key: 'budget-vnd', value: '' },
    ],
    areas: [
      { code: '3.1', name: 'Trách nhiệm', weight: '1' },
      { code: '3.2', name: 'Sáu lĩnh vực', weight: '1' },
    ],
    roster: people.map(({ code }) => ({ code, kind: 'Cá nhân', name: `Người ${code}`, giftEligible: 'Có' })),
    criteria: CRITERIA,
    'register-3.1': register(0),
    'register-3.2': register(1),
    'score-sheets': people.map(({ code, points }) => ({ participant: code, criterion: 'A1', assessed: points })),
  };
}

function changes(quota: string, people: readonly Person[]) {
  const { outcome, reading } = viewOf(commune(quota, people), TODAY);
  return robustness(reading.input, TODAY, reading.issues, outcome);
}

describe('robustness', () => {
  it('finds nothing to move where everybody is far from the line', () => {
    const all = changes('1', [
      { code: 'CB01', points: '30', done: ['100', '100'] },
      { code: 'CB02', points: '20', done: ['60', '60'] },
    ]);
    expect(all.map(({ name }) => name)).toEqual([
      'Làm tròn 1 chữ số thập phân',
      'Làm tròn 3 chữ số thập phân',
      'Hệ số nội dung 3.1 tăng 10%',
      'Hệ số nội dung 3.1 giảm 10%',
      'Hệ số nội dung 3.2 tăng 10%',
      'Hệ số nội dung 3.2 giảm 10%',
    ]);
    expect(all.filter(changesList)).toEqual([]);
    expect(robustnessSentence(all)).toBe('Danh sách vững: không đổi trong cả 6 cách tính thử.');
  });

  it('names who enters and who leaves when the weight of an area moves', () => {
    // CB01 is better in 3.1, CB02 in 3.2: 30 + 70 × 95% = 96,5 against 29,9 + 66,5 = 96,4.
    const all = changes('1', [
      { code: 'CB01', points: '30', done: ['100', '90'] },
      { code: 'CB02', points: '29,9', done: ['90', '100'] },
    ]);
    expect(all.filter(changesList).map(({ name, entering, leaving }) => [name, entering, leaving])).toEqual([
      ['Hệ số nội dung 3.1 giảm 10%', ['CB02'], ['CB01']],
      ['Hệ số nội dung 3.2 tăng 10%', ['CB02'], ['CB01']],
    ]);
    expect(robustnessSentence(all)).toBe('Danh sách đổi trong 2 trên 6 cách tính thử, liên quan 2 người: CB02, CB01.');
  });

  describe('with several assessors', () => {
    const PEOPLE: Person[] = [
      { code: 'CB01', points: '', done: ['100', '100'] },
      { code: 'CB02', points: '20', done: ['100', '100'] },
    ];
    /** CB02 has 20 + 70 typed; the rest comes from what the assessors give CB01 for A1. */
    const assessed = (given: Readonly<Record<string, string>>, locked: Readonly<Record<string, string>> = {}) => {
      const tabs = commune('1', PEOPLE);
      const assessors = Object.entries(given).map(([assessor, value]) => {
        return { participant: 'CB01', criterion: 'A1', assessor, value };
      });
      const [first, ...others] = tabs['score-sheets'] ?? [];
      const { outcome, reading } = viewOf(
        { ...tabs, assessors, 'score-sheets': [{ ...first, ...locked }, ...others] },
        TODAY,
      );
      const all = robustness(reading.input, TODAY, reading.issues, outcome);
      return all
        .filter(({ name }) => name.startsWith('Không tính điểm'))
        .map(({ name, entering, leaving }) => [name, entering, leaving]);
    };
    // The mean of 28 and 16 is 22: ahead of CB02. Without Hà it is 16: behind.
    const given = { 'Trần Thị Hà': '28', 'Lê Văn Nam': '16' };
    const expected = [
      ['Không tính điểm của người chấm Trần Thị Hà', ['CB02'], ['CB01']],
      ['Không tính điểm của người chấm Lê Văn Nam', [], []],
    ];

    it('names who enters and who leaves when one of them is left out', () => {
      expect(assessed(given)).toEqual(expected);
    });

    it('says the same once the scores are locked', () => {
      expect(assessed(given, { state: 'Đã khóa', lockedValue: '22 (2 người chấm)' })).toEqual(expected);
    });

    it('tries nothing where one person alone has given the value', () => {
      expect(assessed({ 'Trần Thị Hà': '28' })).toEqual([]);
    });
  });

  it('sees that one decimal lifts somebody over the level', () => {
    // 30 × … + 70 × 80% = 56 + 23,96 = 79,96: below 80 with two decimals, 80,0 with one.
    const all = changes('5', [{ code: 'CB01', points: '23,96', done: ['80', '80'] }]);
    expect(all.filter(changesList).map(({ name, entering }) => [name, entering])).toEqual([
      ['Làm tròn 1 chữ số thập phân', ['CB01']],
    ]);
  });
});
