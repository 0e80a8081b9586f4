/** A seeded source of chance (mulberry32): the same seed gives the same schedule on every machine. */
export interface Chance {
  /** A whole number from 0 to n − 1. */
  below(n: number): number;
  one<T>(from: readonly T[]): T;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, one: (from) => from[below(from.length)] as (typeof from)[number] };
}
