import type { Facts } from '../facts.ts';
import type { Participant } from '../participants.ts';
import type { AppealRow } from '../records.ts';
import { addWorkingDays, workingDaysBetween } from '../working-days.ts';

/** What somebody says about a result. */
export interface Appeal {
  readonly row: AppealRow;
  /** Whose result it is about; null for a general remark or a cell that names nobody. */
  readonly about: Participant | null;
  /** As typed, else by the setting; null where no day of receipt is given. */
  readonly deadline: string | null;
  readonly isAnswered: boolean;
  /** Working days it is late: up to the answer, or up to today while there is none. */
  readonly daysLate: number;
}

/** The appeals in the order of the tab; rows without a content are no appeals. */
export function readAppeals({ input, roster, settings, today }: Facts): Appeal[] {
  return input.appeals
    .filter(({ content }) => content !== '')
    .map((row) => {
      const byDefault = row.date === null ? null : addWorkingDays(row.date, settings.appealDays, settings.holidays);
      const deadline = row.deadline ?? byDefault;
      const isAnswered = row.answer !== '';
      const until = isAnswered ? (row.answeredOn ?? deadline) : today;
      const daysLate = deadline === null || until === null ? 0 : workingDaysBetween(deadline, until, settings.holidays);
      return { row, about: roster.find(row.participant).who, deadline, isAnswered, daysLate };
    });
}
