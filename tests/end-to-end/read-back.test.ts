import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { writeXlsx } from '../../local/book/xlsx.ts';
import { differences, type TabContents } from '../../local/read-back/contents.ts';
import { addFormulaTab } from '../../local/read-back/formula-tab.ts';
import { contentsOfBook } from '../../local/read-back/of-book.ts';
import { contentsOfXlsx } from '../../local/read-back/of-xlsx.ts';
import { notPortable, PORTABLE_FORMULAS } from '../../local/read-back/portable-formulas.ts';
import { CHECK, COUNT, click, LISTS, SCORE, SUMMARY, sampleBook, tab } from './office.ts';

/** The workbook of xã Thanh Mộc after the year, with a tab of formulas that a person has added. */
function yearBook(): Book {
  const book = sampleBook();
  for (const item of [CHECK, SCORE, COUNT, LISTS, SUMMARY]) click(book, item);
  addFormulaTab(book);
  return book;
}

const book = yearBook();
const held = contentsOfBook(book);
const found = await contentsOfXlsx(await writeXlsx(book));

const everything = (what: keyof TabContents, tabs: readonly TabContents[] = held): string[] =>
  tabs.flatMap((one) => Object.entries(one[what]).map(([key, value]) => `${one.name} ${key} ${value}`));

describe('the .xlsx of the year, read back by another library', () => {
  it('has the same tabs in the same order, and the same hidden', () => {
    expect(found.map(({ name, hidden }) => [name, hidden])).toEqual(held.map(({ name, hidden }) => [name, hidden]));
  });

  it.each([
    ['values', 'Bảng điểm A1 Hạng'],
    ['formulas', 'Công thức F1 SUM(C1:C5)'],
    ['validations', 'nhắc: danh sách Trọng tâm, Đột phá'],
    ['colourings', 'là “Trả lại” → F4CCCC'],
    ['charts', 'PIE “Xếp loại” ở '],
  ] as const)('has the same %s, such as “%s”', (what, example) => {
    expect(everything(what).filter((line) => line.includes(example))).not.toEqual([]);
    expect(everything(what, found)).toEqual(everything(what));
  });

  it('shows one changed value, one lost colouring rule and one lost dropdown', () => {
    const changed = book.clone();
    tab(changed, 'Bảng điểm').put(2, 1, 99);
    tab(changed, 'ĐK 3.1').conditionalRules.splice(0, 1);
    tab(changed, 'ĐK 3.1').setValidation({ row: 2, column: 4, rows: 999, columns: 1 }, null);
    expect(differences(contentsOfBook(changed), found)).toEqual([
      'ĐK 3.1, ô nhận gì: thêm D2:D1000 nhắc: danh sách Trọng tâm, Đột phá; “Mỗi người ít nhất một việc trọng tâm; việc đột phá thì chọn Đột phá.”',
      'ĐK 3.1, tô màu: thêm I2:I1000 là “Đã duyệt” → D9EAD3',
      'Bảng điểm, ô A2: 99 thành 1',
    ]);
  });
});

describe('formulas of the year', () => {
  it('are only those of the tab that was added, and use functions that every program has', () => {
    const used = held.flatMap(({ name, formulas }) => Object.values(formulas).map((formula) => [name, formula]));
    expect(used.map(([name]) => name)).toEqual(PORTABLE_FORMULAS.map(() => 'Công thức'));
    expect(used.flatMap(([, formula = '']) => notPortable(formula))).toEqual([]);
  });

  it('stand in no rule for what a cell accepts and in no rule for its colour', () => {
    const rules = book.validationTable.toJSON().map(({ criteria }) => criteria);
    const colours = book.sheets.flatMap(({ conditionalRules }) => conditionalRules.map(({ criteria }) => criteria));
    expect(rules.concat(colours).filter((criteria) => criteria === 'CUSTOM_FORMULA')).toEqual([]);
  });
});
