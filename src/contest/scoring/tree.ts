import { matchKey } from '../../vietnamese/normalise.ts';
import type { ScoredRow } from '../records.ts';

/** The codes above a code: "1.2.3" → "1.2", "1". */
function above(key: string): string[] {
  const parts = key.split('.');
  return parts.slice(1).map((_, i) => parts.slice(0, parts.length - 1 - i).join('.'));
}

/** Keys of the rows that only head others: no way of scoring is chosen, and another code continues theirs. */
export function headingsOf(rows: readonly Pick<ScoredRow, 'code' | 'kind' | 'unreadable'>[]): ReadonlySet<string> {
  const continued = new Set(rows.flatMap(({ code }) => above(matchKey(code))));
  const without = rows.filter(
    ({ kind, unreadable }) => kind === null && !unreadable.some(({ column }) => column === 'kind'),
  );
  return new Set(without.map(({ code }) => matchKey(code)).filter((key) => key !== '' && continued.has(key)));
}

/** The nearest of these keys above a key; null at the top. */
export const parentOf = (key: string, keys: ReadonlySet<string>): string | null =>
  above(key).find((candidate) => keys.has(candidate)) ?? null;
