import { matchKey } from '../../vietnamese/normalise.ts';
import {
  add,
  clamp,
  divide,
  isWhole,
  max,
  multiply,
  ONE,
  type Rational,
  subtract,
  toShortText as text,
  ZERO,
} from '../rational.ts';
import type { RegistrationRow } from '../records.ts';
import { readEntry, readYesNo } from './entry.ts';

/** Weights of a task's doneness, quality and punctuality: the maxima of B1, B2, B3. */
export interface TaskWeights {
  readonly doneness: Rational;
  readonly quality: Rational;
  readonly punctuality: Rational;
}

/** How much each failure of quality and each delay takes off its part, 0…1. */
export interface TaskSteps {
  readonly faultStep: Rational;
  readonly delayStep: Rational;
}

export interface TaskFault {
  readonly column: 'target' | 'result' | 'assessedResult' | 'faults' | 'delays';
  readonly typed: string;
  readonly problem: string;
}

/** How far a task is done, 0…1, on one side; null where the result is blank. */
export interface TaskResult {
  readonly done: Rational | null;
  readonly how: string;
}

/** A registered task as read: both results, failures and delays; faults (C01) where a cell cannot count. */
export interface TaskReading {
  readonly self: TaskResult;
  readonly assessed: TaskResult;
  readonly failures: Rational;
  readonly delays: Rational;
  readonly faults: readonly TaskFault[];
}

type Target =
  | { readonly is: 'none' | 'bad' }
  | { readonly is: 'number'; readonly value: Rational; readonly percent: boolean };

const NOTHING: TaskResult = { done: null, how: '' };
const AMBIGUOUS = 'số này đọc được hai cách; viết 1500 hoặc 1,5';

function readTarget(typed: string): Target | string {
  const entry = readEntry(typed);
  if (entry.is === 'blank') return { is: 'none' };
  if (entry.is === 'ambiguous') return AMBIGUOUS;
  if (entry.is !== 'number') return 'chỉ tiêu cần là một số; việc không có số thì để trống';
  if (entry.value.n <= 0n) return 'chỉ tiêu cần lớn hơn 0';
  return { is: 'number', value: entry.value, percent: entry.percent };
}

function readResult(typed: string, target: Target): TaskResult | string {
  const entry = readEntry(typed);
  if (entry.is === 'blank' || target.is === 'bad') return NOTHING;
  if (entry.is === 'ambiguous') return AMBIGUOUS;
  if (target.is === 'none') {
    const yes = readYesNo(matchKey(typed));
    if (yes === null) return 'việc không có chỉ tiêu bằng số thì ghi Có hoặc Không';
    return { done: yes ? ONE : ZERO, how: yes ? 'Có' : 'Không' };
  }
  if (entry.is !== 'number') return 'việc có chỉ tiêu bằng số thì ghi kết quả bằng số';
  if (target.is !== 'number') return NOTHING;
  if (entry.value.n < 0n) return 'kết quả cần từ 0 trở lên';
  if (entry.percent && !target.percent) return 'chỉ tiêu là số lượng thì kết quả ghi số lượng, không ghi phần trăm';
  const unclear = target.percent && !entry.percent && entry.value.n > 0n && entry.value.n < entry.value.d;
  if (unclear) return 'viết rõ phần trăm, ví dụ 96% hoặc 96';
  const unit = target.percent ? '%' : '';
  return {
    done: clamp(divide(entry.value, target.value), ZERO, ONE),
    how: `${text(entry.value)}${unit}/${text(target.value)}${unit}`,
  };
}

function readCount(typed: string): Rational | null {
  const entry = readEntry(typed);
  return entry.is === 'number' && !entry.percent && entry.value.n >= 0n && isWhole(entry.value) ? entry.value : null;
}

/** Reads a task's cells. A blank result is not zero; blank failures are 0; blank delays follow the dates. */
export function readTask(row: RegistrationRow): TaskReading {
  const faults: TaskFault[] = [];
  const or = <T>(column: TaskFault['column'], read: T | string, instead: T): T => {
    if (typeof read !== 'string') return read;
    faults.push({ column, typed: row[column], problem: read });
    return instead;
  };
  const target = or<Target>('target', readTarget(row.target), { is: 'bad' });
  const self = or<TaskResult>('result', readResult(row.result, target), NOTHING);
  const assessed = or<TaskResult>('assessedResult', readResult(row.assessedResult, target), NOTHING);
  const count = (column: 'faults' | 'delays', blank: Rational): Rational =>
    row[column] === '' ? blank : or(column, readCount(row[column]) ?? 'cần số lần, từ 0 trở lên', blank);
  const late = row.completedOn !== null && row.dueOn !== null && row.completedOn > row.dueOn;
  return { self, assessed, failures: count('faults', ZERO), delays: count('delays', late ? ONE : ZERO), faults };
}

/** What is left of a part after so many steps were taken off, 0…1. */
const left = (step: Rational, times: Rational): Rational => max(ZERO, subtract(ONE, multiply(step, times)));

const percent = (share: Rational): string => `${text(multiply(share, { n: 100n, d: 1n }))}%`;

/** Points of a task on one side: done × (B1 + B2 × quality + B3 × punctuality); null where its result is blank. */
export function scoreTask(
  reading: TaskReading,
  side: 'self' | 'assessed',
  weights: TaskWeights,
  steps: TaskSteps,
): { points: Rational; how: string } | null {
  const { done, how } = reading[side];
  if (done === null) return null;
  const quality = left(steps.faultStep, reading.failures);
  const punctuality = left(steps.delayStep, reading.delays);
  const whole = add(
    weights.doneness,
    add(multiply(weights.quality, quality), multiply(weights.punctuality, punctuality)),
  );
  const parts = [
    text(weights.doneness),
    `${text(weights.quality)} × ${percent(quality)}`,
    `${text(weights.punctuality)} × ${percent(punctuality)}`,
  ];
  return { points: multiply(done, whole), how: `${how} × (${parts.join(' + ')})` };
}
