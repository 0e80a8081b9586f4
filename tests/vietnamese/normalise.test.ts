import { describe, expect, it } from 'vitest';
import { matchKey, normalise } from '../../src/vietnamese/normalise.ts';
import { vectors } from '../vectors/read.ts';

describe('normalise', () => {
  it.each(vectors('tone-placement.tsv'))('writes $input as $canonical', ({ input, canonical }) => {
    expect(normalise(input ?? '')).toBe(canonical);
  });

  it('joins letters and marks that were typed apart (NFD)', () => {
    expect(normalise('Đặng Thị Thủy'.normalize('NFD'))).toBe('Đặng Thị Thủy');
  });

  it('trims and collapses spaces, no-break spaces and invisible characters', () => {
    expect(normalise('  Lê\u00a0\u00a0Đức  \u200bAn ')).toBe('Lê Đức An');
  });

  it('leaves i and y as they were typed', () => {
    expect(normalise('Lý Lí')).toBe('Lý Lí');
  });
});

describe('matchKey', () => {
  it('is the same for every spelling of one name', () => {
    expect(matchKey(' NGUYỄN  THỊ HOÀ'.normalize('NFD'))).toBe(matchKey('Nguyễn Thị Hòa'));
  });

  it('keeps names apart that differ in a tone', () => {
    expect(matchKey('Hòa')).not.toBe(matchKey('Hóa'));
  });
});
