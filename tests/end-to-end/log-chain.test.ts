import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { CHECK, COUNT, click, columnOf, exported, LISTS, SCORE, sampleBook, tab, UNDO } from './office.ts';

const LOG = 'Nhật ký';

function worked(): Book {
  const book = sampleBook();
  for (const item of [SCORE, COUNT, LISTS]) click(book, item);
  return book;
}

const told = (book: Book): string => click(book, CHECK).shown.at(-1) ?? '';

describe('the log', () => {
  it('has a full sentence and a mark for every run, undo included', () => {
    const book = worked();
    click(book, UNDO);
    const lines = exported(book, 'log');
    expect(lines.map(({ action }) => action)).toEqual(['Thiết lập / Sửa lại các tab', SCORE, COUNT, LISTS, UNDO]);
    expect(lines.every(({ what, mark }) => /^[A-ZĐ].*\.$/.test(what ?? '') && /^[0-9a-f]{64}$/.test(mark ?? ''))).toBe(
      true,
    );
    expect(new Set(lines.map(({ mark }) => mark)).size).toBe(5);
    expect(told(book)).not.toContain(LOG);
  });

  it('“Kiểm tra” names the line that was changed', () => {
    const book = worked();
    const log = tab(book, LOG);
    log.put(3, columnOf(log, 'Ai'), 'nguoi.khac@example.com');
    expect(told(book)).toContain('Tab Nhật ký, dòng 3: dòng này bị sửa, hoặc có dòng phía trên bị sửa, xóa, chèn');
  });

  it.each([
    ['removed', 3],
    ['inserted', 4],
    ['moved', 3],
  ] as const)('a line that was %s shows in row %i', (what, row) => {
    const book = worked();
    const log = tab(book, LOG);
    if (what === 'removed') log.deleteRows(3, 1);
    else if (what === 'inserted') log.insertRows(3, 1);
    else log.permuteRows({ row: 3, column: 1, rows: 2, columns: log.columnCount }, [1, 0]);
    expect(told(book)).toContain(`Tab Nhật ký, dòng ${row}:`);
  });

  it('a run whose line is gone is named by the line of the next one', () => {
    const book = worked();
    const log = tab(book, LOG);
    log.deleteRows(log.lastRow, 1);
    click(book, CHECK);
    expect(exported(book, 'log').at(-1)?.what).toContain(
      'Lần chạy 4 (“Lập danh sách khen” lúc 30/01/2024 08:00) không có dòng trong Nhật ký: bị ngắt giữa chừng, hoặc dòng ấy đã bị xóa.',
    );
  });

  it('“Kiểm tra sổ” names it too', () => {
    const book = worked();
    const log = tab(book, LOG);
    log.put(4, columnOf(log, 'Đã làm gì'), 'Không đổi gì.');
    click(book, 'Kiểm tra sổ');
    expect(exported(book, 'book-state').filter(({ rule }) => rule === 'S13')).toMatchObject([
      { tab: LOG, cell: 'A4', mended: 'sửa tay' },
    ]);
  });

  it('lines of a version that wrote no marks count too: what stands above the first mark cannot be changed unseen', () => {
    const book = worked();
    const log = tab(book, LOG);
    const mark = columnOf(log, 'Dấu nối');
    for (let row = 2; row <= log.lastRow; row += 1) log.put(row, mark, '');
    expect(told(book)).not.toContain('Tab Nhật ký');
    log.put(2, columnOf(log, 'Ai'), 'nguoi.khac@example.com');
    expect(told(book)).toContain('Tab Nhật ký, dòng 6:');
  });
});
