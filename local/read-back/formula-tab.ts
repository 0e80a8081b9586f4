import type { Book } from '../book/book.ts';
import type { Stored } from '../book/content.ts';
import { FORMULA_COLUMN, FORMULA_GRID, FORMULA_TAB, PORTABLE_FORMULAS } from './portable-formulas.ts';

/** Adds a tab with every portable formula and what it gives: the add-on itself writes no formulas, but people may. */
export function addFormulaTab(book: Book): void {
  const sheet = book.insert(FORMULA_TAB);
  sheet.insertColumns(sheet.columnCount, PORTABLE_FORMULAS.length);
  FORMULA_GRID.forEach((row, r) => {
    row.forEach((content, c) => {
      if (String(content).startsWith('=')) sheet.putFormula(r + 1, c + 1, String(content));
      else sheet.put(r + 1, c + 1, content);
    });
  });
  book.openEvaluator = () => ({
    touched: () => {},
    restructured: () => {},
    tabsChanged: () => {},
    altered: () => [],
    value: (_, __, column): Stored => PORTABLE_FORMULAS[column - FORMULA_COLUMN]?.[1] ?? '',
  });
}
