import { LEVELS, type Level } from '../../provisions/bands.ts';
import type { Facts } from '../facts.ts';
import type { PastResult } from '../history.ts';
import type { Participant } from '../participants.ts';
import { compare, divide, type Rational, rational, roundHalfUp, sum } from '../rational.ts';
import type { Standing } from '../standings.ts';
import type { Blocks } from './eligibility.ts';

/** One year of the period for one person. */
export interface PeriodYear {
  readonly year: number;
  readonly total: Rational;
  readonly level: Level | null;
  /** false: the current year, not sealed yet. */
  readonly sealed: boolean;
}

/** A person on the period list. */
export interface PeriodEntry {
  readonly participant: Participant;
  readonly years: readonly PeriodYear[];
  /** Years at "tiêu biểu" or better. */
  readonly exemplaryYears: number;
  readonly outstandingYears: number;
  readonly mean: Rational;
}

export interface PeriodList {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly PeriodEntry[];
  /** true: the current year is not sealed and counts provisionally ("Tạm tính"). */
  readonly provisional: boolean;
}

function yearsOf(past: readonly PastResult[], standing: Standing | null, facts: Facts): PeriodYear[] {
  const { periodFrom, periodTo, year: current } = facts.settings;
  const years = new Map<number, PeriodYear>();
  for (const { year, total, level } of past) {
    if (total === null || year < periodFrom || year > periodTo) continue;
    years.set(year, { year, total, level, sealed: true });
  }
  const running = current !== null && current >= periodFrom && current <= periodTo && !years.has(current);
  const total = standing?.score.total ?? null;
  if (running && total !== null) {
    years.set(current, { year: current, total, level: standing?.level ?? null, sealed: false });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/**
 * Persons with enough years in the period, the mean and the years at the level, active and with nothing blocking now
 * (the plan names no criteria, mục 5; these are tự chọn). By years at the top level, then by mean.
 */
export function periodList(standingOf: (code: string) => Standing | null, facts: Facts, blocks: Blocks): PeriodList {
  const { periodFrom, periodTo, periodMinYears, exemplaryMin, decimals, year } = facts.settings;
  const entries: PeriodEntry[] = [];
  const pastOf = new Map<string, PastResult[]>();
  for (const result of facts.past) {
    const earlier = pastOf.get(result.code);
    if (earlier) earlier.push(result);
    else pastOf.set(result.code, [result]);
  }
  for (const participant of facts.roster.participants) {
    if (!isPerson(participant) || blocks.own(participant.code).length > 0) continue;
    const years = yearsOf(pastOf.get(participant.code) ?? [], standingOf(participant.code), facts);
    if (years.length === 0) continue;
    const mean = roundHalfUp(divide(sum(years.map(({ total }) => total)), rational(years.length)), decimals);
    const exemplaryYears = years.filter(({ level }) => level !== null).length;
    const enough = years.length >= periodMinYears && exemplaryYears >= periodMinYears;
    if (!enough || compare(mean, exemplaryMin) < 0) continue;
    const outstandingYears = years.filter(({ level }) => level === LEVELS.outstanding).length;
    entries.push({ participant, years, exemplaryYears, outstandingYears, mean });
  }
  entries.sort((a, b) => b.outstandingYears - a.outstandingYears || compare(b.mean, a.mean));
  const sealed = facts.past.some((result) => result.year === year);
  const inPeriod = year !== null && year >= periodFrom && year <= periodTo;
  return { from: periodFrom, to: periodTo, entries, provisional: inPeriod && !sealed };
}

const isPerson = ({ kind, active }: Participant): boolean => kind === 'individual' && active;
