import { matchKey } from '../vietnamese/normalise.ts';
import { readNumber } from '../vietnamese/numbers.ts';
import { type Conflict, conflictsOf, listed, type Member, readKin } from './conflicts.ts';
import type { Found, Participant, Roster } from './participants.ts';
import { at, type BallotRow, type CouncilRow } from './records.ts';
import type { Settings } from './settings.ts';
import { type UnusableCell, unusable } from './unusable.ts';
import { type CountedRow, hasQuorum, judge, NOT_VOTED, quorumOf, sessionOf, type Verdict } from './verdict.ts';

/** A candidate's vote, counted by the rule of the list the candidate stands for: gifts, or collectives. */
export interface Ballot extends Verdict {
  readonly row: BallotRow;
  readonly found: Found;
  readonly agree: number;
  /** The same vote by the rule of the proposal to the superior level. */
  readonly superior: Verdict;
  readonly conflicts: readonly Conflict[];
  /** What the council did besides the vote, with its reason; null where there is none or no reason is given. */
  readonly decision: { readonly is: 'remove' | 'add'; readonly reason: string } | null;
}

/** The council's session and its votes. */
export interface Council {
  readonly members: readonly CouncilRow[];
  /** Present or with a written opinion. */
  readonly attending: number;
  /** Fewest members who must attend. */
  readonly quorum: number;
  readonly hasQuorum: boolean;
  /** true as soon as one row of votes holds a number: from then on only who has passed is listed. */
  readonly hasVoted: boolean;
  /** The same for collectives, which have a list of their own. */
  readonly hasVotedOnCollectives: boolean;
  readonly ballots: readonly Ballot[];
  /** The vote on a participant; null where there is no row. */
  ballotOf(code: string): Ballot | null;
  /** Ties between the members and a participant. */
  conflictsWith(participant: Participant): readonly Conflict[];
}

/** The council as before its session: nobody voted on, nothing decided. */
export const beforeSession = (council: Council): Council => ({
  ...council,
  hasVoted: false,
  hasVotedOnCollectives: false,
  ballots: [],
  ballotOf: () => null,
});

const COUNTS = ['agree', 'disagree', 'blank'] as const;

function readCount(typed: string): number | null {
  const number = readNumber(typed);
  return typeof number !== 'string' && !number.percent && /^\d+$/.test(number.digits) ? Number(number.digits) : null;
}

function readMembers(rows: readonly CouncilRow[], roster: Roster): { members: Member[]; faults: UnusableCell[] } {
  const faults: UnusableCell[] = [];
  const members = new Map<string, Member>();
  for (const row of rows) {
    const { who } = roster.find(row.member);
    const code = who?.code ?? row.member;
    const earlier = members.get(matchKey(code));
    const { kin, unknown } = readKin(row, roster);
    faults.push(...unknown.map((typed) => unusable(at(row, 'kin'), typed, 'không có trong Danh sách')));
    if (earlier) {
      faults.push(unusable(at(row, 'member'), row.member, `đã có ở dòng ${earlier.row.row}; hãy xóa một dòng`));
    } else if (code === '') faults.push(unusable(at(row, 'member'), '', 'chưa ghi mã thành viên'));
    else members.set(matchKey(code), { code, row, who, kin });
  }
  return { members: [...members.values()], faults };
}

/** Members named in the cell "Người tránh phiếu", and words that name none. */
function readRecused(typed: string, members: readonly Member[]): Pick<CountedRow, 'recused' | 'strangers'> {
  const byCode = new Map(members.map((member) => [matchKey(member.code), member]));
  const recused = new Set<Member>();
  const strangers: string[] = [];
  for (const part of listed(typed)) {
    const codes = [part, ...part.split(/\s+[–—-]\s+/).slice(0, 1)];
    const member = codes.map((code) => byCode.get(matchKey(code))).find((found) => found !== undefined);
    if (member) recused.add(member);
    else strangers.push(part);
  }
  return { recused: [...recused], strangers };
}

function decisionOf({ decision, decisionReason }: BallotRow): Ballot['decision'] {
  return decision !== null && decisionReason !== '' ? { is: decision, reason: decisionReason } : null;
}

/** Cells of a ballot row that cannot count. */
function ballotFaults(row: BallotRow, found: Found): UnusableCell[] {
  const participants = found.who ? [found.who.code] : [];
  const bad = COUNTS.filter((column) => row[column] !== '' && readCount(row[column]) === null);
  const faults = bad.map((column) =>
    unusable(at(row, column), row[column], 'cần số phiếu, từ 0 trở lên', '', participants),
  );
  if (row.decision !== null && row.decisionReason === '') {
    const problem = 'Hội đồng đưa ra hoặc bổ sung thì phải ghi lý do; chưa có lý do nên chưa áp dụng';
    faults.push(unusable(at(row, 'decisionReason'), '', problem, '', participants));
  }
  return faults;
}

/** Reads "Hội đồng" and "Bỏ phiếu" and counts every vote. A blank count beside a filled one is none. */
export function readCouncil(
  councilRows: readonly CouncilRow[],
  ballotRows: readonly BallotRow[],
  roster: Roster,
  settings: Settings,
): { council: Council; faults: UnusableCell[] } {
  const { members, faults } = readMembers(councilRows, roster);
  const { rules } = settings.awards;
  const session = sessionOf(members);
  const conflictsWith = (one: Participant): readonly Conflict[] => conflictsOf(one, members, settings.awards);
  const isCast = (row: BallotRow): boolean => COUNTS.some((column) => row[column] !== '');
  const rowsOf = new Map<string, number>();
  for (const row of ballotRows) {
    const { who } = roster.find(row.participant);
    if (who) rowsOf.set(who.code, (rowsOf.get(who.code) ?? 0) + 1);
    faults.push(...ballotFaults(row, roster.find(row.participant)));
  }
  const ballots = ballotRows.map((row): Ballot => {
    const found = roster.find(row.participant);
    const conflicts = found.who ? conflictsWith(found.who) : [];
    const rest = { row, found, conflicts, decision: decisionOf(row) };
    if (!isCast(row)) return { ...rest, agree: 0, ...NOT_VOTED, superior: NOT_VOTED };
    const [agree = 0, disagree = 0, blank = 0] = COUNTS.map((column) => readCount(row[column]) ?? 0);
    const counted: CountedRow = {
      agree,
      votes: agree + disagree + blank,
      unreadable: COUNTS.some((column) => row[column] !== '' && readCount(row[column]) === null),
      known: found.who !== null,
      repeated: found.who !== null && (rowsOf.get(found.who.code) ?? 0) > 1,
      ...readRecused(row.recused, members),
      conflicts,
    };
    const title = found.who?.kind === 'collective' ? 'collective' : 'gift';
    const own = judge(counted, session, rules[title]);
    return { ...rest, agree, ...own, superior: judge(counted, session, rules.superior) };
  });
  const ballotOf = new Map(ballots.flatMap((b) => (b.found.who ? [[b.found.who.code, b] as const] : [])));
  const council: Council = {
    members: members.map(({ row }) => row),
    attending: session.attending,
    quorum: quorumOf(session, rules.gift),
    hasQuorum: hasQuorum(session, rules.gift),
    hasVoted: ballotRows.some(isCast),
    hasVotedOnCollectives: ballots.some(({ row, found }) => found.who?.kind === 'collective' && isCast(row)),
    ballots,
    ballotOf: (code) => ballotOf.get(code) ?? null,
    conflictsWith,
  };
  return { council, faults };
}
