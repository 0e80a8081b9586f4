import { describe, expect, it } from 'vitest';
import { type Book, createBook } from '../../local/book/book.ts';
import { zoneContains } from '../../local/book/content.ts';
import { AREAS } from '../../src/provisions/areas.ts';
import { CHECK, click, columnOf, exported, SET_UP, sampleBook, setUpBook, tab, typeRow } from './office.ts';

const TAB_NAMES =
  'Hướng dẫn|Cấu hình|Căn cứ|Nội dung|Tiêu chí|Danh sách|ĐK 3.1|ĐK 3.2|ĐK 3.3|ĐK 3.4|ĐK 3.5|Phiếu chấm|Chấm nhiều người|Bộ chỉ số|Vướng mắc|Khen đột xuất|Hội đồng|Bỏ phiếu|Kiểm tra|Bảng điểm|Giải trình điểm|Khen thưởng xã|Đề nghị cấp trên|Khen tập thể|Không có trong danh sách|Cơ cấu danh sách|Quy tắc khen thưởng|Điển hình|Phát thanh|Kiến nghị|Kết quả chỉ số|Báo cáo|Bảng điều khiển|Lịch sử|Giai đoạn|Nhật ký'.split(
    '|',
  );

/** Names of the tabs that people see. */
const seenTabs = (book: Book): string[] => book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);

describe('Thiết lập on an empty spreadsheet', () => {
  it('makes its tabs in their order and removes the empty one of a new file', () => {
    expect(seenTabs(setUpBook())).toEqual(TAB_NAMES);
  });

  it('holds the five contest areas with the official names of the plan', () => {
    expect(exported(setUpBook(), 'areas').map(({ code, name }) => [code, name])).toEqual(
      AREAS.map(({ code, name }) => [code, name]),
    );
  });

  it('gives the gift of 300.000 đồng with the clause of the plan as its source', () => {
    const gift = exported(setUpBook(), 'settings').find(({ key }) => key === 'gift-vnd');
    expect([gift?.value, gift?.source]).toEqual(['300000', 'KH 06/3/2023, mục 5']);
  });

  it('keeps what looks like a number, a date or a phone as it was typed', () => {
    const book = setUpBook();
    const sheet = tab(book, 'ĐK 3.2');
    const typed = { 'Mã việc': '3.1', 'Việc đăng ký': '1/2', 'Chỉ tiêu': '1.500', 'Minh chứng': '0334828489' };
    typeRow(sheet, 2, typed);
    for (const [heading, text] of Object.entries(typed)) expect(sheet.value(2, columnOf(sheet, heading))).toBe(text);
  });

  it('offers states and people while typing: states strictly, people with a warning only', () => {
    const sheet = tab(setUpBook(), 'ĐK 3.4');
    const status = sheet.validationAt(2, columnOf(sheet, 'Trạng thái'));
    const people = sheet.validationAt(2, columnOf(sheet, 'Người đăng ký'));
    expect([status?.values, status?.allowInvalid]).toEqual([['Nháp', 'Đã gửi', 'Trả lại', 'Đã duyệt'], false]);
    expect([people?.criteria, people?.allowInvalid]).toEqual(['VALUE_IN_RANGE', true]);
  });

  it('closes its own tabs and only asks before an own column of a shared tab is edited', () => {
    const book = setUpBook();
    const [whole] = tab(book, 'Bảng điểm').protections;
    expect([whole?.zone, whole?.warningOnly]).toEqual([null, false]);
    const register = tab(book, 'ĐK 3.1');
    const [asking, ...others] = register.protections;
    expect([asking?.zone, asking?.warningOnly, others]).toEqual([null, true, []]);
    const isOpen = (row: number, heading: string): boolean =>
      asking?.unprotected.some((zone) => zoneContains(zone, row, columnOf(register, heading))) ?? false;
    expect([isOpen(2, 'Minh chứng'), isOpen(1000, 'Minh chứng'), isOpen(1, 'Minh chứng')]).toEqual([true, true, false]);
    expect([isOpen(2, 'Cần xem lại'), isOpen(1000, 'Cần xem lại')]).toEqual([false, false]);
  });

  it('freezes the headings and writes help on them', () => {
    const sheet = tab(setUpBook(), 'Phiếu chấm');
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.noteAt(1, columnOf(sheet, 'Tự chấm'))).toContain('Để trống là chưa chấm, không phải 0.');
  });
});

