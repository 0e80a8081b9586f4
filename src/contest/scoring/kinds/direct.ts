import { matchKey } from '../../../vietnamese/normalise.ts';
import { compare, multiply, subtract, toShortText as text, ZERO } from '../../rational.ts';
import { readYesNo } from '../entry.ts';
import { fault, type ScoreKind } from './kind.ts';

/** points: the value itself, 0…max. */
export const scorePoints: ScoreKind = ({ entry }, { max }) => {
  const inside = entry.is === 'number' && !entry.percent && entry.value.n >= 0n && compare(entry.value, max) <= 0;
  return inside ? { points: entry.value, how: text(entry.value) } : fault(`cần số từ 0 đến ${text(max)}`);
};

/** yes-no: Có = max, Không = 0. */
export const scoreYesNo: ScoreKind = (typed, { max }) => {
  const yes = readYesNo(matchKey(typed.text));
  if (yes === null) return fault('cần Có hoặc Không');
  return yes ? { points: max, how: `Có = ${text(max)}` } : { points: ZERO, how: 'Không = 0' };
};

/** levels: looked up by name. */
export const scoreLevels: ScoreKind = (typed, { options }) => {
  const level = options.get(matchKey(typed.text));
  if (level) return { points: level.value, how: `${level.label} = ${text(level.value)}` };
  return fault(`cần một trong các mức: ${[...options.values()].map((option) => option.label).join('; ')}`);
};

/** count: value × points a piece; deduct: max − value × points a piece. */
export const scorePieces: ScoreKind = ({ entry }, { kind, max, pointsEach }) => {
  if (entry.is !== 'number' || entry.percent || entry.value.n < 0n) return fault('cần số lần, từ 0 trở lên');
  const product = multiply(entry.value, pointsEach);
  const sum = `${text(entry.value)} × ${text(pointsEach)}`;
  return kind === 'count'
    ? { points: product, how: sum }
    : { points: subtract(max, product), how: `${text(max)} − ${sum}` };
};
