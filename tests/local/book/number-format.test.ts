import { describe, expect, it } from 'vitest';
import { isDateFormat, showNumber } from '../../../local/book/number-format.ts';
import { serialOfDay } from '../../../local/book/time-zone.ts';

const DAY = serialOfDay(2024, 1, 30);

describe('a number in a Vietnamese sheet', () => {
  it.each([
    [1234.5, '', '1234,5'],
    [14_171_113_174, '', '14171113174'],
    [0.1 + 0.2, '', '0,3'],
    [1e21, '', '1E+21'],
    [1234.567, 'General', '1234,567'],
    [31, '@', '31'],
    [1234.567, '#,##0', '1.235'],
    [1_234_567, '#,##0', '1.234.567'],
    [1234.567, '0.00', '1234,57'],
    [1.005, '0.00', '1,01'],
    [-0.001, '0.00', '0,00'],
    [-2.5, '0', '-3'],
    [0.5, '0.##', '0,5'],
    [5, '000', '005'],
    [0.856, '0%', '86%'],
    [0.8567, '0.00%', '85,67%'],
    [300_000, '#,##0 "đồng"', '300.000 đồng'],
    [1200, '#,##0\\ "₫"', '1.200 ₫'],
    [-5, '#,##0;(#,##0)', '(5)'],
    [0, '0;-0;"–"', '–'],
    [5, '[Red]0', '5'],
    [12_345, '0.00E+00', '1,23E+04'],
  ])('%d as “%s” shows %s', (value, format, text) => {
    expect(showNumber(value, format, 'vi_VN')).toBe(text);
  });

  it('shows points and commas the other way round in an American sheet', () => {
    expect([showNumber(1234.5, '', 'en_US'), showNumber(1234.5, '#,##0.00', 'en_US')]).toEqual(['1234.5', '1,234.50']);
  });
});

describe('a day or time', () => {
  it.each([
    [DAY, 'dd/mm/yyyy', '30/01/2024'],
    [DAY, 'd/m/yy', '30/1/24'],
    [DAY, 'yyyy-mm-dd', '2024-01-30'],
    [DAY, '"Ngày "dd" tháng "mm" năm "yyyy', 'Ngày 30 tháng 01 năm 2024'],
    [DAY, 'dddd, d mmmm yyyy', 'Thứ Ba, 30 tháng 1 2024'],
    [DAY + 0.5, 'dd/mm/yyyy hh:mm:ss', '30/01/2024 12:00:00'],
    [DAY + 0.75, 'h:mm am/pm', '6:00 CH'],
    [65 / 86_400, 'mm:ss', '01:05'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [0.999999, 'hh:mm:ss', '00:00:00'],
  ])('%d as “%s” shows %s', (value, format, text) => {
    expect(showNumber(value, format, 'vi_VN')).toBe(text);
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['hh:mm', true],
    ['[h]:mm', true],
    ['#,##0 "đồng"', false],
    ['[Red]0', false],
    ['0%', false],
    ['@', false],
    ['General', false],
  ])('the format “%s” makes one: %s', (format, makes) => {
    expect(isDateFormat(format)).toBe(makes);
  });
});
