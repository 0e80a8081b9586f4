import { LEVELS, type Level } from '../../provisions/bands.ts';
import { matchKey } from '../../vietnamese/normalise.ts';
import type { Facts } from '../facts.ts';
import type { Origin, PastResult } from '../history.ts';
import type { Participant } from '../participants.ts';
import { compare, divide, type Rational, rational, roundHalfUp, sum } from '../rational.ts';
import type { Standing } from '../standings.ts';
import type { Blocks } from './eligibility.ts';

/** One year of the period for one person, as it counts. */
export interface PeriodYear {
  readonly year: number;
  readonly total: Rational;
  readonly level: Level | null;
  /** Computed now: the current year, not published yet. */
  readonly origin: Origin | 'running';
  /** What the history says of the person otherwise than the roster; '' where it says the same or nothing. */
  readonly codeThen: string;
  readonly nameThen: string;
  readonly unitThen: string;
}

/** A year that has passed and does not count, and why. */
export interface LostYear {
  readonly year: number;
  readonly why: 'missing' | 'withdrawn' | 'edited' | 'no-total';
}

/** The years of one person in the period. */
export interface PeriodRecord {
  readonly code: string;
  /** As the roster has it, else as the last row of the history. */
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  /** null: not in the roster any more. */
  readonly participant: Participant | null;
  readonly years: readonly PeriodYear[];
  readonly lost: readonly LostYear[];
  /** Longest run of years at "tiêu biểu" or better, one after the other. */
  readonly streak: number;
  /** Years at "tiêu biểu" or better. */
  readonly exemplaryYears: number;
  readonly outstandingYears: number;
  readonly mean: Rational;
  readonly best: Level | null;
  readonly short: Shortfall;
}

/** Which conditions of the period award are not met; `rules` are the blocking issues of now. */
export interface Shortfall {
  readonly years: boolean;
  readonly exemplary: boolean;
  readonly mean: boolean;
  readonly rules: readonly string[];
}

export interface PeriodList {
  readonly from: number;
  readonly to: number;
  /** In the order of the list. */
  readonly entries: readonly PeriodRecord[];
  /** Persons who meet some of the conditions and not all. */
  readonly near: readonly PeriodRecord[];
  /** Persons who have left and would have met the conditions: shown apart. */
  readonly leavers: readonly PeriodRecord[];
  /** true: the current year is not closed and counts provisionally ("Tạm tính"). */
  readonly provisional: boolean;
}

/** A text of the history where it is not what the roster has; another spelling is the same. */
const otherwise = (then: string, now: string): string =>
  then === '' || now === '' || matchKey(then) === matchKey(now) ? '' : then;

function ofPast({ year, level, origin, row }: PastResult, total: Rational, who: Participant | null): PeriodYear {
  const codeThen = who?.formerCodes.some((code) => matchKey(code) === matchKey(row.participant));
  return {
    year,
    total,
    level,
    origin,
    codeThen: codeThen ? row.participant : '',
    nameThen: otherwise(row.name, who?.name ?? ''),
    unitThen: otherwise(row.unit, who?.unit ?? ''),
  };
}

const whyLost = ({ withdrawn, total }: PastResult): LostYear['why'] =>
  withdrawn ? 'withdrawn' : total === null ? 'no-total' : 'edited';

/** The longest run of years that follow each other. */
function longestRun(years: readonly number[]): number {
  const all = new Set(years);
  const runFrom = (year: number): number => (all.has(year) ? 1 + runFrom(year + 1) : 0);
  return Math.max(0, ...years.map(runFrom));
}

interface Known {
  readonly facts: Facts;
  readonly blocks: Blocks;
  standingOf(code: string): Standing | null;
}

