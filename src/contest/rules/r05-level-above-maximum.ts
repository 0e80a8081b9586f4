import { compare, max, type Rational, toShortText, ZERO } from '../rational.ts';
import { at } from '../records.ts';
import type { Criterion } from '../scoring/criterion.ts';
import { scoredRows } from './definitions.ts';
import type { RowRule } from './rule.ts';

/** The most that levels or tiers give; null for other kinds. */
function best({ kind, options, tiers }: Criterion): Rational | null {
  if (kind === 'levels') return [...options.values()].map(({ value }) => value).reduce(max, ZERO);
  return kind === 'tiers' ? tiers.map(({ points }) => points).reduce(max, ZERO) : null;
}

/** The best level gives more than the maximum (it is cut) or less (nobody can reach it). */
export const levelAboveMaximum: RowRule = {
  id: 'R05',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (thang điểm)',
  sentence: 'Tab {tab}, ô {cell}: mức cao nhất của tiêu chí {code} là {best} điểm, điểm tối đa ghi {max}.',
  remedy: 'Sửa cột Mức điểm hoặc cột Điểm tối đa cho khớp.',
  find: (facts) =>
    scoredRows(facts).flatMap(({ row, definition }) => {
      const most = definition && best(definition);
      if (!most || compare(most, definition.max) === 0) return [];
      const values = { code: row.code, best: toShortText(most), max: toShortText(definition.max) };
      return [{ at: at(row, 'levels'), participants: [], values }];
    }),
};
