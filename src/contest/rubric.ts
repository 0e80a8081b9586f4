import { matchKey } from '../vietnamese/normalise.ts';
import type { Participant } from './participants.ts';
import { at, type CriterionGroup, type CriterionRow, type ScoredRow } from './records.ts';
import { type Criterion, type DefinitionFault, readCriterion } from './scoring/criterion.ts';
import { headingsOf, parentOf } from './scoring/tree.ts';
import { type UnusableCell, unusable } from './unusable.ts';

/** A criterion of the rubric; `definition` is null where it could not be read. */
export interface RubricCriterion {
  readonly code: string;
  readonly group: CriterionGroup | null;
  readonly row: CriterionRow;
  readonly definition: Criterion | null;
  /** Bonus and penalty of a single criterion or of a group: its code or letter; null where they go to the whole. */
  readonly partOf: string | null;
}

/** A row that only heads others (lĩnh vực, tiêu chí with tiêu chí thành phần): codes "1", "1.1" above "1.1.1". */
export interface RubricHeading {
  readonly code: string;
  readonly row: CriterionRow;
}

/** A cell of a definition that cannot be used: the material of R01, R02, R08. */
export interface UnusableDefinition {
  readonly row: ScoredRow;
  readonly fault: DefinitionFault;
}

/** The rubric in the order of the tab "Tiêu chí". */
export interface Rubric {
  /** What is scored, headings left out. */
  readonly criteria: readonly RubricCriterion[];
  readonly headings: readonly RubricHeading[];
  readonly definitionFaults: readonly UnusableDefinition[];
  /** The criterion that a cell names: its code, alone or as the dropdown writes it ("A1 – Chấp hành…"). */
  find(typed: string): RubricCriterion | null;
  /** Code of the heading right above a criterion or heading; null at the top. */
  headingOf(code: string): string | null;
}

export function appliesTo(criterion: RubricCriterion, participant: Participant): boolean {
  const whom = criterion.row.appliesTo ?? 'all';
  if (whom === 'head') return participant.kind === 'individual' && participant.isHead;
  return whom === 'all' || whom === participant.kind;
}

/** Reads the tab "Tiêu chí"; a second row of one code and an unreadable definition are faults. */
export function readRubric(rows: readonly CriterionRow[]): { rubric: Rubric; faults: UnusableCell[] } {
  const faults: UnusableCell[] = [];
  const definitionFaults: UnusableDefinition[] = [];
  const rowOf = new Map<string, CriterionRow>();
  const byKey = new Map<string, RubricCriterion>();
  const headingKeys = headingsOf(rows);
  const headings: RubricHeading[] = [];
  for (const row of rows) {
    const { code, group } = row;
    const key = matchKey(code);
    const earlier = rowOf.get(key);
    if (key === '' || earlier) {
      const problem = earlier ? `mã đã có ở dòng ${earlier.row}; hãy đổi mã hoặc xóa một dòng` : 'chưa ghi mã tiêu chí';
      faults.push(unusable(at(row, 'code'), code, problem));
      continue;
    }
    rowOf.set(key, row);
    if (headingKeys.has(key)) {
      headings.push({ code, row });
      continue;
    }
    const { criterion, faults: unreadable } = readCriterion(row);
    definitionFaults.push(...unreadable.map((fault) => ({ row, fault })));
    const partOf = (group === 'C' || group === 'D') && row.partOf !== '' ? row.partOf : null;
    byKey.set(key, { code, group, row, definition: criterion, partOf });
  }
  const find = (typed: string): RubricCriterion | null =>
    byKey.get(matchKey(typed)) ?? byKey.get(matchKey(typed.split(/\s+[–—-]\s+/)[0] ?? '')) ?? null;
  const headingOf = (code: string): string | null => {
    const key = parentOf(matchKey(code), headingKeys);
    return key === null ? null : (rowOf.get(key)?.code ?? null);
  };
  return { rubric: { criteria: [...byKey.values()], headings, definitionFaults, find, headingOf }, faults };
}
