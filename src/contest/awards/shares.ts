import { compare, multiply, type Rational, rational, toFixedText } from '../rational.ts';

/** The part of the items that fulfil a condition, 0…1; null where there are none. */
export function shareOf<T>(items: readonly T[], isCounted: (item: T) => boolean): Rational | null {
  return items.length === 0 ? null : rational(items.filter(isCounted).length, items.length);
}

/** A share as sentences say it: "66,67", "55", "100". */
export const percentText = (share: Rational): string =>
  toFixedText(multiply(share, rational(100)), 2).replace(/,?0+$/, (zeros) => (zeros.startsWith(',') ? '' : zeros));

export const isAbove = (share: Rational, limit: Rational): boolean => compare(share, limit) > 0;
