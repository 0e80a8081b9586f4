import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Book, createBook } from '../../local/book/book.ts';
import { serialOfDay } from '../../local/book/time-zone.ts';
import { MENU_ITEMS } from '../../src/menu.ts';
import { isDateCell, type Workbook } from '../../src/workbook.ts';
import { click } from '../end-to-end/office.ts';
import { foundWorkbook, typedAnswer, workbookOf } from './workbooks.ts';

const RUNS = Number(process.env.FUZZ_BUNDLE_RUNS ?? 2);
const SEED = Number(process.env.FUZZ_SEED ?? 20231225);

/** The same workbook as cells of a local Google Sheet. */
function bookOf(workbook: Workbook): Book {
  const book = createBook({ thisYear: 2024 });
  const [first] = book.sheets;
  for (const { name, values, formulas } of workbook.tabs) {
    const sheet = first?.name === name ? first : book.insert(name);
    const width = Math.max(0, ...values.map((cells) => cells.length));
    if (width > sheet.columnCount) sheet.insertColumns(sheet.columnCount, width - sheet.columnCount);
    values.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        const zone = { row: r + 1, column: c + 1, rows: 1, columns: 1 };
        if (isDateCell(cell)) {
          const [year = 0, month = 1, day = 1] = cell.date.split('-').map(Number);
          sheet.setFormat(zone, 'dd/mm/yyyy');
          sheet.put(r + 1, c + 1, serialOfDay(year, month, day));
        } else sheet.put(r + 1, c + 1, cell);
      });
    });
    for (const { row, column, formula } of formulas) sheet.putFormula(row, column, formula);
  }
  return book;
}

const formulas = (book: Book): number => book.sheets.reduce((sum, sheet) => sum + [...sheet.formulaCells()].length, 0);

const LABELS = MENU_ITEMS.filter(({ action }) => action).map(({ label }) => label);

it(`${RUNS} workbooks through the built script, one item after the other (seed ${SEED})`, () => {
  const order = fc.shuffledSubarray(LABELS, { minLength: LABELS.length });
  fc.assert(
    fc.property(foundWorkbook, typedAnswer, order, (found, text, labels) => {
      const book = bookOf(workbookOf(found));
      const before = formulas(book);
      for (const label of labels) {
        const { shown } = click(book, label, { text });
        expect([label, shown.length > 0, formulas(book) <= before]).toEqual([label, true, true]);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