function recordOf(code: string, past: readonly PastResult[], known: Known): PeriodRecord | null {
  const { facts, blocks } = known;
  const { periodFrom, periodTo, periodMinYears, exemplaryMin, decimals, year: current } = facts.settings;
  const participant = facts.roster.byCode(code);
  const inPeriod = past.filter(({ year }) => year >= periodFrom && year <= periodTo);
  const years = new Map<number, PeriodYear>();
  const lost = new Map<number, LostYear>();
  for (const result of inPeriod) {
    const { year, total, row } = result;
    if (total === null || blocks.stopsYear(row)) lost.set(year, { year, why: whyLost(result) });
    else years.set(year, ofPast(result, total, participant));
  }
  const standing = known.standingOf(code);
  const total = standing?.score.total ?? null;
  const isRunning = current !== null && current >= periodFrom && current <= periodTo;
  if (isRunning && total !== null && !years.has(current) && !lost.has(current)) {
    const level = standing?.level ?? null;
    years.set(current, { year: current, total, level, origin: 'running', codeThen: '', nameThen: '', unitThen: '' });
  }
  const counted = [...years.values()].sort((a, b) => a.year - b.year);
  const lastPast = inPeriod.reduce<PastResult | null>((a, b) => (a && a.year > b.year ? a : b), null);
  if (!counted[0]) return null;
  const passed = Math.min(periodTo, current ?? counted[counted.length - 1]?.year ?? periodTo);
  for (let year = periodFrom; year <= passed; year += 1) {
    if (!years.has(year) && !lost.has(year)) lost.set(year, { year, why: 'missing' });
  }
  const mean = roundHalfUp(divide(sum(counted.map((year) => year.total)), rational(counted.length)), decimals);
  const exemplary = counted.filter(({ level }) => level !== null);
  const outstandingYears = counted.filter(({ level }) => level === LEVELS.outstanding).length;
  return {
    code,
    name: participant?.name ?? lastPast?.row.name ?? '',
    position: participant?.position ?? '',
    unit: participant?.unit ?? lastPast?.row.unit ?? '',
    participant,
    years: counted,
    lost: [...lost.values()].sort((a, b) => a.year - b.year),
    streak: longestRun(exemplary.map(({ year }) => year)),
    exemplaryYears: exemplary.length,
    outstandingYears,
    mean,
    best: outstandingYears > 0 ? LEVELS.outstanding : (exemplary[0]?.level ?? null),
    short: {
      years: counted.length < periodMinYears,
      exemplary: exemplary.length < periodMinYears,
      mean: compare(mean, exemplaryMin) < 0,
      rules: [...new Set(blocks.own(code).map(({ rule }) => rule))],
    },
  };
}

const meetsAll = ({ short }: PeriodRecord): boolean => !short.years && !short.exemplary && !short.mean;
const meetsSome = ({ short }: PeriodRecord): boolean => !short.years && (!short.exemplary || !short.mean);

/**
 * Persons with enough years in the period, the mean and the years at the level, active and with nothing blocking now
 * (the plan names no criteria, mục 5; these are tự chọn). By years at the top level, then by mean. Years count that are
 * closed and sealed, or typed in by hand; the current year counts provisionally, a year that was edited does not.
 */
export function periodList(standingOf: Known['standingOf'], facts: Facts, blocks: Blocks): PeriodList {
  const { periodFrom, periodTo, year } = facts.settings;
  const pastOf = new Map<string, PastResult[]>();
  for (const result of facts.past) {
    const earlier = pastOf.get(result.code);
    if (earlier) earlier.push(result);
    else pastOf.set(result.code, [result]);
  }
  const codes = new Set([...facts.roster.participants.map(({ code }) => code), ...pastOf.keys()]);
  const records = [...codes].flatMap((code): PeriodRecord[] => {
    if (facts.roster.byCode(code)?.kind === 'collective') return [];
    const record = recordOf(code, pastOf.get(code) ?? [], { facts, blocks, standingOf });
    return record ? [record] : [];
  });
  records.sort((a, b) => b.outstandingYears - a.outstandingYears || compare(b.mean, a.mean));
  const isHere = ({ participant }: PeriodRecord): boolean => participant?.active === true;
  const isListed = (record: PeriodRecord): boolean =>
    isHere(record) && meetsAll(record) && record.short.rules.length === 0;
  const inPeriod = year !== null && year >= periodFrom && year <= periodTo;
  const closed = facts.past.some((result) => result.year === year && result.origin !== 'published');
  return {
    from: periodFrom,
    to: periodTo,
    entries: records.filter(isListed),
    near: records.filter((record) => isHere(record) && !isListed(record) && meetsSome(record)),
    leavers: records.filter((record) => !isHere(record) && meetsAll(record)),
    provisional: inPeriod && !closed,
  };
}
