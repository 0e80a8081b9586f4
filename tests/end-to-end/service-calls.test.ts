import { describe, expect, it } from 'vitest';
import { type Book, createBook } from '../../local/book/book.ts';
import { CHECK, COUNT, click, LISTS, SCORE, SET_UP, SUMMARY, setUpBook, tab, typeRow } from './office.ts';

/** A workbook with so many clean registrations, each of a person of its own. */
function workbookWith(registrations: number): Book {
  const book = setUpBook();
  const [roster, register] = [tab(book, 'Danh sách'), tab(book, 'ĐK 3.1')];
  for (const sheet of [roster, register])
    sheet.insertRows(sheet.rowCount, Math.max(0, registrations + 1 - sheet.rowCount));
  for (let i = 1; i <= registrations; i += 1) {
    const code = `CB${String(i).padStart(4, '0')}`;
    typeRow(roster, i + 1, { Mã: code, Loại: 'Cá nhân', 'Họ và tên': `Người ${i}` });
    typeRow(register, i + 1, {
      'Mã việc': `3.1-${i}`,
      'Người đăng ký': code,
      'Loại việc': 'Trọng tâm',
      'Trạng thái': 'Đã gửi',
    });
  }
  return book;
}

describe('service calls', () => {
  it('are the same with 60 and with 2.000 registrations, but for making room once', () => {
    const [few, many] = [workbookWith(60), workbookWith(2000)];
    for (const item of [CHECK, SCORE, COUNT, LISTS, SUMMARY]) {
      const [{ calls: a }, { calls: b }] = [click(few, item), click(many, item)];
      const { structure, ...rest } = b.counts;
      expect({ item, ...rest, transitions: b.writeToReadTransitions }).toEqual({
        item,
        read: a.counts.read,
        write: a.counts.write,
        flush: a.counts.flush,
        // Bảng điều khiển links each of the 1.940 more people: three calls that build the text and never leave the script.
        other: a.counts.other + (item === SUMMARY ? 3 * 1940 : 0),
        transitions: a.writeToReadTransitions,
      });
      const room = (b.members['Sheet.insertRowsAfter'] ?? 0) - (a.members['Sheet.insertRowsAfter'] ?? 0);
      expect(structure - a.counts.structure).toBe(room);
      expect(room).toBeLessThanOrEqual(2);
    }
  });

  it('are at most 20 for each tab that set-up makes, round trips at most 5 of them, and hardly ever wait for buffered writes', () => {
    const book = createBook({ thisYear: 2024 });
    const { calls } = click(book, SET_UP);
    const { read, write, structure, flush } = calls.counts;
    const tabs = book.sheets.length;
    expect((read + write + structure + flush) / tabs).toBeLessThanOrEqual(20);
    expect((read + structure) / tabs).toBeLessThanOrEqual(5);
    expect(calls.writeToReadTransitions).toBeLessThanOrEqual(8);
  });

  it('of set-up clicked once more change no structure and read at most 8 times for each tab', () => {
    const book = setUpBook();
    const { counts, writeToReadTransitions } = click(book, SET_UP).calls;
    expect(counts.structure).toBe(0);
    expect(counts.read / book.sheets.length).toBeLessThanOrEqual(8);
    expect(writeToReadTransitions).toBeLessThanOrEqual(1);
  });

  it.each([
    [CHECK, 260],
    [SCORE, 210],
    [COUNT, 190],
    [LISTS, 240, 80],
    [SUMMARY, 210],
  ])('of “%s” stay within their budget for preview and execution together: %i reads', (item, reads, writes = 60) => {
    const { counts, writeToReadTransitions } = click(workbookWith(60), item).calls;
    expect(counts.read).toBeLessThanOrEqual(reads);
    expect(counts.write).toBeLessThanOrEqual(writes);
    expect(writeToReadTransitions).toBeLessThanOrEqual(2);
  });

  it('read nothing when the menu is drawn', () => {
    const book = setUpBook();
    expect(click(book, COUNT).calls.members['Range.setValues']).toBeUndefined();
  });
});
