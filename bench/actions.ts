import type { Book } from '../local/book/book.ts';
import { loadCommune, readCommune } from '../local/commune.ts';
import { MENU_ITEMS } from '../src/menu.ts';
import { commune } from './commune.ts';
import { costOf } from './measure.ts';
import { printTable } from './table.ts';
import { click, emptyYear, filledBook } from './workbook.ts';

/** Items that can be clicked without typing or selecting anything. */
export const ITEMS = MENU_ITEMS.filter(({ action }) => action && !action.asks && !action.takesSelection).map(
  ({ label }) => label,
);

const REGISTRATIONS = 2_000;
const TASKS_A_PERSON = 2.5;

function sample(): Book {
  const book = emptyYear();
  loadCommune(readCommune('local/communes/thanh-moc'), book);
  return book;
}

/** Preview and writing together, of every item; each on a copy of the same workbook. */
export function actions() {
  const books: readonly (readonly [string, Book])[] = [
    ['xã mẫu', sample()],
    [`${REGISTRATIONS} đăng ký`, filledBook(commune(REGISTRATIONS, TASKS_A_PERSON))],
  ];
  const found = books.flatMap(([workbook, book]) =>
    ITEMS.map((item) => ({ workbook, item, ...costOf(() => void click(book.clone(), item)) })),
  );
  const [small = [], large = []] = books.map(([name]) => found.filter(({ workbook }) => workbook === name));
  printTable(
    'Từng mục menu, cả xem trước và ghi, trên trang tính giả của máy này (CPU ms, bộ nhớ thêm MB trước khi dọn)',
    ITEMS.map((item, i) => ({
      Mục: item,
      'Xã mẫu: CPU': small[i]?.milliseconds ?? 0,
      'Xã mẫu: bộ nhớ': small[i]?.megabytes ?? 0,
      [`${REGISTRATIONS} đăng ký: CPU`]: large[i]?.milliseconds ?? 0,
      [`${REGISTRATIONS} đăng ký: bộ nhớ`]: large[i]?.megabytes ?? 0,
    })),
  );
  return found;
}
