import type { ContestArea } from '../areas.ts';
import type { Facts, Registration } from '../facts.ts';
import type { Participant } from '../participants.ts';
import {
  add,
  clamp,
  divide,
  multiply,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
  sum,
  ZERO,
} from '../rational.ts';
import type { CriterionGroup } from '../records.ts';
import { appliesTo } from '../rubric.ts';
import type { ScoreLine } from '../score-lines.ts';
import {
  type Both,
  type CriterionEntry,
  type Side,
  type SideScore,
  scoreGroups,
  targetOf,
  type Value,
} from './groups.ts';
import { scoreTask, type TaskWeights } from './task.ts';

/** A criterion of groups A, C, D for one person: what it has put into which group, deductions below zero. */
export interface CriterionScore extends CriterionEntry {
  /** The group its points go to: its own, or that of what a bonus or penalty belongs to. */
  readonly countsIn: CriterionGroup;
  /** Before a group is scaled up or a pool is capped; null where nothing counts. */
  readonly counted: Both;
}

/** A task of part B in points of 70 (the maxima of B1, B2, B3). */
export interface TaskScore extends Both {
  readonly registration: Registration;
  /** The sum that led to the assessed points. */
  readonly how: string;
  /** true: the row has a C01 or C04, so it keeps B blank. */
  readonly stopped: boolean;
}

export interface AreaScore extends Both {
  readonly area: ContestArea;
  readonly tasks: readonly TaskScore[];
}

/** Everything a person's total is made of. */
export interface PersonScore {
  readonly participant: Participant;
  readonly criteria: readonly CriterionScore[];
  readonly areas: readonly AreaScore[];
  readonly groups: Readonly<Record<CriterionGroup, Both>>;
  /** Before rounding. */
  readonly exactTotal: Rational | null;
  /** Rounded once; bands, levels, ranks and ties use it. */
  readonly total: Rational | null;
  readonly selfTotal: Rational | null;
  /** Codes of lines and ids of tasks that keep the total blank. */
  readonly missing: readonly string[];
}

/** What is the same for everybody. */
interface Scale {
  readonly facts: Facts;
  readonly weights: TaskWeights;
  readonly linesOf: ReadonlyMap<string, ReadonlyMap<string, ScoreLine>>;
  readonly tasksOf: ReadonlyMap<string, readonly Registration[]>;
  readonly isStopped: (registration: Registration) => boolean;
}

function scoreAreas(participant: Participant, scale: Scale): AreaScore[] {
  const { facts, weights, isStopped } = scale;
  const own = scale.tasksOf.get(participant.code) ?? [];
  return facts.areas.flatMap((area) => {
    const tasks = own
      .filter((registration) => registration.row.area === area.code)
      .map((registration): TaskScore => {
        const stopped = isStopped(registration);
        const [self, assessed] = (['self', 'assessed'] as const).map((side) =>
          stopped ? null : scoreTask(registration.reading, side, weights, facts.settings),
        );
        return {
          registration,
          self: self?.points ?? null,
          assessed: assessed?.points ?? null,
          how: assessed?.how ?? '',
          stopped,
        };
      });
    if (tasks.length === 0) return [];
    return [{ area, tasks, self: meanOf(tasks, 'self'), assessed: meanOf(tasks, 'assessed') }];
  });
}

/** The mean of one side; blank as soon as one value is. */
function meanOf(values: readonly Both[], side: Side): Rational | null {
  const known = values.map((value) => value[side]).filter((value) => value !== null);
  return known.length < values.length ? null : divide(sum(known), rational(known.length));
}

