import { isoDay } from './dates.ts';
import { numberInWords } from './number-words.ts';

/** Units written short behind a number. */
const UNITS: Readonly<Record<string, string>> = {
  '%': 'phần trăm',
  km: 'ki-lô-mét',
  m: 'mét',
  m2: 'mét vuông',
  'm²': 'mét vuông',
  ha: 'héc-ta',
  kg: 'ki-lô-gam',
  đ: 'đồng',
};
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** From here on a figure is a number to dial, read digit by digit. */
const DIALLED = 8;

const digitByDigit = (digits: string): string => Array.from(digits, (digit) => numberInWords(Number(digit))).join(' ');

function whole(digits: string): string {
  const dialled = digits.startsWith('0') && digits.length >= DIALLED;
  return dialled || !Number.isSafeInteger(Number(digits)) ? digitByDigit(digits) : numberInWords(Number(digits));
}

/** "25" → "hai mươi lăm", "05" → "không năm"; noughts at the end are not read. */
function decimals(digits: string): string {
  const [, noughts = '', rest = ''] = /^(0*)(\d*?)0*$/.exec(digits) ?? [];
  return rest === ''
    ? ''
    : [...noughts]
        .map(() => 'không')
        .concat(whole(rest))
        .join(' ');
}

/** "95,25" → "chín mươi lăm phẩy hai mươi lăm"; "3.1" → "ba chấm một". */
function broken(before: string, mark: string, after: string): string {
  const rest = mark === ',' ? decimals(after) : whole(after);
  return rest === '' ? whole(before) : `${whole(before)} ${mark === ',' ? 'phẩy' : 'chấm'} ${rest}`;
}

const ordinal = (n: number): string => (n === 1 ? 'nhất' : n === 4 ? 'tư' : numberInWords(n));
const dayWords = (day: number): string => `${day <= 10 ? 'mùng ' : ''}${numberInWords(day)}`;
const monthWords = (month: number): string => (month === 4 ? 'tư' : numberInWords(month));

function date(year: number | null, month: number, day: number): string | null {
  if (isoDay(year ?? 2024, month, day) === null) return null;
  const words = `ngày ${dayWords(day)} tháng ${monthWords(month)}`;
  return year === null ? words : `${words} năm ${numberInWords(year)}`;
}

type Rule = readonly [pattern: RegExp, words: (...found: string[]) => string | null];

/** In this order: what a later rule would read otherwise comes first. A rule that returns null leaves its find alone. */
const RULES: readonly Rule[] = [
  // The number of a paper is read, its symbol is not: "Quyết định số 85/QĐ-UBND".
  [/(?<![\p{L}\d/.,-])(\d+)\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:[-–][\p{L}\d]+)*/gu, (_, number = '') => whole(number)],
  [
    /(?:ngày\s+)?(?<![\p{L}\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/giu,
    (_, d, m, y) => date(Number(y), Number(m), Number(d)),
  ],
  [/(?:ngày\s+)?(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/giu, (_, y, m, d) => date(Number(y), Number(m), Number(d))],
  [/ngày\s+(\d{1,2})\/(\d{1,2})(?![\d/])/giu, (_, d, m) => date(null, Number(m), Number(d))],
  [/tháng\s+(\d{1,2})\/(\d{4})(?![\d/])/giu, (_, m, y) => `tháng ${monthWords(Number(m))} năm ${whole(y ?? '')}`],
  [/ngày\s+(\d{1,2})(?=\s+tháng)/giu, (_, d) => `ngày ${dayWords(Number(d))}`],
  [/tháng\s+0?4(?!\d|[.,]\d)/giu, () => 'tháng tư'],
  [/thứ\s+(\d+)(?!\d|[.,]\d)/giu, (_, n) => `thứ ${ordinal(Number(n))}`],
  [
    /(quý|cấp|hạng|loại|bậc|khóa|kỳ|lần|thứ|mức độ|phần|chương)\s+([IVX]+)(?![\p{L}\d])/gu,
    (_, word, roman = '') => {
      const n = ROMAN.indexOf(roman) + 1;
      return n === 0
        ? null
        : `${word} ${word === 'thứ' || word === 'quý' ? (n === 1 && word === 'quý' ? 'một' : ordinal(n)) : numberInWords(n)}`;
    },
  ],
  [
    /(?<![\p{L}\d])(\d{1,2})\s*[hg]\s*(\d{2})?(?![\p{L}\d])/gu,
    (_, h = '', m) => `${whole(h)} giờ${m ? ` ${whole(m)}` : ''}`,
  ],
  [/(đồng|đ)\/(?=\p{L})/gu, () => 'đồng một '],
  [/(?<![\p{L}\d/.,-])([1-9]\d*(?:,\d+)?%?)\s*[-–]\s*(?=[1-9])/gu, (_, n) => `${n} đến `],
  [/(\d)\s*(%|km|m2|m²|ha|kg|đ|m)(?![\p{L}\d])/gu, (_, n, unit = '') => `${n} ${UNITS[unit] ?? unit}`],
  [/(?<![\p{L}\d/.,-])(\d{1,3}(?:\.\d{3})+)(?![\p{L}\d/]|\.\d)/gu, (_, n = '') => n.replace(/\./g, '')],
  [/(?<![\p{L}\d/.,-])(\d+)([.,])(\d+)(?![\p{L}\d/-]|[.,]\d)/gu, (_, a = '', mark = '', b = '') => broken(a, mark, b)],
  [/(?<![\p{L}\d/.,-])(\d+)(?![\p{L}\d/-]|[.,]\d)/gu, (_, n = '') => whole(n)],
];

/**
 * The text with numbers, days and short units as a reader says them: "06/3/2023" → "ngày mùng sáu tháng ba năm hai nghìn
 * không trăm hai mươi ba". What has two readings ("8/9") or is a code ("3.2-024") stays as it is.
 */
export function spoken(text: string): string {
  return RULES.reduce(
    (read, [pattern, words]) =>
      read.replace(pattern, (...found: unknown[]) => words(...(found as string[])) ?? String(found[0])),
    text.normalize('NFC'),
  );
}
