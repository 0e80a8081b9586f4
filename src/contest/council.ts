import { matchKey } from '../vietnamese/normalise.ts';
import { readNumber } from '../vietnamese/numbers.ts';
import type { Found, Roster } from './participants.ts';
import { compare, divide, multiply, type Rational, rational } from './rational.ts';
import { at, type BallotRow, type CouncilRow } from './records.ts';
import type { Settings } from './settings.ts';
import { type UnusableCell, unusable } from './unusable.ts';

/** What the council decided on a candidate. */
export type BallotResult = 'đạt' | 'không đạt' | 'không hợp lệ' | 'chưa bỏ phiếu';

/** Why a vote is not valid (C16), with the cell that shows it. */
export interface BallotFault {
  readonly column: 'participant' | 'agree' | 'recused';
  readonly reason: string;
}

/** A candidate's vote, counted. */
export interface Ballot {
  readonly row: BallotRow;
  readonly found: Found;
  readonly agree: number;
  /** Members who may vote on this candidate: all but those recused. */
  readonly base: number;
  /** agree / base; null where nobody may vote or nobody has voted. */
  readonly ratio: Rational | null;
  readonly result: BallotResult;
  readonly faults: readonly BallotFault[];
}

/** The council's session and its votes. */
export interface Council {
  readonly members: readonly CouncilRow[];
  /** Present or with a written opinion. */
  readonly attending: number;
  readonly hasQuorum: boolean;
  /** true as soon as one row of votes holds a number: from then on only who has passed is listed. */
  readonly hasVoted: boolean;
  readonly ballots: readonly Ballot[];
  /** The vote on a participant; null where there is no row. */
  ballotOf(code: string): Ballot | null;
}

const COUNTS = ['agree', 'disagree', 'blank'] as const;
type Count = (typeof COUNTS)[number];

interface ReadBallot {
  readonly row: BallotRow;
  readonly found: Found;
  readonly counts: Readonly<Record<Count, number | null>>;
  readonly unreadable: boolean;
}

function readCount(typed: string): number | null {
  const number = readNumber(typed);
  return typeof number !== 'string' && !number.percent && /^\d+$/.test(number.digits) ? Number(number.digits) : null;
}

const attends = (member: CouncilRow): boolean => member.attendance === 'present' || member.attendance === 'written';

/** Member codes in the cell "Người tránh phiếu", as "CB05" or "CB05 – Bùi Minh Bình". */
const recusedCodes = (typed: string): string[] =>
  typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function ballotFaults(
  ballot: ReadBallot,
  members: ReadonlyMap<string, CouncilRow>,
  session: { readonly attending: number; readonly hasQuorum: boolean; readonly quorum: string },
  repeated: boolean,
): { faults: BallotFault[]; base: number } {
  const faults: BallotFault[] = [];
  const recused = new Map<string, CouncilRow>();
  if (!session.hasQuorum) {
    const reason = `phiên họp ${session.attending} trên ${members.size}, chưa đủ ${session.quorum}`;
    faults.push({ column: 'participant', reason });
  }
  if (repeated) faults.push({ column: 'participant', reason: 'có hai dòng phiếu cho cùng một người' });
  for (const typed of recusedCodes(ballot.row.recused)) {
    const key = [typed, ...typed.split(/\s+[–—-]\s+/).slice(0, 1)].map(matchKey).find((code) => members.has(code));
    const member = key === undefined ? undefined : members.get(key);
    if (key !== undefined && member) recused.set(key, member);
    else faults.push({ column: 'recused', reason: `“${typed}” không phải thành viên Hội đồng` });
  }
  const own = matchKey(ballot.found.who?.code ?? '');
  const self = members.get(own);
  if (self && attends(self) && !recused.has(own)) {
    faults.push({ column: 'recused', reason: 'thành viên bỏ phiếu cho chính mình' });
  }
  const base = members.size - recused.size;
  if (members.size > 0 && base === 0) faults.push({ column: 'recused', reason: 'tất cả thành viên đều tránh phiếu' });
  const votes = COUNTS.reduce((sum, column) => sum + (ballot.counts[column] ?? 0), 0);
  const due = session.attending - [...recused.values()].filter(attends).length;
  if (session.hasQuorum && base > 0 && !ballot.unreadable && votes !== due) {
    faults.push({ column: 'agree', reason: `tổng ${votes} phiếu, phải là ${due}` });
  }
  return { faults, base };
}

