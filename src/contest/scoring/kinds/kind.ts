import type { Rational } from '../../rational.ts';
import type { Criterion } from '../criterion.ts';
import type { Entry } from '../entry.ts';

/** What a person typed for a criterion, with the total it is measured against. */
export interface Typed {
  readonly entry: Entry;
  readonly of: Entry;
  /** The text of the value as typed, for kinds whose values are names. */
  readonly text: string;
}

/** Points before they are held within 0 and the maximum, and the sum that led to them. */
export interface Points {
  readonly points: Rational;
  readonly how: string;
}

/** Why a value cannot count (C01); the words say what would be right. */
export interface Fault {
  readonly problem: string;
  readonly cell: 'value' | 'of';
}

export const fault = (problem: string, cell: Fault['cell'] = 'value'): Fault => ({ problem, cell });

/** 'not-arising' where the total that the value is measured against is zero. */
export type KindResult = Points | Fault | 'not-arising';

/** How one kind of criterion makes points of a typed value. */
export type ScoreKind = (typed: Typed, criterion: Criterion) => KindResult;
