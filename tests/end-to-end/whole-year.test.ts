import { describe, expect, it } from 'vitest';
import { type Book, createBook } from '../../local/book/book.ts';
import { loadCommune, readCommune } from '../../local/commune.ts';
import type { ShownStep, StepList } from '../../src/changes/asked.ts';
import { MENU } from '../../src/menu.ts';
import { click, columnOf, exported, SAMPLE, SET_UP, setUpBook, tab } from './office.ts';

const NEXT = 'Việc tiếp theo';

const at = (day: string): Date => new Date(`${day}T08:00:00+07:00`);

/** What people type in the sample commune; every approved task waits for its approval again. */
function peopleType(book: Book): void {
  loadCommune(readCommune(SAMPLE), book);
  for (const name of ['ĐK 3.1', 'ĐK 3.2', 'ĐK 3.3', 'ĐK 3.4', 'ĐK 3.5']) {
    const sheet = tab(book, name);
    const column = columnOf(sheet, 'Trạng thái');
    for (let row = 2; row <= sheet.rowCount; row += 1)
      if (sheet.display(row, column) === 'Đã duyệt') sheet.enter(row, column, 'Đã gửi', false);
  }
}

/** The settings of the sample commune that "Điền thông tin chung" asks for, typed into its form. */
const FORM = [
  'commune: xã Thanh Mộc',
  'superior: UBND huyện An Hòa Đông',
  'province: tỉnh Đông Giang',
  'year: 2023',
  'plan-number: 21/KH-UBND',
  'plan-date: 06/3/2023',
  'registration-deadline: 26/3/2023',
  'signer-name: Phạm Văn Khải',
].join('\n');

const ROSTER = 'Họ và tên\tChức vụ\tMã\nNguyễn Thị Hòa\tChủ tịch\tCB13';

describe('the whole year', () => {
  it('takes 12 clicks on menu items from the empty file to published lists and documents', () => {
    const book = createBook({ thisYear: 2023 });
    const said: string[] = [];
    const press = (label: string, day: string, text = ''): void => {
      said.push(click(book, label, { text, now: at(day) }).shown.at(-1) ?? '');
    };
    press(SET_UP, '2023-03-06');
    press('Điền thông tin chung', '2023-03-06', FORM);
    press('Dán danh sách từ Excel', '2023-03-06', ROSTER);
    peopleType(book);
    press('Duyệt mọi việc đã gửi, không vướng', '2023-03-27');
    press('Kiểm tra', '2024-01-10');
    press('Tính điểm', '2024-01-10');
    press('Lập danh sách bình xét', '2024-01-12');
    press('Lập danh sách khen', '2024-01-30');
    press('Lập báo cáo', '2024-01-30');
    press('Công khai lấy ý kiến', '2024-01-30');
    press('Công bố kết quả', '2024-02-28', 'CÔNG BỐ');
    press('Văn bản…', '2024-02-28');
    expect(said).toHaveLength(12);
    expect(said.at(-2)).toContain('Công bố kết quả năm 2023: 47 người, tập thể; 6 suất quà; đề nghị cấp trên 2 người.');
    const gifts = exported(book, 'gift-list').filter(({ order }) => order !== '');
    expect(gifts.map(({ participant }) => participant)).toEqual(['CB13', 'CB05', 'CB04', 'CB02', 'CB08', 'CB14']);
    expect(exported(book, 'ballots').find(({ participant }) => participant?.startsWith('CB12'))?.result).toBe(
      'không đạt',
    );
  });
});

describe('“Việc tiếp theo”', () => {
  const now = ({ steps }: StepList): ShownStep | undefined => steps.find(({ state }) => state === 'now');

  it('leads from an empty file through the year into the next, each time by its main button', () => {
    const book = createBook({ thisYear: 2023 });
    const led: string[] = [];
    const follow = (day: string, text = ''): void => {
      const start = (list: StepList): ShownStep['by'] | null => now(list)?.by ?? null;
      const { steps } = click(book, NEXT, { now: at(day), text, start });
      led.push(`${day} ${steps && now(steps)?.title}`);
    };
    follow('2023-03-06');
    follow('2023-03-06', FORM);
    follow('2023-03-06', ROSTER);
    follow('2023-03-20');
    peopleType(book);
    follow('2023-03-27');
    follow('2023-03-27');
    follow('2023-07-03');
    for (let n = 0; n < 7; n += 1) follow('2024-01-30');
    follow('2024-02-28', 'CÔNG BỐ');
    follow('2024-03-01', '2023');
    follow('2024-03-01', '2024 ĐÃ SAO LƯU');
    follow('2024-03-02');
    expect(led).toEqual([
      '2023-03-06 Tạo các tab',
      '2023-03-06 Điền thông tin chung',
      '2023-03-06 Đưa danh sách người tham gia vào',
      '2023-03-20 Nhận đăng ký, nhắc người chưa nộp',
      '2023-03-27 Duyệt việc đã gửi',
      '2023-03-27 Khóa đăng ký',
      '2023-07-03 Theo dõi tiến độ, sơ kết giữa năm',
      '2024-01-30 Kiểm tra',
      '2024-01-30 Tính điểm',
      '2024-01-30 Khóa điểm',
      '2024-01-30 Kiểm phiếu',
      '2024-01-30 Lập danh sách khen',
      '2024-01-30 Lập báo cáo',
      '2024-01-30 Công khai lấy ý kiến',
      '2024-02-28 Công bố kết quả',
      '2024-03-01 Đóng năm, niêm phong',
      '2024-03-01 Mở năm mới',
      '2024-03-02 Điền thông tin chung',
    ]);
  });

  it('says where the year stands, and leaves people to type where they have to', () => {
    const book = setUpBook();
    const stepsOn = (day: string): StepList => click(book, NEXT, { now: at(day) }).steps as StepList;
    click(book, 'Điền thông tin chung', { text: FORM });
    expect(stepsOn('2023-03-10').stage).toBe('Giai đoạn: Đăng ký, còn 16 ngày (đến hết 26/3/2023).');
    peopleType(book);
    const { stage, steps } = stepsOn('2023-12-20');
    expect(stage).toBe('Giai đoạn: Thực hiện đến hết phong trào, còn 11 ngày (đến hết 31/12/2023).');
    expect(steps.filter(({ by }) => 'tab' in by).map(({ title, by }) => [title, by])).toEqual([
      ['Tự chấm và thẩm định', { tab: 'Phiếu chấm' }],
      ['Họp Hội đồng, ghi số phiếu', { tab: 'Bỏ phiếu' }],
    ]);
    expect(steps.find(({ title }) => title === 'Duyệt việc đã gửi')?.remark).toMatch(/^\d+ việc chờ duyệt\./);
    expect(steps.find(({ title }) => title === 'Làm văn bản')?.state).toBe('later');
  });

  it('has every step in the submenu of its stage', () => {
    const stageOf = new Map(
      MENU.flatMap((entry) =>
        entry && 'items' in entry ? entry.items.flatMap((one) => (one ? [[one.label, entry.label] as const] : [])) : [],
      ),
    );
    const { steps } = click(createBook(), NEXT);
    const wrong = (steps?.steps ?? []).filter(
      ({ by, stage }) => 'label' in by && (stageOf.get(by.label) ?? '') !== stage,
    );
    expect(wrong).toEqual([]);
  });
});
