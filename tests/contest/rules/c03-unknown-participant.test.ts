import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

const AN = official('CB14', { name: 'Nguyễn Văn An', unit: 'Địa chính' });
const OTHER_AN = official('KC03', { name: 'Nguyễn Văn An', unit: 'Quân sự' });
const HOA = official('CB13', { name: 'Nguyễn Thị Hòa' });
const named = (typed: string, roster = [AN, OTHER_AN, HOA]): string[] =>
  sentences('C03', { roster, 'register-3.1': [task('CB14', '9', { participant: typed })] });
const unclear = (typed: string, why: string): string[] => [
  `Tab ĐK 3.1, ô A2: không xác định được “${typed}” trong Danh sách (${why}).`,
];

describe('C03 a participant cell', () => {
  it('names one person by code, by code and name, or by a name only one has, in any spelling', () => {
    const typed = ['CB14', 'cb14', 'CB14 – Nguyễn Văn An', 'CB14-Nguyễn Văn An', 'Nguyễn Thị Hoà', 'nguyễn thị  hòa'];
    expect([...typed, 'Nguyễn Thị Hòa'.normalize('NFD')].flatMap((cell) => named(cell))).toEqual([]);
  });

  it('that nobody or two people fit is named', () => {
    expect(named('CB21')).toEqual(unclear('CB21', 'không có mã hoặc tên này'));
    expect(named('Nguyễn Văn An')).toEqual(unclear('Nguyễn Văn An', 'nhiều người cùng tên'));
    expect(named('')).toEqual(unclear('', 'chưa ghi ai'));
  });

  it('with a code and somebody else’s name goes by the code and says so', () => {
    expect(named('CB14 – Lê Thị An')).toEqual([
      'Tab ĐK 3.1, ô A2: mã CB14 là Nguyễn Văn An, không phải “Lê Thị An”; phần mềm tính cho CB14.',
    ]);
  });

  it('of a person who moved within the year points at the code in use', () => {
    const left = official('CB13', { name: 'Nguyễn Thị Hòa', active: 'Không' });
    const came = official('CB22', { name: 'Nguyễn Thị Hoà', unit: 'Văn hóa' });
    expect(named('CB13', [left])).toEqual(unclear('CB13', 'người này đã nghỉ hoặc chuyển đi'));
    expect(named('CB13', [left, came])).toEqual(
      unclear('CB13', 'người này đã nghỉ hoặc chuyển đi; Nguyễn Thị Hoà (CB22) đang công tác'),
    );
  });

  it('of a code that stands twice in the roster counts for neither', () => {
    expect(named('CB14', [AN, { ...OTHER_AN, code: 'cb14' }])).toContain(
      'Tab ĐK 3.1, ô A2: không xác định được “CB14” trong Danh sách (mã này đứng ở hai dòng).',
    );
  });
});
