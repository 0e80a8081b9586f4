import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { CHECK, click, columnOf, exported, issues, SCORE, sampleBook, sentence, tab, typeRow } from './office.ts';

const REMOVE = 'Xóa tên trong bản sao';
const DELETE = 'Xóa dữ liệu hết hạn lưu';

/** Every text that stands anywhere in the file, hidden tabs too. */
function texts(book: Book): string {
  const all: string[] = [];
  for (const sheet of book.sheets)
    for (let row = 1; row <= sheet.lastRow; row += 1)
      for (let column = 1; column <= sheet.lastColumn; column += 1) all.push(String(sheet.value(row, column)));
  return all.join('\n').normalize('NFC');
}

describe('an identity number', () => {
  it('that somebody has typed is pointed at, and is not repeated', () => {
    const book = sampleBook();
    const sheet = tab(book, 'ĐK 3.1');
    sheet.put(3, columnOf(sheet, 'Minh chứng'), 'Phiếu của ông An, CCCD 001092012345');
    click(book, CHECK);
    expect(issues(book).filter((one) => one.startsWith('P01'))).toEqual(['P01 register-3.1 3 evidence']);
    expect(sentence(book, 'P01')).toContain('(001…45)');
    expect(JSON.stringify(exported(book, 'checks'))).not.toContain('001092012345');
  });
});

describe('“Xóa tên trong bản sao”', () => {
  it('leaves the commune’s own book alone', () => {
    expect(click(sampleBook(), REMOVE).shown[0]).toContain('Mục này chỉ làm trong bản sao');
  });

  it('refuses while there are tabs of other people', () => {
    const book = sampleBook();
    book.name = 'Sổ thi đua 2023 – ẨN DANH';
    book.insert('Số điện thoại').put(1, 1, 'Hoàng Văn Hóa 0912345678');
    expect(click(book, REMOVE).shown[0]).toContain('Số điện thoại');
  });

  it('leaves no name of anybody in any tab of the copy; scores are computed as before', () => {
    const book = sampleBook();
    click(book, CHECK);
    click(book, SCORE);
    const points = exported(book, 'scoreboard').map(({ participant, total }) => [participant, total]);
    const persons = exported(book, 'roster').filter(({ kind }) => kind === 'individual');
    book.name = 'Bản sao – ẩn danh';
    click(book, REMOVE);
    const left = texts(book).toLowerCase();
    const names = persons.map(({ name = '' }) => name.normalize('NFC').toLowerCase());
    expect([names.length > 30, names.filter((name) => left.includes(name))]).toEqual([true, []]);
    expect(left).not.toContain('https://');
    expect(exported(book, 'log')).toHaveLength(1);
    click(book, SCORE);
    expect(exported(book, 'scoreboard').map(({ participant, total }) => [participant, total])).toEqual(points);
    expect(click(book, 'Hoàn tác lần chạy trước').shown.join(' ')).not.toContain(REMOVE);
  });
});

describe('“Xóa dữ liệu hết hạn lưu”', () => {
  it('deletes the years beyond the retention for good, when the words are typed, and no other', () => {
    const book = sampleBook();
    const sheet = tab(book, 'Lịch sử');
    const before = exported(book, 'history');
    const row = sheet.lastRow + 1;
    typeRow(sheet, row, { Năm: '2012', Mã: 'CB01', 'Họ và tên': 'Hoàng Văn Hóa', 'Tổng điểm': '91' });
    typeRow(sheet, row + 1, { Năm: '2014', Mã: 'CB02', 'Họ và tên': 'Trần Thị Bé', 'Tổng điểm': '85' });
    expect(click(book, DELETE, { text: 'XÓA 2014' }).shown.join(' ')).toContain('gõ đúng: XÓA 2013');
    click(book, DELETE, { text: 'xóa 2013' });
    const after = exported(book, 'history').filter(({ year }) => year !== '');
    expect(after.map(({ year, name }) => `${year} ${name}`)).toEqual([
      ...before.map(({ year, name }) => `${year} ${name}`),
      '2014 Trần Thị Bé',
    ]);
    expect(click(book, DELETE, { text: 'XÓA 2013' }).shown.join(' ')).toContain('chưa có dữ liệu nào hết hạn');
  });
});
