import { readAppeals } from '../contest/publication/appeals.ts';
import { differencesFromPublished, publishedResults } from '../contest/publication/publication.ts';
import { resultOf } from '../contest/publication/result.ts';
import {
  closedMark,
  isSealed,
  rulesVersion,
  type SealedRow,
  STATES,
  sealCells,
  versionOf,
  yearMark,
} from '../contest/publication/seal.ts';
import type { HistoryRow } from '../contest/records.ts';
import type { View } from '../reports/report.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { type Action, fromView } from './action.ts';
import { historyCells, historyChange, historyTable, NO_HISTORY } from './history-rows.ts';

/** Every version of a year's results, in the order of the tab. */
export const rowsOfYear = (year: string, { outcome }: View): readonly HistoryRow[] =>
  outcome.facts.input.history.filter((row) => row.year === year);

const isByHand = (row: HistoryRow): boolean => !isSealed(row) || row.state === STATES.byHand;

/** Why the year cannot be closed; null where nothing is in the way. */
function obstacle(year: string, rows: readonly HistoryRow[], view: View): string | null {
  const { facts, issues } = view.outcome;
  if (!/^\d{4}$/.test(year)) return 'Hãy gõ năm cần đóng, bốn chữ số, ví dụ 2023. Chưa đổi gì.';
  const isCurrent = Number(year) === facts.settings.year;
  if (isCurrent && publishedResults(facts).length === 0) {
    return `Kết quả năm ${year} chưa công bố. Hãy bấm “Công bố kết quả” trước.`;
  }
  if (rows.length === 0) return `Tab Lịch sử không có kết quả năm ${year}.`;
  if (rows.every((row) => yearMark(row).is === 'closed')) return `Năm ${year} đã đóng, niêm phong rồi.`;
  const rowNumbers = new Set(rows.map(({ row }) => row));
  const broken = issues.filter(({ at, rule, level }) => {
    const isHere = at.tab === 'history' && at.row !== null && rowNumbers.has(at.row);
    return isHere && (rule === 'C22' || rule === 'C01') && level === 'block';
  });
  if (broken.length > 0) {
    return `Năm ${year} còn ${broken.length} ô phải xem lại ở tab Lịch sử (${[...new Set(broken.map(({ rule }) => rule))].join(', ')}). Bấm “Kiểm tra” để xem từng ô.`;
  }
  if (!isCurrent) return null;
  const open = readAppeals(facts).filter(({ isAnswered }) => !isAnswered).length;
  if (open > 0) return `Còn ${open} kiến nghị chưa trả lời ở tab Kiến nghị; trả lời xong mới đóng năm.`;
  const changed = differencesFromPublished(view.outcome).length;
  return changed > 0
    ? `${changed} kết quả tính lại khác bản đã công bố (F01). Hãy “Điều chỉnh kết quả đã công bố”, hoặc trả lại số liệu cũ, rồi đóng năm.`
    : null;
}

/** "Đóng năm, niêm phong": one seal over every row of the year; rows typed in by hand are sealed as such. */
export const sealYear: Action = {
  name: 'seal-year',
  label: 'Đóng năm, niêm phong',
  isFinal: true,
  asks: {
    kind: 'line',
    prompt: 'Gõ năm cần đóng, ví dụ 2023. Năm cũ gõ tay ở tab Lịch sử cũng đóng được, phần mềm ghi rõ là gõ tay:',
  },
  propose: fromView((view, { text }) => {
    const table = historyTable(view);
    if (!table) return { refusal: NO_HISTORY };
    const year = text.trim();
    const rows = rowsOfYear(year, view);
    const refusal = obstacle(year, rows, view);
    if (refusal !== null) return { refusal };
    const { facts } = view.outcome;
    const rules = rulesVersion(facts);
    const byHand = rows.filter(isByHand);
    const sealed = new Map(
      byHand.map((row) => {
        const stamped: SealedRow = {
          result: resultOf(row),
          state: STATES.byHand,
          version: Math.max(1, versionOf(row)),
          recordedOn: view.today,
          decision: '',
          rules,
        };
        return [row.row, sealCells(stamped)] as const;
      }),
    );
    const mark = closedMark(
      view.today,
      rows.map((row) => sealed.get(row.row)?.seal ?? row.seal),
    );
    const cells = new Map(rows.map((row) => [row.row, { ...sealed.get(row.row), yearSeal: mark }]));
    const hand = byHand.length > 0 ? `, trong đó ${byHand.length} dòng gõ tay` : '';
    return {
      tabs: [historyChange(table, historyCells(table, cells))],
      message: `Đóng năm ${year} ngày ${shortDate(view.today)}: niêm phong ${rows.length} dòng${hand}. Dấu: ${mark.slice(-64)}. Nên ghi dấu này vào biên bản.`,
    };
  }),
};
