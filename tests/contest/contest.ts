import { decide, type Outcome } from '../../src/contest/outcome.ts';
import { type Rational, toFixedText } from '../../src/contest/rational.ts';
import type {
  AssessorRow,
  ContestInput,
  CriterionRow,
  IndexRow,
  RegistrationRow,
  RosterRow,
  ScoreSheetRow,
  SettingRow,
  TabRow,
} from '../../src/contest/records.ts';
import { SETTINGS } from '../../src/provisions/settings.ts';

type Typed<T extends TabRow> = Partial<Omit<T, keyof TabRow>>;

/** What people typed, as short as a test needs it; everything else is blank. */
export interface TypedContest {
  readonly settings?: Readonly<Record<string, string>>;
  readonly people?: readonly Typed<RosterRow>[];
  readonly criteria?: readonly Typed<CriterionRow>[];
  readonly tasks?: readonly Typed<RegistrationRow>[];
  readonly lines?: readonly Typed<ScoreSheetRow>[];
  readonly assessors?: readonly Typed<AssessorRow>[];
  readonly index?: readonly Typed<IndexRow>[];
}

const rows = <T extends TabRow>(tab: string, blank: Omit<T, keyof TabRow>, typed: readonly Typed<T>[] = []): T[] =>
  typed.map((cells, i) => ({ tab, row: i + 2, unreadable: [], ...blank, ...cells }) as unknown as T);

const PERSON: Omit<RosterRow, keyof TabRow> = {
  code: '',
  kind: 'individual',
  title: null,
  name: '',
  position: '',
  unit: '',
  body: '',
  isLeader: null,
  giftEligible: true,
  annualRating: null,
  underReview: null,
  disciplined: null,
  active: null,
  isHead: null,
  formerCodes: '',
};

const SCORED = {
  code: '',
  name: '',
  max: '',
  kind: null,
  levels: '',
  target: '',
  notArising: '',
  weight: '',
  partOf: '',
};
const CRITERION: Omit<CriterionRow, keyof TabRow> = {
  ...SCORED,
  group: 'A',
  appliesTo: null,
  evidenceRequired: null,
  assessor: '',
};

const LOCK = { state: '', firstValue: '', lockedValue: '' };
const ENTRY = {
  ...LOCK,
  self: '',
  selfOf: '',
  assessed: '',
  assessedOf: '',
  evidence: '',
  reason: '',
  explanation: '',
};
const LINE: Omit<ScoreSheetRow, keyof TabRow> = {
  ...ENTRY,
  participant: '',
  criterion: '',
  council: '',
  councilOf: '',
};
const INDEX: Omit<IndexRow, keyof TabRow> = { ...SCORED, ...ENTRY, field: '', owner: '', effect: null, lastYear: '' };
const ASSESSOR: Omit<AssessorRow, keyof TabRow> = {
  participant: '',
  criterion: '',
  assessor: '',
  value: '',
  of: '',
  reason: '',
};

const TASK: Omit<RegistrationRow, keyof TabRow> = {
  area: '3.1',
  id: '',
  participant: '',
  taskKind: 'key',
  domain: null,
  task: 'việc',
  target: '',
  unitOfMeasure: '',
  dueOn: null,
  result: '',
  assessedResult: '',
  completedOn: null,
  evidence: 'MC',
  faults: '',
  delays: '',
  status: 'approved',
  reason: '',
};

export function contestInput(typed: TypedContest): ContestInput {
  const settings = rows<SettingRow>(
    'settings',
    { key: '', value: '' },
    SETTINGS.map(({ key, value }) => ({ key, value: typed.settings?.[key] ?? value })),
  );
  const area = (code: string, row: number): ContestInput['areas'][number] => ({
    tab: 'areas',
    row,
    unreadable: [],
    code,
    name: code,
    short: code,
    weight: '1',
    enabled: true,
  });
  return {
    settings,
    areas: [area('3.1', 2), area('3.2', 3)],
    roster: rows('roster', PERSON, typed.people ?? [{ code: 'CB01', name: 'Đặng Văn Đạt' }]),
    criteria: rows('criteria', CRITERION, typed.criteria),
    registrations: rows(
      'register-3.1',
      TASK,
      typed.tasks ?? [{ id: '3.1-001', participant: 'CB01', assessedResult: 'Có', result: 'Có' }],
    ),
    scoreSheets: rows('score-sheets', LINE, typed.lines),
    assessors: rows('assessors', ASSESSOR, typed.assessors),
    index: rows('index', INDEX, typed.index),
    legalBases: [],
    spotAwards: [],
    provisionalRun: [],
    appeals: [],
    difficulties: [],
    council: [],
    ballots: [],
    exemplars: [],
    broadcasts: [],
    history: [],
  };
}

export const contest = (typed: TypedContest): Outcome => decide(contestInput(typed), '2024-01-30', []);

const fixed = (value: Rational | null): string => (value ? toFixedText(value, 2) : '');

/** A person's groups and total, 2 decimals, blank as ''. */
export function scoresOf(outcome: Outcome, code = 'CB01') {
  const score = outcome.standingOf(code)?.score;
  if (!score) throw new Error(`${code} is not scored`);
  const [A, B, C, D] = (['A', 'B', 'C', 'D'] as const).map((group) => fixed(score.groups[group].assessed));
  return { A, B, C, D, self: fixed(score.selfTotal), total: fixed(score.total), missing: score.missing.join(',') };
}

/** The issues of rules whose id starts so, as "rule tab row column". */
export const issuesOf = (outcome: Outcome, start: string): string[] =>
  outcome.issues
    .filter(({ rule }) => rule.startsWith(start))
    .map(({ rule, at }) => [rule, at.tab, at.row, at.column].filter((part) => part !== null).join(' '));

/** What a rule says, with its values filled in. */
export const sentencesOf = (outcome: Outcome, rule: string): string[] =>
  outcome.issues
    .filter((issue) => issue.rule === rule)
    .map(({ sentence, values }) => sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole));
