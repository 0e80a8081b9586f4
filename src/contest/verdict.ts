import type { DecisionRule } from './award-settings.ts';
import type { Conflict, Member } from './conflicts.ts';
import { compare, divide, multiply, type Rational, rational } from './rational.ts';

/** What the council decided on a candidate. */
export type BallotResult = 'đạt' | 'không đạt' | 'không hợp lệ' | 'chưa bỏ phiếu';

/** Why a vote is not valid (C16), with the cell that shows it. */
export interface BallotFault {
  readonly column: 'participant' | 'agree' | 'recused';
  readonly reason: string;
}

/** The vote on a candidate, counted by the rule of one award. */
export interface Verdict {
  /** Members on whom the ratio is counted: all of them, or those attending, but for those recused. */
  readonly base: number;
  /** agree / base; null where nobody may vote or nobody has voted. */
  readonly ratio: Rational | null;
  readonly result: BallotResult;
  readonly faults: readonly BallotFault[];
}

export const NOT_VOTED: Verdict = { base: 0, ratio: null, result: 'chưa bỏ phiếu', faults: [] };

export const attends = ({ row }: Member): boolean => row.attendance === 'present' || row.attendance === 'written';

/** The members as a session. */
export interface Session {
  readonly members: readonly Member[];
  /** Present or with a written opinion. */
  readonly attending: number;
}

export const sessionOf = (members: readonly Member[]): Session => ({
  members,
  attending: members.filter(attends).length,
});

/** Fewest members who must attend: quorum ratio × members, rounded up. */
export function quorumOf({ members }: Session, rule: DecisionRule): number {
  const { n, d } = multiply(rule.quorumRatio, rational(members.length));
  return Number((n + d - 1n) / d);
}

export const hasQuorum = (session: Session, rule: DecisionRule): boolean =>
  session.members.length > 0 && session.attending >= quorumOf(session, rule);

/** A candidate's row of votes as read. */
export interface CountedRow {
  readonly agree: number;
  /** agree + disagree + blank. */
  readonly votes: number;
  readonly unreadable: boolean;
  readonly known: boolean;
  readonly repeated: boolean;
  /** Members recused, and typed words that are no member. */
  readonly recused: readonly Member[];
  readonly strangers: readonly string[];
  readonly conflicts: readonly Conflict[];
}

function unrecused({ conflicts, recused }: CountedRow): BallotFault[] {
  return conflicts
    .filter(({ member, binding }) => binding && attends(member) && !recused.includes(member))
    .map(({ member, reason }) => ({
      column: 'recused',
      reason: reason.startsWith('xét chính mình')
        ? 'thành viên bỏ phiếu cho chính mình'
        : `thành viên ${member.code} (${reason}) phải tránh phiếu`,
    }));
}

/** Counts a row of votes by the rule of an award (Hội đồng; the ratios are settings). */
export function judge(row: CountedRow, session: Session, rule: DecisionRule): Verdict {
  const { members, attending } = session;
  const faults: BallotFault[] = [];
  const quorate = hasQuorum(session, rule);
  if (!quorate) {
    const quorum = `${rule.quorumRatio.n}/${rule.quorumRatio.d} số thành viên`;
    faults.push({ column: 'participant', reason: `phiên họp ${attending} trên ${members.length}, chưa đủ ${quorum}` });
  }
  if (row.repeated) faults.push({ column: 'participant', reason: 'có hai dòng phiếu cho cùng một người' });
  for (const typed of row.strangers) {
    faults.push({ column: 'recused', reason: `“${typed}” không phải thành viên Hội đồng` });
  }
  faults.push(...unrecused(row));
  const able = members.length - row.recused.length;
  if (members.length > 0 && able === 0) {
    faults.push({ column: 'recused', reason: 'tất cả thành viên đều tránh phiếu' });
  }
  const due = attending - row.recused.filter(attends).length;
  if (quorate && able > 0 && !row.unreadable && row.votes !== due) {
    faults.push({ column: 'agree', reason: `tổng ${row.votes} phiếu, phải là ${due}` });
  }
  const base = rule.base === 'total' ? able : due;
  const ratio = base > 0 ? divide(rational(row.agree), rational(base)) : null;
  const passed = ratio !== null && compare(ratio, rule.passRatio) >= 0;
  const valid = faults.length === 0 && !row.unreadable && row.known;
  return { base, ratio, result: valid ? (passed ? 'đạt' : 'không đạt') : 'không hợp lệ', faults };
}
