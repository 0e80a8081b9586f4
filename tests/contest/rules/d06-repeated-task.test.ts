import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

const roster = [
  official('CB01', { name: 'Lê Thị An' }),
  official('CB02', { name: 'Trần Văn Bình' }),
  official('CB03', { name: 'LÊ THỊ AN', unit: 'Văn hóa' }),
];
const RAP = { task: 'Rà soát thủ tục hành chính', dueOn: { date: '2023-09-30' } };
const found = (...rows: object[]): string[] =>
  sentences('D06', { roster, 'register-3.1': rows.map((row, i) => task('CB01', '9', { ...RAP, id: `${i}`, ...row })) });

describe('D06 one task registered twice', () => {
  it('by one person is named at the second row, whatever the spelling', () => {
    expect(found({}, { task: 'rà soát  THU TUC hành chính' })).toEqual([
      'Tab ĐK 3.1, ô B3: Lê Thị An (CB01) đã đăng ký việc “rà soát THU TUC hành chính” này ở tab ĐK 3.1, dòng 2.',
    ]);
  });

  it('with another due day or another target, or by another person, is other work', () => {
    expect(found({}, { dueOn: { date: '2023-12-30' } })).toEqual([]);
    expect(found({}, { target: '20' })).toEqual([]);
    expect(found({}, { participant: 'CB02' })).toEqual([]);
  });

  it('by two codes of one name asks whether it is one person who moved', () => {
    expect(found({}, { participant: 'CB03' })).toEqual([
      'Tab ĐK 3.1, ô B3: LÊ THỊ AN (CB03) và Lê Thị An (CB01) cùng tên, cùng đăng ký việc “Rà soát thủ tục hành chính” (tab ĐK 3.1, dòng 2); có thể một người mang hai mã.',
    ]);
  });
});
