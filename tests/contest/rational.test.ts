import { describe, expect, it } from 'vitest';
import {
  add,
  divide,
  fromDigits,
  multiply,
  rational,
  roundHalfUp,
  subtract,
  toFixedText,
  toShortText,
} from '../../src/contest/rational.ts';
import { vectors } from '../vectors/read.ts';

const exact = (typed: string) => fromDigits(typed.replace(',', '.'));

describe('rounding once, half up', () => {
  it.each(vectors('rounding.tsv'))('$unrounded becomes $rounded', ({ unrounded = '', rounded }) => {
    expect(toFixedText(exact(unrounded), 2)).toBe(rounded);
    expect(toFixedText(roundHalfUp(exact(unrounded), 2), 2)).toBe(rounded);
  });

  it('89,995 is 90,00 and 2,675 is 2,68, where binary numbers give 89,99 and 2,67', () => {
    expect(toFixedText(exact('89,995'), 2)).toBe('90,00');
    expect(toFixedText(exact('2,675'), 2)).toBe('2,68');
    expect((2.675).toFixed(2)).toBe('2.67');
  });

  it('a third is rounded from its exact value, not from a rounded one', () => {
    // 0,1 + 0,2 + 1/3 × 0,6 = 0,5; rounding 1/3 to 0,33 first would give 0,498
    const sum = add(add(exact('0,1'), exact('0,2')), multiply(divide(rational(1), rational(3)), exact('0,6')));
    expect(sum).toEqual(rational(1, 2));
  });

  it('0,1 + 0,2 is 0,3', () => {
    expect(add(exact('0,1'), exact('0,2'))).toEqual(exact('0,3'));
    expect(0.1 + 0.2).not.toBe(0.3);
  });

  it('negative numbers are rounded half up too', () => {
    expect(toFixedText(subtract(rational(0), exact('0,125')), 2)).toBe('-0,12');
  });

  it('shows as few decimals as the value has', () => {
    expect(['84', '3,5', '10', '0,0625'].map((typed) => toShortText(exact(typed)))).toEqual([
      '84',
      '3,5',
      '10',
      '0,0625',
    ]);
  });

  it('refuses to divide by zero', () => {
    expect(() => divide(rational(1), rational(0))).toThrow(RangeError);
  });
});
