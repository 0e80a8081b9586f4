import { describe, expect, it } from 'vitest';
import { addDays, longDate, readDay, shortDate } from '../../src/vietnamese/dates.ts';
import { vectors } from '../vectors/read.ts';

describe('longDate and shortDate', () => {
  it.each(vectors('dates.tsv'))('write $iso in the administrative form', ({ iso, long, short }) => {
    expect(longDate(iso ?? '')).toBe(long);
    expect(shortDate(iso ?? '')).toBe(short);
  });
});

describe('readDay', () => {
  it.each([
    ['2023-03-06', '2023-03-06'],
    ['06/3/2023', '2023-03-06'],
    ['29/02/2024', '2024-02-29'],
    ['6.3.2023', '2023-03-06'],
  ])('reads %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it.each(['31/02/2023', '29/02/2023', '06/03', '12/20223', '2023-13-01', 'ngày mai', ''])('refuses "%s"', (typed) => {
    expect(readDay(typed)).toBeNull();
  });
});

describe('addDays', () => {
  it('counts 20 days from the plan to the end of registration', () => {
    expect(addDays('2023-03-06', 20)).toBe('2023-03-26');
  });
});
