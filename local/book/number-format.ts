import { partsOf } from './time-zone.ts';

export type Locale = 'vi_VN' | 'en_US';

const MARKS: Readonly<Record<Locale, { decimal: string; group: string }>> = {
  vi_VN: { decimal: ',', group: '.' },
  en_US: { decimal: '.', group: ',' },
};

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  vi_VN: Array.from({ length: 12 }, (_, i) => `tháng ${i + 1}`),
  en_US: 'January February March April May June July August September October November December'.split(' '),
};
const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  vi_VN: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en_US: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};
const SHORT: Readonly<Record<Locale, (name: string) => string>> = {
  vi_VN: (name) => name.replace('tháng', 'thg'),
  en_US: (name) => name.slice(0, 3),
};

/** Pieces of a pattern: quoted text, an escaped or padded character, a bracket, AM/PM, a run of one letter, anything else. */
const TOKEN = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|am\/pm|a\/p|([a-z])\1*|[\s\S]/gi;

const tokensOf = (format: string): readonly string[] => format.match(TOKEN) ?? [];

const literal = (token: string): string | null => {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (/^[\\].$/.test(token)) return token.slice(1);
  if (/^_.$/.test(token)) return ' ';
  return /^(\*.|\[(?!(h+|m+|s+)\]).*\])$/i.test(token) ? '' : null;
};

/** Whether a number in this format is a date, a time or a length of time. */
export const isDateFormat = (format: string): boolean =>
  format !== 'General' &&
  tokensOf(format).some((token) => literal(token) === null && /^(\[?[dmyhs]+\]?|am\/pm|a\/p)$/i.test(token));

const two = (n: number): string => String(n).padStart(2, '0');

function showDate(serial: number, format: string, locale: Locale): string {
  const { year, month, day, hour, minute, second } = partsOf(serial);
  const tokens = tokensOf(format);
  const halfDay = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  const shown = halfDay ? ((hour + 11) % 12) + 1 : hour;
  const seconds = Math.round(serial * 86_400);
  const weekday = WEEKDAYS[locale][(((Math.floor(seconds / 86_400) - 1) % 7) + 7) % 7] ?? '';
  const clockToken = (token: string | undefined): boolean => /^(\[?[hs]+\]?)$/i.test(token ?? '');
  const timeLetters = tokens.map((token, i) => ({ token, i })).filter(({ token }) => /^\[?[a-z]+\]?$/i.test(token));
  const isMinute = (i: number): boolean => {
    const at = timeLetters.findIndex((one) => one.i === i);
    const [before, behind] = [timeLetters[at - 1]?.token, timeLetters[at + 1]?.token];
    return (clockToken(before) && /h/i.test(before ?? '')) || (clockToken(behind) && /s/i.test(behind ?? ''));
  };
  const show = (token: string, i: number): string => {
    const fixed = literal(token);
    if (fixed !== null) return fixed;
    const key = token.toLowerCase();
    const length = key.replace(/[[\]]/g, '').length;
    if (/^\[h+\]$/.test(key)) return String(Math.floor(seconds / 3600)).padStart(length, '0');
    if (/^\[m+\]$/.test(key)) return String(Math.floor(seconds / 60)).padStart(length, '0');
    if (/^\[s+\]$/.test(key)) return String(seconds).padStart(length, '0');
    if (/^y+$/.test(key)) return length <= 2 ? two(year % 100) : String(year).padStart(4, '0');
    if (/^d+$/.test(key)) {
      if (length > 2) return length === 3 ? SHORT[locale](weekday) : weekday;
      return length === 2 ? two(day) : String(day);
    }
    if (/^h+$/.test(key)) return length > 1 ? two(shown) : String(shown);
    if (/^s+$/.test(key)) return length > 1 ? two(second) : String(second);
    if (key === 'am/pm') return locale === 'vi_VN' ? (hour < 12 ? 'SA' : 'CH') : hour < 12 ? 'AM' : 'PM';
    if (key === 'a/p') return hour < 12 ? 'a' : 'p';
    if (!/^m+$/.test(key)) return token;
    if (isMinute(i)) return length > 1 ? two(minute) : String(minute);
    const name = MONTHS[locale][month - 1] ?? '';
    if (length > 2) return length === 3 ? SHORT[locale](name) : name;
    return length === 2 ? two(month) : String(month);
  };
  return tokens.map(show).join('');
}

/** A number without a format: whole numbers in full, others with ten significant digits, the decimal mark of the locale. */
function showGeneral(value: number, locale: Locale): string {
  const text =
    Number.isInteger(value) && Math.abs(value) < 1e15
      ? String(value === 0 ? 0 : value)
      : String(Number(value.toPrecision(10)));
  return text.replace('.', MARKS[locale].decimal).replace('e', 'E');
}

/** Half away from zero on the decimal digits that the number prints, as sheets do. */
function toFixed(value: number, decimals: number): string {
  const rounded = Number(`${Math.round(Number(`${Math.abs(value)}e${decimals}`))}e-${decimals}`);
  return (Number.isFinite(rounded) ? rounded : Math.abs(value)).toFixed(decimals);
}

/** One section of a pattern, for a number that is not negative. */
function showSection(value: number, section: string, locale: Locale): string {
  const tokens = tokensOf(section);
  const plain = tokens.filter((token) => literal(token) === null).join('');
  const pattern = /[#0?,]*(\.[0#?]+)?(E\+0+)?/i.exec(plain.replace(/^[^#0?.]*/, '')) ?? [''];
  const [digits = '', decimals = '', exponent] = pattern;
  const percent = plain.includes('%') ? 100 : 1;
  const most = decimals.length > 0 ? decimals.length - 1 : 0;
  let text: string;
  if (exponent) {
    const [mantissa = '', power = '0'] = value.toExponential(most).split('e');
    text = `${mantissa}E${Number(power) < 0 ? '-' : '+'}${two(Math.abs(Number(power)))}`;
  } else text = toFixed(value * percent, most);
  const [first = '', tail] = text.split('.');
  const least = (decimals.match(/0/g) ?? []).length;
  const fraction = tail?.replace(new RegExp(`0{0,${most - least}}$`), '');
  const whole = first.padStart((digits.split('.')[0]?.match(/0/g) ?? []).length, '0');
  const { decimal, group } = MARKS[locale];
  const shownWhole = digits.split('.')[0]?.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const number = (
    shownWhole === '0' && /^[#,]*$/.test(digits.split('.')[0] ?? '') && least > 0 ? '' : shownWhole
  ).concat(fraction ? decimal + fraction : '');
  let placed = false;
  const shown = tokens.map((token) => {
    const fixed = literal(token);
    if (fixed !== null) return fixed;
    if (!/^([#0?.,+]|E)$/i.test(token)) return token;
    if (placed) return '';
    placed = true;
    return number;
  });
  return shown.join('');
}

/** What a cell shows for a number in a format. */
export function showNumber(value: number, format: string, locale: Locale): string {
  if (format === '' || format === 'General' || format === '@') return showGeneral(value, locale);
  if (isDateFormat(format)) return showDate(value, format, locale);
  if (!/[#0?]/.test(format)) return showGeneral(value, locale);
  const [positive = '', negative, zero] = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (value === 0 && zero !== undefined) return showSection(0, zero, locale);
  if (value < 0 && negative !== undefined) return showSection(-value, negative, locale);
  const text = showSection(Math.abs(value), positive, locale);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
