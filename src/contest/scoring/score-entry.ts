import { matchKey } from '../../vietnamese/normalise.ts';
import { clamp, multiply, type Rational, toShortText, ZERO } from '../rational.ts';
import type { CriterionKind } from '../records.ts';
import type { Criterion } from './criterion.ts';
import { readEntry } from './entry.ts';
import { scoreLevels, scorePieces, scorePoints, scoreYesNo } from './kinds/direct.ts';
import { type Fault, fault, type ScoreKind } from './kinds/kind.ts';
import { scoreRatio, scoreRatioToTarget, scoreTiers } from './kinds/measured.ts';
import { scoreSurvey } from './kinds/survey.ts';

/** What a typed value is worth. */
export type Scored =
  | { readonly is: 'blank' }
  | { readonly is: 'points'; readonly points: Rational; readonly how: string }
  /** Not arising, and the criterion leaves its group. */
  | { readonly is: 'excluded' }
  /** Cannot count: C01. */
  | ({ readonly is: 'invalid' } & Fault);

export const NOT_SCORED = 'chưa có giá trị thẩm định; tổng điểm để trống';

/** The sum or the reason behind a value, as people read it. */
export function howScored(scored: Scored | undefined): string {
  if (scored?.is === 'points') return scored.how;
  if (scored?.is === 'excluded') return 'không phát sinh: bỏ tiêu chí, nhóm tính lại theo tỷ lệ';
  return scored?.is === 'invalid' ? `không tính được: ${scored.problem}` : NOT_SCORED;
}

/** The points of a value; null where it has none. */
export const pointsScored = (scored: Scored | undefined): Rational | null =>
  scored?.is === 'points' ? scored.points : null;

const SCORE: Readonly<Record<Exclude<CriterionKind, 'tasks'>, ScoreKind>> = {
  points: scorePoints,
  'yes-no': scoreYesNo,
  levels: scoreLevels,
  ratio: scoreRatio,
  'ratio-to-target': scoreRatioToTarget,
  tiers: scoreTiers,
  count: scorePieces,
  deduct: scorePieces,
  survey: scoreSurvey,
};

const invalid = (why: Fault): Scored => ({ is: 'invalid', ...why });
const AMBIGUOUS = 'số này đọc được hai cách; viết 1500 hoặc 1,5';

/** The points held within 0 and the maximum, times the weight. */
function weighted({ max, weight }: Criterion, points: Rational, how: string): Scored {
  const times = weight.n === weight.d ? '' : ` × hệ số ${toShortText(weight)}`;
  return { is: 'points', points: multiply(clamp(points, ZERO, max), weight), how: `${how}${times}` };
}

function scoreNotArising(criterion: Criterion): Scored {
  const { notArising } = criterion;
  if (notArising === 'exclude') return { is: 'excluded' };
  if (notArising === 'forbidden')
    return invalid(fault('tiêu chí này không tính “không phát sinh” (tổng số bằng 0 cũng vậy)'));
  return weighted(
    criterion,
    notArising.points,
    `không phát sinh = ${toShortText(clamp(notArising.points, ZERO, criterion.max))}`,
  );
}

/** Points of one typed value, exact, held within 0 and the maximum, times the weight; `typedOf` is the total it is measured against. */
export function scoreEntry(criterion: Criterion, typed: string, typedOf: string): Scored {
  const entry = readEntry(typed);
  if (entry.is === 'blank') return { is: 'blank' };
  if (criterion.kind === 'tasks') return invalid(fault('tiêu chí này tính từ các việc đã duyệt; hãy xóa dòng'));
  const named = criterion.options.has(matchKey(typed));
  if (entry.is === 'not-arising' && !named) return scoreNotArising(criterion);
  if (entry.is === 'ambiguous' && !named) return invalid(fault(AMBIGUOUS));
  const of = readEntry(typedOf);
  if (of.is === 'ambiguous') return invalid(fault(AMBIGUOUS, 'of'));
  const result = SCORE[criterion.kind]({ entry, of, text: typed }, criterion);
  if (result === 'not-arising') return scoreNotArising(criterion);
  if ('problem' in result) return invalid(result);
  return weighted(criterion, result.points, result.how);
}
