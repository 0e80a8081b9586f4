import { evidenceItems } from './evidence.ts';
import type { Facts, Registration } from './facts.ts';
import { compare, ONE } from './rational.ts';
import { isSent } from './records.ts';

/** Figures over a set of registered tasks. */
export interface TaskFigures {
  readonly people: number;
  readonly tasks: number;
  readonly approved: number;
  /** Approved with the whole target reached. */
  readonly done: number;
  /** Done, and not later than the due day. */
  readonly onTime: number;
  /** Approved with at least one item of evidence. */
  readonly withEvidence: number;
  /** Items of evidence of approved tasks. */
  readonly evidence: number;
}

/** Tasks that were sent in, in areas that are on, by people the roster knows. */
export const sentTasks = ({ registrations }: Facts): Registration[] =>
  registrations.filter(({ row, found, inContest }) => inContest && found.who !== null && isSent(row));

/** Counts a set of tasks: the same figures for summary, dashboard and documents. */
export function figuresOf(tasks: readonly Registration[]): TaskFigures {
  const approved = tasks.filter(({ row }) => row.status === 'approved');
  const done = approved.filter(({ reading: { assessed } }) => assessed.done && compare(assessed.done, ONE) === 0);
  const items = approved.map(({ row }) => evidenceItems(row.evidence).length);
  return {
    people: new Set(tasks.map(({ found }) => found.who?.code)).size,
    tasks: tasks.length,
    approved: approved.length,
    done: done.length,
    onTime: done.filter(({ row }) => row.completedOn && (!row.dueOn || row.completedOn <= row.dueOn)).length,
    withEvidence: items.filter((count) => count > 0).length,
    evidence: items.reduce((all, count) => all + count, 0),
  };
}
