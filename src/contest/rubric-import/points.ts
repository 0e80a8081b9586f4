import { normalise } from '../../vietnamese/normalise.ts';
import { readNumber } from '../../vietnamese/numbers.ts';
import { fromDigits, type Rational } from '../rational.ts';

/** Points as a scoring table prints them: "3,5", "100 điểm", "- 0,5", "+0,1", "5 điểm/lần", "tối đa 3 điểm", "0 - 3". */
export interface PrintedPoints {
  readonly value: Rational;
  readonly sign: 'plus' | 'minus' | null;
  /** What each time is counted: "lần", "văn bản"; null where the points are the whole. */
  readonly each: string | null;
  /** true: a limit ("tối đa"), not a value. */
  readonly limit: boolean;
  /** true: printed as a range; `value` is its upper end. */
  readonly range: boolean;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const LIMIT = 'tối đa|không quá|không vượt quá|nhiều nhất|cao nhất';
const WHOLE = new RegExp(
  `^\\(?(?:(${LIMIT})\\s*:?\\s*)?(cộng|thưởng|trừ|điểm)?\\s*(${LIMIT})?\\s*([+−–—-])?\\s*(${NUMBER})(?:\\s*(?:-|–|đến)\\s*(${NUMBER}))?` +
    `\\s*(điểm|đ)?\\.?(?:\\s*(?:/|cho mỗi|mỗi|trên|cho)\\s*(?:01|1|một|mỗi)?\\s*(\\p{L}[^;,]*))?\\)?$`,
  'iu',
);

/** The exact value of printed digits; null where they have two readings or none. */
export function printedNumber(text: string): Rational | null {
  const number = readNumber(text);
  return typeof number === 'string' || number.percent ? null : fromDigits(number.digits);
}

/** Reads a cell that holds points and nothing else; null for any other text. */
export function readPoints(typed: string): PrintedPoints | null {
  const found = WHOLE.exec(normalise(typed));
  if (!found) return null;
  const [, limitBefore, word = '', limitAfter, mark, first = '', second, , each] = found;
  const value = printedNumber(second ?? first);
  if (value === null) return null;
  const minus = (mark !== undefined && mark !== '+') || word.toLowerCase() === 'trừ';
  const plus = mark === '+' || /^(cộng|thưởng)$/i.test(word);
  return {
    value,
    sign: minus ? 'minus' : plus ? 'plus' : null,
    each: each?.trim().replace(/\)$/, '') || null,
    limit: limitBefore !== undefined || limitAfter !== undefined,
    range: second !== undefined,
  };
}

const TAIL = new RegExp(
  `^(.+?)\\s*(?:[:–]\\s*|\\(\\s*|\\s-\\s)((?:${LIMIT})?\\s*[+−–-]?\\s*${NUMBER}\\s*(?:điểm|đ)(?:\\s*/[^()]+)?)\\s*\\)?\\.?$`,
  'iu',
);

/** A name that carries its points at the end: "Kế hoạch CCHC năm (5 điểm)", "Chỉ đạo, điều hành: 20 điểm". */
export function splitPoints(name: string): { name: string; points: PrintedPoints | null } {
  const [, before = '', tail = ''] = TAIL.exec(name) ?? [];
  const points = tail === '' ? null : readPoints(tail);
  return points ? { name: before.trim(), points } : { name, points: null };
}

const EACH_AFTER = new RegExp(
  `(trừ|cộng|thưởng|giảm|[+−–-])?\\s*(${NUMBER})\\s*(?:điểm|đ)\\s*(?:/|cho mỗi|mỗi|trên mỗi)\\s*(?:01|1|một)?\\s*(\\p{L}[\\p{L} ]*)`,
  'iu',
);
const EACH_BEFORE = new RegExp(
  `(?:mỗi|cứ)\\s+(?:01|1|một)?\\s*([^,;:\\d]{2,80}?)[,:]?\\s*(?:thì\\s+)?(?:bị\\s+|được\\s+)?(trừ|cộng|thưởng|giảm|được|tính|[+−–-])\\s*(${NUMBER})\\s*(?:điểm|đ)`,
  'iu',
);

/** Points a piece written in a sentence: "mỗi lần chậm trừ 0,5 điểm", "cộng 1 điểm/bài". */
export function pointsEach(text: string): { value: Rational; minus: boolean; each: string } | null {
  const clean = normalise(text);
  const [after, before] = [EACH_AFTER.exec(clean), EACH_BEFORE.exec(clean)];
  const [verb = '', digits = '', each = ''] = after
    ? [after[1], after[2], after[3]]
    : [before?.[2], before?.[3], before?.[1]];
  const value = digits === '' ? null : printedNumber(digits);
  if (value === null) return null;
  return { value, minus: /^(trừ|giảm|[−–-])$/i.test(verb), each: each.trim() };
}

const CAP = new RegExp(
  `(?:${LIMIT})\\s*(?:là\\s*|:\\s*|cộng\\s*|trừ\\s*)?[+−–-]?\\s*(${NUMBER})\\s*(?:điểm|đ(?!\\p{L}))`,
  'iu',
);

/** A cap written as a note: "tối đa 3 điểm", "không quá 5 điểm"; null where there is none. */
export function capIn(text: string): Rational | null {
  const [, digits = ''] = CAP.exec(normalise(text)) ?? [];
  return digits === '' ? null : printedNumber(digits);
}

/** What a table says of the case that nothing arises, in the words of the column "Không phát sinh"; '' where it is silent. */
export function notArisingIn(text: string): string {
  const clean = normalise(text);
  const said = /(?:không (?:có )?(?:phát sinh|nhiệm vụ được giao|được giao|nhiệm vụ))[^;.\n]*/iu.exec(clean)?.[0] ?? '';
  if (said === '') return '';
  if (/(?:không tính|loại trừ|không chấm|bỏ qua|không đánh giá)/iu.test(said.slice(10))) return 'exclude';
  if (/(?:điểm tối đa|đủ điểm|đạt điểm tối đa|tối đa)/iu.test(said)) return 'full';
  const [, digits = ''] = new RegExp(`(${NUMBER})\\s*(?:điểm|đ)`, 'iu').exec(said) ?? [];
  const value = digits === '' ? null : printedNumber(digits);
  return value === null ? '' : value.n === 0n ? 'zero' : digits.replace('.', ',').replace(/^0+(?=\d)/, '');
}
