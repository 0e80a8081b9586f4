import type { Level } from '../provisions/bands.ts';
import { bandOf, bounds, levelOf } from './levels.ts';
import { compare, type Rational, subtract } from './rational.ts';
import type { PersonScore } from './scoring/person.ts';
import type { Settings } from './settings.ts';

/** Where a participant stands among those of the same kind. */
export interface Standing {
  readonly score: PersonScore;
  /** 1 is best; equals share a rank and the next rank skips; null without a total. */
  readonly rank: number | null;
  /** Empty without a total. */
  readonly band: string;
  readonly level: Level | null;
  /** Points up to the next bound above; null at the top or without a total. */
  readonly distance: Rational | null;
}

/** Ranks of rounded values: 1, 1, 3 for two equals at the top; null stays null. */
export function ranksOf(values: readonly (Rational | null)[]): (number | null)[] {
  const best = values.filter((value) => value !== null).sort((a, b) => compare(b, a));
  const ranks = new Map<string, number>();
  best.forEach(({ n, d }, i) => {
    const key = `${n}/${d}`;
    if (!ranks.has(key)) ranks.set(key, i + 1);
  });
  return values.map((value) => (value === null ? null : (ranks.get(`${value.n}/${value.d}`) ?? null)));
}

function distanceToNext(total: Rational, settings: Settings): Rational | null {
  const above = bounds(settings)
    .map((bound) => subtract(bound.value, total))
    .filter((gap) => gap.n > 0n)
    .sort(compare);
  return above[0] ?? null;
}

/** The scoreboard: individuals by rank, then collectives; equals in the order of the roster, blank totals last. */
export function standings(scores: readonly PersonScore[], settings: Settings): Standing[] {
  return (['individual', 'collective'] as const).flatMap((kind) => {
    const own = scores.filter((score) => score.participant.kind === kind);
    const ranks = ranksOf(own.map((score) => score.total));
    const placed = own.map((score, i): Standing => {
      const { total } = score;
      if (total === null) return { score, rank: null, band: '', level: null, distance: null };
      return {
        score,
        rank: ranks[i] ?? null,
        band: bandOf(total, settings.bandPreset),
        level: levelOf(total, settings),
        distance: distanceToNext(total, settings),
      };
    });
    const last = placed.length + 1;
    return placed.sort((a, b) => (a.rank ?? last) - (b.rank ?? last)); // stable: equals keep the order of the roster
  });
}
