import { candidateCells } from '../reports/beside/ballots.ts';
import { heard, shortlistReport } from '../reports/shortlist.ts';
import { ballots } from '../tabs/ballots.ts';
import { appendedRows, type OutputRow, valuesOnly } from '../tabs/blocks.ts';
import { type Action, fromView, reportChange } from './action.ts';

/** "Lập danh sách bình xét": whom the council looks at, and a prepared row of votes for each candidate without one. */
export const prepareBallots: Action = {
  name: 'prepare-ballots',
  label: 'Lập danh sách bình xét',
  propose: fromView((view) => {
    const { council } = view.outcome.facts;
    const table = view.reading.tableOf(ballots.id);
    if (!table) return { refusal: 'Không có tab “Bỏ phiếu”. Hãy bấm “Thiết lập / Sửa lại các tab” trước.' };
    const everybody = heard(view);
    const fresh = everybody.filter(
      ({ state, standing }) => state === 'bình xét' && !council.ballotOf(standing.score.participant.code),
    );
    const rows = fresh.map(({ standing }): OutputRow => {
      const { participant } = standing.score;
      const binding = council.conflictsWith(participant).filter((conflict) => conflict.binding);
      return {
        ...candidateCells(participant, view),
        participant: `${participant.code} – ${participant.name}`,
        recused: binding.map(({ member }) => member.code).join(';'),
      };
    });
    const count = (state: string): number => everybody.filter((one) => one.state === state).length;
    const session =
      council.members.length === 0
        ? 'Chưa ghi thành viên Hội đồng.'
        : council.hasQuorum
          ? `Phiên họp ${council.attending} trên ${council.members.length} thành viên có ý kiến, đủ (cần ${council.quorum}).`
          : `Phiên họp mới có ${council.attending} trên ${council.members.length} thành viên có ý kiến, cần ${council.quorum}: chưa bỏ phiếu được.`;
    return {
      tabs: [
        valuesOnly({ id: ballots.id, name: table.sheet.name }, appendedRows(table, rows)),
        reportChange(shortlistReport, view),
      ],
      message: `Thêm ${rows.length} dòng vào tab Bỏ phiếu; bình xét ${count('bình xét')}, sát mức ${count('sát mức')}, bị chặn ${count('bị chặn')} (tab Danh sách bình xét). ${session}`,
    };
  }),
};
