import type { AnnualRating } from '../provisions/people.ts';
import type { Place, TabId } from '../workbook.ts';

/** A cell that could not be read as what its column holds. */
export interface CellFault {
  readonly column: string;
  readonly typed: string;
  /** What is wrong and what would be right: "không phải ngày có trong lịch, ví dụ 25/12/2023". */
  readonly problem: string;
}

/** A row of an input tab. Field names are column ids, so that a reason can point at its cell. */
export interface TabRow {
  readonly tab: TabId;
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly unreadable: readonly CellFault[];
}

/** The cell of a record's field. */
export const at = (record: TabRow, column: string): Place => ({ tab: record.tab, row: record.row, column });

/** Text as typed, trimmed; '' is blank. */
type Text = string;
/** A calendar day yyyy-mm-dd; null is blank or unreadable. */
type Day = string | null;
/** Có / Không; null is blank or unreadable. */
type Flag = boolean | null;

export interface SettingRow extends TabRow {
  readonly key: Text;
  readonly value: Text;
}

export interface AreaRow extends TabRow {
  readonly code: Text;
  readonly name: Text;
  readonly short: Text;
  readonly weight: Text;
  readonly enabled: Flag;
}

export type ParticipantKind = 'individual' | 'collective';

export interface RosterRow extends TabRow {
  readonly code: Text;
  readonly kind: ParticipantKind | null;
  readonly title: 'Ông' | 'Bà' | null;
  readonly name: Text;
  readonly position: Text;
  readonly unit: Text;
  readonly body: Text;
  readonly isLeader: Flag;
  readonly giftEligible: Flag;
  readonly annualRating: AnnualRating | null;
  readonly underReview: Flag;
  readonly disciplined: Flag;
  readonly active: Flag;
  /** Head of a unit, for criteria that only heads have. */
  readonly isHead: Flag;
  /** Codes the person had before, separated by ';'. */
  readonly formerCodes: Text;
  /** What "Khóa điểm" has locked for the person: criteria and task ids, separated by ';'. */
  readonly lockedItems?: Text;
}

export type CriterionGroup = 'A' | 'B' | 'C' | 'D';

export type CriterionKind =
  | 'points'
  | 'yes-no'
  | 'levels'
  | 'ratio'
  | 'ratio-to-target'
  | 'tiers'
  | 'count'
  | 'deduct'
  | 'survey'
  | 'tasks';

/** What the rows of "Tiêu chí" and "Bộ chỉ số" have in common. */
export interface ScoredRow extends TabRow {
  readonly code: Text;
  readonly name: Text;
  readonly max: Text;
  readonly kind: CriterionKind | null;
  readonly levels: Text;
  readonly target: Text;
  readonly notArising: Text;
  /** The points count so many times; blank is once. */
  readonly weight: Text;
  /** Bonus and penalty only: the criterion or group they belong to; blank is the whole. */
  readonly partOf: Text;
}

/** Whom a criterion is for; head: individuals who head a unit. */
export type AppliesTo = ParticipantKind | 'all' | 'head';

export interface CriterionRow extends ScoredRow {
  readonly group: CriterionGroup | null;
  readonly appliesTo: AppliesTo | null;
  readonly evidenceRequired: Flag;
  readonly assessor: Text;
}

/** What the add-on keeps of a line when its score is locked; own columns. */
export interface LockedRow extends TabRow {
  readonly state: Text;
  /** The assessed value when the line was locked for the first time: the first round. */
  readonly firstValue: Text;
  /** The assessed value when the line was locked last. */
  readonly lockedValue: Text;
}

/** A value typed for a criterion, on both sides; each may come as "value of total". */
export interface EntryRow extends LockedRow {
  readonly self: Text;
  readonly selfOf: Text;
  readonly assessed: Text;
  readonly assessedOf: Text;
  readonly evidence: Text;
  readonly reason: Text;
  /** What the person says to the first assessment (giải trình). */
  readonly explanation: Text;
}

export interface ScoreSheetRow extends EntryRow {
  readonly participant: Text;
  readonly criterion: Text;
  readonly council: Text;
  readonly councilOf: Text;
}

/** What one of several assessors gives for a criterion of a participant. */
export interface AssessorRow extends TabRow {
  readonly participant: Text;
  readonly criterion: Text;
  readonly assessor: Text;
  readonly value: Text;
  readonly of: Text;
  readonly reason: Text;
}

export interface IndexRow extends ScoredRow, EntryRow {
  /** Blank: part of the index; else added to it or taken off it. */
  readonly effect: 'bonus' | 'penalty' | null;
  /** Points of last year, as typed. */
  readonly lastYear: Text;
  readonly field: Text;
  readonly owner: Text;
}

export type RegistrationStatus = 'draft' | 'sent' | 'returned' | 'approved';

/** Sent in, whatever came of it; a blank status is a draft. */
export const isSent = ({ status }: { readonly status: RegistrationStatus | null }): boolean =>
  status !== null && status !== 'draft';

