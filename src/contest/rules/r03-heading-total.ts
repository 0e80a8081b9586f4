import { matchKey } from '../../vietnamese/normalise.ts';
import { readNumber } from '../../vietnamese/numbers.ts';
import type { Facts } from '../facts.ts';
import { add, compare, fromDigits, type Rational, toShortText, ZERO } from '../rational.ts';
import { at, type ScoredRow } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

interface Part {
  readonly code: string;
  readonly worth: Rational;
}

/** The printed maximum of a heading against what stands below it; a heading without a number prints none. */
function compareHeading(row: ScoredRow, parts: readonly Part[]): Finding[] {
  const typed = readNumber(row.max);
  const place = at(row, 'max');
  if (row.max === '') return [];
  const below = parts.filter(({ code }) => matchKey(code).startsWith(`${matchKey(row.code)}.`));
  const total = below.reduce((sum, { worth }) => add(sum, worth), ZERO);
  const printed = typeof typed === 'string' || typed.percent ? null : fromDigits(typed.digits);
  if (printed && compare(printed, total) === 0) return [];
  const values = {
    code: quote(row.code),
    printed: quote(row.max),
    total: toShortText(total),
    count: String(below.length),
  };
  return [{ at: place, participants: [], values }];
}

/** Points that belong to the total of a heading: bonuses and penalties do not. */
function partsOf({ rubric, indexLines }: Facts): { criteria: Part[]; index: Part[] } {
  return {
    criteria: rubric.criteria.flatMap(({ code, group, definition }) =>
      definition && group !== 'C' && group !== 'D' ? [{ code, worth: definition.worth }] : [],
    ),
    index: indexLines.flatMap(({ row, definition }) =>
      definition && row.effect === null ? [{ code: row.code, worth: definition.worth }] : [],
    ),
  };
}

/** The maximum printed on a heading differs from the sum of what it heads. */
export const headingTotal: RowRule = {
  id: 'R03',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (thang điểm)',
  sentence: 'Tab {tab}, ô {cell}: dòng {code} ghi {printed} điểm, {count} tiêu chí bên dưới cộng lại là {total}.',
  remedy: 'Sửa điểm tối đa của dòng này hoặc của các tiêu chí bên dưới.',
  find: (facts) => {
    const { criteria, index } = partsOf(facts);
    return [
      ...facts.rubric.headings
        .filter(({ row }) => row.group !== 'C' && row.group !== 'D')
        .flatMap(({ row }) => compareHeading(row, criteria)),
      ...facts.indexHeadings.filter(({ effect }) => effect === null).flatMap((row) => compareHeading(row, index)),
    ];
  },
};
