import { describe, expect, it } from 'vitest';
import { createBook } from '../../local/book/book.ts';
import { assertEditable } from '../../local/book/cell-rules.ts';
import { zoneContains } from '../../local/book/content.ts';
import { TABS } from '../../src/tabs/index.ts';
import { click, columnOf, SET_UP, tab } from './office.ts';

const [STAFF, OFFICER] = ['can.bo@example.com', 'noi.vu@example.com'];

/** A workbook whose settings name the officer, shared with a member of staff as well. */
function sharedBook() {
  const book = createBook({ thisYear: 2024, editors: [STAFF, OFFICER] });
  click(book, SET_UP);
  const settings = tab(book, 'Cấu hình');
  for (let row = 2; row <= settings.lastRow; row += 1)
    if (settings.display(row, 1) === 'Thư điện tử người được sửa')
      settings.put(row, columnOf(settings, 'Giá trị'), OFFICER);
  click(book, SET_UP);
  return book;
}

describe('in a workbook that set-up has made', () => {
  const book = sharedBook();
  const made = TABS.filter(({ name }) => book.sheet(name));
  const mayEdit = (user: string): string[] =>
    made.flatMap(({ name }) => {
      try {
        assertEditable(tab(book, name), { row: 2, column: 1, rows: 1, columns: 1 }, user);
        return [name];
      } catch {
        return [];
      }
    });

  it('staff edit the tabs in which everybody works, and no other', () => {
    const theirs = made.filter(({ access }) => access === 'shared' || access === 'open');
    expect(mayEdit(STAFF)).toEqual(theirs.map(({ name }) => name));
    expect([theirs.length > 8, theirs.length < made.length / 2]).toEqual([true, true]);
  });

  it('the officer whom the settings name edits every tab', () => {
    expect(mayEdit(OFFICER)).toEqual(made.map(({ name }) => name));
  });

  it('grey columns and headings ask before staff change them', () => {
    const sheet = tab(book, 'ĐK 3.1');
    const asks = (row: number, heading: string): boolean =>
      sheet.protections.some(
        ({ warningOnly, unprotected }) =>
          warningOnly && !unprotected.some((zone) => zoneContains(zone, row, columnOf(sheet, heading))),
      );
    expect(sheet.protections.every(({ warningOnly }) => warningOnly)).toBe(true);
    expect([asks(2, 'Tiến độ'), asks(1, 'Việc đăng ký'), asks(2, 'Việc đăng ký')]).toEqual([true, true, false]);
  });
});
