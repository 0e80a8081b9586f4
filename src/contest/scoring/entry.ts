import { matchKey } from '../../vietnamese/normalise.ts';
import { readNumber } from '../../vietnamese/numbers.ts';
import { fromDigits, type Rational } from '../rational.ts';

/** What a person typed as a value: a number, "không phát sinh", a name, or nothing. Blank is never zero. */
export type Entry =
  | { readonly is: 'blank' }
  | { readonly is: 'not-arising' }
  | { readonly is: 'number'; readonly value: Rational; readonly percent: boolean }
  | { readonly is: 'ambiguous' }
  | { readonly is: 'name'; readonly name: string };

const NOT_ARISING = new Set(['kps', 'không phát sinh']);

/** Reads the text of a value cell. */
export function readEntry(typed: string): Entry {
  if (typed === '') return { is: 'blank' };
  const key = matchKey(typed);
  if (NOT_ARISING.has(key)) return { is: 'not-arising' };
  const number = readNumber(typed);
  if (number === 'ambiguous') return { is: 'ambiguous' };
  if (number === 'unreadable') return { is: 'name', name: key };
  return { is: 'number', value: fromDigits(number.digits), percent: number.percent };
}

const YES = new Set(['có', 'x', 'true']);
const NO = new Set(['không', 'false']);

/** Có / Không (also x, true, false) of a normalised name; null where it is neither. */
export function readYesNo(name: string): boolean | null {
  if (YES.has(name)) return true;
  return NO.has(name) ? false : null;
}
