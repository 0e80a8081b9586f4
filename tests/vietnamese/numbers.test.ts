import { describe, expect, it } from 'vitest';
import { moneyInWords, numberInWords } from '../../src/vietnamese/number-words.ts';
import { groupDigits, money, readMoney, readNumber } from '../../src/vietnamese/numbers.ts';
import { vectors } from '../vectors/read.ts';

describe('numberInWords and moneyInWords', () => {
  it.each(vectors('number-words.tsv'))('reads $n as "$words"', ({ n, words, money: inWords, grouped }) => {
    expect(numberInWords(Number(n))).toBe(words);
    expect(moneyInWords(Number(n))).toBe(inWords);
    expect(groupDigits(Number(n))).toBe(grouped);
  });

  it('says "không nghìn" where leaving it out would be heard as another amount', () => {
    expect(numberInWords(1_000_500)).toBe('một triệu không nghìn năm trăm');
    expect(numberInWords(1_500_000)).toBe('một triệu năm trăm nghìn');
  });

  it('refuses what is no whole number from 0', () => {
    expect(() => numberInWords(-1)).toThrow(RangeError);
    expect(() => numberInWords(1.5)).toThrow(RangeError);
  });
});

describe('readNumber', () => {
  it.each([
    ['9,5', '9.5', false],
    ['9.5', '9.5', false],
    ['1,500', '1.500', false],
    ['1.234,5', '1234.5', false],
    ['98,6%', '98.6', true],
    [' 96 % ', '96', true],
    ['-3', '-3', false],
    ['0', '0', false],
  ])('reads "%s" as %s', (typed, digits, percent) => {
    expect(readNumber(typed)).toEqual({ digits, percent });
  });

  it('refuses "1.500": it can be one and a half or fifteen hundred', () => {
    expect(readNumber('1.500')).toBe('ambiguous');
    expect(readNumber('12.345.678')).toBe('ambiguous');
  });

  it.each(['12 báo cáo', '', 'Có', '1,2,3', '1e3', '٣', '=1+1', '1 500'])('cannot read "%s"', (typed) => {
    expect(readNumber(typed)).toBe('unreadable');
  });
});

describe('readMoney', () => {
  it.each([
    ['300.000', 300_000],
    ['300000', 300_000],
    ['2.000.000 đồng', 2_000_000],
    ['300.000đ', 300_000],
    ['0', 0],
  ])('reads %s', (typed, amount) => {
    expect(readMoney(typed)).toBe(amount);
  });

  it.each(['300,000', '3 trăm', '-5', '1.5'])('does not guess what %s means', (typed) => {
    expect(readMoney(typed)).toBeNull();
  });
});

describe('money', () => {
  it('prints the amount of the plan as documents do', () => {
    expect(money(300_000)).toBe('300.000 đồng');
  });
});