/** A registered task: one row of a registration tab. */
export interface RegistrationRow extends TabRow {
  /** Code of the contest area, from the tab. */
  readonly area: string;
  readonly id: Text;
  readonly participant: Text;
  readonly taskKind: 'key' | 'breakthrough' | null;
  readonly domain: string | null;
  readonly task: Text;
  readonly target: Text;
  readonly unitOfMeasure: Text;
  readonly dueOn: Day;
  readonly result: Text;
  readonly assessedResult: Text;
  readonly completedOn: Day;
  readonly evidence: Text;
  readonly faults: Text;
  readonly delays: Text;
  readonly status: RegistrationStatus | null;
  readonly reason: Text;
  // What only some areas have:
  readonly role?: 'head' | 'member' | null;
  readonly planLevel?: Text;
  readonly indexCode?: Text;
  readonly channel?: Text;
  readonly newsCount?: Text;
  readonly articleCount?: Text;
  readonly sessionCount?: Text;
  readonly initiative?: Text;
  readonly author?: Text;
  readonly recognisedBy?: Text;
  readonly recognisedOn?: Day;
  readonly effect?: Text;
  /** Per cent, without the sign. */
  readonly satisfactionBefore?: Text;
  readonly satisfactionAfter?: Text;
  // What the add-on itself wrote beside the row in an earlier run:
  /** The first run that saw the row sent. */
  readonly firstSeenOn?: Day;
  /** The mark of what was approved. */
  readonly approvedAs?: Text;
  /** The assessed result in words when it was locked; see lock.ts. */
  readonly lockedAs?: Text;
}

export interface DifficultyRow extends TabRow {
  readonly date: Day;
  readonly participant: Text;
  readonly content: Text;
  readonly proposal: Text;
  readonly answer: Text;
  readonly state: Text;
}

export type Attendance = 'present' | 'absent' | 'written';

export interface CouncilRow extends TabRow {
  readonly member: Text;
  readonly name: Text;
  readonly role: 'chair' | 'standing' | 'member' | 'secretary' | null;
  readonly attendance: Attendance | null;
  readonly absence: Text;
  /** Relatives among the participants, codes separated by ';'. */
  readonly kin: Text;
}

export interface BallotRow extends TabRow {
  readonly participant: Text;
  readonly agree: Text;
  readonly disagree: Text;
  readonly blank: Text;
  readonly recused: Text;
  /** What the council did with the candidate besides the vote. */
  readonly decision: 'remove' | 'add' | null;
  readonly decisionReason: Text;
}

export interface ExemplarRow extends TabRow {
  readonly participant: Text;
  readonly achievement: Text;
  readonly broadcastOn: Text;
  readonly otherAward: Text;
  /** The officer has compared the achievement with the evidence. */
  readonly confirmed: Flag;
  /** Whoever is told of agrees to it. */
  readonly consent: Flag;
}

export type BroadcastKind = 'launch' | 'mid-year' | 'results' | 'exemplar' | 'other';

/** One broadcast of the radio station. */
export interface BroadcastRow extends TabRow {
  readonly date: Day;
  readonly slot: Text;
  readonly kind: BroadcastKind | null;
  /** Of whom it tells; blank but for exemplars. */
  readonly participant: Text;
  readonly length: Text;
  readonly reader: Text;
}

export interface HistoryRow extends TabRow {
  readonly year: Text;
  readonly participant: Text;
  readonly name: Text;
  readonly unit: Text;
  readonly total: Text;
  readonly level: Text;
  readonly gift: Flag;
  readonly superior: Flag;
  readonly achievement: Text;
  // What publishing and sealing wrote beside the row; '' for a row typed in by hand:
  readonly state: Text;
  readonly version: Text;
  readonly recordedOn: Day;
  readonly decision: Text;
  readonly rules: Text;
  readonly kept: Text;
  readonly seal: Text;
  readonly yearSeal: Text;
}

/** What somebody says about a result while it is posted, or after it was published. */
export interface AppealRow extends TabRow {
  readonly date: Day;
  /** Whose result it is about; blank where it is about no one in particular. */
  readonly participant: Text;
  readonly raisedBy: Text;
  readonly content: Text;
  readonly deadline: Day;
  readonly answer: Text;
  readonly answeredOn: Day;
  /** The result as it stood when the add-on first saw the appeal. */
  readonly resultBefore: Text;
}

/** A text that documents cite. */
export interface LegalBasisRow extends TabRow {
  readonly kind: Text;
  readonly number: Text;
  readonly date: Day;
  readonly issuer: Text;
  readonly abstract: Text;
}

/** Praise given during the year, at once (thường xuyên, đột xuất). */
export interface SpotAwardRow extends TabRow {
  readonly date: Day;
  readonly participant: Text;
  readonly achievement: Text;
  readonly form: Text;
  readonly amount: Text;
  readonly decision: Text;
  /** The achievement is the one judged at the end of the year. */
  readonly sameAchievement: Flag;
}

/** A row of the provisional run: what the gates to the superior level said before the contest ended. */
export interface ProvisionalRow extends TabRow {
  readonly participant: Text;
  readonly total: Text;
  readonly level: Text;
  readonly rating: Text;
  readonly proposed: Flag;
  readonly ranOn: Day;
}

/** Everything people typed, as records; rows without any content are left out. */
export interface ContestInput {
  readonly settings: readonly SettingRow[];
  readonly legalBases: readonly LegalBasisRow[];
  readonly areas: readonly AreaRow[];
  readonly roster: readonly RosterRow[];
  readonly criteria: readonly CriterionRow[];
  readonly registrations: readonly RegistrationRow[];
  readonly scoreSheets: readonly ScoreSheetRow[];
  readonly assessors: readonly AssessorRow[];
  readonly index: readonly IndexRow[];
  readonly difficulties: readonly DifficultyRow[];
  readonly council: readonly CouncilRow[];
  readonly ballots: readonly BallotRow[];
  readonly exemplars: readonly ExemplarRow[];
  readonly broadcasts: readonly BroadcastRow[];
  readonly history: readonly HistoryRow[];
  readonly spotAwards: readonly SpotAwardRow[];
  /** Written by the add-on before the end of the contest; the one list that is read again. */
  readonly provisionalRun: readonly ProvisionalRow[];
  readonly appeals: readonly AppealRow[];
}
