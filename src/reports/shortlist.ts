import { isCandidate, levelObstacles } from '../contest/awards/eligibility.ts';
import type { Standing } from '../contest/standings.ts';
import { shortlist } from '../tabs/award-lists.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import type { Issue } from '../workbook.ts';
import { capitalised, conflictWords, ratingWords, standingWords } from './award-reasons.ts';
import type { TableReport, View } from './report.ts';

/** How a participant comes before the council. */
type State = 'bình xét' | 'sát mức' | 'bị chặn';

/** A participant whom the council hears about. */
export interface Heard {
  readonly standing: Standing;
  readonly state: State;
  readonly blockedBy: readonly Issue[];
}

/** Officials and collectives with a level, and officials just below it: candidates unless something blocks the person. */
export function heard({ outcome }: View): Heard[] {
  const { standings, facts, issues, gifts } = outcome;
  const isOpen = ({ score: { participant } }: Standing): boolean =>
    isCandidate(participant) || (participant.kind === 'collective' && participant.active);
  return standings.filter(isOpen).flatMap((standing): Heard[] => {
    const { code } = standing.score.participant;
    const blockedBy = issues.filter(
      ({ level, stops, participants }) => level === 'block' && stops === 'person' && participants.includes(code),
    );
    const near = gifts.nearMisses.includes(standing);
    if (!near && levelObstacles(standing, facts).length > 0) return [];
    return [{ standing, state: blockedBy.length > 0 ? 'bị chặn' : near ? 'sát mức' : 'bình xét', blockedBy }];
  });
}

/** "Hạng 3, 92,08 điểm, mức “tiêu biểu, xuất sắc” (từ 90 điểm); xếp loại năm …; bị chặn theo C10." */
export function heardWords({ standing, blockedBy }: Heard, { outcome }: View): string {
  const rules = [...new Set(blockedBy.map(({ rule }) => rule))].join(', ');
  const words = [
    standingWords(standing, outcome.facts),
    ...(standing.score.participant.kind === 'individual' ? [ratingWords(standing)] : []),
    ...(rules === '' ? [] : [`bị chặn theo ${rules} (tab Kiểm tra)`]),
  ];
  return `${capitalised(words.join('; '))}.`;
}

/** Whom the council looks at: candidates, near misses and the blocked, each with result and conflicts. */
export const shortlistReport: TableReport = {
  tab: shortlist,
  rows: (view) =>
    heard(view).map((one): OutputRow => {
      const { participant } = one.standing.score;
      return {
        participant: participant.code,
        name: participant.name,
        position: participant.position,
        unit: participant.unit,
        state: one.state,
        explanation: heardWords(one, view),
        conflicts: conflictWords(view.outcome.facts.council.conflictsWith(participant)),
      };
    }),
};
