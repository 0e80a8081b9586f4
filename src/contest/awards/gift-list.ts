import type { Facts } from '../facts.ts';
import { compare, floor, multiply, rational, subtract } from '../rational.ts';
import type { Standing } from '../standings.ts';
import { type Ahead, type Cut, cutAt, reasonAhead, type TieAtCut } from './cut.ts';
import {
  type Blocks,
  type Excluded,
  type Ineligible,
  isCandidate,
  levelObstacles,
  obstacles,
  rosterObstacles,
} from './eligibility.ts';

/** A person on the gift list. */
export interface Gift {
  readonly standing: Standing;
  /** Amount in đồng; null where the commune has set none. */
  readonly amountVnd: number | null;
  /** Set where the tie-break chain gave the place: whom it placed behind, and why. */
  readonly ahead: Ahead | null;
  /** Why the council gave the place before others; null where rank did. */
  readonly added: string | null;
}

/** The list of gifts of the commune. Gifts, waiting, excluded and ineligible together are the whole roster. */
export interface GiftList {
  /** true before any vote: the list is headed "Dự kiến". */
  readonly provisional: boolean;
  readonly gifts: readonly Gift[];
  /** Equals whom the chain cannot tell apart at the last place: the council decides. */
  readonly waiting: readonly Standing[];
  /** Who gets a place that falls free, in order; they stand among the excluded too. */
  readonly alternates: readonly Standing[];
  /** Whoever has the level and is not on the list. */
  readonly excluded: readonly Excluded[];
  /** Whoever misses a gate before the level, in the order of the roster. */
  readonly ineligible: readonly Ineligible[];
  /** Officials just below "tiêu biểu": shown to the council, never listed. */
  readonly nearMisses: readonly Standing[];
  /** Everybody who may get a gift, before any cut. */
  readonly eligible: number;
  /** Places there are; null without a cut. */
  readonly places: number | null;
  /** Places the budget pays for; null where none is set. */
  readonly affordable: number | null;
  /** Who falls out for want of money alone: in by the quota, out by the budget. */
  readonly unpaid: readonly Standing[];
  readonly tie: TieAtCut | null;
  readonly totalVnd: number;
}

/** Places by quota and by share of the officials (both tự chọn), rounded down; null without either. */
function quotaOf({ settings, roster }: Facts): number | null {
  const { giftQuotaRatio } = settings.awards;
  const officials = roster.participants.filter(isCandidate).length;
  const share = giftQuotaRatio === null ? null : Number(floor(multiply(giftQuotaRatio, rational(officials))));
  const limits = [settings.giftQuota, share].filter((limit) => limit !== null);
  return limits.length > 0 ? Math.min(...limits) : null;
}

/** The budget guard: n × gift ≤ budget, so n is rounded down (KH 06/3/2023, mục 5). */
function affordableBy({ giftVnd, budgetVnd }: Facts['settings']): number | null {
  return budgetVnd !== null && giftVnd ? Math.floor(budgetVnd / giftVnd) : null;
}

const addedReason = ({ score }: Standing, { council }: Facts): string | null => {
  const decision = council.ballotOf(score.participant.code)?.decision;
  return decision?.is === 'add' ? decision.reason : null;
};

/** Whom the council has added takes a place before others; everybody else is cut by rank. */
function cutWithAdded(eligible: readonly Standing[], places: number, facts: Facts): Cut {
  const added = eligible.filter((one) => addedReason(one, facts) !== null);
  const others = eligible.filter((one) => !added.includes(one));
  if (added.length > places) {
    const cut = cutAt(added, places, facts);
    return { ...cut, alternates: [...cut.alternates, ...others] };
  }
  const cut = cutAt(others, places - added.length, facts);
  const rank = ({ rank: place }: Standing): number => place ?? 0;
  return { ...cut, listed: [...added, ...cut.listed].sort((a, b) => rank(a) - rank(b)) };
}

function nearMissesOf(standings: readonly Standing[], { settings }: Facts): Standing[] {
  const from = subtract(settings.exemplaryMin, settings.awards.nearMissPoints);
  return standings.filter(
    ({ score, level }) =>
      level === null && score.total !== null && isCandidate(score.participant) && compare(score.total, from) >= 0,
  );
}

/**
 * Active officials of the commune with a level, nothing blocking and the council's vote, in rank order, cut at the
 * smaller of quota and budget. Equals across the cut go through the chain; whom it cannot part waits for the council.
 */
export function giftList(standings: readonly Standing[], facts: Facts, blocks: Blocks): GiftList {
  const candidates = standings.filter(({ score, level }) => level !== null && isCandidate(score.participant));
  const judged = candidates.map((standing) => ({
    standing,
    obstacles: obstacles(standing.score.participant, facts, blocks, 'gift'),
  }));
  const eligible = judged.filter((entry) => entry.obstacles.length === 0).map(({ standing }) => standing);
  const excluded: Excluded[] = judged.filter((entry) => entry.obstacles.length > 0);
  const [quota, affordable] = [quotaOf(facts), affordableBy(facts.settings)];
  const limits = [quota, affordable].filter((limit) => limit !== null);
  const places = limits.length > 0 ? Math.min(...limits) : null;
  const cut = cutWithAdded(eligible, places ?? eligible.length, facts);
  const shut = places === affordable && affordable !== null ? 'hết kinh phí' : 'hết số suất';
  const source = places === affordable && affordable !== null ? 'kinh phí (tab Cấu hình)' : 'số suất (tab Cấu hình)';
  const kept = new Set([...cut.listed, ...cut.waiting]);
  const place = new Map(standings.map((standing, i) => [standing, i]));
  const placeOf = ({ standing }: Excluded): number => place.get(standing) ?? 0;
  const next = new Map(cut.alternates.map((standing, i) => [standing, i + 1]));
  const out = eligible.filter((one) => !kept.has(one));
  const outside = out.map((standing): Excluded => {
    const reason = `${shut} (${places} suất), dự bị thứ ${next.get(standing)}`;
    return { standing, obstacles: [{ reason, source, issue: null }] };
  });
  const byQuota = cutWithAdded(eligible, quota ?? eligible.length, facts).listed;
  const amountVnd = facts.settings.giftVnd;
  const standingOf = new Map(standings.map((standing) => [standing.score.participant.code, standing]));
  return {
    provisional: !facts.council.hasVoted,
    gifts: cut.listed.map((standing) => ({
      standing,
      amountVnd,
      ahead: reasonAhead(standing, cut, facts),
      added: addedReason(standing, facts),
    })),
    waiting: cut.waiting,
    alternates: cut.alternates,
    excluded: [...excluded, ...outside].sort((a, b) => placeOf(a) - placeOf(b)),
    ineligible: facts.roster.participants.flatMap((participant): Ineligible[] => {
      const standing = standingOf.get(participant.code) ?? null;
      const missed = [...rosterObstacles(participant), ...levelObstacles(standing, facts)];
      return missed.length > 0 ? [{ participant, obstacles: missed }] : [];
    }),
    nearMisses: nearMissesOf(standings, facts),
    eligible: eligible.length,
    places,
    affordable,
    unpaid: byQuota.filter((one) => !cut.listed.includes(one)),
    tie: cut.tie,
    totalVnd: cut.listed.length * (amountVnd ?? 0),
  };
}
