import { matchKey } from '../../vietnamese/normalise.ts';
import { at, type ScoredRow } from '../records.ts';
import { scoredRows } from './definitions.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** A criterion that is scored itself and has criteria below it: its points would count twice. */
export const scoredHeading: RowRule = {
  id: 'R10',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (thang điểm)',
  sentence: 'Tab {tab}, ô {cell}: {code} vừa có cách tính vừa có tiêu chí thành phần ({below}), điểm bị tính hai lần.',
  remedy: 'Để trống Cách tính của dòng này nếu điểm nằm ở các tiêu chí thành phần, hoặc đổi mã.',
  find: (facts) => {
    const rows = scoredRows(facts).map(({ row }) => row);
    // A bonus or penalty of this criterion may carry a code below it: it is added or taken off, not counted twice.
    const belowOf = (row: ScoredRow): ScoredRow | undefined =>
      rows.find(
        (other) =>
          other.tab === row.tab && other.partOf === '' && matchKey(other.code).startsWith(`${matchKey(row.code)}.`),
      );
    return rows.flatMap((row): Finding[] => {
      const below = row.code === '' ? undefined : belowOf(row);
      if (!below) return [];
      return [{ at: at(row, 'kind'), participants: [], values: { code: quote(row.code), below: quote(below.code) } }];
    });
  },
};
