import type { Level } from '../provisions/bands.ts';
import { bandOf, bounds, levelOf } from './levels.ts';
import { compare, type Rational, roundHalfUp, subtract } from './rational.ts';
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
  /** The rank in each contest area the participant has an assessed value in, among those of the same kind. */
  readonly areaRanks: readonly AreaRank[];
}

/** A rank in one contest area, by the rounded value there. */
export interface AreaRank {
  readonly area: string;
  readonly rank: number;
  /** How many are ranked there. */
  readonly of: number;
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

/** The ranks of one kind of participants in every area, by participant code. */
function areaRanks(scores: readonly PersonScore[], decimals: number): Map<string, AreaRank[]> {
  const found = new Map<string, AreaRank[]>(scores.map(({ participant }) => [participant.code, []]));
  const areas = new Set(scores.flatMap((score) => score.areas.map(({ area }) => area.code)));
  for (const area of [...areas].sort()) {
    const values = scores.map((score) => {
      const value = score.areas.find((one) => one.area.code === area)?.assessed ?? null;
      return value && roundHalfUp(value, decimals);
    });
    const of = values.filter((value) => value !== null).length;
    ranksOf(values).forEach((rank, i) => {
      const code = scores[i]?.participant.code ?? '';
      if (rank !== null) found.get(code)?.push({ area, rank, of });
    });
  }
  return found;
}

/** The scoreboard: individuals by rank, then collectives; equals in the order of the roster, blank totals last. */
export function standings(scores: readonly PersonScore[], settings: Settings): Standing[] {
  return (['individual', 'collective'] as const).flatMap((kind) => {
    const own = scores.filter((score) => score.participant.kind === kind);
    const ranks = ranksOf(own.map((score) => score.total));
    const ranksByArea = areaRanks(own, settings.decimals);
    const placed = own.map((score, i): Standing => {
      const { total, participant } = score;
      const areas = ranksByArea.get(participant.code) ?? [];
      if (total === null) return { score, rank: null, band: '', level: null, distance: null, areaRanks: areas };
      return {
        score,
        rank: ranks[i] ?? null,
        band: bandOf(total, settings.bandPreset),
        level: levelOf(total, settings),
        distance: distanceToNext(total, settings),
        areaRanks: areas,
      };
    });
    const last = placed.length + 1;
    return placed.sort((a, b) => (a.rank ?? last) - (b.rank ?? last)); // stable: equals keep the order of the roster
  });
}
