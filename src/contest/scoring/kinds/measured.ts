import { compare, divide, min, multiply, type Rational, toShortText as text } from '../../rational.ts';
import { HUNDRED, type Tier } from '../criterion.ts';
import { type Fault, fault, type ScoreKind, type Typed } from './kind.ts';

interface Share {
  readonly percent: Rational;
  readonly how: string;
}

const isShare = (read: Share | Fault | 'not-arising'): read is Share => typeof read === 'object' && 'percent' in read;

/** value / of in per cent; without "of" the value is the percentage itself: 96% and 96, but not 0,96. */
function readShare({ entry, of }: Typed): Share | Fault | 'not-arising' {
  if (entry.is !== 'number' || entry.value.n < 0n) return fault('cần một số từ 0 trở lên');
  const { value } = entry;
  if (of.is === 'blank') {
    const unclear = !entry.percent && value.n > 0n && value.n < value.d;
    return unclear ? fault('viết rõ phần trăm, ví dụ 96% hoặc 96') : { percent: value, how: `${text(value)}%` };
  }
  if (of.is !== 'number' || of.percent || of.value.n < 0n) return fault('tổng số phải là số từ 0 trở lên', 'of');
  if (entry.percent) return fault('đã ghi tổng số thì ghi số lượng, không ghi phần trăm');
  if (of.value.n === 0n) return 'not-arising';
  return { percent: multiply(HUNDRED, divide(value, of.value)), how: `${text(value)}/${text(of.value)}` };
}

/** ratio: max × value / of, the value within 0…of. */
export const scoreRatio: ScoreKind = (typed, { max }) => {
  const { entry, of } = typed;
  if (entry.is === 'number' && !entry.percent && of.is === 'number' && compare(entry.value, of.value) > 0) {
    return fault(`cần số từ 0 đến ${text(of.value)}`);
  }
  const share = readShare(typed);
  if (!isShare(share)) return share;
  if (compare(share.percent, HUNDRED) > 0) return fault('tỷ lệ không quá 100%');
  return { points: divide(multiply(max, share.percent), HUNDRED), how: `${text(max)} × ${share.how}` };
};

/** ratio-to-target: min(max, max × share / target). */
export const scoreRatioToTarget: ScoreKind = (typed, { max, target }) => {
  const share = readShare(typed);
  if (!isShare(share)) return share;
  const reached = divide(multiply(max, share.percent), target);
  return { points: min(max, reached), how: `${text(max)} × ${share.how} ÷ ${text(target)}%` };
};

const HOLDS: Readonly<Record<Tier['test'], (order: number) => boolean>> = {
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '<': (order) => order < 0,
  '=': (order) => order === 0,
  else: () => true,
};

/** Whether a value lies in a tier. */
export const holds =
  ({ test, bound }: Tier) =>
  (value: Rational): boolean =>
    HOLDS[test](compare(value, bound));

/** How sentences name a tier: "mức >= 98%". */
export const tierName = ({ test, bound, percent }: Tier): string =>
  test === 'else' ? 'mức còn lại' : `mức ${test} ${text(bound)}${percent ? '%' : ''}`;

/** tiers: the first bound that holds; bounds with % are compared with a share, others with the value itself. */
export const scoreTiers: ScoreKind = (typed, { tiers }) => {
  const { entry, of } = typed;
  const inPercent = of.is !== 'blank' || tiers.some((tier) => tier.percent);
  let value: Rational;
  if (inPercent) {
    const share = readShare(typed);
    if (!isShare(share)) return share;
    value = share.percent;
  } else {
    if (entry.is !== 'number' || entry.percent || entry.value.n < 0n) return fault('cần một số từ 0 trở lên');
    value = entry.value;
  }
  const tier = tiers.find((candidate) => holds(candidate)(value));
  if (!tier) return fault('không thuộc mức nào của tiêu chí; sửa cột Mức điểm của tiêu chí');
  const unit = inPercent ? '%' : '';
  const name = tierName({ ...tier, percent: inPercent });
  return { points: tier.points, how: `${text(value)}${unit}, ${name} = ${text(tier.points)}` };
};
