import { describe, expect, it } from 'vitest';
import { type Book, createBook } from '../../local/book/book.ts';
import { bookFromJSON } from '../../local/book/restored-book.ts';
import {
  CHECK,
  COUNT,
  click,
  columnOf,
  exported,
  LISTS,
  SCORE,
  SET_UP,
  SUMMARY,
  sampleBook,
  select,
  setUpBook,
  tab,
  typeRow,
  UNDO,
} from './office.ts';

const KEPT = 'Hoàn tác';

/** Every value of every tab but the add-on's own notes. */
function values(book: Book): Record<string, string[]> {
  const tabs = book.sheets.filter(({ name }) => name !== 'Nhật ký' && name !== KEPT);
  return Object.fromEntries(
    tabs.map((sheet) => {
      const cells: string[] = [];
      for (let row = 1; row <= sheet.lastRow; row += 1)
        for (let column = 1; column <= sheet.lastColumn; column += 1) {
          const value = sheet.value(row, column);
          if (value !== '') cells.push(`${row} ${column} ${typeof value} ${JSON.stringify(value)}`);
        }
      return [sheet.name, cells];
    }),
  );
}

describe('Hoàn tác lần chạy trước', () => {
  it.each([CHECK, SCORE, LISTS, COUNT, SUMMARY])(
    'gives every cell that “%s” has written its former value back',
    (item) => {
      const book = sampleBook();
      const before = values(book);
      click(book, item);
      expect(values(book)).not.toEqual(before);
      const { shown } = click(book, UNDO);
      expect(values(book)).toEqual(before);
      expect(shown.at(-1)).toBe(
        `Đã hoàn tác “${item}” lúc 30/01/2024 08:00 của chu.so.huu@example.com: các ô trở lại như trước lần chạy đó.`,
      );
    },
  );

  it('goes back run by run, also after the file was closed and opened again', () => {
    let book = sampleBook();
    const states = [values(book)];
    for (const item of [CHECK, SCORE, COUNT, LISTS, SUMMARY]) {
      click(book, item);
      states.push(values(book));
    }
    for (const state of states.slice(0, -1).reverse()) {
      book = bookFromJSON(JSON.parse(JSON.stringify(book)));
      click(book, UNDO);
      expect(values(book)).toEqual(state);
    }
  });

  it('takes back what approving wrote into the column Trạng thái', () => {
    const book = setUpBook();
    typeRow(tab(book, 'Danh sách'), 2, { Mã: 'CB01', Loại: 'Cá nhân', 'Họ và tên': 'Nguyễn Văn An' });
    const register = tab(book, 'ĐK 3.1');
    typeRow(register, 2, { 'Người đăng ký': 'CB01', 'Việc đăng ký': 'Đọc tin', 'Trạng thái': 'Đã gửi' });
    const before = values(book);
    select(book, 'ĐK 3.1', 2);
    click(book, 'Duyệt dòng đang chọn');
    expect(register.display(2, columnOf(register, 'Trạng thái'))).toBe('Đã duyệt');
    click(book, UNDO);
    expect(values(book)).toEqual(before);
  });

  it('refuses, naming the cell, where somebody has typed since, and changes nothing', () => {
    const book = sampleBook();
    click(book, LISTS);
    const list = tab(book, 'Khen thưởng xã');
    list.put(2, 1, 'sửa tay');
    const before = JSON.stringify(values(book));
    const { shown } = click(book, UNDO);
    expect(shown).toEqual([
      'Không hoàn tác được “Lập danh sách khen” lúc 30/01/2024 08:00 của chu.so.huu@example.com, vì sau đó có người đã sửa: tab Khen thưởng xã, ô A2 đã được gõ lại. Chưa đổi gì.',
    ]);
    expect(JSON.stringify(values(book)) === before).toBe(true);
  });

  it('refuses where rows were sorted, or something was typed beside a row that the run has added', () => {
    const sorted = sampleBook();
    click(sorted, CHECK);
    tab(sorted, 'ĐK 3.1').sort({ row: 2, column: 1, rows: 30, columns: 20 }, [{ column: 2, ascending: false }]);
    expect(click(sorted, UNDO).shown[0]).toContain('tab ĐK 3.1: các dòng đã bị sắp xếp, chèn, xóa hoặc đổi người');

    const pasted = setUpBook();
    click(pasted, 'Dán danh sách từ Excel', { text: 'Họ và tên\tChức vụ\nNguyễn Văn An\tCông chức' });
    const roster = tab(pasted, 'Danh sách');
    typeRow(roster, 2, { 'Đơn vị': 'Văn phòng' });
    expect(click(pasted, UNDO).shown[0]).toContain('tab Danh sách, ô');
    expect(exported(pasted, 'roster')).toHaveLength(1);
  });

  it('does not take away tabs that people type into', () => {
    const book = createBook({ thisYear: 2024 });
    click(book, SET_UP);
    expect(click(book, UNDO).shown[0]).toContain('Lần chạy này tạo tab để người khác gõ vào; phần mềm không xóa tab.');
  });

  it('keeps the former values out of sight and closed, and says so when there are none', () => {
    const book = sampleBook();
    click(book, CHECK);
    const kept = tab(book, KEPT);
    expect([kept.hidden, kept.protections.map(({ warningOnly }) => warningOnly)]).toEqual([true, [false]]);
    expect(exported(book, 'log').map(({ run }) => run)).toEqual(['1', '2']);
    click(book, UNDO);
    expect(click(book, UNDO).shown[0]).toContain('Thiết lập');
  });

  it('gives back spaces and letters of two halves wherever the kept text is cut', () => {
    const book = sampleBook();
    const sheet = tab(book, 'ĐK 3.1');
    const column = columnOf(sheet, 'Minh chứng');
    for (let row = 2; row < 50; row += 1) sheet.put(row, column, `${' 😀=1+1'.repeat(row * 37)}  kết  thúc`);
    const before = values(book);
    click(book, 'Sửa giúp');
    expect(values(book)).not.toEqual(before);
    click(book, UNDO);
    expect(values(book)).toEqual(before);
  });

  it('completes in one go what a run that was cut off and its second try have written', () => {
    const book = sampleBook();
    const before = values(book);
    const whole = sampleBook();
    const { calls } = click(whole, SCORE);
    const total = Object.values(calls.counts).reduce((sum, count) => sum + count, 0);
    for (const atCall of [total - 40, total - 20, total - 8]) {
      try {
        click(book, SCORE, { faults: { atCall, kind: 'stop' } });
      } catch {
        // the machine stopped
      }
    }
    click(book, SCORE);
    expect(values(book)).toEqual(values(whole));
    click(book, UNDO);
    expect(values(book)).toEqual(before);
  });
});
