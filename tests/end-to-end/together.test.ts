import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host.ts';
import { CHECK, CODE, click, columnOf, DECISION_DAY, exported, LISTS, SCORE, sampleBook, tab } from './office.ts';

describe('while others work in the sheet', () => {
  it('a cell changed during the preview leads to a new preview with the new figures', () => {
    const book = sampleBook();
    const sheet = tab(book, 'ĐK 3.1');
    let looked = 0;
    const { shown } = click(book, SCORE, {
      meanwhile: () => {
        looked += 1;
        if (looked === 1) sheet.put(2, columnOf(sheet, 'Kết quả thẩm định'), '0');
      },
    });
    expect(looked).toBe(2);
    expect(shown[2]).toContain('Đã tính điểm 50 người, tập thể');
  });

  it('while somebody never stops typing, nothing is written that nobody has seen', () => {
    const book = sampleBook();
    const sheet = tab(book, 'ĐK 3.1');
    let looked = 0;
    click(book, SCORE, {
      meanwhile: () => {
        looked += 1;
        sheet.put(2, columnOf(sheet, 'Kết quả thẩm định'), `0,${looked}`);
      },
    });
    expect(looked).toBe(5);
    expect(exported(book, 'scoreboard')).toEqual([]);
  });

  it('another run of the add-on is waited for, then the officer is told', () => {
    const book = sampleBook();
    const { shown } = click(book, CHECK, { meanwhile: () => book.locks.set('document', 'another run') });
    expect(shown[1]).toBe('Một lần chạy khác của phần mềm chưa xong. Chờ một phút rồi bấm lại; chưa ghi gì.');
    expect(exported(book, 'checks')).toEqual([]);
  });

  it('Thôi changes nothing', () => {
    const book = sampleBook();
    const before = JSON.stringify(book);
    click(book, CHECK, { preview: 'no' });
    expect(JSON.stringify(book) === before).toBe(true);
  });

  it('where no dialog can be shown, a question with the counts does the same', () => {
    const book = sampleBook();
    const asked: string[] = [];
    const host = createHost({
      code: CODE,
      book,
      now: DECISION_DAY,
      ui: {
        alert: ({ prompt }) => {
          asked.push(prompt);
          return 'YES';
        },
      },
    });
    host.run('score');
    const [question = ''] = asked;
    expect(asked).toHaveLength(1);
    expect(question).toMatch(
      /^Tính điểm sẽ thay đổi:\n• Phiếu chấm: \d+ ô\n• Bộ chỉ số: \d+ ô\n• ĐK 3.3: \d+ ô\n• Bảng điểm: (\d+) ô\n• Giải trình điểm: \d+ ô\n• Kết quả chỉ số: \d+ ô\n\nLàm không\?$/,
    );
    const filled = exported(book, 'scoreboard')
      .flatMap((row) => Object.values(row))
      .filter((cell) => cell !== '');
    expect(question).toContain(`Bảng điểm: ${filled.length} ô`);
    expect(exported(book, 'scoreboard')).toHaveLength(50);
  });

  it('who clicked what stands in the log', () => {
    const book = sampleBook();
    click(book, LISTS);
    const [, line] = exported(book, 'log');
    expect([line?.at, line?.who, line?.action]).toEqual([
      '30/01/2024 08:00',
      'chu.so.huu@example.com',
      'Lập danh sách khen',
    ]);
    expect(line?.what).toContain('Danh sách tặng quà: 6 người, 1.800.000 đồng');
  });
});
