import { AREAS } from '../provisions/areas.ts';
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

/** Why a row of "Nội dung" is no area: nobody could register for it, or it would count twice. */
function problemOf(code: string, read: readonly ContestArea[]): string {
  if (read.some((area) => area.code === code)) return 'nội dung này đã có ở một dòng trên';
  const known = AREAS.map((area) => area.code);
  return known.includes(code) ? '' : `không có tab đăng ký cho mã này; các mã có tab: ${known.join(', ')}`;
}

/** Reads the tab "Nội dung". A blank weight is 1, a blank switch is Có; a code without a registration tab is a fault. */
export function readAreas(rows: readonly AreaRow[]): { areas: ContestArea[]; faults: UnusableCell[] } {
  const areas: ContestArea[] = [];
  const faults: UnusableCell[] = [];
  for (const row of rows) {
    const { code, name, short } = row;
    if (code === '') continue;
    const problem = problemOf(code, areas);
    if (problem !== '') {
      faults.push(unusable(at(row, 'code'), code, problem));
      continue;
    }
    const weight = readWeight(row.weight);
    if (!weight) faults.push(unusable(at(row, 'weight'), row.weight, 'hệ số cần là số từ 0 trở lên'));
    areas.push({ code, name, short: short || name, weight: weight ?? ONE, enabled: row.enabled ?? true });
  }
  return { areas, faults };
}
