/** A number as a person typed it: digits with '.' as decimal mark, and whether a % sign stood behind. */
export interface TypedNumber {
  readonly digits: string;
  readonly percent: boolean;
}

/** Why a typed text is no number: two readings are possible ("1.500"), or none. */
export type NumberFault = 'ambiguous' | 'unreadable';

const AMBIGUOUS = /^\d{1,3}(\.\d{3})+$/;
const GROUPED = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const DECIMAL = /^\d+([.,]\d+)?$/;

/**
 * Reads a number typed the Vietnamese way: "9,5" and "9.5" are nine and a half, "1.234,5" is grouped, "1.500" has two
 * readings and is refused, "96%" keeps its sign. A leading minus is read, so that the range check can name it.
 */
export function readNumber(text: string): TypedNumber | NumberFault {
  const trimmed = text.trim();
  const percent = trimmed.endsWith('%');
  const body = (percent ? trimmed.slice(0, -1) : trimmed).trim();
  const negative = /^[-−]/.test(body);
  const magnitude = negative ? body.slice(1).trim() : body;
  if (AMBIGUOUS.test(magnitude)) return 'ambiguous';
  const plain = GROUPED.test(magnitude) ? magnitude.replace(/\./g, '') : magnitude;
  if (!DECIMAL.test(plain)) return 'unreadable';
  return { digits: (negative ? '-' : '') + plain.replace(',', '.'), percent };
}

/** Reads an amount in đồng, where dots group: "300.000", "300000 đ", "2.000.000 đồng". */
export function readMoney(text: string): number | null {
  const body = text.replace(/(đồng|đ|₫|vnđ|vnd)\s*$/i, '').trim();
  if (!/^\d+$/.test(body) && !AMBIGUOUS.test(body)) return null;
  const amount = Number(body.replace(/\./g, ''));
  return Number.isSafeInteger(amount) ? amount : null;
}

/** 1800000 → "1.800.000". */
export function groupDigits(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** An amount as documents print it: "300.000 đồng". */
export function money(amount: number): string {
  return `${groupDigits(amount)} đồng`;
}
