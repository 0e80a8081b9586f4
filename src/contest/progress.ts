import { daysBetween } from '../vietnamese/dates.ts';
import type { Facts, Registration } from './facts.ts';
import { compare, divide, ONE, type Rational, rational, sum } from './rational.ts';

/** How an approved or sent task stands on a day. */
export interface TaskProgress {
  /** Result against target, 0…1: as assessed, before that as reported; null where nothing was reported. */
  readonly done: Rational | null;
  /** finished: a finishing day is given; overdue: the due day is past; running: there is time left; open: no due day. */
  readonly state: 'finished' | 'finished-late' | 'overdue' | 'running' | 'open';
  /** Days late or overdue; days left where it runs. */
  readonly days: number;
}

/** Compares a task's result with its target and its days with the due day. */
export function progressOf({ row, reading }: Pick<Registration, 'row' | 'reading'>, today: string): TaskProgress {
  const done = reading.assessed.done ?? reading.self.done;
  const { dueOn, completedOn } = row;
  if (completedOn !== null) {
    const late = dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, completedOn));
    return { done, state: late > 0 ? 'finished-late' : 'finished', days: late };
  }
  if (dueOn === null) return { done, state: 'open', days: 0 };
  const left = daysBetween(today, dueOn);
  return { done, state: left < 0 ? 'overdue' : 'running', days: Math.abs(left) };
}

/** The tasks that count for progress: approved, in areas that are on, by people the roster knows. */
export const countedTasks = ({ registrations }: Facts): Registration[] =>
  registrations.filter(({ row, found, inContest }) => inContest && found.who !== null && row.status === 'approved');

/** Tasks by how they stand; the parts add up to `due`. */
export interface ProgressFigures {
  readonly due: number;
  readonly finished: number;
  readonly finishedLate: number;
  readonly overdue: number;
  readonly running: number;
  /** Those whose whole target is reached. */
  readonly reached: number;
  /** Mean of result against target over the tasks with a result; null where there is none. */
  readonly mean: Rational | null;
}

export function progressFigures(tasks: readonly Registration[], today: string): ProgressFigures {
  const all = tasks.map((task) => progressOf(task, today));
  const count = (...states: TaskProgress['state'][]): number =>
    all.filter(({ state }) => states.includes(state)).length;
  const known = all.flatMap(({ done }) => done ?? []);
  return {
    due: all.length,
    finished: count('finished'),
    finishedLate: count('finished-late'),
    overdue: count('overdue'),
    running: count('running', 'open'),
    reached: known.filter((done) => compare(done, ONE) >= 0).length,
    mean: known.length > 0 ? divide(sum(known), rational(known.length)) : null,
  };
}

/** Month and day of the mid-year review where none is set (tự chọn: 30/6). */
const MID_YEAR = '06-30';

/** The day up to which the mid-year review looks; null while the year is unknown. */
export function midYearDay({ settings }: Facts): string | null {
  return settings.midYearReviewOn ?? (settings.year === null ? null : `${settings.year}-${MID_YEAR}`);
}

/** Tasks due by a day, and those of them that were not finished by then. */
export function dueBy(
  tasks: readonly Registration[],
  day: string,
): { due: Registration[]; unfinished: Registration[] } {
  const due = tasks.filter(({ row }) => row.dueOn !== null && row.dueOn <= day);
  return { due, unfinished: due.filter(({ row }) => row.completedOn === null || row.completedOn > day) };
}
