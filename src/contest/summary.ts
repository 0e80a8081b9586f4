import { DOMAINS } from '../provisions/domains.ts';
import type { Registration } from './facts.ts';
import { figuresOf, sentTasks, type TaskFigures } from './figures.ts';
import type { Outcome } from './outcome.ts';
import { compare, divide, type Rational, rational, subtract, sum, toNumber } from './rational.ts';
import type { Both } from './scoring/groups.ts';

/** Mean points on both sides, the self side of those who are assessed; null where nobody has any. */
export interface Means extends Both {
  /** Mean of self less assessed, over those who have both. */
  readonly gap: Rational | null;
}

/** What one area, domain, unit or month comes to. */
export interface SummaryLine {
  readonly code: string;
  readonly name: string;
  readonly figures: TaskFigures;
  readonly means: Means;
}

export interface UnitLine extends SummaryLine {
  /** Active in the roster. */
  readonly members: number;
  /** Mean of last year's totals of the unit, as "Lịch sử" has them. */
  readonly lastYear: Rational | null;
}

/** A name and how many. */
export type Count = readonly [name: string, count: number];

/** The year in figures: tab, page of the leaders and final report are views of it. */
export interface Summary {
  /** Means are of the people's values in the area (points of part B). */
  readonly areas: readonly SummaryLine[];
  /** All tasks; means are of totals. */
  readonly whole: SummaryLine;
  /** Means are of the tasks' points. */
  readonly domains: readonly SummaryLine[];
  /** Means are of totals. */
  readonly units: readonly UnitLine[];
  /** By the month in which tasks are due; a last line for those due in no month of the year, if any. */
  readonly months: readonly SummaryLine[];
  /** How many stand in each band, the best first. */
  readonly bands: readonly Count[];
  /** How many gave themselves less, as much, or more than they were assessed. */
  readonly differences: readonly Count[];
}

/** Mean of the values that are known; null where there is none. */
export function meanOf(values: readonly (Rational | null)[]): Rational | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? divide(sum(known), rational(known.length)) : null;
}

function meansOf(values: readonly Both[]): Means {
  return {
    self: meanOf(values.map(({ self, assessed }) => assessed && self)),
    assessed: meanOf(values.map(({ assessed }) => assessed)),
    gap: meanOf(values.map(({ self, assessed }) => self && assessed && subtract(self, assessed))),
  };
}

/** A last step that is the threshold of C06. */
function differenceCounts({ standings, facts }: Outcome): Count[] {
  const gaps = standings.flatMap(({ score: { total, selfTotal } }) =>
    total && selfTotal ? subtract(selfTotal, total) : [],
  );
  const most = facts.settings.thresholds.selfOverTotal;
  const count = (wanted: (gap: Rational) => boolean): number => gaps.filter(wanted).length;
  const limit = String(toNumber(most)).replace('.', ',');
  return [
    ['Tự chấm thấp hơn', count((gap) => gap.n < 0n)],
    ['Bằng nhau', count((gap) => gap.n === 0n)],
    [`Cao hơn dưới ${limit}`, count((gap) => gap.n > 0n && compare(gap, most) < 0)],
    [`Cao hơn từ ${limit}`, count((gap) => gap.n > 0n && compare(gap, most) >= 0)],
    ['Chưa so được', standings.length - gaps.length],
  ];
}

/** The year in figures, from the one outcome. */
export function summaryOf(outcome: Outcome): Summary {
  const { facts, standings } = outcome;
  const { bandPreset, year } = facts.settings;
  const tasks = sentTasks(facts);
  const pointsOf = new Map(
    standings.flatMap(({ score }) =>
      score.areas.flatMap((area) => area.tasks.map((task) => [task.registration, task] as const)),
    ),
  );
  const line = (code: string, name: string, own: readonly Registration[], values?: readonly Both[]): SummaryLine => ({
    code,
    name,
    figures: figuresOf(own),
    means: meansOf(values ?? own.flatMap((task) => pointsOf.get(task) ?? [])),
  });
  const totals = (of: typeof standings): Both[] =>
    of.map(({ score }) => ({ self: score.selfTotal, assessed: score.total }));
  const areas = facts.areas
    .filter(({ enabled }) => enabled)
    .map(({ code, short }) => {
      const own = tasks.filter(({ row }) => row.area === code);
      const values = standings.flatMap(({ score }) => score.areas.filter(({ area }) => area.code === code));
      return line(code, `${code}. ${short}`, own, values);
    });
  const domains = Object.entries(DOMAINS).map(([code, name]) =>
    line(
      code,
      name,
      tasks.filter(({ row }) => row.domain === code),
    ),
  );
  const members = facts.roster.participants.filter(({ active }) => active);
  const units = [...new Set(members.map(({ unit }) => unit))].map((unit): UnitLine => {
    const people = members.filter((one) => one.unit === unit);
    const codes = new Set(people.map(({ code }) => code));
    const own = tasks.filter(({ found }) => found.who && codes.has(found.who.code));
    const before = facts.past.filter((one) => one.year === (year ?? 0) - 1 && one.row.unit === unit);
    return {
      ...line(
        unit,
        unit || '(chưa ghi đơn vị)',
        own,
        totals(standings.filter(({ score }) => codes.has(score.participant.code))),
      ),
      members: people.length,
      lastYear: meanOf(before.map(({ total }) => total)),
    };
  });
  const monthOf = ({ row: { dueOn } }: Registration): number =>
    dueOn !== null && (year === null || dueOn.startsWith(`${year}-`)) ? Number(dueOn.slice(5, 7)) : 0;
  const dueIn = (month: number): Registration[] => tasks.filter((task) => monthOf(task) === month);
  const undated = dueIn(0);
  const months = [
    ...Array.from({ length: 12 }, (_, i) => line(`T${i + 1}`, `Tháng ${i + 1}`, dueIn(i + 1))),
    ...(undated.length > 0 ? [line('', 'Không ghi hạn trong năm', undated)] : []),
  ];
  const { bands, below } = bandPreset;
  return {
    areas,
    whole: line('', 'Cộng', tasks, totals(standings)),
    domains,
    units,
    months,
    bands: [...bands.map(({ name }) => name), below].map((name) => [
      name,
      standings.filter(({ band }) => band === name).length,
    ]),
    differences: differenceCounts(outcome),
  };
}
