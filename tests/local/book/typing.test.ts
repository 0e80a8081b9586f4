import { describe, expect, it } from 'vitest';
import { createBook } from '../../../local/book/book.ts';
import type { Locale } from '../../../local/book/number-format.ts';
import { typeText } from '../../../local/book/typing.ts';
import { script } from '../script.ts';

const typed = (text: string, more: { format?: string; locale?: Locale; byScript?: boolean } = {}) =>
  typeText(text, { format: '', locale: 'vi_VN', byScript: true, thisYear: 2026, ...more });

// Serial days
const [SEP_1_2026, FEB_1_2026, JAN_2_2026, MAR_14_2026] = [46266, 46054, 46024, 46095];

describe('text typed into a Vietnamese sheet', () => {
  it.each([
    ['3.1', { value: 31 }],
    ['20.926738', { value: 20926738 }],
    ['14.171.113.174', { value: 14171113174 }],
    ['172.225.56.21', { value: '172.225.56.21' }],
    ['0334828489', { value: 334828489 }],
    ['1.234.567', { value: 1234567 }],
    ['1.234,5', { value: 1234.5 }],
    ['1,5', { value: 1.5 }],
    ['-1,5', { value: -1.5 }],
    ['1,5,5', { value: '1,5,5' }],
    ['1e3', { value: 1000 }],
    ['1/2', { value: FEB_1_2026, format: 'dd/mm/yyyy' }],
    ['2026-09', { value: SEP_1_2026, format: 'dd/mm/yyyy' }],
    ['01/09/2026', { value: SEP_1_2026, format: 'dd/mm/yyyy' }],
    ['14/3', { value: MAR_14_2026, format: 'dd/mm/yyyy' }],
    ['3/14', { value: '3/14' }],
    ['31/02/2026', { value: '31/02/2026' }],
    ['9/2026', { value: SEP_1_2026, format: 'dd/mm/yyyy' }],
    ['01/09/2026 06:00', { value: SEP_1_2026 + 0.25, format: 'dd/mm/yyyy hh:mm' }],
    ['12:00', { value: 0.5, format: 'hh:mm' }],
    ['25:00', { value: '25:00' }],
    ['85%', { value: 0.85, format: '0%' }],
    ['8,5%', { value: 0.085, format: '0.00%' }],
    ['300.000 ₫', { value: 300000, format: '#,##0\\ "₫"' }],
    ['(12)', { value: -12 }],
    ['TRUE', { value: true }],
    ['false', { value: false }],
    ['ĐÚNG', { value: 'ĐÚNG' }],
    ['=SUM(A1)', { formula: '=SUM(A1)' }],
    ['=', { value: '=' }],
    ['+A1', { formula: '=A1' }],
    ['-A1', { formula: '=-A1' }],
    ['-5*3', { formula: '=-5*3' }],
    ['- Tham mưu', { value: '- Tham mưu' }],
    ['+ Phối hợp', { value: '+ Phối hợp' }],
    ['+ A1 xã', { value: '+ A1 xã' }],
    ['-', { value: '-' }],
    ["'0123", { value: 123 }],
    ["'3.1", { value: 31 }],
    ["'- Tham mưu", { value: '- Tham mưu' }],
    ["'=SUM(A1)", { value: '=SUM(A1)' }],
    ['', { value: '' }],
    [' ', { value: ' ' }],
    [' 5 ', { value: 5 }],
    [' xã Thanh Mộc ', { value: ' xã Thanh Mộc ' }],
  ])('makes of “%s” %o', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it.each(['3.1', '0334828489', '1/2', '2026-09', '85%', 'TRUE', '1e3', '+A1', ' 5 '])(
    "keeps “%s” as it is under the format '@'",
    (text) => {
      expect(typed(text, { format: '@' })).toEqual({ value: text });
    },
  );

  it("keeps what stands behind an apostrophe under the format '@'", () => {
    expect(typed("'0123", { format: '@' })).toEqual({ value: '0123' });
  });

  it("makes a formula under '@' of what a script writes, and text of what a person types", () => {
    expect(typed('=1+1', { format: '@' })).toEqual({ formula: '=1+1' });
    expect(typed('=1+1', { format: '@', byScript: false })).toEqual({ value: '=1+1' });
  });

  it('keeps a number behind an apostrophe as text when a person types it', () => {
    expect(typed("'0123", { byScript: false })).toEqual({ value: '0123' });
  });
});

describe('text typed into an American sheet', () => {
  it.each([
    ['3.1', { value: 3.1 }],
    ['20.926738', { value: 20.926738 }],
    ['14.171.113.174', { value: '14.171.113.174' }],
    ['1,5', { value: '1,5' }],
    ['1,234.5', { value: 1234.5 }],
    ['1/2', { value: JAN_2_2026, format: 'm/d/yyyy' }],
    ['14/3', { value: '14/3' }],
    ['2026-09', { value: SEP_1_2026, format: 'm/d/yyyy' }],
    ['0334828489', { value: 334828489 }],
    ['8.5%', { value: 0.085, format: '0.00%' }],
    ['$5', { value: 5, format: '"$"#,##0.00' }],
  ])('makes of “%s” %o', (text, expected) => {
    expect(typed(text, { locale: 'en_US' })).toEqual(expected);
  });
});

describe('setValues', () => {
  it('types its texts as the sheet’s language says', () => {
    expect(
      script(
        `return sheet.getRange('A1:F1').setValues([['3.1', '1,5', '85%', 'TRUE', '0334828489', '- Tham mưu']]).getValues()`,
      ),
    ).toEqual([[31, 1.5, 0.85, true, 334828489, '- Tham mưu']]);
  });

  it('types them otherwise in an American sheet', () => {
    expect(
      script(`return sheet.getRange('A1:C1').setValues([['3.1', '1,5', '1e3']]).getValues()`, {
        book: createBook({ locale: 'en_US' }),
      }),
    ).toEqual([[3.1, '1,5', 1000]]);
  });

  it("keeps texts in cells that had the format '@' before", () => {
    expect(
      script(`return sheet.getRange('A1:C1').setNumberFormat('@').setValues([['3.1', '0123', '2026-09']]).getValues()`),
    ).toEqual([['3.1', '0123', '2026-09']]);
  });

  it("does not bring texts back when '@' comes after the values", () => {
    expect(script(`return sheet.getRange('A1').setValue('3.1').setNumberFormat('@').getValue()`)).toBe(31);
  });

  it("makes formulas of leading equals signs, even under '@'", () => {
    expect(
      script(`return sheet.getRange('A1:B1').setNumberFormat('@').setValues([['=1+1', '+A1']]).getFormulas()`),
    ).toEqual([['=1+1', '']]);
  });

  it('does not type numbers and truth values', () => {
    expect(script(`return sheet.getRange('A1:B1').setNumberFormat('@').setValues([[3.1, true]]).getValues()`)).toEqual([
      [3.1, true],
    ]);
  });

  it('is appendRow’s and setValue’s way too', () => {
    expect(
      script(`
        sheet.appendRow(['3.1', '=1']);
        sheet.getRange('A2').setValue('1,5');
        return [sheet.getRange('A1').getValue(), sheet.getRange('B1').getFormula(), sheet.getRange('A2').getValue()]`),
    ).toEqual([31, '=1', 1.5]);
  });

  it('gives a typed date a date format where the cell has none', () => {
    expect(
      script(`
        const cell = sheet.getRange('A1').setValue('1/9/2026');
        return [cell.getNumberFormat(), cell.getDisplayValue(), sheet.getRange('B1').setNumberFormat('mm/yyyy').setValue('1/9/2026').getDisplayValue()]`),
    ).toEqual(['dd/mm/yyyy', '01/09/2026', '09/2026']);
  });
});

describe('what a cell shows', () => {
  it.each([
    ['1234.5', '', '1234,5'],
    ['1234567', '#,##0', '1.234.567'],
    ['300000', '#,##0\\ "₫"', '300.000 ₫'],
    ['0.5', '0.00', '0,50'],
    ['2.675', '0.00', '2,68'],
    ['-2.5', '0', '-3'],
    ['0.085', '0.0%', '8,5%'],
    ['5', '000', '005'],
    ['46266', 'dd/mm/yyyy', '01/09/2026'],
    ['46266.75', 'dd/mm/yyyy hh:mm', '01/09/2026 18:00'],
    ['46266', '"ngày "d" tháng "m" năm "yyyy', 'ngày 1 tháng 9 năm 2026'],
    ['46266', 'dddd', 'Thứ Ba'],
    ['1/3', '', '0,3333333333'],
    ['true', '', 'TRUE'],
    ['-1', '0;(0);"-"', '(1)'],
    ['0', '0;(0);"-"', '-'],
  ])('for %s in the format “%s” is %s', (value, format, shown) => {
    expect(
      script(`return sheet.getRange('A1').setNumberFormat('${format}').setValue(${value}).getDisplayValue()`),
    ).toBe(shown);
  });
});
