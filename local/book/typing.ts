import type { Locale } from './number-format.ts';
import { serialOfDay } from './time-zone.ts';

/** What a sheet makes of typed text: a value, perhaps with a number format of its own, or a formula. */
export type Typed =
  | { readonly value: string | number | boolean; readonly format?: string }
  | { readonly formula: string };

const DATE_FORMAT: Readonly<Record<Locale, string>> = { vi_VN: 'dd/mm/yyyy', en_US: 'm/d/yyyy' };

/** The day, if the calendar has it. */
function day(year: number, month: number, date: number, locale: Locale): { value: number; format: string } | null {
  const check = new Date(Date.UTC(year, month - 1, date));
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== date || year < 1900) return null;
  return { value: serialOfDay(year, month, date), format: DATE_FORMAT[locale] };
}

const fullYear = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits);

function readDate(text: string, locale: Locale, thisYear: number): { value: number; format: string } | null {
  const iso = /^(\d{4})([-/])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[3]), Number(iso[4] ?? 1), locale);
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (month) return day(Number(month[2]), Number(month[1]), 1, locale);
  const short = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!short) return null;
  const [first, second] = [Number(short[1]), Number(short[3])];
  const year = short[4] === undefined ? thisYear : fullYear(short[4]);
  return locale === 'vi_VN' ? day(year, second, first, locale) : day(year, first, second, locale);
}

function readTime(text: string): { value: number; format: string } | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(am|pm|sa|ch))?$/i.exec(text);
  if (!time || Number(time[1]) > 23 || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return null;
  const half = time[4]?.toLowerCase();
  const hour = half === undefined ? Number(time[1]) : (Number(time[1]) % 12) + (/pm|ch/.test(half) ? 12 : 0);
  const seconds = hour * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { value: seconds / 86_400, format: time[3] === undefined ? 'hh:mm' : 'hh:mm:ss' };
}

function readMoment(text: string, locale: Locale, thisYear: number): Typed | null {
  const [date = '', clock, ...more] = text.split(/\s+(?=\d{1,2}:)/);
  const onDay = readDate(date, locale, thisYear);
  if (clock === undefined || more.length > 0) return onDay ?? readTime(text);
  const time = readTime(clock);
  return onDay && time && { value: onDay.value + time.value, format: `${onDay.format} ${time.format}` };
}

/** The number as JavaScript writes it; null where the locale does not read the text as one. */
function readNumber(text: string, locale: Locale): string | null {
  if (/^[-+]?\d+(e[-+]?\d+)?$/i.test(text)) return text;
  if (locale === 'en_US') {
    return /^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[-+]?\d+)?$/i.test(text) && /\d/.test(text)
      ? text.replace(/,/g, '')
      : null;
  }
  // In vi_VN dots group: "3.1" is 31 and "20.926738" is 20926738 (field report), the comma is the decimal mark.
  const grouped = /^[-+]?(\d+(\.\d+)?|\d{1,3}(\.\d{3})+)?(,\d+)?(e[-+]?\d+)?$/i.test(text) && /\d/.test(text);
  return grouped ? text.replace(/\./g, '').replace(',', '.') : null;
}

/** Numbers with a sign of money, per cent or a bookkeeper's brackets around them. */
function readDressedNumber(text: string, locale: Locale): Typed | null {
  if (text.endsWith('%')) {
    const percent = readNumber(text.slice(0, -1).trim(), locale);
    return percent === null
      ? null
      : { value: Number((Number(percent) / 100).toPrecision(15)), format: percent.includes('.') ? '0.00%' : '0%' };
  }
  const money = /^(?:\$\s*(.+)|(.+?)\s*₫)$/.exec(text);
  if (money) {
    const amount = readNumber(money[1] ?? money[2] ?? '', locale);
    if (amount !== null)
      return { value: Number(amount), format: money[1] === undefined ? '#,##0\\ "₫"' : '"$"#,##0.00' };
  }
  const inBrackets = /^\(([\d.,]+)\)$/.exec(text)?.[1];
  const negative = inBrackets === undefined ? null : readNumber(inBrackets, locale);
  return negative === null ? null : { value: -Number(negative) };
}

/** "+A1", "-SUM(B2)", "-5*3": what a sheet would calculate; "- Tham mưu" and "+ A1 xã" are sentences. */
const isSignedFormula = (text: string): boolean =>
  /^[+-]\s*(\$?[A-Z]{1,3}\$?\d+|[A-Z][A-Z0-9.]*\(|\d[\d.,]*\s*[-+*/^])[\w$:.,;()"'!&<>=+\-*/^%\s]*$/.test(text) &&
  !/[\w)]\s+[\w(]/.test(text) &&
  !/[-+*/^]$/.test(text);

/**
 * What text becomes in a cell. `byScript`: given by setValue or setValues, where even '@' does not stop a leading '='
 * (unconfirmed at Google, so the worse reading) and an apostrophe does not save a number.
 */
export function typeText(
  text: string,
  context: { readonly format: string; readonly locale: Locale; readonly byScript: boolean; readonly thisYear: number },
): Typed {
  const { format, locale, byScript } = context;
  if (text === '') return { value: '' };
  if (text.startsWith("'")) {
    const rest = text.slice(1);
    return byScript && format !== '@' && readNumber(rest, locale) !== null ? typeText(rest, context) : { value: rest };
  }
  if (text.startsWith('=') && text.length > 1 && (byScript || format !== '@')) return { formula: text };
  if (format === '@') return { value: text };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  const number = readNumber(trimmed, locale);
  if (number !== null) return { value: Number(number) };
  const moment = readMoment(trimmed, locale, context.thisYear);
  if (moment) return moment;
  if (isSignedFormula(trimmed)) return { formula: `=${trimmed.replace(/^\+/, '')}` };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return readDressedNumber(trimmed, locale) ?? { value: text };
}
