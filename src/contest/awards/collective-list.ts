import type { Facts } from '../facts.ts';
import type { Standing } from '../standings.ts';
import { cutAt } from './cut.ts';
import { type Blocks, type Excluded, levelObstacles, obstacles } from './eligibility.ts';

/** The list of collectives to be praised (KH 06/3/2023, mục 1; the plan names no amount). */
export interface CollectiveList {
  /** true before a vote on any collective. */
  readonly provisional: boolean;
  readonly listed: readonly Standing[];
  readonly waiting: readonly Standing[];
  /** Every other ranked collective. */
  readonly excluded: readonly Excluded[];
  /** đồng; null where the commune has set none. */
  readonly amountVnd: number | null;
}

/** Active collectives with a level, nothing blocking and the council's vote, cut at the quota of the settings. */
export function collectiveList(standings: readonly Standing[], facts: Facts, blocks: Blocks): CollectiveList {
  const { collectiveQuota, collectiveGiftVnd } = facts.settings.awards;
  const judged = standings
    .filter(({ score }) => score.participant.kind === 'collective' && score.participant.active)
    .map((standing) => {
      const { participant } = standing.score;
      const missed = [...levelObstacles(standing, facts), ...obstacles(participant, facts, blocks, 'collective')];
      return { standing, obstacles: missed };
    });
  const eligible = judged.filter((entry) => entry.obstacles.length === 0).map(({ standing }) => standing);
  const { listed, waiting, alternates } = cutAt(eligible, collectiveQuota ?? eligible.length, facts);
  const out = alternates.map((standing, i): Excluded => {
    const reason = `hết số suất (${collectiveQuota}), dự bị thứ ${i + 1}`;
    return { standing, obstacles: [{ reason, source: 'số tập thể (tab Cấu hình)', issue: null }] };
  });
  return {
    provisional: !facts.council.hasVotedOnCollectives,
    listed,
    waiting,
    excluded: [...judged.filter((entry) => entry.obstacles.length > 0), ...out],
    amountVnd: collectiveGiftVnd,
  };
}
