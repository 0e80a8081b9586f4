import { describe, expect, it } from 'vitest';
import { script } from '../script.ts';

describe('the last row and the data range', () => {
  it('are 0 and A1 on an empty tab', () => {
    expect(
      script(
        'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()]',
      ),
    ).toEqual([0, 0, 'A1', [['']]]);
  });

  it('count values and formulas', () => {
    expect(
      script(`
        sheet.getRange('B3').setValue('x');
        sheet.getRange('A7').setFormula('=1');
        return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`),
    ).toEqual([7, 2, 'A1:B7']);
  });

  it('count unticked checkboxes', () => {
    expect(script(`sheet.getRange('A1:A200').insertCheckboxes(); return sheet.getLastRow()`)).toBe(200);
  });

  it('do not count rows with a list, a format, a note or a colour only', () => {
    expect(
      script(`
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).build();
        sheet.getRange('A1:A200').setDataValidation(rule).setNumberFormat('@').setBackground('red').setNote('Chọn');
        return sheet.getLastRow()`),
    ).toBe(0);
  });

  it('shrink again when the last cells are cleared or written blank', () => {
    expect(
      script(`
        sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
        sheet.getRange('A4').setValue('');
        const written = sheet.getLastRow();
        sheet.getRange('A2:A3').clearContent();
        return [written, sheet.getLastRow()]`),
    ).toEqual([3, 1]);
  });

  it('make appendRow write behind them, and grow the tab when it is full', () => {
    expect(
      script(`
        sheet.deleteRows(3, 998);
        ['a', 'b', 'c'].forEach((value) => sheet.appendRow([value]));
        return [sheet.getMaxRows(), sheet.getRange('A1:A3').getValues()]`),
    ).toEqual([3, [['a'], ['b'], ['c']]]);
  });
});

/** A sheet with marks around row 3 and column 3: everything about a cell that has to move with it. */
const MARKED = `
  sheet.getRange('C3').setValue('giữa').setNumberFormat('0.00').setNote('ghi chú').setBackground('#ff0000');
  sheet.getRange('C3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['giữa']).build());
  sheet.getRange('E5:F6').merge();
  sheet.getRange('C3:D4').protect().setDescription('khung');
  sheet.setRowHeight(3, 40).setColumnWidth(3, 50);
  file.setNamedRange('khung', sheet.getRange('C3:D4'));
  const state = () => {
    const found = [];
    for (let row = 1; row <= 8; row += 1) for (let column = 1; column <= 8; column += 1) {
      const cell = sheet.getRange(row, column);
      if (cell.getValue() === 'giữa') found.push(cell.getA1Notation());
      if (cell.getNote() === 'ghi chú') found.push('note ' + cell.getA1Notation());
      if (cell.getNumberFormat() === '0.00') found.push('format ' + cell.getA1Notation());
      if (cell.getBackground() === '#ff0000') found.push('colour ' + cell.getA1Notation());
      if (cell.getDataValidation() !== null) found.push('rule ' + cell.getA1Notation());
    }
    for (const range of sheet.getRange('A1:H12').getMergedRanges()) found.push('merge ' + range.getA1Notation());
    for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
      found.push('protection ' + protection.getRange().getA1Notation());
    }
    const named = file.getRangeByName('khung');
    if (named) found.push('name ' + named.getA1Notation());
    return found;
  };`;

/** What `state()` gives when the marked cell is here, the merge there and the protection there. */
const marks = (cell: string, merge: string, zone: string): string[] => [
  cell,
  `note ${cell}`,
  `format ${cell}`,
  `colour ${cell}`,
  `rule ${cell}`,
  `merge ${merge}`,
  `protection ${zone}`,
  `name ${zone}`,
];

