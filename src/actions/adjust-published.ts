import { differencesFromPublished, publishedResults } from '../contest/publication/publication.ts';
import { resultOf } from '../contest/publication/result.ts';
import { rulesVersion, type SealedRow, STATES, versionOf, yearMark } from '../contest/publication/seal.ts';
import { type Action, fromView } from './action.ts';
import {
  appendedVersions,
  DECISION_PROMPT,
  decisionText,
  historyChange,
  historyTable,
  NO_DECISION,
  NO_HISTORY,
  readDecision,
  withoutResult,
} from './history-rows.ts';

/** "Điều chỉnh": what is computed otherwise now than it was published becomes a new, reasoned version; the old one stays. */
export const adjustPublished: Action = {
  name: 'adjust-published',
  label: 'Điều chỉnh kết quả đã công bố',
  isFinal: true,
  asks: { kind: 'line', prompt: DECISION_PROMPT },
  propose: fromView((view, { text }) => {
    const table = historyTable(view);
    if (!table) return { refusal: NO_HISTORY };
    const { facts } = view.outcome;
    const { year } = facts.settings;
    const published = publishedResults(facts);
    if (published.length === 0) return { refusal: `Năm ${year ?? ''} chưa công bố, không có gì để điều chỉnh.` };
    if (published.some(({ row }) => yearMark(row).is === 'closed')) {
      return { refusal: `Năm ${year} đã đóng, niêm phong. Hãy bấm “Mở lại năm đã đóng” và ghi lý do trước.` };
    }
    const decision = readDecision(text);
    if (!decision) return { refusal: NO_DECISION };
    const differences = differencesFromPublished(view.outcome);
    if (differences.length === 0) {
      return { refusal: 'Kết quả tính lại giống hệt bản đã công bố; không có gì để điều chỉnh. Chưa đổi gì.' };
    }
    const rules = rulesVersion(facts);
    const rows = differences.flatMap(({ published: before, now }): SealedRow[] => {
      const result = now ?? (before && withoutResult(resultOf(before.row)));
      if (!result) return [];
      return [
        {
          result,
          state: STATES.adjusted,
          version: (before ? versionOf(before.row) : 0) + 1,
          recordedOn: view.today,
          decision: decisionText(decision),
          rules,
        },
      ];
    });
    return {
      tabs: [historyChange(table, appendedVersions(table, rows))],
      remarks: differences.map(({ code, words }) => `${facts.roster.byCode(code)?.name ?? ''} (${code}): ${words}.`),
      message: `Điều chỉnh kết quả năm ${year} của ${rows.length} người, tập thể theo ${decisionText(decision)}. Bản cũ vẫn giữ ở tab Lịch sử.`,
    };
  }),
};
