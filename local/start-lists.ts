import type { Book } from './book/book.ts';

/** The rows of a tab up to its first blank row, as the grid shows them. */
function records(book: Book, name: string): string[][] {
  const sheet = book.sheet(name);
  const rows: string[][] = [];
  for (let row = 2; sheet && row <= sheet.lastRow; row += 1) {
    const cells = Array.from({ length: sheet.lastColumn }, (_, i) => sheet.display(row, i + 1));
    if (cells.every((cell) => cell === '')) break;
    rows.push(cells);
  }
  return rows;
}

/** The line below a list whose name is this, such as "Tổng cộng". */
function lineBelow(book: Book, name: string, label: string): string {
  const sheet = book.sheet(name);
  for (let row = 2; sheet && row <= sheet.lastRow; row += 1) {
    const cells = Array.from({ length: sheet.lastColumn }, (_, i) => sheet.display(row, i + 1));
    if (cells.includes(label)) return cells.filter((cell) => cell !== '').pop() ?? '';
  }
  return '';
}

function list(book: Book, name: string): string {
  const rows = records(book, name);
  const people = rows.map((cells) => {
    const [order = '', ...rest] = cells;
    return `  ${order.padStart(2)}  ${rest
      .filter((cell) => cell !== '')
      .slice(0, 3)
      .join('  ')}`;
  });
  return [`${name} (${rows.length})`, ...(people.length > 0 ? people : ['  (không có ai)'])].join('\n');
}

/** The award lists for the terminal, taken from the sheet itself. */
export function awardLists(book: Book): string {
  const total = lineBelow(book, 'Khen thưởng xã', 'Tổng cộng');
  return [`${list(book, 'Khen thưởng xã')}\n  ${total}`, list(book, 'Đề nghị cấp trên'), list(book, 'Giai đoạn')].join(
    '\n\n',
  );
}
