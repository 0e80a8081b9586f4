const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

const pad = (n: number): string => String(n).padStart(2, '0');

/** The day as yyyy-mm-dd, or null where the calendar has no such day (31/02). */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** A day typed as text, yyyy-mm-dd or ngày/tháng/năm with a year of four digits; null where it is neither. */
export function readDay(text: string): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(trimmed);
  return dayFirst ? isoDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])) : null;
}

/** Days and the months 1 and 2 get a leading zero (NĐ 30/2020/NĐ-CP, Phụ lục I). */
function parts(day: string): { day: string; month: string; year: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: date, month: Number(month) <= 2 ? month : String(Number(month)), year };
}

/** "ngày 06 tháng 3 năm 2023" of yyyy-mm-dd. */
export function longDate(isoText: string): string {
  const { day, month, year } = parts(isoText);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** "06/3/2023" of yyyy-mm-dd. */
export function shortDate(isoText: string): string {
  const { day, month, year } = parts(isoText);
  return `${day}/${month}/${year}`;
}

/** yyyy-mm-dd so many days later. */
export function addDays(isoText: string, days: number): string {
  const date = new Date(`${isoText}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Days from one day to another, both yyyy-mm-dd; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
