import type { Obstacle } from '../contest/awards/eligibility.ts';
import type { Participant } from '../contest/participants.ts';
import { leftOut } from '../tabs/award-lists.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { capitalised, obstacleSources, obstacleWords } from './award-reasons.ts';
import type { TableReport, View } from './report.ts';

const LISTS = { gift: 'Quà của xã', superior: 'Đề nghị cấp trên', collective: 'Khen tập thể' } as const;

interface LeftOut {
  readonly participant: Participant;
  readonly obstacles: readonly Obstacle[];
}

function rowsOf(list: keyof typeof LISTS, people: readonly LeftOut[], view: View): OutputRow[] {
  return [...people]
    .sort((a, b) => a.participant.order - b.participant.order)
    .map(({ participant: { code, name, unit }, obstacles }) => ({
      list: LISTS[list],
      participant: code,
      name,
      unit,
      reason: `${capitalised(obstacleWords(obstacles, view))}.`,
      source: obstacleSources(obstacles),
    }));
}

/** Everybody of the roster who is not on the gift list, officials with one gate to the superior list, ranked collectives: each with reason and clause. */
export const leftOutReport: TableReport = {
  tab: leftOut,
  rows: (view) => {
    const { gifts, superior, collectives } = view.outcome;
    const known = (some: typeof gifts.excluded): LeftOut[] =>
      some.map(({ standing, obstacles }) => ({ participant: standing.score.participant, obstacles }));
    return [
      ...rowsOf('gift', [...known(gifts.excluded), ...gifts.ineligible], view),
      ...rowsOf('superior', known(superior.excluded), view),
      ...rowsOf('collective', known(collectives.excluded), view),
    ];
  },
};
