/** An exact number: numerator and denominator in lowest terms, denominator above zero. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** n / d in lowest terms. Fails when d is zero. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 1n) return { n: top, d: 1n };
  if (bottom === 0n) throw new RangeError('A rational number needs a denominator other than zero');
  const divisor = gcd(top, bottom < 0n ? -bottom : bottom) * (bottom < 0n ? -1n : 1n);
  return { n: top / divisor, d: bottom / divisor };
}

export const ZERO = rational(0);
export const ONE = rational(1);

/** The exact value of decimal digits with '.' as mark, such as "89.9957" or "-3". */
export function fromDigits(digits: string): Rational {
  const [whole = '', fraction = ''] = digits.split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const sum = (values: readonly Rational[]): Rational => values.reduce(add, ZERO);

/** Below zero, zero or above zero, as a is smaller than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const min = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const max = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);
export const clamp = (value: Rational, low: Rational, high: Rational): Rational => max(low, min(high, value));
export const isWhole = (value: Rational): boolean => value.d === 1n;

/** The greatest whole number not above the value. */
export function floor(value: Rational): bigint {
  const quotient = value.n / value.d;
  return value.n < 0n && quotient * value.d !== value.n ? quotient - 1n : quotient;
}

/** Rounded half up to so many decimals: 89.995 → 90.00 where binary arithmetic gives 89.99. */
export function roundHalfUp(value: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  return rational(floor({ n: 2n * value.n * scale + value.d, d: 2n * value.d }), scale);
}

/** The value with exactly so many decimals and ',' as mark: "84,00". Rounded half up. */
export function toFixedText(value: Rational, decimals: number): string {
  const scaled = floor({ n: 2n * value.n * 10n ** BigInt(decimals) + value.d, d: 2n * value.d });
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, cut)}${decimals > 0 ? `,${digits.slice(cut)}` : ''}`;
}

/** The value as short as up to `decimals` decimals allow: "84", "3,5". */
export function toShortText(value: Rational, decimals = 4): string {
  const text = toFixedText(value, decimals);
  return text.includes(',') ? text.replace(/,?0+$/, '') : text;
}

const inPercent = (share: Rational): Rational => multiply(share, rational(100));

/** A share in per cent with two decimals, as tables print it: "62,50". */
export const toPercentText = (share: Rational): string => toFixedText(inPercent(share), 2);

/** A share in per cent as sentences say it: "62,5", "55". */
export const toShortPercent = (share: Rational): string => toShortText(inPercent(share), 2);

/** The nearest number a cell can hold; for showing, never for deciding. */
export const toNumber = (value: Rational): number => Number(value.n) / Number(value.d);
