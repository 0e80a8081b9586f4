import type { Facts } from '../facts.ts';
import { compare } from '../rational.ts';
import type { Standing } from '../standings.ts';
import { type Blocks, type Excluded, isCandidate, obstacles } from './eligibility.ts';
import { compareEquals, reasonBefore } from './tie-break.ts';

/** A person on the gift list. */
export interface Gift {
  readonly standing: Standing;
  /** Amount in đồng; null where the commune has set none. */
  readonly amountVnd: number | null;
  /** Set where the tie-break chain gave the place: whom it placed behind, and why. */
  readonly ahead: { readonly of: Standing; readonly reason: string } | null;
}

/** Equals on both sides of the last place (C19). */
export interface TieAtCut {
  /** All of them, as the chain orders them. */
  readonly equals: readonly Standing[];
  /** What decided between the last one in and the first one out; null where nothing did. */
  readonly basis: string | null;
}

/** The list of gifts of the commune. */
export interface GiftList {
  /** true before any vote: the list is headed "Dự kiến". */
  readonly provisional: boolean;
  readonly gifts: readonly Gift[];
  /** Equals whom the chain cannot tell apart at the last place: the council decides. */
  readonly waiting: readonly Standing[];
  readonly excluded: readonly Excluded[];
  /** Everybody who may get a gift, before any cut. */
  readonly eligible: number;
  /** Places there are; null without a cut. */
  readonly places: number | null;
  /** Places the budget pays for; null where none is set. */
  readonly affordable: number | null;
  readonly tie: TieAtCut | null;
  readonly totalVnd: number;
}

function placesOf({ settings }: Facts): { places: number | null; affordable: number | null } {
  const { giftQuota, giftVnd, budgetVnd } = settings;
  const affordable = budgetVnd !== null && giftVnd ? Math.floor(budgetVnd / giftVnd) : null;
  const limits = [giftQuota, affordable].filter((limit) => limit !== null);
  return { places: limits.length > 0 ? Math.min(...limits) : null, affordable };
}

const sameTotal = (a: Standing, b: Standing): boolean =>
  a.score.total !== null && b.score.total !== null && compare(a.score.total, b.score.total) === 0;

/**
 * Active officials of the commune with a level, nothing blocking and the council's vote, in rank order, cut at the
 * smaller of quota and budget. Equals across the cut go through the chain; whom it cannot part waits for the council.
 */
export function giftList(standings: readonly Standing[], facts: Facts, blocks: Blocks): GiftList {
  const candidates = standings.filter(({ score, level }) => level !== null && isCandidate(score.participant));
  const judged = candidates.map((standing) => ({
    standing,
    obstacles: obstacles(standing.score.participant, facts, blocks),
  }));
  const eligible = judged.filter((entry) => entry.obstacles.length === 0).map(({ standing }) => standing);
  const excluded: Excluded[] = judged.filter((entry) => entry.obstacles.length > 0);
  const { places, affordable } = placesOf(facts);
  const cut = places ?? eligible.length;

  let listed = eligible.slice(0, cut);
  let waiting: Standing[] = [];
  let tie: TieAtCut | null = null;
  const last = eligible[cut - 1];
  const next = eligible[cut];
  if (last && next && sameTotal(last, next)) {
    const equals = eligible.filter((standing) => sameTotal(standing, last));
    const before = eligible.slice(
      0,
      eligible.findIndex((standing) => sameTotal(standing, last)),
    );
    const ordered = [...equals].sort((a, b) => compareEquals(a.score, b.score, facts));
    const room = cut - before.length;
    const [lastIn, firstOut] = [ordered[room - 1], ordered[room]];
    const basis = lastIn && firstOut ? reasonBefore(lastIn.score, firstOut.score, facts) : null;
    if (basis === null && lastIn)
      waiting = ordered.filter((one) => compareEquals(one.score, lastIn.score, facts) === 0);
    listed = [...before, ...ordered.slice(0, room).filter((one) => !waiting.includes(one))];
    tie = { equals: ordered, basis };
  }
  const shut = places === affordable && affordable !== null ? 'hết kinh phí' : 'hết số suất';
  const kept = new Set([...listed, ...waiting]);
  const place = new Map(standings.map((standing, i) => [standing, i]));
  const placeOf = ({ standing }: Excluded): number => place.get(standing) ?? 0;
  const out = eligible
    .filter((one) => !kept.has(one))
    .map((standing): Excluded => ({ standing, obstacles: [{ reason: `${shut} (${cut} suất)`, issue: null }] }));
  const amountVnd = facts.settings.giftVnd;
  const firstOut = out[0]?.standing;
  const gifts = listed.map((standing): Gift => {
    const tied = tie !== null && tie.basis !== null && firstOut !== undefined && sameTotal(standing, firstOut);
    const reason = tied && firstOut ? reasonBefore(standing.score, firstOut.score, facts) : null;
    return { standing, amountVnd, ahead: reason !== null && firstOut ? { of: firstOut, reason } : null };
  });
  return {
    provisional: !facts.council.hasVoted,
    gifts,
    waiting,
    excluded: [...excluded, ...out].sort((a, b) => placeOf(a) - placeOf(b)),
    eligible: eligible.length,
    places,
    affordable,
    tie,
    totalVnd: gifts.length * (amountVnd ?? 0),
  };
}
