import { matchKey } from '../../vietnamese/normalise.ts';
import { add, clamp, divide, max, min, multiply, type Rational, subtract, sum, ZERO } from '../rational.ts';
import type { CriterionGroup } from '../records.ts';
import type { Rubric, RubricCriterion } from '../rubric.ts';
import type { ScoreLine } from '../score-lines.ts';
import type { Settings } from '../settings.ts';
import type { Scored } from './score-entry.ts';

/** Which column a score was made from. */
export type Side = 'self' | 'assessed';

/** A value on both sides; null is blank. */
export interface Both {
  readonly self: Rational | null;
  readonly assessed: Rational | null;
}

/** A value, or what keeps it blank. */
export interface Value {
  readonly value: Rational | null;
  readonly missing: readonly string[];
}

/** A criterion of groups A, C, D for one person, with the line it was typed in. */
export interface CriterionEntry {
  readonly criterion: RubricCriterion;
  readonly line: ScoreLine | null;
}

/** Where a bonus or penalty goes that is not for the whole. */
type Target =
  | { readonly is: 'criterion'; readonly code: string; readonly group: CriterionGroup }
  | { readonly is: 'group'; readonly group: CriterionGroup };

/** What the bonus or penalty belongs to; null: the whole, or nothing that is known (R09 says so). */
export function targetOf({ partOf }: RubricCriterion, rubric: Rubric): Target | null {
  if (partOf === null) return null;
  const key = matchKey(partOf);
  if (key === 'a' || key === 'b') return { is: 'group', group: key === 'a' ? 'A' : 'B' };
  const criterion = rubric.find(partOf);
  if (criterion?.group === 'A') return { is: 'criterion', code: criterion.code, group: 'A' };
  const heading = rubric.headings.find(({ code }) => matchKey(code) === key);
  const group = heading?.row.group ?? 'A';
  return heading && (group === 'A' || group === 'B') ? { is: 'group', group } : null;
}

/** One side of a person's criteria: the groups, and what each criterion has put into its group (deductions below zero). */
export interface SideScore {
  readonly groups: Readonly<Record<CriterionGroup, Value>>;
  readonly counted: ReadonlyMap<string, Rational>;
}

/** A criterion as a sum sees it: what it can bring and what it has brought. */
export interface Summand {
  readonly code: string;
  readonly worth: Rational;
  readonly scored: Scored | undefined;
}

/** Every criterion must have a value; those not arising may leave, the rest is scaled up to the whole. */
export function sumUp(summands: readonly Summand[]): Value {
  const missing: string[] = [];
  let points = ZERO;
  let worthOfAll = ZERO;
  let worthLeft = ZERO;
  for (const { code, worth, scored } of summands) {
    worthOfAll = add(worthOfAll, worth);
    if (scored?.is === 'excluded') continue;
    worthLeft = add(worthLeft, worth);
    if (scored?.is === 'points') points = add(points, scored.points);
    else missing.push(code);
  }
  if (missing.length > 0) return { value: null, missing };
  if (summands.length === 0) return { value: ZERO, missing };
  if (worthLeft.n === 0n) return { value: null, missing: summands.map(({ code }) => code) };
  return { value: divide(multiply(points, worthOfAll), worthLeft), missing };
}

const summand =
  (side: Side) =>
  ({ criterion, line }: CriterionEntry): Summand => ({
    code: criterion.code,
    worth: criterion.definition?.worth ?? ZERO,
    scored: line?.[side],
  });

/** C, D: what nobody filled in adds nothing; what was claimed and not assessed keeps the sum blank. */
function extraPoints({ line }: CriterionEntry, side: Side): Rational | 'missing' {
  const scored = line?.[side];
  if (scored?.is === 'points') return scored.points;
  if (scored?.is === 'invalid' || line?.refused != null) return 'missing';
  const claimed = scored?.is === 'blank' && side === 'assessed' && line?.self.is !== 'blank';
  return claimed ? 'missing' : ZERO;
}

function scorePool(entries: readonly CriterionEntry[], side: Side, cap: Rational): Value {
  const points = entries.map((entry) => ({ entry, points: extraPoints(entry, side) }));
  const missing = points.filter((one) => one.points === 'missing').map(({ entry }) => entry.criterion.code);
  if (missing.length > 0) return { value: null, missing };
  const known = points.flatMap((one) => (one.points === 'missing' ? [] : [one.points]));
  return { value: clamp(sum(known), ZERO, cap), missing };
}

/** What bonuses and penalties of single criteria and groups do to a group, criterion by criterion. */
function scoreAttached(
  entries: readonly (CriterionEntry & { readonly target: Target })[],
  side: Side,
  own: ReadonlyMap<string, Rational>,
): { changes: Map<string, Rational>; missing: string[] } {
  const changes = new Map<string, Rational>();
  const missing: string[] = [];
  const left = new Map(own);
  // Bonuses first: how much a penalty can take off must not depend on the order of rows.
  const ordered = [...entries].sort((a, b) => (a.criterion.group ?? '').localeCompare(b.criterion.group ?? ''));
  for (const entry of ordered) {
    const { criterion, target } = entry;
    const points = extraPoints(entry, side);
    if (points === 'missing') missing.push(criterion.code);
    else if (target.is === 'group')
      changes.set(criterion.code, criterion.group === 'C' ? points : subtract(ZERO, points));
    else {
      const there = left.get(target.code);
      if (!there) continue; // the criterion has left its group: nothing to add to
      const change = criterion.group === 'C' ? points : subtract(ZERO, min(points, there));
      changes.set(criterion.code, change);
      left.set(target.code, add(there, change));
    }
  }
  return { changes, missing };
}

/** All groups on one side; `tasks` is part B before what is added to it or taken off. */
export function scoreGroups(
  entries: readonly CriterionEntry[],
  side: Side,
  tasks: Value,
  rubric: Rubric,
  { bonusMax, penaltyMax }: Pick<Settings, 'bonusMax' | 'penaltyMax'>,
): SideScore {
  const placed = entries.map((entry) => ({ ...entry, target: targetOf(entry.criterion, rubric) }));
  const attached = placed.flatMap(({ target, ...entry }) => (target ? [{ ...entry, target }] : []));
  const inGroup = (group: CriterionGroup): CriterionEntry[] =>
    placed.filter(({ criterion, target }) => criterion.group === group && target === null);
  const counted = new Map<string, Rational>();
  for (const { criterion, line, target } of placed) {
    const scored = line?.[side];
    if (target === null && scored?.is === 'points') {
      counted.set(criterion.code, criterion.group === 'D' ? subtract(ZERO, scored.points) : scored.points);
    }
  }
  const withAttached = (group: CriterionGroup, base: Value): Value => {
    const own = attached.filter(({ target }) => target.group === group);
    if (own.length === 0) return base;
    const { changes, missing } = scoreAttached(own, side, counted);
    for (const [code, change] of changes) counted.set(code, change);
    if (base.value === null || missing.length > 0) return { value: null, missing: [...base.missing, ...missing] };
    return { value: max(ZERO, add(base.value, sum([...changes.values()]))), missing: [] };
  };
  const groups = {
    A: withAttached('A', sumUp(inGroup('A').map(summand(side)))),
    B: withAttached('B', tasks),
    C: scorePool(inGroup('C'), side, bonusMax),
    D: scorePool(inGroup('D'), side, penaltyMax),
  };
  return { groups, counted };
}
