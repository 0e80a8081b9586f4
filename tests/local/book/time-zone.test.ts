import { describe, expect, it } from 'vitest';
import { instantOf, partsOf, serialOf, serialOfDay } from '../../../local/book/time-zone.ts';

describe('the serial number of an instant', () => {
  it.each([
    ['2026-01-05T00:00:00+07:00', 'Asia/Ho_Chi_Minh', serialOfDay(2026, 1, 5)],
    ['2026-01-05T12:00:00+07:00', 'Asia/Ho_Chi_Minh', serialOfDay(2026, 1, 5) + 0.5],
    ['2026-01-05T00:00:00Z', 'Etc/UTC', serialOfDay(2026, 1, 5)],
    ['2026-07-01T00:00:00-04:00', 'America/New_York', serialOfDay(2026, 7, 1)],
    ['2026-01-05T00:00:00-05:00', 'America/New_York', serialOfDay(2026, 1, 5)],
  ])('%s in %s is %d', (instant, zone, serial) => {
    expect(serialOf(new Date(instant), zone)).toBe(serial);
    expect(instantOf(serial, zone)).toEqual(new Date(instant));
  });

  it('counts from 1899-12-30', () => {
    expect([serialOfDay(1899, 12, 30), serialOfDay(1900, 1, 1), serialOfDay(2000, 1, 1)]).toEqual([0, 2, 36_526]);
  });

  it('is taken apart to the second', () => {
    expect(partsOf(serialOfDay(2024, 2, 29) + 0.999999)).toEqual({
      year: 2024,
      month: 3,
      day: 1,
      hour: 0,
      minute: 0,
      second: 0,
    });
  });
});
