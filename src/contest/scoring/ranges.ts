import { add, compare, divide, type Rational, rational } from '../rational.ts';

/** A set of numbers: a tier of a criterion or a band of the scale. */
export interface Range {
  readonly name: string;
  contains(value: Rational): boolean;
}

/** What is wrong with ranges of which the first that holds a value wins. */
export interface RangeFaults {
  /** Names of ranges that no value ever reaches. */
  readonly unreachable: readonly string[];
  /** A value that no range holds; null where there is none. */
  readonly gap: Rational | null;
  /** Two ranges that hold one value. */
  readonly overlap: { readonly first: string; readonly second: string; readonly value: Rational } | null;
}

/** Every bound and a value between each two of them and at both ends: what holds there holds everywhere. */
function probes(bounds: readonly Rational[], low: Rational, high: Rational): Rational[] {
  const inside = bounds.filter((bound) => compare(bound, low) >= 0 && compare(bound, high) <= 0);
  const sorted = [low, ...inside, high].sort(compare);
  return sorted.flatMap((value, i) => {
    const next = sorted[i + 1];
    return next ? [value, divide(add(value, next), rational(2))] : [value];
  });
}

/** Looks for gaps, overlaps and ranges out of reach between `low` and `high`, both ends included. */
export function rangeFaults(
  ranges: readonly Range[],
  bounds: readonly Rational[],
  low: Rational,
  high: Rational,
): RangeFaults {
  const reached = new Set<Range>();
  let gap: Rational | null = null;
  let overlap: RangeFaults['overlap'] = null;
  for (const value of probes(bounds, low, high)) {
    const [first, second] = ranges.filter((range) => range.contains(value));
    if (first) reached.add(first);
    else gap ??= value;
    if (first && second) overlap ??= { first: first.name, second: second.name, value };
  }
  return { unreachable: ranges.filter((range) => !reached.has(range)).map(({ name }) => name), gap, overlap };
}
