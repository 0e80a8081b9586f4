import { describe, expect, it } from 'vitest';
import { PARITY_CASES } from '../../src/parity/index.ts';
import { onLocalSheet } from './cases.ts';

describe('what the project believes of Google', () => {
  it.each(PARITY_CASES.map(({ id, says }) => [id, says]))('%s: %s holds on the local sheet', (id) => {
    const { verdict, tabs } = onLocalSheet(id);
    expect({ ...verdict, tabs }).toEqual({ passed: true, got: verdict.got, tabs: ['Trang tính1'] });
  });

  it('has an id and a sentence of its own for each case, and a source for each that is confirmed', () => {
    expect(new Set(PARITY_CASES.map(({ id }) => id)).size).toBe(PARITY_CASES.length);
    expect(new Set(PARITY_CASES.map(({ says }) => says)).size).toBe(PARITY_CASES.length);
    expect(PARITY_CASES.filter(({ confirmed, source }) => confirmed && source === '')).toEqual([]);
  });
});
