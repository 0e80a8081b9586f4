import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { exportTsv } from '../../local/export.ts';
import { COUNT, click, columnOf, LISTS, SCORE, sampleBook, tab } from './office.ts';

/** Types values into "Cấu hình", as the officer does. */
function typeSettings(book: Book, values: Readonly<Record<string, string>>): void {
  const sheet = tab(book, 'Cấu hình');
  const [keys, cells] = [columnOf(sheet, 'Mục'), columnOf(sheet, 'Giá trị')];
  for (let row = 2; row <= sheet.lastRow; row += 1) {
    const value = values[sheet.display(row, keys)];
    if (value !== undefined) sheet.enter(row, cells, value, false);
  }
}

const CASES = [
  { profile: 'den-2023', day: '2023-12-31', typed: '31/12/2023', superior: 'UBND huyện An Hòa Đông' },
  { profile: 'tu-2024', day: '2024-01-30', typed: '30/01/2024', superior: 'UBND huyện An Hòa Đông' },
  { profile: 'tu-7-2025', day: '2025-07-15', typed: '15/7/2025', superior: 'UBND tỉnh Đông Giang' },
];

describe.each(CASES)('the lists of xã Thanh Mộc decided on $typed', ({ profile, day, typed, superior }) => {
  const book = sampleBook();
  typeSettings(book, { 'Ngày quyết định khen thưởng': typed, 'Cấp trên trực tiếp': superior });
  const now = new Date(`${day}T08:00:00+07:00`);
  for (const item of [SCORE, COUNT, LISTS]) click(book, item, { now });
  const files = exportTsv(book);

  it.each(['gift-list', 'superior-list', 'collective-list', 'award-rules'])('are the golden %s', async (id) => {
    const golden = path.resolve(import.meta.dirname, `../golden/thanh-moc/profile-${profile}/${id}.tsv`);
    await expect(files.get(`${id}.tsv`)).toMatchFileSnapshot(golden);
  });
});

describe('a superior that the law no longer knows', () => {
  it('is pointed out below the list', () => {
    const book = sampleBook();
    typeSettings(book, { 'Ngày quyết định khen thưởng': '15/7/2025' });
    click(book, LISTS);
    const sheet = tab(book, 'Đề nghị cấp trên');
    const reasons = Array.from({ length: sheet.lastRow }, (_, i) => sheet.display(i + 1, 7));
    expect(reasons).toContain(
      'Từ 01/7/2025 không còn cấp huyện: sửa “Cấp trên trực tiếp” trong Cấu hình thành UBND tỉnh, thành phố.',
    );
  });
});

describe('the gate run before and after the end of the contest', () => {
  it('is kept, and the confirmed list shows who fell out and why', () => {
    const book = sampleBook();
    click(book, LISTS, { now: new Date('2023-12-10T08:00:00+07:00') });
    expect(tab(book, 'Đề nghị cấp trên').display(1, 1)).toBe('STT (tạm thời)');
    const roster = tab(book, 'Danh sách');
    // CB05, row 6: rated once more, and lower.
    roster.enter(6, columnOf(roster, 'Xếp loại năm'), 'Hoàn thành tốt nhiệm vụ', false);
    click(book, LISTS);
    const sheet = tab(book, 'Đề nghị cấp trên');
    const rows = Array.from(
      { length: sheet.lastRow },
      (_, i) => `${sheet.display(i + 1, 2)}|${sheet.display(i + 1, 7)}`,
    );
    expect(rows).toContain('|Xác nhận sau ngày 31/12/2023; so với lần xét tạm ngày 10/12/2023: 1 người đổi.');
    expect(rows).toContain(
      'CB05|Đề nghị → không đề nghị; xếp loại năm: Hoàn thành xuất sắc nhiệm vụ → Hoàn thành tốt nhiệm vụ.',
    );
    const before = JSON.stringify(book);
    click(book, LISTS);
    expect(JSON.stringify(book) === before).toBe(true);
  });
});
