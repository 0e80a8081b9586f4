import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { writeXlsx } from '../../local/book/xlsx.ts';
import { CHECK, COUNT, click, exported, LISTS, SCORE, SET_UP, SUMMARY, sampleBook, tab } from './office.ts';

describe('the leaders’ page of xã Thanh Mộc', () => {
  let book: Book;
  const cell = (row: number, column: number): string => tab(book, 'Bảng điều khiển').display(row, column);
  /** The cell right of a name in the first rows. */
  const figure = (name: string, column = 1): string => {
    const row = Array.from({ length: 26 }, (_, i) => i + 1).find((one) => cell(one, column) === name) ?? 0;
    return cell(row, column + 1);
  };

  beforeAll(() => {
    book = sampleBook();
    for (const item of [CHECK, SCORE, COUNT, LISTS, SUMMARY]) click(book, item);
  });

  it('tells the stage, the figures and the lights in the first screen', () => {
    expect(cell(1, 1)).toBe('Thi đua CCHC 2023 – xã Thanh Mộc');
    expect(cell(3, 1)).toBe('Bình xét, trình khen: hôm nay là hạn.');
    expect([15, 16, 17, 18, 19].map((row) => [cell(row, 2), cell(row, 3)])).toEqual([
      ['78,6%', 'Chú ý'],
      ['68,0%', 'Chậm'],
      ['75,0%', 'Chú ý'],
      ['54,2%', 'Chậm'],
      ['88,9%', 'Chú ý'],
    ]);
  });

  it('says the same as the lists, the scoreboard and the summary', () => {
    const gifts = exported(book, 'gift-list');
    expect(figure('Tặng quà')).toBe(String(gifts.length));
    expect(figure('Kinh phí còn (triệu)')).toBe('0,2'); // 2.000.000 less 6 × 300.000
    expect(figure('Đề nghị cấp trên')).toBe(String(exported(book, 'superior-list').length));
    const bands = exported(book, 'scoreboard').map(({ band }) => band);
    for (const name of ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu'])
      expect([name, figure(name, 4)]).toEqual([name, String(bands.filter((band) => band === name).length)]);
    const report = tab(book, 'Báo cáo');
    const total = Array.from({ length: 20 }, (_, i) => i + 1).find((row) => report.display(row, 1) === 'Cộng') ?? 0;
    expect([figure('Hoàn thành'), figure('Đúng hạn')]).toEqual([report.display(total, 5), report.display(total, 6)]);
  });

  it('lists at most five things to decide, the most pressing first', () => {
    expect([22, 23, 24, 25, 26].map((row) => cell(row, 1))).toEqual([
      '• 8 người đủ điều kiện, kinh phí đủ 6 suất. → Khen thưởng xã',
      '• 2 trường hợp sát mức hoặc bằng điểm (quy tắc C19). → Kiểm tra',
      '• 4 người chưa được xét vì bị chặn (C02, C10, C11). → Kiểm tra',
      '• 3 người chưa có tổng điểm. → Bảng điểm',
      '• 2 vướng mắc chưa trả lời, 2 vướng mắc chờ quá 10 ngày làm việc. → Vướng mắc',
    ]);
  });

  it('keeps its four charts however often it is set up, and draws them from numbers', () => {
    click(book, SET_UP);
    const sheet = tab(book, 'Bảng điều khiển');
    expect(sheet.charts.map(({ type, options }) => [type, options.title])).toEqual([
      ['COLUMN', 'Việc theo nội dung thi đua'],
      ['LINE', 'Việc đến hạn, đã xong (cộng dồn)'],
      ['PIE', 'Xếp loại'],
      ['COLUMN', 'Tự chấm so thẩm định (người)'],
    ]);
    expect([46, 47, 48, 49, 50].map((row) => sheet.value(row, 2))).toEqual([42, 76, 29, 24, 9]);
  });

  it('has its charts in the Excel file, drawn from its own cells, on upright paper', async () => {
    const parts = unzipSync(await writeXlsx(book));
    const charts = Object.keys(parts).filter((path) => path.startsWith('xl/charts/chart'));
    expect(charts.length).toBe(4);
    expect(strFromU8(parts['xl/charts/chart3.xml'] ?? new Uint8Array())).toContain('!$B$54:$B$58</f>');
    const number = book.sheets.findIndex(({ name }) => name === 'Bảng điều khiển') + 1;
    const sheet = strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());
    expect(sheet).toContain('orientation="portrait"');
    expect(sheet).toContain('<brk id="43"'); // the figures and charts are one page
  });

  it('shows in Báo cáo the mean of an area with a comma', () => {
    const report = tab(book, 'Báo cáo');
    expect(Array.from({ length: 10 }, (_, i) => report.display(i + 1, 10))).toContain('61,99');
  });
});
