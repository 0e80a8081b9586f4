import { describe, expect, it } from 'vitest';
import { createBook } from '../../local/book/book.ts';
import { click, exported, setUpBook } from './office.ts';

const FILL = 'Điền thông tin chung';

const settingsOf = (book: ReturnType<typeof setUpBook>): Record<string, string> =>
  Object.fromEntries(exported(book, 'settings').map(({ key = '', value = '' }) => [key, value]));

describe('“Điền thông tin chung”', () => {
  it('writes the lines that were changed into Cấu hình and nothing else', () => {
    const book = setUpBook();
    const before = settingsOf(book);
    const { shown } = click(book, FILL, {
      text: 'commune: xã Bình Lạc\nsuperior: UBND tỉnh Đông Giang\nyear: 2026\nplan-date: 05/01/2026\nsigner-name: Vũ Thị Sen',
    });
    expect(shown).toEqual([`${FILL}: Cấu hình 5`, 'Đã ghi 5 mục vào tab Cấu hình.']);
    expect(settingsOf(book)).toEqual({
      ...before,
      commune: 'xã Bình Lạc',
      superior: 'UBND tỉnh Đông Giang',
      year: '2026',
      'plan-date': '05/01/2026',
      'signer-name': 'Vũ Thị Sen',
    });
  });

  it('shows what it would overwrite before it does, and empties a line that was emptied', () => {
    const book = setUpBook();
    click(book, FILL, { text: 'signer-name: Vũ Thị Sen\ngift-vnd: 500.000' });
    click(book, FILL, { text: 'signer-name: Lý Văn Kha\ngift-vnd:', preview: 'no' });
    expect([settingsOf(book)['signer-name'], settingsOf(book)['gift-vnd']]).toEqual(['Vũ Thị Sen', '500.000']);
    click(book, FILL, { text: 'signer-name: Lý Văn Kha\ngift-vnd:' });
    expect([settingsOf(book)['signer-name'], settingsOf(book)['gift-vnd']]).toEqual(['Lý Văn Kha', '']);
  });

  it('refuses a day that is none, and says how to write it', () => {
    const book = setUpBook();
    const { shown } = click(book, FILL, { text: 'plan-date: 31/02/2026\ngift-vnd: nhiều' });
    expect(shown).toEqual([
      'Chưa ghi gì. Ngày ban hành kế hoạch: “31/02/2026” không đọc được, cần một ngày có trong lịch, ví dụ 06/3/2023. Mức quà một người (đồng): “nhiều” không đọc được, cần một số tiền bằng đồng, ví dụ 300.000.',
    ]);
    expect(settingsOf(book)['plan-date']).toBe('');
  });

  it('names what is still missing, days in the wrong order, and a district that is no more', () => {
    const { shown } = click(setUpBook(), FILL, {
      text: 'superior: UBND huyện An Hòa Đông\nplan-date: 05/01/2026\nregistration-deadline: 20/12/2025',
    });
    expect(shown.slice(0, 3)).toEqual([
      'Còn để trống: Tên xã; Năm thi đua; Họ tên người ký. Văn bản cần những mục này.',
      'Hạn đăng ký (20/12/2025) đứng trước Ngày ban hành kế hoạch (05/01/2026): xin xem lại.',
      'Từ 01/7/2025 không còn cấp huyện: xin xem lại Cấp trên trực tiếp (“UBND huyện An Hòa Đông”).',
    ]);
  });

  it('needs the tabs first', () => {
    expect(click(createBook(), FILL, { text: 'commune: xã Bình Lạc' }).shown).toEqual([
      'Bảng tính chưa có các tab của phong trào thi đua. Hãy bấm “Thiết lập / Sửa lại các tab” trước.',
    ]);
  });
});
