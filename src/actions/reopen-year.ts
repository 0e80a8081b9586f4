import { yearMark } from '../contest/publication/seal.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { type Action, fromView } from './action.ts';
import { historyCells, historyChange, historyTable, NO_HISTORY } from './history-rows.ts';
import { rowsOfYear } from './seal-year.ts';

const TYPED = /^\s*(\d{4})\s*;\s*(\S[\s\S]*?)\s*$/;

/** "Mở lại năm đã đóng": takes the seal of the year away, with a reason that stays in the tab and in the log. */
export const reopenYear: Action = {
  name: 'reopen-year',
  label: 'Mở lại năm đã đóng',
  isFinal: true,
  asks: { kind: 'line', prompt: 'Năm; lý do mở lại. Ví dụ: 2023; điều chỉnh theo kết luận kiểm tra ngày 12/3/2024' },
  propose: fromView((view, { text }) => {
    const table = historyTable(view);
    if (!table) return { refusal: NO_HISTORY };
    const [, year, reason] = TYPED.exec(text) ?? [];
    if (year === undefined || reason === undefined) {
      return {
        refusal:
          'Cần năm và lý do, cách nhau bằng dấu chấm phẩy, ví dụ: 2023; điều chỉnh theo kết luận kiểm tra. Chưa đổi gì.',
      };
    }
    const rows = rowsOfYear(year, view).filter((row) => yearMark(row).is === 'closed');
    const [first] = rows;
    if (!first) return { refusal: `Năm ${year} chưa đóng, không phải mở lại.` };
    const opened = `mở lại ${shortDate(view.today)}: ${reason}`;
    const cells = new Map(rows.map(({ row }) => [row, { yearSeal: opened }]));
    return {
      tabs: [historyChange(table, historyCells(table, cells))],
      message: `Mở lại năm ${year} (${rows.length} dòng), lý do: ${reason}. Dấu cũ: ${first.yearSeal.slice(-64)}. Sửa xong nhớ đóng năm lại.`,
    };
  }),
};
