import { describe, expect, it } from 'vitest';
import { CHECK, click, columnOf, exported, issues, SUMMARY, sampleBook, setUpBook, tab, typeRow } from './office.ts';

const PASTE = 'Dán danh sách từ Excel';
const MEND = 'Sửa giúp';

describe('Dán danh sách từ Excel', () => {
  const LIST = [
    'STT\tHọ và tên\tChức vụ\tĐơn vị\tKhối',
    '1\tLê Thị An\tChủ tịch\tUBND xã\tUBND',
    '2\tTrần Văn Bình\tVăn phòng - thống kê\tVăn phòng\tCông chức UBND',
    '3\tVũ Thị Mai\tPhó Chủ tịch\tHội Nông dân xã\tKhông chuyên trách',
  ].join('\r\n');

  it('fills an empty roster with codes, ready to be chosen from, and reports every line', () => {
    const book = setUpBook();
    const { shown } = click(book, PASTE, { text: LIST });
    expect(shown).toContain('Đọc 3 dòng: thêm 3, đã có 0, chưa rõ 0, bỏ qua 0. Xem tab Kết quả dán.');
    const people = exported(book, 'roster').map(({ code, name, giftEligible, choice }) => [
      code,
      name,
      giftEligible,
      choice,
    ]);
    expect(people).toEqual([
      ['CB01', 'Lê Thị An', 'Có', 'CB01 – Lê Thị An'],
      ['CB02', 'Trần Văn Bình', 'Có', 'CB02 – Trần Văn Bình'],
      ['KC01', 'Vũ Thị Mai', '', 'KC01 – Vũ Thị Mai'],
    ]);
    expect(exported(book, 'import-report').map(({ line, outcome, code }) => [line, outcome, code])).toEqual([
      ['2', 'added', 'CB01'],
      ['3', 'added', 'CB02'],
      ['4', 'added', 'KC01'],
    ]);
  });

  it('adds nobody twice when the same list is pasted again', () => {
    const book = setUpBook();
    click(book, PASTE, { text: LIST });
    const before = exported(book, 'roster');
    click(book, PASTE, { text: LIST });
    expect(exported(book, 'roster')).toEqual(before);
    expect(exported(book, 'import-report').map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known']);
  });

  it('appends below the sample commune and touches nobody who stands there', () => {
    const book = sampleBook();
    click(book, CHECK);
    const before = exported(book, 'roster');
    click(book, PASTE, {
      text: 'Mã\tHọ tên\tĐơn vị\nCB13\tNguyễn Thị Hoà\t\n\tNguyễn Văn An\tUBND xã\nCB21\tHồ Văn Sáu\tTư pháp',
    });
    const after = exported(book, 'roster');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ code, name }) => [code, name])).toEqual([['CB21', 'Hồ Văn Sáu']]);
    expect(exported(book, 'import-report').map(({ outcome, code }) => [outcome, code])).toEqual([
      ['known', 'CB13'],
      ['doubtful', ''],
      ['added', 'CB21'],
    ]);
  });

  it('says what the heading must hold where there is none, and what looks like a formula stays text', () => {
    const book = setUpBook();
    expect(click(book, PASTE, { text: 'Lê Thị An' }).shown[0]).toContain('Dòng đầu của đoạn dán phải có “Họ và tên”');
    click(book, PASTE, { text: 'Họ tên\tChức vụ\n=HYPERLINK("https://example.org")\tChủ tịch' });
    expect([...tab(book, 'Danh sách').formulaCells()]).toEqual([]);
  });
});

describe('Sửa giúp', () => {
  it('repairs spaces, letters, tone marks, numbers, dates, headings and copied ids, and leaves names and scores alone', () => {
    const book = setUpBook();
    const sheet = tab(book, 'ĐK 3.1');
    const name = '  Nguyễn Thị Hoà';
    typeRow(tab(book, 'Danh sách'), 2, { Mã: 'CB01', 'Họ và tên': name, 'Chức vụ': 'Công chức  Văn hoá' });
    const put = (row: number, cells: Readonly<Record<string, string>>): void => {
      for (const [heading, text] of Object.entries(cells)) sheet.put(row, columnOf(sheet, heading), text);
    };
    put(2, {
      'Mã việc': '3.1-001',
      'Người đăng ký': name,
      'Việc đăng ký': 'Số\u00a0hoá  hồ sơ'.normalize('NFD'),
      'Chỉ tiêu': '9.5',
      'Hạn hoàn thành': '25.12.2023',
      'Ngày xong': '06/03/2023',
      'Kết quả tự báo': '9.5',
    });
    put(3, { 'Mã việc': '3.1-001', 'Việc đăng ký': 'Việc chép' });
    put(1, { 'Đơn vị tính': 'ĐVT' });
    const { shown } = click(book, MEND);
    expect(shown).toContain(
      'Sửa 6 ô: khoảng trắng, cách gõ dấu, số, ngày, tiêu đề, mã chép trùng. Không đụng tên người và điểm. Mã việc mới đến 3.1-002.',
    );
    const [first, second] = exported(book, 'register-3.1');
    expect(first).toMatchObject({
      id: '3.1-001',
      participant: name,
      task: 'Số hóa hồ sơ',
      target: '9,5',
      dueOn: '2023-12-25',
      completedOn: '06/03/2023',
      result: '9.5',
    });
    expect(second?.id).toBe('3.1-002');
    expect(sheet.display(1, columnOf(sheet, 'Đơn vị tính'))).toBe('Đơn vị tính');
    expect(exported(book, 'roster')[0]).toMatchObject({ name, position: 'Công chức Văn hóa' });
  });

  it('finds nothing in a workbook that is right, and nothing more after it has mended', () => {
    const book = sampleBook();
    click(book, MEND);
    expect(click(book, MEND).shown).toEqual([
      'Không có ô nào sửa giúp được; những chỗ còn lại xem tab Kiểm tra. Không có ô nào phải đổi.',
    ]);
    click(book, CHECK);
    expect(issues(book).filter((issue) => issue.startsWith('D'))).toEqual([]);
  });
});

describe('Vướng mắc', () => {
  it('shows beside each open difficulty how long it waits, and tells the leaders on their page', () => {
    const book = sampleBook();
    for (const item of [CHECK, SUMMARY]) click(book, item);
    expect(exported(book, 'difficulties').map(({ participant, waiting }) => [participant, waiting])).toEqual([
      ['CB13', ''],
      ['CB14', ''],
      ['YT02', 'Chờ 95 ngày làm việc, quá 10 ngày'],
      ['KC10', 'Chờ 80 ngày làm việc, quá 10 ngày'],
    ]);
    const page = exported(book, 'dashboard').map((row) => Object.values(row).join(''));
    expect(page).toContain('• 2 vướng mắc chưa trả lời, 2 vướng mắc chờ quá 10 ngày làm việc. → Vướng mắc');
  });
});
