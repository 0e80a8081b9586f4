import type { Locale } from './number-format.ts';
import { serialOfDay } from './time-zone.ts';

/** What a sheet makes of typed text: a value, perhaps with a number format of its own, or a formula. */
export type Typed =
  | { readonly value: string | number | boolean; readonly format?: string }
  | { readonly formula: string };

const DATE_FORMAT: Readonly<Record<Locale, string>> = { vi_VN: 'dd/mm/yyyy', en_US: 'm/d/yyyy' };

/** The day, if the calendar has it. */
function day(year: number, month: number, date: number, locale: Locale): Typed | null {
  const check = new Date(Date.UTC(year, month - 1, date));
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== date || year < 1900) return null;
  return { value: serialOfDay(year, month, date), format: DATE_FORMAT[locale] };
}

function readDate(text: string, locale: Locale, thisYear: number): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1), locale);
  const short = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (!short) return null;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const year = short[3] === undefined ? thisYear : Number(short[3].length === 2 ? `20${short[3]}` : short[3]);
  return locale === 'vi_VN' ? day(year, second, first, locale) : day(year, first, second, locale);
}

/** The number as JavaScript writes it; null where the locale does not read the text as one. */
function readNumber(text: string, locale: Locale): string | null {
  if (/^[-+]?\d+(e[-+]?\d+)?$/i.test(text)) return text;
  if (locale === 'en_US') {
    return /^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/.test(text) && /\d/.test(text) ? text.replace(/,/g, '') : null;
  }
  // In vi_VN dots group: "3.1" is 31 and "20.926738" is 20926738 (field report), the comma is the decimal mark.
  const grouped = /^[-+]?(\d+(\.\d+)?|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text);
  return grouped ? text.replace(/\./g, '').replace(',', '.') : null;
}

function readTime(text: string): Typed | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!time || Number(time[1]) > 23 || Number(time[2]) > 59) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { value: seconds / 86_400, format: time[3] === undefined ? 'hh:mm' : 'hh:mm:ss' };
}

/** "+A1", "-SUM(B2)", "-5*3": what a sheet would calculate; "- Tham mưu" is a sentence. */
const SIGNED_FORMULA = /^[+-]\s*(\$?[A-Z]{1,3}\$?\d+|[A-Z][A-Z0-9.]*\(|\d[\d.,]*\s*[-+*/^])/;

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
  const number = readNumber(trimmed, locale);
  if (number !== null) return { value: Number(number) };
  if (SIGNED_FORMULA.test(trimmed)) return { formula: `=${trimmed.replace(/^\+/, '')}` };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const percent = trimmed.endsWith('%') ? readNumber(trimmed.slice(0, -1).trim(), locale) : null;
  if (percent !== null) return { value: Number(percent) / 100, format: percent.includes('.') ? '0.00%' : '0%' };
  return readDate(trimmed, locale, context.thisYear) ?? readTime(trimmed) ?? { value: text };
}
