import type { Facts } from './facts.ts';
import type { Participant } from './participants.ts';
import type { DifficultyRow } from './records.ts';
import { workingDaysBetween } from './working-days.ts';

/** A difficulty nobody has answered. */
export interface OpenDifficulty {
  readonly row: DifficultyRow;
  /** Working days since it was raised; null where no day is given. */
  readonly waited: number | null;
  /** Longer than the setting allows. */
  readonly isOld: boolean;
}

/** The state that closes a difficulty whether or not the answer stands in the tab. */
const SETTLED = 'đã giải quyết';

/** A difficulty somebody has raised. */
export interface RaisedDifficulty {
  readonly row: DifficultyRow;
  readonly who: Participant | null;
  readonly isSettled: boolean;
}

/** Every difficulty with a content, in the order of the tab. */
export const raisedDifficulties = ({ input, roster }: Facts): RaisedDifficulty[] =>
  input.difficulties
    .filter(({ content }) => content !== '')
    .map((row) => ({ row, who: roster.find(row.participant).who, isSettled: row.state === SETTLED }));

/** Difficulties that wait for a leader's answer (KH 06/3/2023, mục 5: “phản ánh, đề xuất kịp thời”), in the order of the tab. */
export function openDifficulties({ input, settings, today }: Facts): OpenDifficulty[] {
  return input.difficulties
    .filter(({ content, answer, state }) => content !== '' && answer === '' && state !== SETTLED)
    .map((row) => {
      const waited = row.date === null ? null : workingDaysBetween(row.date, today, settings.holidays);
      return { row, waited, isOld: waited !== null && waited > settings.difficultyDays };
    });
}
