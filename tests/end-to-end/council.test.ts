import { describe, expect, it } from 'vitest';
import { COUNT, click, exported, LISTS, sampleBook, tab, typeRow } from './office.ts';

const PREPARE = 'Lập danh sách bình xét';

describe('“Lập danh sách bình xét”', () => {
  it('appends a row for each candidate without one, recusals of oneself filled in, and touches no other row', () => {
    const book = sampleBook();
    const sheet = tab(book, 'Bỏ phiếu');
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      for (let row = 3; row <= 11; row += 1) sheet.put(row, column, '');
    }
    const { shown } = click(book, PREPARE);
    const rows = exported(book, 'ballots').slice(1);
    expect(exported(book, 'ballots')[0]).toMatchObject({ participant: 'CB13', agree: '9' });
    expect(rows.map(({ participant, agree, recused }) => `${participant} [${agree}] ${recused}`)).toEqual([
      'CB05 – Bùi Minh Bình [] CB05',
      'CB04 – Hoàng Văn Hóa [] CB04',
      'CB16 – Phạm Thị Dung [] CB16',
      'CB12 – Trần Minh Đạt [] CB12',
      'CB02 – Phạm Đức Ân [] ',
      'CB08 – Lê Đức An [] CB08',
      'CB01 – Đặng Văn Đạt [] ',
      'CB14 – Nguyễn Văn An [] ',
      'CB10 – Dương Thị Ánh [] ',
      'TT01 – Bộ phận Tiếp nhận và Trả kết quả (một cửa) xã [] ',
      'TT04 – Trường Tiểu học Thanh Mộc [] ',
      'TT02 – Hội Liên hiệp Phụ nữ xã [] ',
      'TT06 – Trạm Y tế xã Thanh Mộc [] ',
    ]);
    expect(shown[1]).toBe(
      'Thêm 13 dòng vào tab Bỏ phiếu; bình xét 14, sát mức 0, bị chặn 4 (tab Danh sách bình xét). Phiên họp 9 trên 9 thành viên có ý kiến, đủ (cần 6).',
    );
    const after = JSON.stringify(book);
    click(book, PREPARE);
    expect(JSON.stringify(book) === after).toBe(true);
  });

  it('shows candidates, near misses and the blocked with the reason', () => {
    const book = sampleBook();
    click(book, PREPARE);
    const list = exported(book, 'shortlist');
    expect(list.map(({ participant, state }) => `${participant} ${state}`)).toEqual([
      ...['CB13', 'CB05'].map((code) => `${code} bình xét`),
      'CB06 bị chặn',
      ...['CB04', 'CB16', 'CB12', 'CB02', 'CB08'].map((code) => `${code} bình xét`),
      'CB09 bị chặn',
      ...['CB01', 'CB14', 'CB10'].map((code) => `${code} bình xét`),
      'CB18 bị chặn',
      'CB07 bị chặn',
      ...['TT01', 'TT04', 'TT02', 'TT06'].map((code) => `${code} bình xét`),
    ]);
    expect(list[2]?.explanation).toContain('bị chặn theo C10');
    expect(list[1]?.conflicts).toBe('CB04 (cùng đơn vị; cấu hình không buộc tránh); CB05 (xét chính mình)');
  });
});

describe('the lists of the sample commune', () => {
  it('say for everybody of the roster why there is no gift', () => {
    const book = sampleBook();
    click(book, LISTS);
    const out = exported(book, 'left-out').filter(({ list }) => list === 'Quà của xã');
    expect(out.length + exported(book, 'gift-list').length).toBe(62);
    const why = (code: string): string | undefined => out.find(({ participant }) => participant === code)?.reason;
    expect([why('CB01'), why('KC01'), why('CB12'), why('CB03')]).toEqual([
      'Hết kinh phí (6 suất), dự bị thứ 1.',
      'Không thuộc diện tặng quà: chỉ cán bộ, công chức xã.',
      'Hội đồng đồng ý 62,50%, cần từ 80,00%.',
      'Chưa có việc được duyệt.',
    ]);
    expect(out.find(({ participant }) => participant === 'CB06')?.source).toBe(
      'C10: Luật 06/2022/QH15, Điều 5 khoản 2 điểm c; quy tắc của Hội đồng (tab Cấu hình)',
    );
  });

  it('keep what the council removed apart, before and after side by side', () => {
    const book = sampleBook();
    const sheet = tab(book, 'Bỏ phiếu');
    typeRow(sheet, 2, { 'Hội đồng quyết định thêm': 'Đưa ra khỏi danh sách', 'Lý do đưa ra, bổ sung': 'Xin rút' });
    click(book, COUNT);
    click(book, LISTS);
    const [first] = exported(book, 'ballots');
    expect([first?.before, first?.after]).toEqual([
      'Trong danh sách, thứ 1',
      'Không: Hội đồng đưa ra khỏi danh sách: Xin rút',
    ]);
    expect(exported(book, 'gift-list').map(({ participant }) => participant)).toEqual([
      'CB05',
      'CB04',
      'CB02',
      'CB08',
      'CB01',
      'CB14',
    ]);
  });
});