/** B: the mean of the person's areas, weighted; blank as soon as one task is. */
function scoreTasks(areas: readonly AreaScore[], side: Side): Value {
  const tasks = areas.flatMap((area) => area.tasks);
  const blank = tasks.filter((task) => task[side] === null);
  if (blank.length > 0)
    return { value: null, missing: blank.map(({ registration: { row } }) => row.id || `${row.area} dòng ${row.row}`) };
  const weight = sum(areas.map(({ area }) => area.weight));
  if (weight.n === 0n) return { value: null, missing: areas.map(({ area }) => area.code) };
  const weighted = areas.map((score) => multiply(score[side] ?? ZERO, score.area.weight));
  return { value: divide(sum(weighted), weight), missing: [] };
}

/** A rubric without part B: the tasks bring no points. */
const NO_TASKS: Value = { value: ZERO, missing: [] };

function scorePerson(participant: Participant, scale: Scale): PersonScore {
  const { facts } = scale;
  const { settings } = facts;
  const lines = scale.linesOf.get(participant.code);
  const entries = facts.rubric.criteria
    .filter((criterion) => criterion.group !== null && criterion.group !== 'B' && appliesTo(criterion, participant))
    .map((criterion) => ({ criterion, line: lines?.get(criterion.code) ?? null }));
  const areas = scoreAreas(participant, scale);
  const hasTasks = facts.rubric.criteria.some(({ group }) => group === 'B');
  const side = (which: Side): SideScore =>
    scoreGroups(entries, which, hasTasks ? scoreTasks(areas, which) : NO_TASKS, facts.rubric, settings);
  const [self, assessed] = [side('self'), side('assessed')];
  const criteria = entries.map((entry): CriterionScore => {
    const { code, group } = entry.criterion;
    return {
      ...entry,
      countsIn: targetOf(entry.criterion, facts.rubric)?.group ?? group ?? 'A',
      counted: { self: self.counted.get(code) ?? null, assessed: assessed.counted.get(code) ?? null },
    };
  });
  const total = ({ groups: { A, B, C, D } }: SideScore): Rational | null => {
    if (A.value === null || B.value === null || C.value === null || D.value === null) return null;
    return clamp(subtract(add(add(A.value, B.value), C.value), D.value), ZERO, settings.scaleMax);
  };
  const rounded = (value: Rational | null): Rational | null => value && roundHalfUp(value, settings.decimals);
  const both = (group: CriterionGroup): Both => ({
    self: self.groups[group].value,
    assessed: assessed.groups[group].value,
  });
  const exactTotal = total(assessed);
  return {
    participant,
    criteria,
    areas,
    groups: { A: both('A'), B: both('B'), C: both('C'), D: both('D') },
    exactTotal,
    total: rounded(exactTotal),
    selfTotal: rounded(total(self)),
    missing: (['A', 'B', 'C', 'D'] as const).flatMap((group) => assessed.groups[group].missing),
  };
}

function taskWeights(facts: Facts): TaskWeights {
  const max = (code: string): Rational => facts.rubric.find(code)?.definition?.worth ?? ZERO;
  return { doneness: max('B1'), quality: max('B2'), punctuality: max('B3') };
}

function group<K, T>(items: readonly T[], keyOf: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * The scores of everybody with an approved task in a contest area that is on, in the order of the roster.
 * `isStopped` says which registrations a blocking issue keeps from counting.
 */
export function scoreEveryone(facts: Facts, isStopped: (registration: Registration) => boolean): PersonScore[] {
  const approved = facts.registrations.filter(({ row, inContest }) => row.status === 'approved' && inContest);
  const tasksOf = group(approved, ({ found }) => found.who?.code ?? null);
  const linesOf = new Map(
    [...group(facts.scoreLines, ({ found }) => found.who?.code ?? null)].map(([code, lines]) => [
      code,
      new Map(lines.flatMap((line) => (line.criterion ? [[line.criterion.code, line] as const] : []))),
    ]),
  );
  const scale: Scale = { facts, weights: taskWeights(facts), linesOf, tasksOf, isStopped };
  return facts.roster.participants.filter(({ code }) => tasksOf.has(code)).map((person) => scorePerson(person, scale));
}
