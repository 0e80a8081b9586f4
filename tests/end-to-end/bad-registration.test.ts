import { describe, expect, it } from 'vitest';
import { CHECK, click, columnOf, exported, issues, SCORE, sampleBook, tab } from './office.ts';

/** Types into a cell of a registration tab as a person does, checks, and reads what is said of that cell's row. */
function typeAndCheck(name: string, row: number, heading: string, typed: string): string[] {
  const book = sampleBook();
  const sheet = tab(book, name);
  sheet.enter(row, columnOf(sheet, heading), typed, false);
  click(book, CHECK);
  return exported(book, 'checks').flatMap(({ message = '', row: at }) =>
    at === String(row) && message.startsWith(`Tab ${name},`) && message.includes(typed) ? [message] : [],
  );
}

describe('dates that are none', () => {
  it.each(['31/02/2023', '06/03', '06/3/20223'])(
    '“%s” is named with its cell and an example of a right one',
    (typed) => {
      const book = sampleBook();
      const sheet = tab(book, 'ĐK 3.1');
      sheet.put(2, columnOf(sheet, 'Hạn hoàn thành'), typed);
      click(book, CHECK);
      const own = exported(book, 'checks').find(({ tab: where, row }) => where === 'register-3.1' && row === '2');
      expect(own?.message).toBe(
        `Tab ĐK 3.1, ô H2: “${typed}” không hợp lệ: không phải ngày có trong lịch, ví dụ 25/12/2023.`,
      );
    },
  );
});

describe('percentages', () => {
  const AFTER = 'Hài lòng sau (%)';

  it.each(['80%', '80'])('“%s” is right', (typed) => {
    expect(typeAndCheck('ĐK 3.5', 4, AFTER, typed)).toEqual([]);
  });

  it('“0,8” has two readings and is asked about', () => {
    expect(typeAndCheck('ĐK 3.5', 4, AFTER, '0,8')).toContain(
      'Tab ĐK 3.5, ô K4: “0,8” không hợp lệ: viết rõ phần trăm từ 0 đến 100, ví dụ 80% hoặc 80.',
    );
  });
});

describe('counts of news', () => {
  it('are whole numbers: “3 tin” is asked about', () => {
    expect(typeAndCheck('ĐK 3.4', 3, 'Số tin', '3 tin')).toContain(
      'Tab ĐK 3.4, ô F3: “3 tin” không hợp lệ: cần một số nguyên từ 0 trở lên, ví dụ 12.',
    );
  });
});

describe('evidence', () => {
  it('a link without https:// is named', () => {
    expect(typeAndCheck('ĐK 3.4', 3, 'Minh chứng', 'www.thanhmoc.gov.vn/tin/15')).toEqual([
      'Tab ĐK 3.4, ô Q3: đường dẫn “www.thanhmoc.gov.vn/tin/15” thiếu https:// ở đầu nên không bấm mở được.',
    ]);
  });
});

describe('people', () => {
  it('one person under two codes is asked about', () => {
    const book = sampleBook();
    const roster = tab(book, 'Danh sách');
    for (const heading of ['Loại', 'Họ và tên', 'Chức vụ', 'Đơn vị'])
      roster.put(70, columnOf(roster, heading), roster.display(3, columnOf(roster, heading)));
    roster.put(70, columnOf(roster, 'Mã'), 'CB99');
    click(book, CHECK);
    expect(issues(book)).toContain('D05 roster 70 code');
  });

  it('a deleted row of the roster is named wherever its code still stands', () => {
    const book = sampleBook();
    tab(book, 'Danh sách').deleteRows(3, 1);
    click(book, CHECK);
    const own = exported(book, 'checks').filter(({ rule, message }) => rule === 'C03' && message?.includes('“CB02”'));
    expect(own.length).toBeGreaterThan(5);
    expect(own[0]?.message).toBe(
      'Tab ĐK 3.1, ô A4: không xác định được “CB02” trong Danh sách (không có mã hoặc tên này).',
    );
  });
});

describe('a tab that was', () => {
  it('renamed is missed by its name, with the way to mend it', () => {
    const book = sampleBook();
    book.rename(tab(book, 'ĐK 3.4'), 'Tuyên truyền');
    click(book, CHECK);
    expect(exported(book, 'checks').find(({ rule }) => rule === 'H01')).toMatchObject({
      message: 'Không có tab “ĐK 3.4”.',
      remedy: 'Bấm “Thiết lập / Sửa lại các tab”; nếu tab đã bị đổi tên, đổi lại tên cũ.',
    });
  });

  it('hidden counts as before', () => {
    const book = sampleBook();
    click(book, SCORE);
    const before = exported(book, 'scoreboard');
    tab(book, 'ĐK 3.2').hidden = true;
    click(book, SCORE);
    expect(exported(book, 'scoreboard')).toEqual(before);
  });

  it('sorted or filtered gives the same scores, and every row keeps its id', () => {
    const book = sampleBook();
    click(book, SCORE);
    const before = exported(book, 'scoreboard');
    const sheet = tab(book, 'ĐK 3.3');
    const tasks = (): string[] =>
      exported(book, 'register-3.3')
        .map(({ id, participant, task }) => `${id} ${participant} ${task}`)
        .sort();
    const standing = tasks();
    const all = { row: 2, column: 1, rows: sheet.lastRow - 1, columns: sheet.columnCount };
    sheet.sort(all, [{ column: columnOf(sheet, 'Việc đăng ký'), ascending: false }]);
    sheet.filter = { ...all, row: 1, rows: all.rows + 1 };
    sheet.hiddenRows.set(3, true);
    for (const item of [CHECK, SCORE]) click(book, item);
    expect(exported(book, 'scoreboard')).toEqual(before);
    expect(tasks()).toEqual(standing);
  });
});
