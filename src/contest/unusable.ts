import type { Place } from '../workbook.ts';

/** A cell that cannot count, with the words that say what would be right: the material of C01. */
export interface UnusableCell {
  readonly at: Place;
  readonly typed: string;
  readonly problem: string;
  /** Code of the criterion the value was typed for; '' where there is none. */
  readonly criterion: string;
  readonly participants: readonly string[];
}

export function unusable(
  place: Place,
  typed: string,
  problem: string,
  criterion = '',
  participants: readonly string[] = [],
): UnusableCell {
  return { at: place, typed, problem, criterion, participants };
}
