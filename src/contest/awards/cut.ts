import type { Facts } from '../facts.ts';
import { compare } from '../rational.ts';
import type { Standing } from '../standings.ts';
import { compareEquals, reasonBefore } from './tie-break.ts';

/** Equals on both sides of the last place (C19). */
export interface TieAtCut {
  /** All of them, as the chain orders them. */
  readonly equals: readonly Standing[];
  /** What decided between the last one in and the first one out; null where nothing did. */
  readonly basis: string | null;
}

/** Candidates parted by a number of places. */
export interface Cut {
  readonly listed: readonly Standing[];
  /** Equals whom the chain cannot tell apart at the last place: the council decides. */
  readonly waiting: readonly Standing[];
  /** Who comes next when a place falls free, in order. */
  readonly alternates: readonly Standing[];
  readonly tie: TieAtCut | null;
}

const sameTotal = (a: Standing, b: Standing): boolean =>
  a.score.total !== null && b.score.total !== null && compare(a.score.total, b.score.total) === 0;

/** Candidates in rank order, equals in the order of the chain. */
const byChain = (candidates: readonly Standing[], facts: Facts): Standing[] =>
  [...candidates].sort((a, b) => (sameTotal(a, b) ? compareEquals(a.score, b.score, facts) : 0));

/** The first so many candidates, who stand in rank order. Equals across the cut go through the chain. */
export function cutAt(candidates: readonly Standing[], places: number, facts: Facts): Cut {
  const [last, next] = [candidates[places - 1], candidates[places]];
  if (!last || !next || !sameTotal(last, next)) {
    const alternates = byChain(candidates.slice(places), facts);
    return { listed: candidates.slice(0, places), waiting: [], alternates, tie: null };
  }
  const equals = byChain(
    candidates.filter((one) => sameTotal(one, last)),
    facts,
  );
  const before = candidates.slice(
    0,
    candidates.findIndex((one) => sameTotal(one, last)),
  );
  const after = candidates.slice(before.length + equals.length);
  const room = places - before.length;
  const [lastIn, firstOut] = [equals[room - 1] ?? last, equals[room] ?? next];
  const basis = reasonBefore(lastIn.score, firstOut.score, facts);
  const waiting = basis === null ? equals.filter((one) => compareEquals(one.score, lastIn.score, facts) === 0) : [];
  return {
    listed: [...before, ...equals.slice(0, room).filter((one) => !waiting.includes(one))],
    waiting,
    alternates: [...equals.slice(room).filter((one) => !waiting.includes(one)), ...byChain(after, facts)],
    tie: { equals, basis },
  };
}

/** Why a listed candidate stands before the first alternate of the same total; null where the totals differ. */
export function reasonAhead(listed: Standing, { alternates, tie }: Cut, facts: Facts): Ahead | null {
  const [of] = alternates;
  if (!tie || tie.basis === null || !of || !sameTotal(listed, of)) return null;
  const reason = reasonBefore(listed.score, of.score, facts);
  return reason === null ? null : { of, reason };
}

/** Whom the tie-break chain placed behind somebody, and why. */
export interface Ahead {
  readonly of: Standing;
  readonly reason: string;
}
