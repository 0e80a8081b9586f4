import { indexResultColumns } from '../reports/beside/index-results.ts';
import { pointColumns } from '../reports/beside/points.ts';
import { explanationsReport } from '../reports/explanations.ts';
import { indexResultReport } from '../reports/index-result.ts';
import { scoreboardReport } from '../reports/scoreboard.ts';
import { type Action, fromView, reportChange } from './action.ts';

/** "Tính điểm": points beside every line, the commune's index, the scoreboard, and the explanation of every point. */
export const score: Action = {
  name: 'score',
  label: 'Tính điểm',
  propose: fromView((view) => {
    const { standings } = view.outcome;
    const unscored = standings.filter(({ score }) => score.total === null).length;
    const rest = unscored > 0 ? `; ${unscored} chưa có tổng điểm (cột Còn thiếu nói vì sao)` : '';
    return {
      tabs: [
        ...pointColumns(view),
        ...indexResultColumns(view),
        reportChange(scoreboardReport, view),
        reportChange(explanationsReport, view),
        reportChange(indexResultReport, view),
      ],
      message: `Đã tính điểm ${standings.length} người, tập thể${rest}. Xem tab Bảng điểm và Giải trình điểm.`,
    };
  }),
};
