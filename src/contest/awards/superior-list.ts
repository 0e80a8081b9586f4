import type { Facts } from '../facts.ts';
import type { Standing } from '../standings.ts';
import { type Blocks, type Excluded, gates, isCandidate, obstacles, superiorObstacles } from './eligibility.ts';

/** The list proposed to the superior level. */
export interface SuperiorList {
  /** true before any vote. */
  readonly provisional: boolean;
  readonly proposed: readonly Standing[];
  /** Whoever meets at least one gate and is not proposed. */
  readonly excluded: readonly Excluded[];
}

/** Officials of the commune with the level "tiêu biểu, xuất sắc" AND the top annual rating (KH 06/3/2023, mục 5). */
export function superiorList(standings: readonly Standing[], facts: Facts, blocks: Blocks): SuperiorList {
  const proposed: Standing[] = [];
  const excluded: Excluded[] = [];
  for (const standing of standings) {
    const { participant } = standing.score;
    if (!isCandidate(participant)) continue;
    const { level, rating } = gates(participant, standing);
    if (!level && !rating) continue;
    const own = obstacles(participant, facts, blocks, 'superior');
    const closed = superiorObstacles(participant.code, blocks);
    if (level && rating && own.length + closed.length === 0) proposed.push(standing);
    else excluded.push({ standing, obstacles: [...closed, ...own] });
  }
  return { provisional: !facts.council.hasVoted, proposed, excluded };
}
