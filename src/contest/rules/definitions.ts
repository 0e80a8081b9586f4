import type { Facts } from '../facts.ts';
import type { ScoredRow } from '../records.ts';
import type { Criterion } from '../scoring/criterion.ts';

/** Every scored row of "Tiêu chí" and "Bộ chỉ số" with its definition, headings left out. */
export const scoredRows = ({ rubric, indexLines }: Facts): { row: ScoredRow; definition: Criterion | null }[] => [
  ...rubric.criteria,
  ...indexLines,
];
