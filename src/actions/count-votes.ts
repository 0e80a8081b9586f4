import { ballotResults } from '../reports/beside/ballots.ts';
import { type Action, fromView } from './action.ts';

/** "Kiểm phiếu": quorum, ratio and result of every candidate. */
export const countVotes: Action = {
  name: 'count-votes',
  label: 'Kiểm phiếu',
  propose: fromView((view) => {
    const { council } = view.outcome.facts;
    const count = (result: string): number => council.ballots.filter((ballot) => ballot.result === result).length;
    const quorum = `${council.attending} trên ${council.members.length} thành viên có ý kiến`;
    const message = !council.hasVoted
      ? 'Chưa có phiếu nào trong tab Bỏ phiếu.'
      : council.hasQuorum
        ? `Kiểm phiếu xong (${quorum}): ${count('đạt')} đạt, ${count('không đạt')} không đạt, ${count('không hợp lệ')} không hợp lệ.`
        : `Chỉ ${quorum}, không đủ số người: mọi kết quả đều không hợp lệ.`;
    return { tabs: ballotResults(view), message };
  }),
};
