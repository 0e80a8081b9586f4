import { readNumber } from '../vietnamese/numbers.ts';
import { fromDigits, ONE, type Rational } from './rational.ts';
import { type AreaRow, at } from './records.ts';
import { type UnusableCell, unusable } from './unusable.ts';

/** A contest area as the commune has set it. */
export interface ContestArea {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly weight: Rational;
  readonly enabled: boolean;
}

function readWeight(typed: string): Rational | null {
  if (typed === '') return ONE;
  const number = readNumber(typed);
  return typeof number === 'string' || number.percent || number.digits.startsWith('-')
    ? null
    : fromDigits(number.digits);
}

/** Reads the tab "Nội dung". A blank weight is 1, a blank switch is Có. */
export function readAreas(rows: readonly AreaRow[]): { areas: ContestArea[]; faults: UnusableCell[] } {
  const areas: ContestArea[] = [];
  const faults: UnusableCell[] = [];
  for (const row of rows) {
    const { code, name, short } = row;
    if (code === '') continue;
    const weight = readWeight(row.weight);
    if (!weight) faults.push(unusable(at(row, 'weight'), row.weight, 'hệ số cần là số từ 0 trở lên'));
    areas.push({ code, name, short: short || name, weight: weight ?? ONE, enabled: row.enabled ?? true });
  }
  return { areas, faults };
}
