import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../src/contest/working-days.ts';
import { HOLIDAYS, WORKING_SATURDAYS } from '../../src/provisions/holidays.ts';
import { addDays } from '../../src/vietnamese/dates.ts';

describe('isWorkingDay', () => {
  it.each([
    ['2024-01-30', 'a Tuesday'],
    ['2024-05-04', 'a Saturday worked for 29/4/2024'],
    ['2024-12-25', 'Christmas, which the law does not name'],
  ])('%s is worked: %s', (day) => {
    expect(isWorkingDay(day, [])).toBe(true);
  });

  it.each([
    ['2024-01-27', 'a Saturday'],
    ['2024-02-08', '29 Tết Giáp Thìn'],
    ['2024-02-14', 'last day off of Tết Giáp Thìn'],
    ['2023-09-04', 'made up for Quốc khánh on a Saturday'],
    ['2024-04-29', 'swapped with Saturday 04/5/2024'],
    ['2030-09-02', 'Quốc khánh of a year without notice'],
  ])('%s is free: %s', (day) => {
    expect(isWorkingDay(day, [])).toBe(false);
  });

  it('a day of the setting “Ngày nghỉ thêm” is free, also a Saturday that would be worked', () => {
    expect(isWorkingDay('2024-07-19', ['2024-07-19'])).toBe(false);
    expect(isWorkingDay('2024-05-04', ['2024-05-04'])).toBe(false);
  });
});

describe('workingDaysBetween', () => {
  it('counts 12 working days from the dossier of 12/01/2024 to the decision of 30/01/2024', () => {
    expect(workingDaysBetween('2024-01-12', '2024-01-30', [])).toBe(12);
  });

  it('leaves out Tết: from 07/02/2024 to 15/02/2024 is one working day', () => {
    expect(workingDaysBetween('2024-02-07', '2024-02-15', [])).toBe(1);
  });

  it('is 0 on the same day and where the second day is earlier', () => {
    expect(workingDaysBetween('2024-01-12', '2024-01-12', [])).toBe(0);
    expect(workingDaysBetween('2024-01-30', '2024-01-12', [])).toBe(0);
  });
});

describe('addWorkingDays', () => {
  it('10 working days after 12/01/2024 is 26/01/2024; from 05/02/2024 three days reach over Tết', () => {
    expect(addWorkingDays('2024-01-12', 10, [])).toBe('2024-01-26');
    expect(addWorkingDays('2024-02-05', 3, [])).toBe('2024-02-15');
  });

  it('n working days after a day are n working days', () => {
    const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2021-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, n) => {
        expect(workingDaysBetween(from, addWorkingDays(from, n, []), [])).toBe(n);
      }),
    );
  });
});

describe('the calendar', () => {
  it('says of every span where it comes from', () => {
    expect(HOLIDAYS.filter(({ source, from, to }) => source === '' || from > to)).toEqual([]);
  });

  it.each([2021, 2022, 2023, 2024, 2025, 2026, 2027])('gives %i the eleven days of Điều 112, swaps apart', (year) => {
    const swapped = WORKING_SATURDAYS.filter((day) => day.startsWith(String(year))).length;
    let off = 0;
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (weekday > 0 && weekday < 6 && !isWorkingDay(day, [])) off += 1;
    }
    expect(off - swapped).toBe(11);
  });
});
