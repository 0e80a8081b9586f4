import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { CHECK, click, columnOf, exported, issues, SCORE, select, setUpBook, tab, typeRow } from './office.ts';

const WHO_IS_MISSING = 'Ai chưa nộp';
const APPROVE = 'Duyệt dòng đang chọn';
const APPROVE_SENT = 'Duyệt mọi việc đã gửi, không vướng';
const RETURN = 'Trả lại dòng đang chọn';
const OPEN = 'Mở đăng ký';
const CLOSE = 'Khóa đăng ký';
const PROGRESS = 'Xem tiến độ';

/** A day of the year 2023 at 08:00 in the commune. */
const on = (day: string) => ({ now: new Date(`${day}T08:00:00+07:00`) });

const TASK = {
  'Người đăng ký': 'CB01',
  'Việc đăng ký': 'Họp kiểm điểm tiến độ CCHC hằng tháng',
  'Loại việc': 'Trọng tâm',
  'Chỉ tiêu': '10',
  'Đơn vị tính': 'cuộc họp',
  'Hạn hoàn thành': '30/10/2023',
  'Trạng thái': 'Đã gửi',
};

/** A commune of three: plan of 06/3/2023, registration until 26/3/2023. */
function commune(): Book {
  const book = setUpBook();
  const settings = tab(book, 'Cấu hình');
  const set = {
    year: '2023',
    'plan-number': '21/KH-UBND',
    'plan-date': '06/3/2023',
    'registration-deadline': '26/3/2023',
  };
  for (const [key, value] of Object.entries(set)) {
    const row = exported(book, 'settings').findIndex((setting) => setting.key === key) + 2;
    settings.enter(row, columnOf(settings, 'Giá trị'), value, false);
  }
  const roster = tab(book, 'Danh sách');
  const person = { Loại: 'Cá nhân', 'Ông/Bà': 'Bà', 'Đơn vị': 'Văn phòng - thống kê', 'Thuộc diện tặng quà': 'Có' };
  typeRow(roster, 2, { ...person, Mã: 'CB01', 'Họ và tên': 'Lê Thị An' });
  typeRow(roster, 3, { ...person, Mã: 'CB02', 'Ông/Bà': 'Ông', 'Họ và tên': 'Trần Văn Bình' });
  typeRow(roster, 4, { Loại: 'Tập thể', Mã: 'TT01', 'Họ và tên': 'Trạm Y tế xã', 'Đơn vị': 'Trạm Y tế xã' });
  return book;
}

const register = (book: Book) => exported(book, 'register-3.1');

describe('from registering to approval', () => {
  it('staff type and send; the officer returns with a reason; staff mend and send again; the officer approves', () => {
    const book = commune();
    const sheet = tab(book, 'ĐK 3.1');
    typeRow(sheet, 2, TASK);
    click(book, CHECK, on('2023-03-20'));
    expect(register(book)[0]).toMatchObject({ id: '3.1-001', firstSeenOn: '2023-03-20', late: '', status: 'sent' });

    select(book, 'ĐK 3.1', 2);
    const returned = click(book, RETURN, { ...on('2023-03-21'), text: 'Chỉ tiêu cần theo kế hoạch của xã' });
    expect(returned.shown).toContain('Trả lại 1 việc của 1 người, tập thể: Chỉ tiêu cần theo kế hoạch của xã.');
    expect(register(book)[0]).toMatchObject({ status: 'returned', reason: 'Chỉ tiêu cần theo kế hoạch của xã' });

    typeRow(sheet, 2, { 'Chỉ tiêu': '12', 'Trạng thái': 'Đã gửi' });
    click(book, CHECK, on('2023-03-22'));
    select(book, 'ĐK 3.1', 2);
    const approved = click(book, APPROVE, on('2023-03-23'));
    expect(approved.shown).toEqual(['Duyệt dòng đang chọn: ĐK 3.1 2', 'Duyệt 1 việc của 1 người, tập thể.']);
    expect(register(book)[0]).toMatchObject({ status: 'approved', firstSeenOn: '2023-03-20' });

    typeRow(sheet, 2, {
      'Kết quả tự báo': '12',
      'Ngày xong': '25/10/2023',
      'Minh chứng': '12/BC-UBND ngày 26/10/2023',
    });
    click(book, CHECK, on('2023-11-01'));
    expect(issues(book).filter((issue) => issue.startsWith('D'))).toEqual([]);
    expect(register(book)[0]?.progress).toBe('Đạt 100% chỉ tiêu, xong đúng hạn');

    typeRow(sheet, 2, { 'Chỉ tiêu': '6' });
    click(book, CHECK, on('2023-11-02'));
    expect(issues(book)).toContain('D02 register-3.1 2 target');
    select(book, 'ĐK 3.1', 2);
    click(book, APPROVE, on('2023-11-03'));
    click(book, CHECK, on('2023-11-03'));
    expect(issues(book)).not.toContain('D02 register-3.1 2 target');
  });

  it('a return without a reason is refused and changes nothing', () => {
    const book = commune();
    typeRow(tab(book, 'ĐK 3.1'), 2, TASK);
    select(book, 'ĐK 3.1', 2);
    const before = register(book);
    expect(click(book, RETURN, { text: '  ' }).shown).toContain(
      'Trả lại thì phải ghi lý do để người đăng ký biết sửa gì. Chưa đổi gì.',
    );
    expect(register(book)).toEqual(before);
  });

  it('outside a registration tab the officer is told where to select', () => {
    const book = commune();
    select(book, 'Danh sách', 2);
    expect(click(book, APPROVE).shown).toEqual(['Hãy mở một tab ĐK, chọn các dòng cần duyệt rồi bấm lại.']);
  });

  it('everything sent is approved at once, but for rows that a blocking issue stops, drafts and returned ones', () => {
    const book = commune();
    const sheet = tab(book, 'ĐK 3.1');
    typeRow(sheet, 2, TASK);
    typeRow(sheet, 3, { ...TASK, 'Người đăng ký': 'CB99' });
    typeRow(sheet, 4, { ...TASK, 'Người đăng ký': 'CB02', 'Trạng thái': 'Nháp' });
    typeRow(tab(book, 'ĐK 3.2'), 2, { ...TASK, 'Người đăng ký': 'CB02' });
    const { shown } = click(book, APPROVE_SENT, on('2023-03-20'));
    expect(shown[1]).toBe(
      'Duyệt 2 việc của 2 người, tập thể. Chưa duyệt vì có lỗi chặn: ĐK 3.1 dòng 3 (xem tab Kiểm tra).',
    );
    expect(register(book).map(({ status }) => status)).toEqual(['approved', 'sent', 'draft']);
  });
});

