import { matchKey } from '../vietnamese/normalise.ts';
import type { Participant } from './participants.ts';
import { at, type CriterionGroup, type CriterionRow } from './records.ts';
import { type Criterion, readCriterion } from './scoring/criterion.ts';
import { type UnusableCell, unusable } from './unusable.ts';

/** A criterion of the rubric; `definition` is null where it could not be read. */
export interface RubricCriterion {
  readonly code: string;
  readonly group: CriterionGroup | null;
  readonly row: CriterionRow;
  readonly definition: Criterion | null;
}

/** The rubric in the order of the tab "Tiêu chí". */
export interface Rubric {
  readonly criteria: readonly RubricCriterion[];
  /** The criterion that a cell names: its code, alone or as the dropdown writes it ("A1 – Chấp hành…"). */
  find(typed: string): RubricCriterion | null;
}

export function appliesTo(criterion: RubricCriterion, participant: Participant): boolean {
  const whom = criterion.row.appliesTo ?? 'all';
  return whom === 'all' || whom === participant.kind;
}

/** Reads the tab "Tiêu chí"; a second row of one code and an unreadable definition are faults. */
export function readRubric(rows: readonly CriterionRow[]): { rubric: Rubric; faults: UnusableCell[] } {
  const faults: UnusableCell[] = [];
  const byKey = new Map<string, RubricCriterion>();
  for (const row of rows) {
    const { code, group } = row;
    const key = matchKey(code);
    const earlier = byKey.get(key);
    if (key === '' || earlier) {
      const problem = earlier
        ? `mã đã có ở dòng ${earlier.row.row}; hãy đổi mã hoặc xóa một dòng`
        : 'chưa ghi mã tiêu chí';
      faults.push(unusable(at(row, 'code'), code, problem));
      continue;
    }
    const { criterion, faults: unreadable } = readCriterion(row);
    faults.push(...unreadable.map((fault) => unusable(at(row, fault.column), fault.typed, fault.problem, code)));
    byKey.set(key, { code, group, row, definition: criterion });
  }
  const find = (typed: string): RubricCriterion | null =>
    byKey.get(matchKey(typed)) ?? byKey.get(matchKey(typed.split(/\s+[–—-]\s+/)[0] ?? '')) ?? null;
  return { rubric: { criteria: [...byKey.values()], find }, faults };
}
