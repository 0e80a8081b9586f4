import { describe, expect, it } from 'vitest';
import { click, columnOf, exported, SCORE, sampleBook, setUpBook, tab } from './office.ts';

const rowOfSetting = (sheet: ReturnType<typeof tab>, setting: string): number => {
  for (let row = 2; row <= sheet.lastRow; row += 1)
    if (sheet.display(row, columnOf(sheet, 'Mục')) === setting) return row;
  throw new Error(`no setting ${setting}`);
};

const choose = (book: ReturnType<typeof setUpBook>, setting: string, value: string): void => {
  const sheet = tab(book, 'Cấu hình');
  sheet.put(rowOfSetting(sheet, setting), columnOf(sheet, 'Giá trị'), value);
};

describe('settings that are chosen', () => {
  it('offer their words at their own cell', () => {
    const sheet = tab(setUpBook(), 'Cấu hình');
    const row = rowOfSetting(sheet, 'Thang xếp loại');
    const rule = sheet.validationAt(row, columnOf(sheet, 'Giá trị'));
    expect(JSON.stringify(rule)).toContain('Thái Nguyên, cấp xã (thang 110): 95 / 80 / 70 / 50');
    expect(sheet.display(row, columnOf(sheet, 'Giá trị'))).toBe('CCHC 90 / 80 / 70 / 50');
  });
});

describe('ready rubrics', () => {
  it('QĐ 766 takes the place of the index after the preview; lines with a doubtful formula carry a note', () => {
    const book = setUpBook();
    choose(book, 'Bộ chỉ số mẫu', 'QĐ 766/QĐ-TTg 2022: chất lượng phục vụ, 17 dòng, 100 điểm');
    expect(click(book, 'Dùng bộ chỉ số mẫu').shown.join(' ')).toContain('17 tiêu chí');
    const lines = exported(book, 'index').filter(({ code }) => code !== '');
    expect(lines).toHaveLength(17);
    expect(lines.find(({ code }) => code === '3.TT')).toMatchObject({ kind: 'points', max: '10' });
    expect(lines.find(({ code }) => code === '3.TT')?.note).toContain('10,5');
  });

  it('nothing is written where the preview is declined', () => {
    const book = setUpBook();
    choose(book, 'Bộ tiêu chí mẫu cho cá nhân, tập thể', 'nd-335');
    const before = JSON.stringify(exported(book, 'criteria'));
    click(book, 'Dùng bộ tiêu chí mẫu', { preview: 'no' });
    expect(JSON.stringify(exported(book, 'criteria'))).toBe(before);
    click(book, 'Dùng bộ tiêu chí mẫu');
    expect(
      exported(book, 'criteria')
        .map(({ code }) => code)
        .filter(Boolean),
    ).toEqual(['A1', 'B1', 'B2', 'B3']);
  });

  it('an index with scores is not replaced', () => {
    expect(click(sampleBook(), 'Dùng bộ chỉ số mẫu').shown.join(' ')).toContain('Bộ chỉ số đã có điểm');
  });
});

describe('the index of the sample commune', () => {
  it('is shown by field, and beside the tasks of area 3.3 that carry a criterion’s code', () => {
    const book = sampleBook();
    click(book, SCORE);
    const page = exported(book, 'index-result').map((row) => Object.values(row));
    expect(page.find(([first]) => first === 'Cộng, chưa kể điều tra xã hội học')?.slice(1, 4)).toEqual([
      '70',
      '64,06',
      '62,26',
    ]);
    const coded = exported(book, 'register-3.3').filter(({ indexCode }) => indexCode !== '');
    expect(coded.length).toBeGreaterThan(0);
    expect(coded.every(({ indexResult }) => /điểm|không phát sinh/.test(indexResult ?? ''))).toBe(true);
  });
});
