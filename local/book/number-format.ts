import { partsOf } from './time-zone.ts';

export type Locale = 'vi_VN' | 'en_US';

const MARKS: Readonly<Record<Locale, { decimal: string; group: string }>> = {
  vi_VN: { decimal: ',', group: '.' },
  en_US: { decimal: '.', group: ',' },
};

/** Whether a number in this format is a date or a time. */
export const isDateFormat = (format: string): boolean =>
  /[dyhs]|m{1,4}/i.test(format.replace(/"[^"]*"/g, '')) && format !== 'General';

const two = (n: number): string => String(n).padStart(2, '0');

function showDate(serial: number, format: string): string {
  const { year, month, day, hour, minute, second } = partsOf(serial);
  let afterHour = false;
  return format.replace(/yyyy|yy|mm|m|dd|d|hh|h|ss|s/gi, (token) => {
    const key = token.toLowerCase();
    if (key.startsWith('y')) return key === 'yy' ? two(year % 100) : String(year).padStart(4, '0');
    if (key.startsWith('d')) return key === 'dd' ? two(day) : String(day);
    if (key.startsWith('h')) {
      afterHour = true;
      return key === 'hh' ? two(hour) : String(hour);
    }
    if (key.startsWith('s')) return key === 'ss' ? two(second) : String(second);
    if (afterHour) return key === 'mm' ? two(minute) : String(minute);
    return key === 'mm' ? two(month) : String(month);
  });
}

/** A number without a format: up to ten significant digits, the decimal mark of the locale. */
function showGeneral(value: number, locale: Locale): string {
  return String(Number(value.toPrecision(10))).replace('.', MARKS[locale].decimal);
}

/** Half away from zero on the decimal digits that the number prints, as sheets do. */
function toFixed(value: number, decimals: number): string {
  const rounded = Number(`${Math.round(Number(`${Math.abs(value)}e${decimals}`))}e-${decimals}`);
  const text = Number.isFinite(rounded) ? rounded.toFixed(decimals) : Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `-${text}` : text;
}

/** What a cell shows for a number in a format. */
export function showNumber(value: number, format: string, locale: Locale): string {
  if (format === '' || format === 'General' || format === '@') return showGeneral(value, locale);
  if (isDateFormat(format)) return showDate(value, format);
  const percent = format.includes('%');
  const pattern = /([#0,]*[#0])(\.(0+))?/.exec(format);
  if (!pattern) return showGeneral(value, locale);
  const marks = MARKS[locale];
  const fixed = toFixed(percent ? value * 100 : value, pattern[3]?.length ?? 0);
  const [whole = '', fraction] = fixed.split('.');
  const grouped = pattern[1]?.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, marks.group) : whole;
  const digits = fraction === undefined ? grouped : grouped + marks.decimal + fraction;
  return format.replace(pattern[0], digits);
}
