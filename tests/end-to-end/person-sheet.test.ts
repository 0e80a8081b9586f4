import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { click, exported, SCORE, sampleBook, select, tab } from './office.ts';

const SHEET = 'Phiếu giải trình một người';

/** The page as somebody reads it: cells of a line joined by bars. */
function page(book: Book): string[] {
  const sheet = tab(book, 'Phiếu giải trình');
  return Array.from({ length: sheet.lastRow }, (_, r) =>
    Array.from({ length: 5 }, (_, c) => sheet.display(r + 1, c + 1))
      .filter((text) => text !== '')
      .join(' | '),
  ).filter((line) => line !== '');
}

const number = (text: string): number => Number(text.replace(',', '.'));

describe('“Phiếu giải trình một người”', () => {
  let book: Book;
  beforeAll(() => {
    book = sampleBook();
    click(book, SCORE);
  });

  it('shows the person of the selected row: total, distance, every line, and why there is no gift', () => {
    const row = exported(book, 'scoreboard').findIndex(({ participant }) => participant === 'CB12') + 2;
    select(book, 'Bảng điểm', row);
    const { shown } = click(book, SHEET);
    expect(shown.join(' ')).toContain('Đã lập phiếu giải trình của');
    const lines = page(book);
    expect(lines[0]).toBe('PHIẾU GIẢI TRÌNH ĐIỂM');
    expect(lines.find((line) => line.startsWith('Tổng điểm'))).toContain('Tổng điểm 88,31');
    expect(lines.find((line) => line.includes('còn thiếu'))).toContain(
      'còn thiếu 1,69 điểm để đạt mức “tiêu biểu, xuất sắc”',
    );
    const gift = lines.findIndex((line) => line.startsWith('Danh sách tặng quà'));
    expect(lines.slice(gift, gift + 2)).toEqual([
      'Danh sách tặng quà | Không có tên: Hội đồng đồng ý 62,50%, cần từ 80,00%.',
      'Bỏ phiếu, ô A6 | KH 06/3/2023, mục 5',
    ]);
  });

  it('names rule and cell of what excludes somebody', () => {
    click(book, SHEET, { text: 'CB07' });
    const lines = page(book);
    const gift = lines.findIndex((line) => line.startsWith('Danh sách tặng quà'));
    expect(lines[gift]).toContain('bị kỷ luật trong năm: chưa xét khen thưởng (C11).');
    expect(lines[gift + 1]).toMatch(/^Danh sách, ô L\d+ \| NĐ 48\/2023/);
  });

  it('has lines that somebody can add up to the total', () => {
    click(book, SHEET, { text: 'CB13' });
    const sheet = tab(book, 'Phiếu giải trình');
    let sum = 0;
    let [total, counted] = ['', 0];
    for (let row = 1; row <= sheet.lastRow; row += 1) {
      const [name, counts] = [sheet.display(row, 1), sheet.display(row, 3)];
      if (name === 'TỔNG ĐIỂM') total = counts;
      else if (/^-?\d/.test(counts) && !name.startsWith('Cộng nhóm')) {
        sum += Math.round(number(counts) * 100);
        counted += 1;
      }
    }
    expect([sum, counted > 5]).toEqual([Math.round(number(total) * 100), true]);
  });

  it('refuses a name nobody has, and somebody without an approved task', () => {
    expect(click(book, SHEET, { text: 'Nguyễn Văn Không' }).shown.join(' ')).toContain('không có ai đúng là');
    expect(click(book, SHEET, { text: 'CB20' }).shown.join(' ')).toContain('chưa có việc nào được duyệt');
  });
});

describe('“Giải trình điểm”', () => {
  it('adds up to the total of everybody, and says what was lost, why, and what came of it', () => {
    const book = sampleBook();
    click(book, SCORE);
    const rows = exported(book, 'explanations');
    const totals = exported(book, 'scoreboard').filter(({ total }) => total !== '');
    const sums = new Map<string, number>();
    for (const { participant = '', counts = '' } of rows) {
      sums.set(participant, (sums.get(participant) ?? 0) + Math.round(number(counts || '0') * 100));
    }
    expect(totals.map(({ participant = '' }) => sums.get(participant))).toEqual(
      totals.map(({ total = '' }) => Math.round(number(total) * 100)),
    );
    const own = rows.filter(({ participant }) => participant === 'CB18');
    expect(own.find(({ item }) => item === 'Danh sách tặng quà')?.how).toContain('(C02)');
    expect(rows.filter(({ lost, why, part }) => lost !== '' && why === '' && part !== 'Tổng điểm')).toEqual([]);
  });
});
