import { isoDay } from '../vietnamese/dates.ts';

/** A day as plans write it, for use inside a rule; its three groups are day, month, year. */
export const DAY = String.raw`(?:ngày )?(\d ?\d|\d)(?:\s?[/.-]\s?| tháng )(\d{1,2})(?:\s?[/.-]\s?| năm )(\d{4})`;

/** yyyy-mm-dd of a day's three groups; null where the calendar has no such day. */
export const dayOf = ([day = '', month = '', year = '']: readonly string[]): string | null =>
  isoDay(Number(year), Number(month), Number(day.replace(' ', '')));

/** The last day of a month. */
export function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