describe('opening and closing registration', () => {
  it('after closing a draft stays a draft and is listed, what is sent is accepted and marked late', () => {
    const book = commune();
    const sheet = tab(book, 'ĐK 3.1');
    typeRow(sheet, 2, { ...TASK, 'Trạng thái': '' });
    const { shown } = click(book, CLOSE, on('2023-03-24'));
    expect(shown[1]).toBe(
      'Khóa đăng ký từ ngày 24/3/2023; nộp sau vẫn nhận, có ghi muộn. Còn nháp: 1 việc của 1 người, tập thể, bấm “Kiểm tra” để xem từng dòng.',
    );
    expect(exported(book, 'settings').find(({ key }) => key === 'registration-closed-on')?.value).toBe('24/3/2023');
    click(book, CHECK, on('2023-03-25'));
    expect(issues(book)).toContain('D04 register-3.1 2 status');

    typeRow(sheet, 2, { 'Trạng thái': 'Đã gửi' });
    click(book, CHECK, on('2023-03-27'));
    expect(issues(book)).not.toContain('D04 register-3.1 2 status');
    expect(register(book)[0]).toMatchObject({ status: 'sent', late: 'Muộn 3 ngày' });
    click(book, APPROVE_SENT, on('2023-03-28'));
    expect(register(book)[0]?.status).toBe('approved');

    click(book, OPEN, on('2023-03-28'));
    expect(exported(book, 'settings').find(({ key }) => key === 'registration-closed-on')?.value).toBe('');
    click(book, CHECK, on('2023-03-28'));
    expect(register(book)[0]?.late).toBe('Muộn 1 ngày');
  });

  it('closing twice and opening what is open say so', () => {
    const book = commune();
    expect(click(book, OPEN, on('2023-03-20')).shown).toEqual(['Đăng ký đang mở.']);
    click(book, CLOSE, on('2023-03-26'));
    expect(click(book, CLOSE, on('2023-03-27')).shown).toEqual(['Đăng ký đã khóa từ ngày 26/3/2023.']);
  });
});

describe('Ai chưa nộp', () => {
  it('lists by unit who has nothing, a draft or a returned task, with a reminder ready to send', () => {
    const book = commune();
    const sheet = tab(book, 'ĐK 3.1');
    typeRow(sheet, 2, { ...TASK, 'Trạng thái': 'Trả lại', 'Lý do trả lại': 'Thiếu hạn' });
    typeRow(sheet, 3, { ...TASK, 'Người đăng ký': 'TT01', 'Trạng thái': 'Nháp' });
    const { shown } = click(book, WHO_IS_MISSING, on('2023-03-23'));
    expect(shown[1]).toBe('3 người, tập thể còn thiếu; lời nhắc từng đơn vị ở tab Ai chưa nộp.');
    const rows = exported(book, 'reminders');
    expect(rows.map(({ unit, count }) => [unit, count])).toEqual([
      ['Văn phòng - thống kê', '2'],
      ['Trạm Y tế xã', '1'],
    ]);
    expect(rows[0]?.reminder).toBe(
      [
        'Kính gửi Văn phòng - thống kê,',
        'Hạn đăng ký thi đua cải cách hành chính năm 2023 theo Kế hoạch số 21/KH-UBND ngày 06/3/2023: ngày 26 tháng 3 năm 2023 (còn 3 ngày). Đến ngày 23/3/2023 còn:',
        '1. Bà Lê Thị An (CB01): 1 việc bị trả lại, cần sửa rồi gửi lại.',
        '2. Ông Trần Văn Bình (CB02): chưa đăng ký.',
        'Đề nghị ghi ở các tab ĐK của bảng tính, mỗi việc một dòng, xong chọn Trạng thái “Đã gửi”. Trân trọng.',
      ].join('\n'),
    );
  });

  it('makes its tab when it is asked for, not before', () => {
    const book = commune();
    expect(book.sheet('Ai chưa nộp')).toBeNull();
    click(book, WHO_IS_MISSING, on('2023-03-23'));
    expect(book.sheet('Ai chưa nộp')).not.toBeNull();
  });
});

