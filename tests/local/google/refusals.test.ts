import { describe, expect, it } from 'vitest';
import { createBook } from '../../../local/book/book.ts';
import { script } from '../script.ts';

describe('Google’s own sentences', () => {
  it.each([
    [
      'too few rows of values',
      'sheet.getRange(1, 1, 526, 2).setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 526.',
    ],
    [
      'too many columns of values',
      'sheet.getRange(1, 1, 1, 4).setValues([[1, 2, 3, 4, 5]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    ],
    [
      'a ragged block of values',
      'sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['a range of no rows', 'sheet.getRange(2, 1, 0, 3)', 'The number of rows in the range must be at least 1.'],
    [
      'the rows below the header of an empty tab',
      'sheet.getRange(2, 1, sheet.getLastRow() - 1, 3)',
      'The number of rows in the range must be at least 1.',
    ],
    ['a range of no columns', 'sheet.getRange(2, 1, 3, 0)', 'The number of columns in the range must be at least 1.'],
    ['row 0', 'sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['column 0', 'sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    [
      'an offset above the first row',
      'sheet.getRange(1, 1).offset(-1, 0)',
      'The starting row of the range is too small.',
    ],
    [
      'a row beyond the grid',
      'sheet.getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'a column beyond the grid',
      "sheet.getRange('AA1')",
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['text that is no A1 notation', "sheet.getRange('A1 B2')", 'Range not found'],
    ['A1 notation without a row', "sheet.getRange('A')", 'Range not found'],
    ['A1 notation of another tab', `sheet.getRange("'Khác'!A1")`, 'Range not found'],
    ['A1 notation of a tab that does not exist', `file.getRange("'Khác'!A1")`, 'Range not found'],
    [
      'a row that cannot be deleted because it does not exist',
      'sheet.deleteRows(1000, 2)',
      'Those rows are out of bounds.',
    ],
    ['a column that does not exist', 'sheet.deleteColumn(27)', 'Those columns are out of bounds.'],
    ['new rows behind the last row but one', 'sheet.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
    ['the last tab', 'file.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    [
      'a tab name that is taken',
      "file.insertSheet('Biểu'); file.insertSheet('Biểu')",
      'A sheet with the name "Biểu" already exists. Please enter another name.',
    ],
    [
      'a new name that is taken',
      "file.insertSheet('Biểu').setName(sheet.getName())",
      'A sheet with the name "Trang tính1" already exists. Please enter another name.',
    ],
    [
      'all rows that are not frozen',
      'sheet.setFrozenRows(1); sheet.deleteRows(2, 999)',
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    ['all rows', 'sheet.deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    [
      'a second filter',
      "sheet.getRange('A1:B2').createFilter(); sheet.getRange('D1:E2').createFilter()",
      "You can't create a filter in a sheet that already has a filter.",
    ],
    [
      'a list of 501 items',
      'SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, String))',
      'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    ],
    [
      'a text of 50.001 characters',
      "sheet.getRange('A1').setValue('x'.repeat(50001))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    ['hiding the only visible tab', 'sheet.hideSheet()', "You can't hide all the sheets in a document."],
    ['freezing every row', 'sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
  ])('refuses %s', (_, body, sentence) => {
    expect(script(body)).toBe(`Exception: ${sentence}`);
  });

  it.each([
    [
      "sheet.getRange('A1').setValues('x')",
      "(String) don't match the method signature for SpreadsheetApp.Range.setValues",
    ],
    [
      "sheet.getRange('A1').setValues(['x'])",
      "(String[]) don't match the method signature for SpreadsheetApp.Range.setValues",
    ],
    ['sheet.getRange({})', "(Object) don't match the method signature for SpreadsheetApp.Sheet.getRange"],
    ['sheet.getRange(1.5, 1)', "(number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange"],
    ['sheet.getRange(NaN, 1)', "(number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange"],
    ['file.insertSheet(true)', "(Boolean) don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet"],
    ['file.getSheetByName()', "() don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName"],
    [
      "SpreadsheetApp.newDataValidation().requireDate('x')",
      "(String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate",
    ],
    [
      'PropertiesService.getDocumentProperties().getProperty(5)',
      "(number) don't match the method signature for PropertiesService.Properties.getProperty",
    ],
    ['sheet.setFrozenRows(null)', "(null) don't match the method signature for SpreadsheetApp.Sheet.setFrozenRows"],
    ['SpreadsheetApp.getUi().alert(() => 1)', "(Function) don't match the method signature for Ui.alert"],
    [
      "Utilities.formatDate('x', 'GMT', 'yyyy')",
      "(String,String,String) don't match the method signature for Utilities.formatDate",
    ],
    [
      "sheet.getRange('A1').setDataValidation(sheet)",
      "(SpreadsheetApp.Sheet) don't match the method signature for SpreadsheetApp.Range.setDataValidation",
    ],
  ])('refuses the parameters of %s', (body, sentence) => {
    expect(script(body)).toBe(`Exception: The parameters ${sentence}.`);
  });

  it.each(['', 'a[b', 'a]b', 'a*b', 'a?b', 'a:b', 'a/b', 'a\\b', 'x'.repeat(101)])(
    'refuses the tab name “%s”',
    (name) => {
      const sentence = name === '' ? 'The sheet name cannot be empty.' : `The sheet name "${name}" is invalid.`;
      expect(script(`sheet.setName(${JSON.stringify(name)})`)).toBe(`Exception: ${sentence}`);
    },
  );

  it('takes a tab name of 100 characters', () => {
    expect(script("return sheet.setName('x'.repeat(100)).getName().length")).toBe(100);
  });

  it('takes a list of 500 items and a text of 50.000 characters', () => {
    expect(
      script(`
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 500 }, String)).build();
        return [rule.getCriteriaValues()[0].length, sheet.getRange('A1').setValue('x'.repeat(50000)).getValue().length]`),
    ).toEqual([500, 50000]);
  });

  it('refuses every use of a range or tab that was deleted', () => {
    const gone = `const tab = file.insertSheet('Tạm'); const range = tab.getRange('A1'); file.deleteSheet(tab);`;
    expect([script(`${gone} range.setValue(1)`), script(`${gone} tab.getLastRow()`)]).toEqual([
      'Exception: Sheet 104729 not found',
      'Exception: Sheet 104729 not found',
    ]);
  });
});

describe('what Google takes in silence', () => {
  it.each([
    ["sheet.getRange('A1').setBackground('bluish')", 'Unknown colour: bluish'],
    ["sheet.getRange('A1').setFontColor('#12345')", 'Unknown colour: #12345'],
    ["sheet.setTabColor('#ggg')", 'Unknown colour: #ggg'],
    ["sheet.getRange('A1').setBackgrounds([['nope']])", 'Unknown colour: nope'],
  ])('is an error here: %s', (body, sentence) => {
    expect(script(body)).toBe(`Exception: ${sentence} (Google would ignore it silently).`);
  });

  it.each([
    ['setHorizontalAlignment', 'centre'],
    ['setVerticalAlignment', 'center'],
    ['setFontWeight', 'heavy'],
    ['setFontLine', 'double'],
    ['setFontStyle', 'slanted'],
  ])('is an error here: %s(“%s”)', (member, word) => {
    expect(script(`sheet.getRange('A1').${member}('${word}')`)).toBe(
      `Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.${member}.`,
    );
  });

  it.each([
    ['an object', '{}', 'object'],
    ['a function', '() => 1', 'function'],
    ['not a number', 'NaN', 'number'],
    ['an array', '[1]', 'object'],
    ['a service', 'sheet', 'object'],
    ['an invalid date', 'new Date(NaN)', 'object'],
  ])('refuses %s as the value of a cell and writes nothing', (_, value, kind) => {
    expect(
      script(`
        let text = '';
        try { sheet.getRange('A1:B1').setValues([['trước', ${value}]]); } catch (error) { text = String(error); }
        return [text, sheet.getLastRow()]`),
    ).toEqual([`Exception: The value for B1 is no value a cell can hold (${kind}).`, 0]);
  });

  it('writes null and undefined as blanks', () => {
    expect(
      script(`
        sheet.getRange('A1:B1').setValues([['a', 'b']]);
        return sheet.getRange('A1:B1').setValues([[null, undefined]]).getValues().concat(sheet.getLastRow())`),
    ).toEqual([['', ''], 0]);
  });
});

describe('a rule that rejects', () => {
  const RULE = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).setAllowInvalid(false).build();
    sheet.getRange('F1:F3').setDataValidation(rule);`;

  it('refuses the whole write of a script and names the cell', () => {
    expect(
      script(`${RULE}
        let text = '';
        try { sheet.getRange('E1:F3').setValues([[1, 'Có'], [2, 'Có lẽ'], [3, 'Không']]); } catch (error) { text = String(error); }
        return [text, sheet.getLastRow()]`),
    ).toEqual(['Exception: The data you entered in cell F2 violates the data validation rules set on this cell.', 0]);
  });

  it('refuses a header row too', () => {
    expect(script(`${RULE} sheet.getRange('F1').setValue('Đề nghị tặng quà')`)).toBe(
      'Exception: The data you entered in cell F1 violates the data validation rules set on this cell.',
    );
  });

  it('takes the items of its list and blanks', () => {
    expect(script(`${RULE} return sheet.getRange('F1:F2').setValues([['Có'], ['']]).getValues()`)).toEqual([
      ['Có'],
      [''],
    ]);
  });

  it('only warns unless it is told to reject', () => {
    expect(
      script(`
        sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Có']).build());
        return sheet.getRange('A1').setValue('khác').getValue()`),
    ).toBe('khác');
  });

  it('judges what the sheet makes of the text, not the text', () => {
    expect(
      script(`
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10).setAllowInvalid(false).build();
        const cell = sheet.getRange('A1').setDataValidation(rule);
        cell.setValue('9,5');
        return cell.getValue()`),
    ).toBe(9.5);
  });

  it('looks up a list that stands in a range', () => {
    expect(
      script(`
        sheet.getRange('A1:A2').setValues([['Lê Thị An'], ['Trần Văn Bình']]);
        const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).setAllowInvalid(false).build();
        const cell = sheet.getRange('C1').setDataValidation(rule);
        cell.setValue('Trần Văn Bình');
        cell.setValue('Người lạ')`),
    ).toBe('Exception: The data you entered in cell C1 violates the data validation rules set on this cell.');
  });
});

describe('a protected cell', () => {
  const SENTENCE =
    'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  /** A book whose cell B2 only the owner may edit. */
  function guarded() {
    const book = createBook({ editors: ['can.bo@example.com'] });
    script("sheet.getRange('B2').protect().removeEditor('can.bo@example.com')", { book });
    return book;
  }

  it('refuses an editor who is not on its list', () => {
    expect(script("sheet.getRange('A1:C3').setValue('x')", { book: guarded(), user: 'can.bo@example.com' })).toBe(
      SENTENCE,
    );
  });

  it('lets the owner write', () => {
    expect(script("return sheet.getRange('B2').setValue('x').getValue()", { book: guarded() })).toBe('x');
  });

  it('leaves other cells to everybody', () => {
    const options = { book: guarded(), user: 'can.bo@example.com' };
    expect(script("return sheet.getRange('A1').setValue('x').getValue()", options)).toBe('x');
  });

  it.each([
    'setValues([[1]])',
    "setFormula('=1')",
    'clear()',
    'clearContent()',
    "setBackground('red')",
    "setNumberFormat('@')",
    "setNote('x')",
    'setDataValidation(null)',
    'insertCheckboxes()',
    'sort(2)',
    'breakApart()',
  ])('refuses %s', (call) => {
    expect(script(`sheet.getRange('B2').${call}`, { book: guarded(), user: 'can.bo@example.com' })).toBe(SENTENCE);
  });
});
