import type { Book } from '../../local/book/book.ts';
import type { BookSheet } from '../../local/book/book-sheet.ts';
import { TABS } from '../../src/tabs/index.ts';
import { isInput } from '../../src/tabs/read-input.ts';
import type { Chance } from './chance.ts';

/** Tabs in which people are at work while the add-on runs. */
export const BUSY_TABS = ['ĐK 3.1', 'ĐK 3.2', 'Danh sách', 'Phiếu chấm', 'Bỏ phiếu'] as const;

/** Columns into which they type, besides those of whole new rows. */
const TYPED = ['Minh chứng', 'Đơn vị tính', 'Chức vụ', 'Lý do chênh lệch', 'Lý do đưa ra, bổ sung', 'Trạng thái'];
const STATUSES = ['Nháp', 'Đã gửi'];

const KINDS = ['insert', 'delete', 'sort', 'sort', 'type', 'type', 'hide', 'rename', 'new row'] as const;

/** A row as people know it: it keeps its name wherever it is moved. */
type Tag = string;

/** What stands in a tab as far as people have typed it, row by row and by name of the row. */
export interface Followed {
  readonly tags: Map<string, Tag[]>;
  /** "tab tag column" → what people have typed there last. */
  readonly typed: Map<string, string>;
}

export const cellKey = (tab: string, tag: Tag, column: number): string => `${tab}\n${tag}\n${column}`;

/** The name of a tab in the definitions, whatever people have made of it. */
const nameOf = (sheet: BookSheet): string => sheet.name.replace(' (cũ)', '');

export const busySheets = (book: Book): BookSheet[] =>
  book.sheets.filter((sheet) => (BUSY_TABS as readonly string[]).includes(nameOf(sheet)));

/** Columns of a tab by number: people's or the add-on's. */
export function columnsOf(tab: string, owner: 'people' | 'add-on'): number[] {
  const definition = TABS.filter(isInput).find(({ name }) => name === tab);
  return Object.values(definition?.columns ?? {}).flatMap((column, i) => (column.owner === owner ? [i + 1] : []));
}

export const valueAt = (sheet: BookSheet, row: number, column: number): string =>
  JSON.stringify(sheet.value(row, column));

export function follow(book: Book): Followed {
  const followed: Followed = { tags: new Map(), typed: new Map() };
  for (const sheet of busySheets(book)) meetNewRows(sheet, followed, 'r');
  return followed;
}

/** Rows below those known so far: they were appended, by people or by the add-on. */
export function meetNewRows(sheet: BookSheet, { tags, typed }: Followed, by: string): Tag[] {
  const tab = nameOf(sheet);
  const known = tags.get(tab) ?? [];
  tags.set(tab, known);
  const fresh: Tag[] = [];
  // Blank rows at the end are nobody's any more.
  known.length = Math.min(known.length, Math.max(0, sheet.lastRow - 1));
  while (known.length < sheet.lastRow - 1) {
    const tag = `${by}${known.length + 1}.${typed.size}`;
    known.push(tag);
    fresh.push(tag);
    for (const column of columnsOf(tab, 'people'))
      typed.set(cellKey(tab, tag, column), valueAt(sheet, known.length + 1, column));
  }
  return fresh;
}

/** Somebody does something in the workbook, and what is known of the rows follows. Gives a word for it. */
export function actOf(book: Book, followed: Followed, chance: Chance, number: number): string {
  const sheet = chance.one(busySheets(book));
  const tab = nameOf(sheet);
  meetNewRows(sheet, followed, 'a');
  const tags = followed.tags.get(tab) ?? [];
  const last = tags.length + 1;
  const is = chance.one(KINDS);
  if (is === 'insert') {
    const after = 1 + chance.below(last - 1);
    sheet.insertRows(after, 1);
    tags.splice(after - 1, 0, `n${number}`);
    for (const column of columnsOf(tab, 'people')) followed.typed.set(cellKey(tab, `n${number}`, column), '""');
    return `${tab}: a row after ${after}`;
  }
  if (is === 'delete' && tags.length > 2) {
    const row = 2 + chance.below(tags.length);
    sheet.deleteRows(row, 1);
    tags.splice(row - 2, 1);
    return `${tab}: row ${row} deleted`;
  }
  if (is === 'sort') {
    const order = tags.map((_, i) => i);
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = chance.below(i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    sheet.permuteRows({ row: 2, column: 1, rows: tags.length, columns: sheet.columnCount }, order);
    followed.tags.set(
      tab,
      order.map((from) => tags[from] ?? ''),
    );
    return `${tab}: sorted`;
  }
  if (is === 'type') {
    const columns = columnsOf(tab, 'people').filter((column) => TYPED.includes(sheet.display(1, column)));
    const [row, column] = [2 + chance.below(tags.length), chance.one(columns)];
    const text = sheet.display(1, column) === 'Trạng thái' ? chance.one(STATUSES) : `gõ ${number}`;
    if (column === undefined) return 'nothing';
    sheet.put(row, column, text);
    followed.typed.set(cellKey(tab, tags[row - 2] ?? '', column), valueAt(sheet, row, column));
    return `${tab}: “${text}” typed into row ${row}, column ${column}`;
  }
  if (is === 'new row') {
    const row = tags.length + 2;
    if (row > sheet.rowCount) sheet.insertRows(sheet.rowCount, 1);
    for (const column of columnsOf(tab, 'people').slice(0, 3)) sheet.put(row, column, `mới ${number}`);
    meetNewRows(sheet, followed, `p${number}.`);
    return `${tab}: row ${row} typed`;
  }
  if (is === 'rename') {
    book.rename(sheet, sheet.name === tab ? `${tab} (cũ)` : tab);
    return `${tab}: renamed ${sheet.name}`;
  }
  const row = 2 + chance.below(tags.length);
  sheet.hiddenRows.set(row, true);
  return `${tab}: row ${row} hidden`;
}