describe('ids of tasks', () => {
  it('are given once and stay with their rows when rows are sorted, put in between and deleted', () => {
    const book = commune();
    const sheet = tab(book, 'ĐK 3.1');
    for (const [i, name] of ['Việc một', 'Việc hai', 'Việc ba'].entries())
      typeRow(sheet, i + 2, { ...TASK, 'Việc đăng ký': name });
    click(book, CHECK, on('2023-03-20'));
    const ids = (): string[] => register(book).map(({ id, task }) => `${id} ${task}`);
    expect(ids()).toEqual(['3.1-001 Việc một', '3.1-002 Việc hai', '3.1-003 Việc ba']);

    sheet.insertRows(1, 1);
    typeRow(sheet, 2, { ...TASK, 'Việc đăng ký': 'Việc chen vào' });
    sheet.deleteRows(4, 1);
    click(book, CHECK, on('2023-03-21'));
    expect(ids()).toEqual(['3.1-004 Việc chen vào', '3.1-001 Việc một', '3.1-003 Việc ba']);
  });
});

describe('Xem tiến độ', () => {
  it('counts by month and quarter, lists what the mid-year review finds unfinished, and sums up publicity', () => {
    const book = commune();
    typeRow(tab(book, 'ĐK 3.1'), 2, { ...TASK, 'Hạn hoàn thành': '15/5/2023', 'Trạng thái': 'Đã duyệt' });
    typeRow(tab(book, 'ĐK 3.4'), 2, {
      ...TASK,
      'Người đăng ký': 'TT01',
      'Hạn hoàn thành': '20/6/2023',
      'Ngày xong': '10/6/2023',
      'Kết quả tự báo': '5',
      'Kênh tuyên truyền': 'đài truyền thanh',
      'Số tin': '3',
      'Số buổi': '2',
      'Trạng thái': 'Đã duyệt',
    });
    click(book, CHECK, on('2023-06-30'));
    click(book, PROGRESS, on('2023-06-30'));
    const lines = exported(book, 'progress').map((row) => Object.values(row).filter(Boolean).join(' | '));
    expect(lines).toContain('Tháng 5 | 1 | 0 | 0 | 1 | 0 | 0 | –');
    expect(lines).toContain('Quý II | 2 | 1 | 0 | 1 | 0 | 0 | 50%');
    expect(lines).toContain('3. Sơ kết đến ngày 30/6/2023: 2 việc đến hạn, 1 đã xong, 1 chưa xong');
    expect(lines).toContain(
      'Lê Thị An (CB01) | 3.1-001 | 15/5/2023 | chưa báo kết quả, quá hạn 46 ngày | ĐK 3.1 | Họp kiểm điểm tiến độ CCHC hằng tháng',
    );
    expect(lines).toContain('đài truyền thanh | 3 | 0 | 2');
  });
});

describe('the registration tab of area 3.3', () => {
  it('shows beside a criterion of the index who is in charge of it', () => {
    const book = commune();
    const index = tab(book, 'Bộ chỉ số');
    const [first] = exported(book, 'index');
    index.enter(2, columnOf(index, 'Người phụ trách'), 'Văn phòng - thống kê', false);
    typeRow(tab(book, 'ĐK 3.3'), 2, { ...TASK, 'Mã tiêu chí Bộ chỉ số': first?.code ?? '' });
    click(book, CHECK, on('2023-03-20'));
    expect(exported(book, 'register-3.3')[0]?.indexOwner).toBe(`Văn phòng - thống kê (${first?.name})`);
    expect(tab(book, 'ĐK 3.3').validationAt(2, columnOf(tab(book, 'ĐK 3.3'), 'Mã tiêu chí Bộ chỉ số'))?.criteria).toBe(
      'VALUE_IN_RANGE',
    );
  });

  it('scores nothing differently for the columns that were added', () => {
    const book = commune();
    typeRow(tab(book, 'ĐK 3.1'), 2, { ...TASK, 'Trạng thái': 'Đã duyệt', 'Kết quả thẩm định': '10' });
    click(book, SCORE, on('2023-12-31'));
    expect(exported(book, 'scoreboard').map(({ participant, B }) => [participant, B])).toEqual([['CB01', '70,00']]);
  });
});
