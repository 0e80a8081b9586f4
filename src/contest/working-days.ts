import { FIXED_HOLIDAYS, HOLIDAYS, WORKING_SATURDAYS } from '../provisions/holidays.ts';
import { addDays } from '../vietnamese/dates.ts';

const FIXED: ReadonlySet<string> = new Set(FIXED_HOLIDAYS);
const SATURDAYS: ReadonlySet<string> = new Set(WORKING_SATURDAYS);

function daysOf({ from, to }: { readonly from: string; readonly to: string }): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

const OFF: ReadonlySet<string> = new Set(HOLIDAYS.flatMap(daysOf));

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Whether officials work on this day, yyyy-mm-dd; `extra` are the days off of the setting `holidays`. */
export function isWorkingDay(day: string, extra: readonly string[]): boolean {
  if (extra.includes(day)) return false;
  if (SATURDAYS.has(day)) return true;
  return !isWeekend(day) && !FIXED.has(day.slice(5)) && !OFF.has(day);
}

/**
 * Working days after the one day up to and with the other: 12/01/2024 → 30/01/2024 = 12; 0 where the second is not later.
 * The day of receipt does not count (Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 2).
 */
export function workingDaysBetween(from: string, to: string, extra: readonly string[]): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, extra)) count += 1;
  return count;
}

/** The day on which so many working days after the given one are full: 12/01/2024 + 10 = 26/01/2024. */
export function addWorkingDays(from: string, workingDays: number, extra: readonly string[]): string {
  let day = from;
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, extra)) left -= 1;
  }
  return day;
}
