import { isoDay } from '../vietnamese/dates.ts';
import { normalise } from '../vietnamese/normalise.ts';
import { readNumber } from '../vietnamese/numbers.ts';

/** Free text without what nobody meant: doubled and no-break spaces, letters stored in pieces, tone marks out of place. Line breaks stay. */
export function mendedText(typed: string): string {
  return typed.split(/\r?\n/).map(normalise).join('\n').trim();
}

/** "9.5" as it is written here: "9,5". null where the text is no decimal number, or has two readings ("1.500"). */
export function mendedNumber(typed: string): string | null {
  const text = typed.trim();
  const read = readNumber(text);
  if (typeof read === 'string' || !/^\d+\.\d+\s*%?$/.test(text)) return null;
  return `${read.digits.replace('.', ',')}${read.percent ? '%' : ''}`;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TWO_PARTS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day typed as text, where only one reading is a day; null for 06/03/2023 (6 March or 3 June?) and for what is no day. */
export function mendedDay(typed: string): string | null {
  const text = typed.trim();
  const iso = ISO.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const found = TWO_PARTS.exec(text);
  if (!found) return null;
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const readings = new Set([isoDay(year, second, first), isoDay(year, first, second)].filter((day) => day !== null));
  return readings.size === 1 ? ([...readings][0] ?? null) : null;
}
