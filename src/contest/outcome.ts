import type { Issue } from '../workbook.ts';
import { type CollectiveList, collectiveList } from './awards/collective-list.ts';
import { blocksOf } from './awards/eligibility.ts';
import { type GiftList, giftList } from './awards/gift-list.ts';
import { type PeriodList, periodList } from './awards/period-list.ts';
import { type GateState, gateStates, type Reconfirmation, reconfirm } from './awards/reconfirmation.ts';
import { type SuperiorList, superiorList } from './awards/superior-list.ts';
import { beforeSession } from './council.ts';
import { type Facts, type Registration, readFacts } from './facts.ts';
import type { Participant } from './participants.ts';
import type { ContestInput } from './records.ts';
import { RULES } from './rules/index.ts';
import { issuesOf } from './rules/rule.ts';
import { scoreEveryone } from './scoring/person.ts';
import { type Standing, standings } from './standings.ts';

/** Everything the contest decides, computed once; reports, documents and dashboard are views of it. */
export interface Outcome {
  readonly facts: Facts;
  /** In the order of the rules. */
  readonly issues: readonly Issue[];
  /** In the order of the scoreboard. */
  readonly standings: readonly Standing[];
  standingOf(code: string): Standing | null;
  /** Active participants of the roster without an approved task: "chưa đăng ký". */
  readonly unregistered: readonly Participant[];
  readonly gifts: GiftList;
  /** The gift list as it would be without the council: no vote, nothing removed or added. */
  readonly giftsBefore: GiftList;
  readonly collectives: CollectiveList;
  readonly collectivesBefore: CollectiveList;
  readonly superior: SuperiorList;
  /** The gates of every official as of this run, and against the provisional run. */
  readonly gateStates: readonly GateState[];
  readonly reconfirmation: Reconfirmation;
  readonly period: PeriodList;
}

/** Rows that a blocking issue of their own keeps from counting. */
function stoppedRows(issues: readonly Issue[]): (registration: Registration) => boolean {
  const stopped = new Set(
    issues.filter(({ level, stops }) => level === 'block' && stops === 'row').map(({ at }) => `${at.tab}\n${at.row}`),
  );
  return ({ row }) => stopped.has(`${row.tab}\n${row.row}`);
}

const cellKey = ({ at }: Issue): string => `${at.tab}\n${at.row}\n${at.column}`;

/**
 * The whole contest from what people typed. `today` is the day of the run, yyyy-mm-dd; `structure` are the faults of
 * tabs and cells found while reading: a cell that is no plain value needs no second issue.
 */
export function decide(input: ContestInput, today: string, structure: readonly Issue[]): Outcome {
  const facts = readFacts(input, today);
  const reported = new Set(structure.map(cellKey));
  const found = RULES.flatMap((rule) => (rule.stage === 'rows' ? issuesOf(rule, facts) : []));
  const ofRows = [...structure, ...found.filter((issue) => issue.at.row === null || !reported.has(cellKey(issue)))];
  const ranked = standings(scoreEveryone(facts, stoppedRows(ofRows)), facts.settings);
  const byCode = new Map(ranked.map((standing) => [standing.score.participant.code, standing]));
  const standingOf = (code: string): Standing | null => byCode.get(code) ?? null;
  const known = { facts, standings: ranked, standingOf };
  const ofPeople = RULES.flatMap((rule) => (rule.stage === 'people' ? issuesOf(rule, known) : []));
  const blocks = blocksOf([...ofRows, ...ofPeople]);
  const gifts = giftList(ranked, facts, blocks);
  const superior = superiorList(ranked, facts, blocks);
  const ofLists = RULES.flatMap((rule) =>
    rule.stage === 'lists' ? issuesOf(rule, { ...known, gifts, superior }) : [],
  );
  const order = new Map(RULES.map((rule, i) => [rule.id, i]));
  const issues = [...ofRows, ...ofPeople, ...ofLists].sort(
    (a, b) => (order.get(a.rule) ?? -1) - (order.get(b.rule) ?? -1),
  );
  const states = gateStates(standingOf, superior, facts);
  const unvoted: Facts = { ...facts, council: beforeSession(facts.council) };
  const blocksBefore = blocksOf([...ofRows, ...ofPeople].filter(({ stops }) => stops !== 'vote'));
  return {
    ...known,
    issues,
    unregistered: facts.roster.participants.filter(({ active, code }) => active && !byCode.has(code)),
    gifts,
    giftsBefore: giftList(ranked, unvoted, blocksBefore),
    collectives: collectiveList(ranked, facts, blocks),
    collectivesBefore: collectiveList(ranked, unvoted, blocksBefore),
    superior,
    gateStates: states,
    reconfirmation: reconfirm(states, facts),
    period: periodList(standingOf, facts, blocks),
  };
}
