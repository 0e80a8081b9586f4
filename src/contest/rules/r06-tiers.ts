import { add, max, ONE, rational, toShortText as text, ZERO } from '../rational.ts';
import { at } from '../records.ts';
import type { Criterion } from '../scoring/criterion.ts';
import { holds, tierName } from '../scoring/kinds/measured.ts';
import { rangeFaults } from '../scoring/ranges.ts';
import { scoredRows } from './definitions.ts';
import type { RowRule } from './rule.ts';

/** What is wrong with the tiers of a criterion, in words. */
function problems({ tiers }: Criterion): string[] {
  const percent = tiers.some((tier) => tier.percent);
  const mixed = tiers.some((tier) => tier.test !== 'else' && !tier.percent);
  const bounds = tiers.map(({ bound }) => bound);
  const high = percent ? rational(100) : add(bounds.reduce(max, ZERO), ONE);
  const ranges = tiers.map((tier) => ({ name: tierName(tier), contains: holds(tier) }));
  const { unreachable, gap } = rangeFaults(ranges, bounds, ZERO, high);
  return [
    ...(percent && mixed ? ['có mức ghi %, có mức không ghi'] : []),
    ...unreachable.map((name) => `${name} không bao giờ được dùng vì mức đứng trước đã gồm nó`),
    ...(gap ? [`giá trị ${text(gap)}${percent ? '%' : ''} không thuộc mức nào`] : []),
  ];
}

/** Tiers that overlap so that one is never used, or that leave a gap (a missing "=0", both bounds open). */
export const tierRanges: RowRule = {
  id: 'R06',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (thang điểm)',
  sentence: 'Tab {tab}, ô {cell}: các mức của tiêu chí {code} chưa khớp: {problem}.',
  remedy: 'Ghi từ mức cao xuống mức thấp, mức cuối viết “=0”, ví dụ >=98%=8|>=95%=6|=0.',
  find: (facts) =>
    scoredRows(facts).flatMap(({ row, definition }) => {
      const found = definition?.kind === 'tiers' ? problems(definition) : [];
      return found.map((problem) => ({ at: at(row, 'levels'), participants: [], values: { code: row.code, problem } }));
    }),
};
