import { matchKey } from '../../vietnamese/normalise.ts';
import { readNumber } from '../../vietnamese/numbers.ts';
import { fromDigits, multiply, ONE, type Rational, rational, ZERO } from '../rational.ts';
import type { CriterionKind, ScoredRow } from '../records.ts';

/** A bound of a tier: `value` is compared with it. */
export interface Tier {
  readonly test: '>=' | '>' | '<=' | '<' | '=' | 'else';
  readonly bound: Rational;
  readonly percent: boolean;
  readonly points: Rational;
}

/** A named level or answer as the rubric writes it, with its points or its share. */
export interface Option {
  readonly label: string;
  readonly value: Rational;
}

/** What happens where there was nothing to do: a number of points, the criterion leaves its group, or it is not allowed. */
export type NotArising = { readonly points: Rational } | 'exclude' | 'forbidden';

/** A criterion whose definition could be read. */
export interface Criterion {
  readonly code: string;
  readonly name: string;
  readonly kind: CriterionKind;
  /** The bound of what can be typed and of the points, before the weight. */
  readonly max: Rational;
  /** The points count so many times. */
  readonly weight: Rational;
  /** What the criterion can bring: maximum × weight. */
  readonly worth: Rational;
  readonly notArising: NotArising;
  /** levels: name → points; survey: answer → share in per cent. Keys normalised. */
  readonly options: ReadonlyMap<string, Option>;
  readonly tiers: readonly Tier[];
  /** count, deduct: points a piece. */
  readonly pointsEach: Rational;
  /** ratio-to-target: per cent. */
  readonly target: Rational;
}

export interface DefinitionFault {
  readonly column: string;
  readonly typed: string;
  readonly problem: string;
}

const number = (text: string): Rational | null => {
  const typed = readNumber(text);
  return typeof typed === 'string' || typed.percent ? null : fromDigits(typed.digits);
};

const TIER = /^(>=|>|<=|<|=)?\s*([^=<>]*?)\s*=\s*([^=]+)$/;

function readTier(part: string): Tier | null {
  const [, test, boundText = '', pointsText = ''] = TIER.exec(part.trim()) ?? [];
  const points = number(pointsText.trim());
  if (points === null) return null;
  if (boundText === '') return test ? null : { test: 'else', bound: ZERO, percent: false, points };
  const typed = readNumber(boundText);
  if (typeof typed === 'string') return null;
  return { test: (test ?? '=') as Tier['test'], bound: fromDigits(typed.digits), percent: typed.percent, points };
}

function readOptions(text: string): ReadonlyMap<string, Option> | null {
  const options = new Map<string, Option>();
  for (const part of text.split('|')) {
    const cut = part.lastIndexOf('=');
    const value = number(
      part
        .slice(cut + 1)
        .replace(/%\s*$/, '')
        .trim(),
    );
    const label = part.slice(0, cut).trim();
    if (cut < 1 || value === null || label === '' || options.has(matchKey(label))) return null;
    options.set(matchKey(label), { label, value });
  }
  return options;
}

function readNotArising(text: string, max: Rational): NotArising | null {
  const key = matchKey(text);
  if (key === '') return 'forbidden';
  if (key === 'exclude') return 'exclude';
  if (key === 'full') return { points: max };
  if (key === 'zero') return { points: ZERO };
  const points = number(key);
  return points !== null && points.n >= 0n ? { points } : null;
}

const LEVELS_EXPECTED: Readonly<Partial<Record<CriterionKind, string>>> = {
  levels: 'cần dạng “Tốt=7|Khá=5|Yếu=0”',
  survey: 'cần dạng “A=100|B=60|C=20|D=0”',
  tiers: 'cần dạng “>=98%=8|>=95%=6|=0”',
  count: 'cần số điểm cho mỗi lần, ví dụ 1 hoặc 0,5',
  deduct: 'cần số điểm trừ cho mỗi lần, ví dụ 2 hoặc 0,5',
};

/** Reads the definition of a criterion; with any fault the criterion cannot be scored and is null. */
export function readCriterion(row: ScoredRow): { criterion: Criterion | null; faults: DefinitionFault[] } {
  const faults: DefinitionFault[] = [];
  const fail = (column: keyof ScoredRow & string, problem: string): void => {
    faults.push({ column, typed: String(row[column] ?? ''), problem });
  };
  const max = number(row.max);
  if (max === null || max.n < 0n) fail('max', 'cần một số điểm từ 0 trở lên');
  if (row.kind === null && !row.unreadable.some((fault) => fault.column === 'kind'))
    fail('kind', 'chưa chọn cách tính');
  const notArising = readNotArising(row.notArising, max ?? ZERO);
  if (notArising === null) fail('notArising', 'cần đủ điểm, 0 điểm, bỏ tiêu chí hoặc một số điểm');
  const weight = row.weight === '' ? ONE : number(row.weight);
  if (weight === null || weight.n <= 0n) fail('weight', 'hệ số cần là số lớn hơn 0, hoặc để trống');
  let options: ReadonlyMap<string, Option> = new Map();
  let tiers: readonly Tier[] = [];
  let pointsEach = ZERO;
  let target = ZERO;
  const levelsFault = (): void => fail('levels', LEVELS_EXPECTED[row.kind ?? 'levels'] ?? '');
  if (row.kind === 'levels' || row.kind === 'survey') {
    const read = readOptions(row.levels);
    if (read) options = read;
    else levelsFault();
  } else if (row.kind === 'tiers') {
    const read = row.levels.split('|').map(readTier);
    if (read.includes(null)) levelsFault();
    tiers = read.filter((tier) => tier !== null);
  } else if (row.kind === 'count' || row.kind === 'deduct') {
    const read = number(row.levels);
    if (read === null || read.n < 0n) levelsFault();
    else pointsEach = read;
  } else if (row.kind === 'ratio-to-target') {
    const read = readNumber(row.target);
    if (typeof read === 'string' || Number(read.digits) <= 0)
      fail('target', 'cần chỉ tiêu phần trăm lớn hơn 0, ví dụ 80');
    else target = fromDigits(read.digits);
  }
  const { code, name, kind } = row;
  if (faults.length > 0 || !kind || !max || !notArising || !weight) return { criterion: null, faults };
  const worth = multiply(max, weight);
  return {
    criterion: { code, name, kind, max, weight, worth, notArising, options, tiers, pointsEach, target },
    faults,
  };
}

export const HUNDRED = rational(100);