describe('inserting and deleting rows and columns', () => {
  it.each([
    ['nothing', '', marks('C3', 'E5:F6', 'C3:D4')],
    ['rows before', 'sheet.insertRowsBefore(2, 2);', marks('C5', 'E7:F8', 'C5:D6')],
    ['rows behind', 'sheet.insertRowsAfter(7, 2);', marks('C3', 'E5:F6', 'C3:D4')],
    ['columns before', 'sheet.insertColumnsBefore(1, 1);', marks('D3', 'F5:G6', 'D3:E4')],
    ['deleted rows before', 'sheet.deleteRows(1, 2);', marks('C1', 'E3:F4', 'C1:D2')],
    ['a deleted column before', 'sheet.deleteColumn(1);', marks('B3', 'D5:E6', 'B3:C4')],
    ['a row inside the merge', 'sheet.insertRowAfter(5);', marks('C3', 'E5:F7', 'C3:D4')],
    ['a column inside the merge', 'sheet.insertColumnsAfter(5, 1);', marks('C3', 'E5:G6', 'C3:D4')],
    ['a deleted row of the protection', 'sheet.deleteRow(4);', marks('C3', 'E4:F5', 'C3:D3')],
  ])('moves what belongs to the cells: %s', (_, change, expected) => {
    expect(script(`${MARKED} ${change} return state()`)).toEqual(expected);
  });

  it('takes along what belongs to deleted cells', () => {
    expect(script(`${MARKED} sheet.deleteRows(3, 4); return state()`)).toEqual([]);
  });

  it('gives new rows the format and the rule of the row above, but no values, notes and heights', () => {
    expect(
      script(`${MARKED}
        sheet.insertRowsAfter(3, 1);
        const cell = sheet.getRange('C4');
        return [cell.getValue(), cell.getNumberFormat(), cell.getBackground(), cell.getDataValidation() !== null, cell.getNote(), sheet.getRowHeight(3), sheet.getRowHeight(4)]`),
    ).toEqual(['', '0.00', '#ff0000', true, '', 40, 21]);
  });

  it('stretches a protection and a name when rows are inserted inside', () => {
    expect(
      script(`${MARKED}
        sheet.insertRowsAfter(3, 2);
        return [sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(), file.getRangeByName('khung').getA1Notation()]`),
    ).toEqual(['C3:D6', 'C3:D6']);
  });

  it('moves row heights and column widths', () => {
    expect(
      script(`${MARKED}
        sheet.insertRowsBefore(1, 1).insertColumnsBefore(1, 1);
        return [sheet.getRowHeight(3), sheet.getRowHeight(4), sheet.getColumnWidth(3), sheet.getColumnWidth(4)]`),
    ).toEqual([21, 40, 100, 50]);
  });

  it('changes the size of the tab', () => {
    expect(
      script(`
        sheet.insertRowsAfter(1000, 5).insertColumnsAfter(26, 2);
        const grown = [sheet.getMaxRows(), sheet.getMaxColumns()];
        sheet.deleteRows(1, 105);
        sheet.deleteColumns(1, 18);
        return [grown, sheet.getMaxRows(), sheet.getMaxColumns()]`),
    ).toEqual([[1005, 28], 900, 10]);
  });

  it('lets a list that stands in a range follow it', () => {
    expect(
      script(`
        sheet.getRange('A1:A2').setValues([['Có'], ['Không']]);
        const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).setAllowInvalid(false).build();
        sheet.getRange('C5').setDataValidation(rule);
        sheet.insertRowsBefore(1, 3);
        return sheet.getRange('C8').setValue('Không').getValue()`),
    ).toBe('Không');
  });

  it('inserts and deletes cells of a block only', () => {
    expect(
      script(`
        sheet.getRange('A1:B3').setValues([[1, 'a'], [2, 'b'], [3, 'c']]);
        sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
        const inserted = sheet.getRange('A1:B4').getValues();
        sheet.getRange('A2').deleteCells(SpreadsheetApp.Dimension.ROWS);
        return [inserted, sheet.getRange('A1:B4').getValues()]`),
    ).toEqual([
      [
        [1, 'a'],
        ['', 'b'],
        [2, 'c'],
        [3, ''],
      ],
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
        ['', ''],
      ],
    ]);
  });
});

describe('sorting', () => {
  it('puts numbers before texts and truth values, blanks last, in either direction', () => {
    const values = `sheet.getRange('A1:A6').setValues([['b'], [2], [''], [true], [10], ['a']]);`;
    expect([
      script(`${values} return sheet.getRange('A1:A6').sort(1).getValues().flat()`),
      script(`${values} return sheet.getRange('A1:A6').sort({ column: 1, ascending: false }).getValues().flat()`),
    ]).toEqual([
      [2, 10, 'a', 'b', true, ''],
      [true, 'b', 'a', 10, 2, ''],
    ]);
  });

  it('moves whole rows of the block with looks and notes, keeps equal rows in order and leaves rules where they are', () => {
    expect(
      script(`
        sheet.getRange('A1:C3').setValues([[2, 'x', 'ngoài 1'], [1, 'y', 'ngoài 2'], [2, 'z', 'ngoài 3']]);
        sheet.getRange('B1').setBackground('#ff0000').setNote('x');
        const rule = SpreadsheetApp.newDataValidation().requireDate().build();
        sheet.getRange('A1').setDataValidation(rule);
        const block = sheet.getRange('A1:B3').sort([{ column: 1, ascending: true }]);
        return [sheet.getRange('A1:C3').getValues(), block.getBackgrounds().map((row) => row[1]), block.getNotes().map((row) => row[1]),
          sheet.getRange('A1').getDataValidation() !== null]`),
    ).toEqual([
      [
        [1, 'y', 'ngoài 1'],
        [2, 'x', 'ngoài 2'],
        [2, 'z', 'ngoài 3'],
      ],
      ['#ffffff', '#ff0000', '#ffffff'],
      ['', 'x', ''],
      true,
    ]);
  });

  it('of a tab leaves frozen rows alone', () => {
    expect(
      script(`
        sheet.getRange('A1:A3').setValues([['Tiêu đề'], [2], [1]]);
        sheet.setFrozenRows(1);
        return sheet.sort(1).getRange('A1:A3').getValues().flat()`),
    ).toEqual(['Tiêu đề', 1, 2]);
  });

  it('refuses a column outside the block', () => {
    expect(script(`sheet.getRange('B1:C3').sort(1)`)).toBe('Exception: The sort column is outside the range.');
  });
});

