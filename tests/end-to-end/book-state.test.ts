import { describe, expect, it } from 'vitest';
import { type Book, createBook } from '../../local/book/book.ts';
import { CHECK, click, columnOf, exported, SCORE, SET_UP, sampleBook, tab, typeRow } from './office.ts';

const INSPECT = 'Kiểm tra sổ';
const REPAIR = 'Sửa sổ';
/** The column of Họ và tên in Danh sách. */
const NAME = 2;

/** What "Kiểm tra sổ" finds, as "rule tab cell". */
function faults(book: Book): string[] {
  click(book, INSPECT);
  return exported(book, 'book-state').map(({ rule, tab: name, cell }) => [rule, name, cell].filter(Boolean).join(' '));
}

let whole: Book | null = null;

/** The sample commune in a workbook that is whole: its settings stand in rows of their own order. */
function wholeBook(): Book {
  if (!whole) {
    whole = sampleBook();
    click(whole, REPAIR);
  }
  return whole.clone();
}

/** Something happens to a workbook in use: what "Kiểm tra sổ" says of it, and what is left once "Sửa sổ" was clicked. */
function mended(harm: (book: Book) => void): { found: string[]; left: string[]; book: Book; shown: readonly string[] } {
  const book = wholeBook();
  harm(book);
  const found = faults(book);
  const { shown } = click(book, REPAIR);
  return { found, left: faults(book), book, shown };
}

describe('“Kiểm tra sổ”', () => {
  it('finds nothing wrong in a workbook where rows were inserted and typed', () => {
    const book = wholeBook();
    tab(book, 'ĐK 3.1').insertRows(5, 2);
    typeRow(tab(book, 'ĐK 3.1'), 6, { 'Người đăng ký': 'CB01' });
    expect(faults(book)).toEqual([]);
  });

  it('asks for set-up where there is nothing of ours', () => {
    const book = createBook({ thisYear: 2024 });
    expect(click(book, INSPECT).shown[0]).toContain('Thiết lập');
  });
});

