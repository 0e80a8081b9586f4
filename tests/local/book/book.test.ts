import { describe, expect, it } from 'vitest';
import { type Book, createBook, type FormulaEvaluator } from '../../../local/book/book.ts';
import type { BookSheet } from '../../../local/book/book-sheet.ts';
import { bookFromJSON } from '../../../local/book/restored-book.ts';

const STRICT_LIST = {
  criteria: 'VALUE_IN_LIST',
  values: ['Có', 'Không'],
  allowInvalid: false,
  showDropdown: true,
  help: null,
};
const B2 = { row: 2, column: 2, rows: 1, columns: 1 };

function tabOf(book: Book): BookSheet {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The book has no tab');
  return sheet;
}

/** A book with something of everything. */
function fullBook(): Book {
  const book = createBook({ name: 'Sổ', editors: ['b@example.com'] });
  const sheet = tabOf(book);
  sheet.put(1, 1, 'Tên');
  sheet.put(2, 1, 3.5);
  sheet.putFormula(3, 1, '=A2*2');
  sheet.setFormat(B2, 'dd/mm/yyyy');
  sheet.restyle(B2, { background: '#ff0000', borders: { top: { style: 'SOLID', color: '#000000' } } });
  sheet.setValidation(B2, STRICT_LIST);
  sheet.setNote(1, 1, 'ghi chú');
  sheet.setLink(1, 1, '#gid=0');
  sheet.merge({ row: 5, column: 1, rows: 1, columns: 2 });
  sheet.widths.set(2, 240);
  sheet.heights.set(1, 40);
  sheet.hiddenRows.set(9, true);
  sheet.filter = { row: 1, column: 1, rows: 3, columns: 2 };
  sheet.filterRules.set(1, { hidden: ['3,5'], criteria: null, values: [] });
  sheet.frozenRows = 1;
  sheet.tabColor = '#00ff00';
  book.namedZones = [{ name: 'ten', sheetId: sheet.id, zone: B2 }];
  book.insert('Ẩn').hidden = true;
  return book;
}

describe('a book', () => {
  it('comes back as it was stored', () => {
    const stored = JSON.parse(JSON.stringify(fullBook()));
    expect(JSON.parse(JSON.stringify(bookFromJSON(stored)))).toEqual(stored);
  });

  it('gives new tabs of a stored book ids that no tab has', () => {
    const book = bookFromJSON(fullBook().toJSON());
    const ids = [...book.sheets, book.insert('Mới')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('has a clone that is equal and shares nothing that changes', () => {
    const book = fullBook();
    const before = JSON.stringify(book);
    const clone = book.clone();
    const equal = JSON.stringify(clone) === before;
    const sheet = tabOf(clone);
    sheet.put(2, 1, 'khác');
    sheet.setNote(1, 1, '');
    sheet.restyle(B2, { background: '#0000ff' });
    sheet.protections.push({
      id: 1,
      zone: null,
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
    });
    clone.insert('Thêm');
    expect([equal, JSON.stringify(book) === before]).toEqual([true, true]);
  });

  it('has the first tab with the id 0', () => {
    expect(createBook({ firstTabName: 'Đầu' }).sheets.map(({ id, name }) => [id, name])).toEqual([[0, 'Đầu']]);
  });

  it('makes the tab before a deleted one the active one', () => {
    const book = fullBook();
    const [first, second] = book.sheets;
    book.activeSheetId = second?.id ?? 0;
    if (second) book.delete(second);
    expect(book.activeSheetId).toBe(first?.id);
  });
});

describe('a person who types', () => {
  it('writes as the sheet’s language says', () => {
    const sheet = tabOf(fullBook());
    sheet.type(7, 1, '1,5');
    expect(sheet.value(7, 1)).toBe(1.5);
  });

  it('is refused by a rejecting rule', () => {
    expect(() => tabOf(fullBook()).type(2, 2, 'Có lẽ')).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
  });

  it('is refused by a protection of which he is no editor', () => {
    const sheet = tabOf(fullBook());
    sheet.protections.push({
      id: 1,
      zone: { row: 7, column: 1, rows: 1, columns: 1 },
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
    });
    expect(() => sheet.type(7, 1, 'x', 'b@example.com')).toThrow('You are trying to edit a protected cell or object.');
    sheet.type(7, 1, 'x');
    expect(sheet.value(7, 1)).toBe('x');
  });
});

describe('formulas', () => {
  it('have an error for a value where nothing calculates', () => {
    expect(tabOf(fullBook()).content(3, 1)).toEqual({ value: { error: '#ERROR!' }, formula: '=A2*2' });
  });

  it('are calculated by an evaluator that is opened when the first is read, and is told what changes', () => {
    const book = fullBook();
    const told: string[] = [];
    const evaluator = (opened: Book): FormulaEvaluator => ({
      touched: (_, row, column) => told.push(`touched ${row} ${column}`),
      restructured: (_, what, at, count) => told.push(`${what} ${at} ${count}`),
      tabsChanged: () => told.push('tabs'),
      altered: () => [{ sheet: tabOf(opened), row: 4, column: 1, formula: '=A3*2' }],
      value: () => 7,
    });
    book.openEvaluator = (opened) => {
      told.push('opened');
      return evaluator(opened);
    };
    const sheet = tabOf(book);
    const value = sheet.value(3, 1);
    sheet.put(2, 1, 4);
    sheet.insertRows(1, 1);
    expect([value, told, sheet.formula(4, 1)]).toEqual([7, ['opened', 'touched 2 1', 'rows 2 1'], '=A3*2']);
  });
});