describe('merging', () => {
  it('keeps the first value and drops the others', () => {
    expect(
      script(`
        const block = sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge();
        return [block.getValues(), block.isPartOfMerge(), sheet.getRange('B2').getMergedRanges()[0].getA1Notation()]`),
    ).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      true,
      'A1:B2',
    ]);
  });

  it('goes across, down, and apart again', () => {
    expect(
      script(`
        const names = () => sheet.getRange('A1:H9').getMergedRanges().map((range) => range.getA1Notation());
        sheet.getRange('A1:B2').mergeAcross();
        const across = names();
        sheet.getRange('A1:B2').breakApart().mergeVertically();
        return [across, names()]`),
    ).toEqual([
      ['A1:B1', 'A2:B2'],
      ['A1:A2', 'B1:B2'],
    ]);
  });
});

describe('clearing', () => {
  const FULL = `const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNumberFormat('0').setNote('n');
    cell.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
    const state = () => [cell.getValue(), cell.getBackground(), cell.getNumberFormat(), cell.getNote(), cell.getDataValidation() !== null];`;

  it.each([
    ['clear()', ['', '#ffffff', '', 'n', true]],
    ['clearContent()', ['', '#ff0000', '0', 'n', true]],
    ['clearFormat()', ['x', '#ffffff', '', 'n', true]],
    ['clearNote()', ['x', '#ff0000', '0', '', true]],
    ['clearDataValidations()', ['x', '#ff0000', '0', 'n', false]],
    ['clear({ commentsOnly: true })', ['x', '#ff0000', '0', '', true]],
    ['clear({ contentsOnly: true, validationsOnly: true })', ['', '#ff0000', '0', 'n', false]],
  ])('%s takes away what it says', (call, expected) => {
    expect(script(`${FULL} cell.${call}; return state()`)).toEqual(expected);
  });
});

describe('tabs', () => {
  it('become active when they are inserted, and stand where they were asked to', () => {
    expect(
      script(`
        file.insertSheet('Cuối', 1);
        file.insertSheet('Đầu', 0);
        return [file.getActiveSheet().getName(), file.getSheets().map((tab) => tab.getName()), file.getSheetByName('Cuối').getIndex()]`),
    ).toEqual(['Đầu', ['Đầu', 'Trang tính1', 'Cuối'], 3]);
  });

  it('have 1.000 rows, 26 columns and an id of their own', () => {
    expect(
      script(`
        const tab = file.insertSheet();
        return [tab.getName(), tab.getMaxRows(), tab.getMaxColumns(), sheet.getSheetId(), tab.getSheetId() !== 0]`),
    ).toEqual(['Trang tính2', 1000, 26, 0, true]);
  });

  it('made after a template have its contents, rules and sizes but not its protections', () => {
    expect(
      script(`
        sheet.getRange('A1').setValue('x').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
        sheet.setColumnWidth(1, 300).setFrozenRows(1);
        sheet.protect();
        const tab = file.insertSheet('Bản sao', 1, { template: sheet });
        tab.getRange('A1').setValue('y');
        return [sheet.getRange('A1').getValue(), tab.getRange('A1').getDataValidation() !== null, tab.getColumnWidth(1), tab.getFrozenRows(),
          tab.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]`),
    ).toEqual(['x', true, 300, 1, 0]);
  });

  it('move, hide and go', () => {
    expect(
      script(`
        const tab = file.insertSheet('B');
        file.moveActiveSheet(1);
        sheet.hideSheet();
        const names = file.getSheets().map((one) => one.getName());
        file.setNamedRange('ten', sheet.getRange('A1'));
        file.deleteSheet(sheet);
        return [names, sheet.isSheetHidden === undefined, file.getNumSheets(), file.getRangeByName('ten'), file.getSheetByName('Trang tính1')]`),
    ).toEqual([['B', 'Trang tính1'], false, 1, null, null]);
  });
});

describe('copying', () => {
  it('repeats a block over a destination that has room for it', () => {
    expect(
      script(`
        sheet.getRange('A1:A2').setValues([['a'], ['b']]);
        sheet.getRange('A1:A2').copyTo(sheet.getRange('C1:D4'));
        return sheet.getRange('C1:D4').getValues()`),
    ).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  it('shifts the references of formulas, moving does not', () => {
    expect(
      script(`
        sheet.getRange('B1').setFormula('=SUM(A1:A$3;"A1")&$A1');
        sheet.getRange('B1').copyTo(sheet.getRange('C2'));
        const copied = sheet.getRange('C2').getFormula();
        sheet.getRange('B1').moveTo(sheet.getRange('D5'));
        return [copied, sheet.getRange('D5').getFormula(), sheet.getRange('B1').getFormula()]`),
    ).toEqual(['=SUM(B2:B$3;"A1")&$A2', '=SUM(A1:A$3;"A1")&$A1', '']);
  });
});
