import { pastCorrections } from '../contest/publication/past-corrections.ts';
import { differencesFromPublished, publishedResults } from '../contest/publication/publication.ts';
import { resultOf } from '../contest/publication/result.ts';
import { rulesVersion, type SealedRow, STATES, versionOf, yearMark } from '../contest/publication/seal.ts';
import type { View } from '../reports/report.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { type Action, fromView } from './action.ts';
import {
  appendedVersions,
  DECISION_PROMPT,
  decisionText,
  historyCells,
  historyChange,
  historyTable,
  NO_DECISION,
  NO_HISTORY,
  readDecision,
  rowName,
  withoutResult,
} from './history-rows.ts';

const isClosed = ({ outcome }: View): boolean =>
  publishedResults(outcome.facts).some(({ row }) => yearMark(row).is === 'closed');

/** Why there is nothing to correct; null where the contest year has something. */
function whyNothing(view: View): string | null {
  const { year } = view.outcome.facts.settings;
  if (publishedResults(view.outcome.facts).length === 0)
    return `Năm ${year ?? ''} chưa công bố, không có gì để điều chỉnh. ${EARLIER}`;
  if (isClosed(view)) return `Năm ${year} đã đóng, niêm phong. Hãy bấm “Mở lại năm đã đóng” và ghi lý do trước.`;
  return differencesFromPublished(view.outcome).length === 0
    ? `Kết quả tính lại giống hệt bản đã công bố; không có gì để điều chỉnh. Chưa đổi gì. ${EARLIER}`
    : null;
}

const BLANK = '(trống)';
const EARLIER =
  'Sửa kết quả năm trước: “Mở lại năm đã đóng”, gõ giá trị đúng vào dòng của năm ấy ở tab Lịch sử, rồi bấm lại mục này.';

/** "Điều chỉnh": what is computed otherwise now than it was published becomes a new, reasoned version, and so does what was typed into an earlier year that is open; the old one stays. */
export const adjustPublished: Action = {
  name: 'adjust-published',
  label: 'Điều chỉnh kết quả đã công bố',
  isFinal: true,
  asks: { kind: 'line', prompt: DECISION_PROMPT },
  propose: fromView((view, { text }) => {
    const table = historyTable(view);
    if (!table) return { refusal: NO_HISTORY };
    const { facts } = view.outcome;
    const earlier = pastCorrections(facts);
    const refusal = earlier.length === 0 ? whyNothing(view) : null;
    if (refusal !== null) return { refusal };
    const decision = readDecision(text);
    if (!decision) return { refusal: NO_DECISION };
    const differences = isClosed(view) ? [] : differencesFromPublished(view.outcome);
    const stamp = {
      state: STATES.adjusted,
      recordedOn: view.today,
      decision: decisionText(decision),
      rules: rulesVersion(facts),
    };
    const rows = differences.flatMap(({ published: before, now }): SealedRow[] => {
      const result = now ?? (before && withoutResult(resultOf(before.row)));
      return result ? [{ ...stamp, result, version: (before ? versionOf(before.row) : 0) + 1 }] : [];
    });
    const corrected = earlier.map(({ row }) => ({ ...stamp, result: resultOf(row), version: versionOf(row) + 1 }));
    // The old version stands again as it was sealed; what was typed into it is the new one.
    const restored = new Map(
      earlier.map(({ row, sealed, edits }): [number, OutputRow] => [
        row.row,
        Object.fromEntries(edits.map(({ column }) => [column, sealed[column]])),
      ]),
    );
    const years = [...new Set([...(rows.length > 0 ? [facts.settings.year] : []), ...earlier.map(({ year }) => year)])];
    return {
      tabs: [
        historyChange(table, [...historyCells(table, restored), ...appendedVersions(table, [...rows, ...corrected])]),
      ],
      remarks: [
        ...differences.map(({ code, words }) => `${facts.roster.byCode(code)?.name ?? ''} (${code}): ${words}.`),
        ...earlier.flatMap(({ edits, row, year }) =>
          edits.map(({ before, after }) => `${rowName(row)}, năm ${year}: ${before || BLANK} → ${after || BLANK}.`),
        ),
      ],
      message: `Điều chỉnh kết quả năm ${years.join(', ')} của ${rows.length + corrected.length} người, tập thể theo ${decisionText(decision)}. Bản cũ vẫn giữ ở tab Lịch sử.${earlier.length > 0 ? ' Năm cũ đang mở: nhớ “Đóng năm, niêm phong” lại.' : ''}`,
    };
  }),
};
