import { describe, expect, it } from 'vitest';
import { fromR1C1, shiftFormula, toR1C1, withCommas } from '../../../local/book/formula-text.ts';

describe('a copied formula', () => {
  it.each([
    ['=A1+B2', 1, 1, '=B2+C3'],
    ['=$A1+A$1+$A$1', 2, 2, '=$A3+C$1+$A$1'],
    ['=SUM(A:A;2:2)', 1, 1, '=SUM(B:B;3:3)'],
    ['=\'Tab A1\'!B2&"A1"', 1, 0, '=\'Tab A1\'!B3&"A1"'],
    ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
    ['=A1', -1, 0, '=#REF!'],
    ['=A:A', 0, -1, '=#REF!'],
  ])('%s, %i down and %i right, is %s', (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });
});

describe('R1C1 notation', () => {
  it.each([
    ['=R[1]C[-1]', '=B4'],
    ['=RC', '=C3'],
    ['=R1C2', '=$B$1'],
    ['=SUM(R[-2]C:R[-1]C)', '=SUM(C1:C2)'],
    ['=R[-3]C', '=#REF!'],
  ])('%s in C3 is %s', (r1c1, a1) => {
    expect(fromR1C1(r1c1, 3, 3)).toBe(a1);
  });

  it('says what an A1 formula says', () => {
    expect(toR1C1('=$B$1+C2&"C2"', 3, 3)).toBe('=R1C2+R[-1]C[0]&"C2"');
  });
});

describe('separators', () => {
  it('become commas outside quoted text', () => {
    expect(withCommas('=IF(A1=";";"a;b";2)')).toBe('=IF(A1=";","a;b",2)');
  });
});
