import type { Facts } from './facts.ts';
import { add, divide, multiply, type Rational, rational, subtract, sum, toShortText, ZERO } from './rational.ts';
import type { CriterionGroup } from './records.ts';
import type { Rubric, RubricCriterion, RubricHeading } from './rubric.ts';
import type { Both, Side } from './scoring/groups.ts';
import type { AreaScore, CriterionScore, TaskScore } from './scoring/person.ts';
import type { Standing } from './standings.ts';

/** What a line of an explanation stands for. */
export type ExplainedThing =
  | { readonly is: 'criterion'; readonly score: CriterionScore }
  | { readonly is: 'task'; readonly score: TaskScore; readonly area: AreaScore }
  /** What a rule of the group or of the total does to the lines above it: scaling up, a cap, rounding. */
  | { readonly is: 'adjustment'; readonly why: string };

/** A line of an explanation, exact: all `counts` of a person add up to the total. */
export interface ExplainedLine {
  /** null: it concerns the total as a whole. */
  readonly group: CriterionGroup | null;
  readonly thing: ExplainedThing;
  /** What it brings to the total, deductions below zero; null where nothing is assessed. */
  readonly counts: Rational | null;
  /** The most it could bring; null where it has no such bound. */
  readonly most: Rational | null;
}

const minus = (value: Rational): Rational => subtract(ZERO, value);

function criterionLine(score: CriterionScore, group: CriterionGroup): ExplainedLine {
  const worth = score.criterion.definition?.worth ?? null;
  const isPenalty = score.criterion.group === 'D';
  const most = isPenalty ? ZERO : score.line?.assessed.is === 'excluded' ? null : worth;
  return { group, thing: { is: 'criterion', score }, counts: score.counted.assessed, most };
}

/** A task's share of part B: its area's weight over all weights, over the number of tasks there. */
function taskLines({ score }: Standing, facts: Facts): ExplainedLine[] {
  const weights = sum(score.areas.map(({ area }) => area.weight));
  const part = (code: string): Rational => facts.rubric.find(code)?.definition?.worth ?? ZERO;
  const whole = sum([part('B1'), part('B2'), part('B3')]);
  if (weights.n === 0n) return [];
  return score.areas.flatMap((area) => {
    const share = divide(area.area.weight, multiply(weights, rational(area.tasks.length)));
    return area.tasks.map(
      (task): ExplainedLine => ({
        group: 'B',
        thing: { is: 'task', score: task, area },
        counts: task.assessed && multiply(task.assessed, share),
        most: multiply(whole, share),
      }),
    );
  });
}

const total = (lines: readonly ExplainedLine[]): Rational => sum(lines.flatMap(({ counts }) => counts ?? []));

function adjustmentWords(group: CriterionGroup, { settings }: Facts): string {
  if (group === 'A') return 'quy về mức tối đa của nhóm vì có tiêu chí không phát sinh, hoặc cộng trừ riêng của nhóm';
  if (group === 'B') return 'cộng trừ riêng của phần B';
  const cap = toShortText(group === 'C' ? settings.bonusMax : settings.penaltyMax);
  return group === 'C' ? `điểm cộng không quá ${cap} điểm` : `điểm trừ không quá ${cap} điểm`;
}

/**
 * Every point of a participant in the order of the groups. What a group's rule does to its lines, the bounds of the
 * scale and the one rounding are lines of their own, so that the lines add up to the total exactly. Without a total
 * there are no adjustments: the lines say what is missing.
 */
export function explain(standing: Standing, facts: Facts): ExplainedLine[] {
  const { score } = standing;
  const lines: ExplainedLine[] = [];
  for (const group of ['A', 'B', 'C', 'D'] as const) {
    // A bonus or penalty of a criterion or group stands with what it belongs to.
    const criteria = score.criteria
      .filter(({ criterion, countsIn, line }) => countsIn === group && (line !== null || criterion.group === 'A'))
      .map((criterion) => criterionLine(criterion, group));
    const own = group === 'B' ? [...taskLines(standing, facts), ...criteria] : criteria;
    const value = score.groups[group].assessed;
    const signed = value && (group === 'D' ? minus(value) : value);
    const difference = signed && score.total ? subtract(signed, total(own)) : ZERO;
    lines.push(...own);
    if (difference.n !== 0n) {
      lines.push({
        group,
        thing: { is: 'adjustment', why: adjustmentWords(group, facts) },
        counts: difference,
        most: null,
      });
    }
  }
  const { exactTotal, total: rounded } = score;
  if (!exactTotal || !rounded) return lines;
  const adjust = (counts: Rational, why: string): void => {
    if (counts.n !== 0n) lines.push({ group: null, thing: { is: 'adjustment', why }, counts, most: null });
  };
  adjust(
    subtract(exactTotal, total(lines)),
    `tổng điểm trong khoảng 0 đến ${toShortText(facts.settings.scaleMax)} điểm`,
  );
  adjust(subtract(rounded, exactTotal), `làm tròn một lần, ${facts.settings.decimals} chữ số thập phân`);
  return lines;
}

/** What the criteria under a heading of the rubric (lĩnh vực, tiêu chí) have put into its group. */
export interface FieldTotal extends Both {
  readonly heading: RubricHeading;
  readonly group: CriterionGroup;
}

/** The sum of one side; blank as soon as a criterion that must have a value has none. */
function fieldSum(criteria: readonly CriterionScore[], side: Side): Rational | null {
  const isOpen = ({ criterion, line, counted }: CriterionScore): boolean =>
    counted[side] === null && line?.[side].is !== 'excluded' && (criterion.group === 'A' || line !== null);
  return criteria.some(isOpen) ? null : sum(criteria.map(({ counted }) => counted[side] ?? ZERO));
}

/** Subtotals of a participant by the headings of the rubric, in its order; bonuses and penalties of a criterion included. */
export function fieldTotals({ score }: Standing, rubric: Rubric): FieldTotal[] {
  const isUnder = (code: string, heading: string): boolean => {
    const next = rubric.headingOf(code);
    return next !== null && (next === heading || isUnder(next, heading));
  };
  const placeOf = ({ code, partOf }: RubricCriterion): string => rubric.find(partOf ?? '')?.code ?? code;
  return rubric.headings.flatMap((heading) => {
    const under = score.criteria.filter(({ criterion }) => isUnder(placeOf(criterion), heading.code));
    const group = under[0]?.countsIn;
    return group ? [{ heading, group, self: fieldSum(under, 'self'), assessed: fieldSum(under, 'assessed') }] : [];
  });
}

/** What a line could have brought and did not; null where nothing was lost or nothing is known. */
export function lost({ counts, most }: ExplainedLine): Rational | null {
  const gap = counts && most ? subtract(most, counts) : ZERO;
  return gap.n > 0n ? gap : null;
}

/** The sum of a person's lines; equal to the total wherever there is one. */
export const explainedTotal = (lines: readonly ExplainedLine[]): Rational =>
  lines.reduce((all, { counts }) => (counts ? add(all, counts) : all), ZERO);
