import { type Book, createBook } from '../local/book/book.ts';
import type { BookSheet } from '../local/book/book-sheet.ts';
import { serialOfDay } from '../local/book/time-zone.ts';
import { readBuilt } from '../local/built.ts';
import type { CallTotals } from '../local/google/call-log.ts';
import { createHost } from '../local/host.ts';
import { menuItems } from '../local/menu-items.ts';
import { dialogData, pressDo } from '../local/press-preview.ts';
import type { Workbook } from '../src/workbook.ts';

export const BUILT = readBuilt();

/** What a click cost: calls, and milliseconds of this machine. */
export interface Click {
  readonly calls: CallTotals;
  readonly milliseconds: number;
}

/** Clicks a menu item and presses Làm where a preview opens. */
export function click(book: Book, label: string): Click {
  const pages: Parameters<typeof dialogData>[0][] = [];
  const now = new Date('2024-01-30T08:00:00+07:00');
  const ui = { dialog: (page: Parameters<typeof dialogData>[0]) => void pages.push(page) };
  const host = createHost({ ...BUILT, now, book, ui });
  host.run('onOpen');
  const item = menuItems(host.menus).find(({ caption }) => caption === label);
  host.calls.reset();
  const started = performance.now();
  host.run(item?.functionName ?? '');
  const [page] = pages;
  const shown = page ? dialogData(page) : null;
  if (shown && 'digest' in shown) pressDo(host, shown);
  return { calls: host.calls.snapshot(), milliseconds: Math.round(performance.now() - started) };
}

function typeRow(sheet: BookSheet, row: number, cells: Readonly<Record<string, string>>): void {
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const text = cells[sheet.display(1, column)];
    if (text !== undefined) sheet.enter(row, column, text, false);
  }
}

/** A workbook fresh from set-up. */
export function emptyYear(): Book {
  const book = createBook({ thisYear: 2024 });
  click(book, 'Thiết lập / Sửa lại các tab');
  return book;
}

/** A workbook after set-up that holds what was typed: every row below the headings is replaced. */
export function filledBook({ tabs }: Workbook): Book {
  const book = emptyYear();
  for (const { name, values } of tabs) {
    const sheet = book.sheet(name);
    const [, ...rows] = values;
    if (!sheet || rows.length === 0) continue;
    if (sheet.lastRow > 1) sheet.clear({ row: 2, column: 1, rows: sheet.lastRow - 1, columns: sheet.columnCount });
    sheet.insertRows(sheet.rowCount, Math.max(0, rows.length + 1 - sheet.rowCount));
    rows.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        if (cell === '') return;
        const [year = 0, month = 1, day = 1] = typeof cell === 'object' ? cell.date.split('-').map(Number) : [];
        sheet.put(r + 2, c + 1, typeof cell === 'object' ? serialOfDay(year, month, day) : cell);
      });
    });
  }
  return book;
}

/** A workbook after set-up with so many sent registrations, each of a person of its own. */
export function workbookWith(registrations: number): Book {
  const book = emptyYear();
  const [roster, register] = [book.sheet('Danh sách'), book.sheet('ĐK 3.1')];
  if (!roster || !register) throw new Error('Set-up made no roster');
  for (const sheet of [roster, register])
    sheet.insertRows(sheet.rowCount, Math.max(0, registrations + 1 - sheet.rowCount));
  for (let i = 1; i <= registrations; i += 1) {
    const code = `CB${String(i).padStart(5, '0')}`;
    typeRow(roster, i + 1, { Mã: code, Loại: 'Cá nhân', 'Họ và tên': `Người ${i}` });
    typeRow(register, i + 1, { 'Mã việc': `3.1-${i}`, 'Người đăng ký': code, 'Trạng thái': 'Đã gửi' });
  }
  return book;
}