describe('Thiết lập once more', () => {
  it('changes nothing', () => {
    const book = setUpBook();
    const before = JSON.stringify(book);
    const { shown } = click(book, SET_UP);
    expect(JSON.stringify(book) === before).toBe(true);
    expect(shown).toEqual([
      'Các tab đã đủ; tiêu đề, định dạng, danh sách chọn và phần bảo vệ đã đúng. Không có ô nào phải đổi.',
    ]);
  });

  it('keeps every cell that people typed when a heading was renamed, a tab deleted and a column of their own added', () => {
    const book = sampleBook();
    const roster = tab(book, 'Danh sách');
    roster.put(1, columnOf(roster, 'Chức vụ'), 'Chức danh');
    const sheets = tab(book, 'Phiếu chấm');
    sheets.insertColumns(2, 1);
    sheets.put(1, 3, 'Ghi chú riêng');
    sheets.put(2, 3, 'đã gọi điện');
    book.delete(tab(book, 'Báo cáo'));
    const before = exported(book, 'score-sheets');
    click(book, SET_UP);
    expect(columnOf(roster, 'Chức vụ')).toBe(5);
    expect(roster.value(2, 5)).toBe('Bí thư Đảng ủy, Chủ tịch HĐND');
    expect(sheets.value(2, 3)).toBe('đã gọi điện');
    expect(exported(book, 'score-sheets')).toEqual(before);
    expect(seenTabs(book)).toEqual(TAB_NAMES);
  });

  it('does not give a deleted criterion back: the rubric is the commune’s', () => {
    const book = setUpBook();
    const criteria = tab(book, 'Tiêu chí');
    criteria.deleteRows(3, 1);
    click(book, SET_UP);
    expect(exported(book, 'criteria').map(({ code }) => code)).not.toContain('A2');
  });

  it('leaves tabs of other people alone, behind its own', () => {
    const book = createBook({ thisYear: 2024 });
    const other = book.insert('Sổ tay của tôi', 0);
    other.put(1, 1, 'việc nhà');
    click(book, SET_UP);
    expect(seenTabs(book)).toEqual([...TAB_NAMES, 'Sổ tay của tôi']);
    expect(tab(book, 'Sổ tay của tôi').value(1, 1)).toBe('việc nhà');
  });

  it('takes people from the whole list also where there are more score lines than rows in the list', () => {
    const book = sampleBook();
    const sheet = tab(book, 'Phiếu chấm');
    sheet.insertRows(1000, 500);
    typeRow(sheet, 1500, { 'Người được chấm': 'CB01', 'Tiêu chí': 'A1' });
    click(book, SET_UP);
    const source = sheet.validationAt(1500, 1)?.source?.zone;
    expect(source).toEqual({ row: 2, column: 16, rows: 999, columns: 1 });
  });

  it('does nothing at all when the officer presses Thôi', () => {
    const book = createBook();
    const before = JSON.stringify(book);
    click(book, SET_UP, { preview: 'no' });
    expect(JSON.stringify(book) === before).toBe(true);
  });

  it('fills a person’s row in and the other items still run', () => {
    const book = setUpBook();
    typeRow(tab(book, 'Danh sách'), 2, { Mã: 'CB01', Loại: 'Cá nhân', 'Họ và tên': 'Lê Thị An' });
    click(book, CHECK);
    expect(exported(book, 'roster')[0]?.choice).toBe('CB01 – Lê Thị An');
  });
});