describe('“Sửa sổ”', () => {
  it('brings back tabs, headings and columns that were deleted, renamed or hidden, with everything that stands in them', () => {
    const { found, left, book, shown } = mended((book) => {
      book.delete(tab(book, 'Điển hình'));
      book.rename(tab(book, 'ĐK 3.2'), 'Đăng ký khối UBND');
      tab(book, 'Bỏ phiếu').hidden = true;
      tab(book, 'ĐK 3.1').hiddenRows.set(1, true);
      const people = tab(book, 'Danh sách');
      people.hiddenColumns.set(columnOf(people, 'Đơn vị'), true);
      people.put(1, columnOf(people, 'Họ và tên'), 'Tên cán bộ');
      tab(book, 'Hội đồng').put(1, 2, '');
      tab(book, 'Hội đồng').put(1, 3, '');
    });
    expect([found, left]).toEqual([
      [
        'S02 Đăng ký khối UBND',
        'S01 Điển hình',
        'H02 Hội đồng',
        'H02 Hội đồng',
        'H04 Danh sách B1',
        'S05 ĐK 3.1 A1',
        'S04 Bỏ phiếu',
        'S05 Danh sách F1',
      ],
      [],
    ]);
    expect(shown).toContain(
      'Không có tab “ĐK 3.2”; tab “Đăng ký khối UBND” có đúng các cột ấy, có lẽ là tab này bị đổi tên.',
    );
    expect(exported(book, 'register-3.2').length).toBeGreaterThan(5);
    expect(book.sheets.filter(({ name }) => name === 'ĐK 3.2')).toHaveLength(1);
    expect(tab(book, 'Danh sách').display(1, NAME)).toBe('Họ và tên');
  });

  it('puts back rules, protections, locale and time zone, and shuts out people who are no officers', () => {
    const { found, left, book } = mended((book) => {
      const sheet = tab(book, 'ĐK 3.1');
      sheet.setValidation({ row: 4, column: columnOf(sheet, 'Trạng thái'), rows: 3, columns: 1 }, null);
      const grey = { row: 2, column: columnOf(sheet, 'Tiến độ'), rows: 5, columns: 1 };
      const box = { criteria: 'CHECKBOX', values: [], allowInvalid: false, showDropdown: false, help: null };
      sheet.setValidation(grey, box);
      tab(book, 'Danh sách').protections = [];
      tab(book, 'ĐK 3.2').protections = [];
      book.editors.push('tin@example.com');
      for (const one of tab(book, 'Bảng điểm').protections) one.editors.push('tin@example.com');
      book.locale = 'en_US';
      book.timeZone = 'America/New_York';
    });
    const [status, progress] = ['Trạng thái', 'Tiến độ'].map((heading) => columnOf(tab(book, 'ĐK 3.1'), heading));
    expect([found.map((one) => one.replace(/ [A-Z]+\d+$/, '')), left]).toEqual([
      ['S09', 'S09', 'S06 ĐK 3.1', 'S06 ĐK 3.1', 'S07 Danh sách', 'S07 ĐK 3.2', 'S08 Bảng điểm'],
      [],
    ]);
    expect(tab(book, 'ĐK 3.1').validationAt(5, status ?? 0)?.criteria).toBe('VALUE_IN_LIST');
    expect(tab(book, 'ĐK 3.1').validationAt(5, progress ?? 0)).toBeNull();
    expect(tab(book, 'Bảng điểm').protections.flatMap(({ editors }) => editors)).not.toContain('tin@example.com');
    expect([book.locale, book.timeZone]).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
  });

  it('takes formulas, merged cells and filters away; the value that a formula shows is kept', () => {
    const { found, left, book, shown } = mended((book) => {
      const sheet = tab(book, 'ĐK 3.1');
      const ignored = (): void => undefined;
      const nothing = { touched: ignored, restructured: ignored, tabsChanged: ignored, altered: () => [] };
      book.openEvaluator = () => ({ ...nothing, value: () => 8 });
      sheet.putFormula(2, columnOf(sheet, 'Kết quả tự báo'), '=5+3');
      sheet.merge({ row: 5, column: 2, rows: 2, columns: 1 });
      tab(book, 'ĐK 3.2').filter = { row: 1, column: 1, rows: 20, columns: 5 };
    });
    const sheet = tab(book, 'ĐK 3.1');
    const column = columnOf(sheet, 'Kết quả tự báo');
    expect([found.length, found.slice(1), left]).toEqual([3, ['H05 ĐK 3.1 B5', 'S10 ĐK 3.2 A1'], []]);
    expect([sheet.formula(2, column), sheet.display(2, column)]).toEqual([null, '8']);
    expect(shown.some((text) => text.includes('ĐK 3.1 1'))).toBe(true);
  });

  it('does nothing that was not shown, can be undone, and says what only a person can mend: a copied tab, a Table', () => {
    const book = wholeBook();
    tab(book, 'Bỏ phiếu').hidden = true;
    click(book, REPAIR, { preview: 'no' });
    expect(tab(book, 'Bỏ phiếu').hidden).toBe(true);
    tab(book, 'Bỏ phiếu').hidden = false;
    tab(book, 'Danh sách').put(1, NAME, 'Tên cán bộ');
    click(book, REPAIR);
    expect(tab(book, 'Danh sách').display(1, NAME)).toBe('Họ và tên');
    click(book, 'Hoàn tác lần chạy trước');
    expect(tab(book, 'Danh sách').display(1, NAME)).toBe('Tên cán bộ');
    tab(book, 'Danh sách').put(1, NAME, 'Họ và tên');
    const [copy, sheet] = [book.insert('Bản sao của Danh sách'), tab(book, 'Danh sách')];
    for (let column = 1; column <= 20; column += 1) copy.put(1, column, sheet.display(1, column));
    tab(book, 'ĐK 3.4').typedColumns = { row: 1, column: 1, rows: 40, columns: 6 };
    expect(faults(book)).toEqual(['S03 Bản sao của Danh sách', 'S11 ĐK 3.4 A1']);
    expect(exported(book, 'book-state')[1]?.remedy).toContain('chuyển về dữ liệu không định dạng');
    expect(click(book, REPAIR).shown[0]).toContain('Còn 2 chỗ phải sửa tay');
  });
});

describe('results that are older than what was typed since', () => {
  it('are named with the item that makes them anew', () => {
    const book = wholeBook();
    click(book, CHECK);
    click(book, SCORE);
    expect(faults(book)).toEqual([]);
    const sheet = tab(book, 'ĐK 3.1');
    sheet.put(2, columnOf(sheet, 'Kết quả thẩm định'), '0');
    expect(faults(book).some((one) => one.startsWith('S12 Bảng điểm'))).toBe(true);
    const stale = exported(book, 'book-state').find(({ tab: name }) => name === 'Bảng điểm');
    expect(stale?.remedy).toBe('Bấm “Tính điểm”.');
  });
});

describe('a file of an organisation', () => {
  it('has the add-on’s tabs closed to everybody else of the organisation', () => {
    const book = createBook({ thisYear: 2024, owner: 'noivu@thanhmoc.gov.vn' });
    click(book, SET_UP);
    const closed = book.sheets.flatMap(({ protections }) => protections.filter(({ warningOnly }) => !warningOnly));
    expect([closed.length > 10, closed.every(({ domainEdit }) => !domainEdit)]).toEqual([true, true]);
    for (const one of closed.slice(0, 1)) one.domainEdit = true;
    expect(faults(book)).toEqual(['S08 Hướng dẫn']);
    click(book, REPAIR);
    expect(faults(book)).toEqual([]);
  });
});
