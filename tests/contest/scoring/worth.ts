import { toShortText } from '../../../src/contest/rational.ts';
import type { CriterionKind, ScoredRow } from '../../../src/contest/records.ts';
import { readCriterion } from '../../../src/contest/scoring/criterion.ts';
import { type Scored, scoreEntry } from '../../../src/contest/scoring/score-entry.ts';

/** What a test says of a criterion; the rest is blank. */
export type Definition = Partial<Omit<ScoredRow, 'kind'>> & { readonly kind: CriterionKind };

export const scoredRow = (definition: Definition): ScoredRow => ({
  tab: 'criteria',
  row: 2,
  unreadable: [],
  code: 'A1',
  name: '',
  max: '10',
  levels: '',
  target: '',
  notArising: '',
  weight: '',
  partOf: '',
  ...definition,
});

/** A typed value scored by a criterion. */
export function scored(definition: Definition, typed: string, of = ''): Scored {
  const { criterion, faults } = readCriterion(scoredRow(definition));
  if (!criterion) throw new Error(faults.map(({ problem }) => problem).join('; '));
  return scoreEntry(criterion, typed, of);
}

/** The points as text with up to 4 decimals; why there are none otherwise. */
export function worth(definition: Definition, typed: string, of = ''): string {
  const result = scored(definition, typed, of);
  if (result.is === 'points') return toShortText(result.points);
  return result.is === 'invalid' ? `C01 ${result.cell}: ${result.problem}` : result.is;
}
