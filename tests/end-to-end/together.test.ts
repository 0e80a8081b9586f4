import { describe, expect, it } from 'vitest';
import { CHECK, click, columnOf, exported, LISTS, SCORE, sampleBook, tab } from './office.ts';

describe('while others work in the sheet', () => {
  it('a cell changed during the preview leads to a new preview with the new figures', () => {
    const book = sampleBook();
    const sheet = tab(book, 'ĐK 3.1');
    let asked = 0;
    const { shown } = click(book, SCORE, {
      alert: () => {
        asked += 1;
        if (asked === 1) sheet.put(2, columnOf(sheet, 'Kết quả thẩm định'), '0');
        return 'YES';
      },
    });
    expect(asked).toBe(2);
    expect(shown[2]).toContain('Đã tính điểm 50 người, tập thể');
  });

  it('someone who never stops typing is named as the reason, and nothing is written', () => {
    const book = sampleBook();
    const sheet = tab(book, 'ĐK 3.1');
    let asked = 0;
    const { shown } = click(book, SCORE, {
      alert: ({ buttons }) => {
        if (buttons === 'OK') return 'OK';
        asked += 1;
        sheet.put(2, columnOf(sheet, 'Kết quả thẩm định'), String(asked / 10).replace('.', ','));
        return 'YES';
      },
    });
    expect(asked).toBe(3);
    expect(shown[3]).toBe(
      'Có người đang sửa, sắp xếp hoặc chèn dòng trong các tab, nên phần mềm dừng để không ghi nhầm dòng. Hãy nhờ mọi người tạm ngừng rồi bấm lại.',
    );
    expect(exported(book, 'scoreboard')).toEqual([]);
  });

  it('another run of the add-on is waited for, then the officer is told', () => {
    const book = sampleBook();
    const { shown } = click(book, CHECK, {
      alert: ({ buttons }) => {
        book.locks.set('document', 'another run');
        return buttons === 'OK' ? 'OK' : 'YES';
      },
    });
    expect(shown[1]).toBe('Một lần chạy khác của phần mềm chưa xong. Chờ một phút rồi bấm lại; chưa ghi gì.');
    expect(exported(book, 'checks')).toEqual([]);
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
