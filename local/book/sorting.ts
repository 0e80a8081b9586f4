import type { ErrorValue, Stored } from './content.ts';

export interface SortKey {
  /** Column of the sheet, from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

type Value = Stored | ErrorValue;

const BLANK = 4;

function rank(value: Value): number {
  if (value === '') return BLANK;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

/** Order of two cells in a sort; blanks come last in either direction. */
export function compareValues(a: Value, b: Value, ascending: boolean): number {
  if (rank(a) === BLANK || rank(b) === BLANK) return rank(a) - rank(b);
  let by = rank(a) - rank(b);
  if (by === 0) {
    by = typeof a === 'string' && typeof b === 'string' ? (a < b ? -1 : a > b ? 1 : 0) : Number(a) - Number(b);
  }
  return ascending ? by : -by;
}