/** Reads "Hội đồng" and "Bỏ phiếu" and counts every vote. A blank count beside a filled one is none. */
export function readCouncil(
  councilRows: readonly CouncilRow[],
  ballotRows: readonly BallotRow[],
  roster: Roster,
  settings: Settings,
): { council: Council; faults: UnusableCell[] } {
  const faults: UnusableCell[] = [];
  const members = new Map<string, CouncilRow>();
  for (const row of councilRows) {
    const code = roster.find(row.member).who?.code ?? row.member;
    const earlier = members.get(matchKey(code));
    if (earlier) {
      faults.push(unusable(at(row, 'member'), row.member, `đã có ở dòng ${earlier.row}; hãy xóa một dòng`));
    } else if (code === '') faults.push(unusable(at(row, 'member'), '', 'chưa ghi mã thành viên'));
    else members.set(matchKey(code), row);
  }
  const attending = [...members.values()].filter(attends).length;
  const needed = multiply(settings.quorumRatio, rational(members.size));
  const hasQuorum = members.size > 0 && compare(rational(attending), needed) >= 0;
  const quorum = `${settings.quorumRatio.n}/${settings.quorumRatio.d} số thành viên`;

  const read = ballotRows.map((row): ReadBallot => {
    const found = roster.find(row.participant);
    const counts = { agree: readCount(row.agree), disagree: readCount(row.disagree), blank: readCount(row.blank) };
    const bad = COUNTS.filter((column) => row[column] !== '' && counts[column] === null);
    const participants = found.who ? [found.who.code] : [];
    faults.push(
      ...bad.map((column) => unusable(at(row, column), row[column], 'cần số phiếu, từ 0 trở lên', '', participants)),
    );
    return { row, found, counts, unreadable: bad.length > 0 };
  });
  const isCast = (ballot: ReadBallot): boolean => ballot.unreadable || COUNTS.some((c) => ballot.counts[c] !== null);
  const rowsOf = new Map<string, number>();
  for (const { found } of read) if (found.who) rowsOf.set(found.who.code, (rowsOf.get(found.who.code) ?? 0) + 1);

  const ballots = read.map((ballot): Ballot => {
    const { row, found, counts } = ballot;
    if (!isCast(ballot)) return { row, found, agree: 0, base: 0, ratio: null, result: 'chưa bỏ phiếu', faults: [] };
    const repeated = found.who !== null && (rowsOf.get(found.who.code) ?? 0) > 1;
    const session = { attending, hasQuorum, quorum };
    const { faults: wrong, base } = ballotFaults(ballot, members, session, repeated);
    const agree = counts.agree ?? 0;
    const ratio = base > 0 ? divide(rational(agree), rational(base)) : null;
    const passed = ratio !== null && compare(ratio, settings.passRatio) >= 0;
    const valid = wrong.length === 0 && !ballot.unreadable && found.who !== null;
    return {
      row,
      found,
      agree,
      base,
      ratio,
      result: valid ? (passed ? 'đạt' : 'không đạt') : 'không hợp lệ',
      faults: wrong,
    };
  });
  const ballotOf = new Map(ballots.flatMap((b) => (b.found.who ? [[b.found.who.code, b] as const] : [])));
  const council: Council = {
    members: [...members.values()],
    attending,
    hasQuorum,
    hasVoted: read.some(isCast),
    ballots,
    ballotOf: (code) => ballotOf.get(code) ?? null,
  };
  return { council, faults };
}
