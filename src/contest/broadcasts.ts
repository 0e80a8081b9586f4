import { readDay } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { Facts } from './facts.ts';
import type { Participant } from './participants.ts';
import type { ExemplarRow } from './records.ts';

/** The rows of "Điển hình" that tell of somebody. */
export const rowsAbout = ({ input, roster }: Facts, { code }: Participant): ExemplarRow[] =>
  input.exemplars.filter(({ participant }) => roster.find(participant).who?.code === code);

/** When the radio told of somebody, each once, the earliest first: the days typed in "Điển hình" and those of "Phát thanh". */
export function broadcastsOf(facts: Facts, who: Participant): string[] {
  const { input, roster } = facts;
  const typed = rowsAbout(facts, who).flatMap(({ broadcastOn }) => broadcastOn.split(/[;\n]/));
  const logged = input.broadcasts.filter(({ participant }) => roster.find(participant).who?.code === who.code);
  const days = [...typed.map((text) => readDay(text) ?? matchKey(text)), ...logged.map(({ date }) => date ?? '')];
  return [...new Set(days)].filter((day) => day !== '').sort();
}
