import type { Facts } from '../contest/facts.ts';
import type { PastResult } from '../contest/history.ts';
import { resultOf } from '../contest/publication/result.ts';
import {
  editsOf,
  isSealed,
  rulesVersion,
  type SealedRow,
  STATES,
  sealedResult,
  versionOf,
  yearMark,
} from '../contest/publication/seal.ts';
import { history } from '../tabs/history.ts';
import { matchKey } from '../vietnamese/normalise.ts';
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
  rowName,
  withoutResult,
} from './history-rows.ts';

/** Why this result cannot be withdrawn as it stands; null where it can. */
function whyNot({ row, withdrawn, year }: PastResult, { roster }: Facts): string | null {
  if (withdrawn) return `đã thu hồi theo ${row.decision}`;
  if (yearMark(row).is === 'closed') return `năm ${year} đã đóng; hãy “Mở lại năm đã đóng” trước`;
  const sealed = isSealed(row) ? sealedResult(row) : resultOf(row);
  const isWhole = sealed !== null && editsOf(row, sealed, roster).length === 0;
  return isWhole ? null : 'dòng bị sửa sau khi công bố (C22); hãy gõ lại giá trị cũ trước';
}

/** "Thu hồi": the results in the selected rows no longer count (Luật 06/2022/QH15, Điều 93 khoản 2); the old version stays. */
export const withdrawResults: Action = {
  name: 'withdraw-results',
  label: 'Thu hồi dòng đang chọn',
  isFinal: true,
  takesSelection: true,
  asks: { kind: 'line', prompt: `${DECISION_PROMPT} (thu hồi theo Điều 93 khoản 2 Luật Thi đua, khen thưởng)` },
  propose: fromView((view, { selection, text }) => {
    const table = historyTable(view);
    if (!table) return { refusal: NO_HISTORY };
    if (!selection || matchKey(selection.tab) !== matchKey(history.name)) {
      return { refusal: 'Hãy mở tab Lịch sử, chọn dòng cần thu hồi rồi bấm lại.' };
    }
    const decision = readDecision(text);
    if (!decision) return { refusal: NO_DECISION };
    const { facts } = view.outcome;
    const chosen = facts.past.filter(({ row }) => selection.rows.includes(row.row));
    if (chosen.length === 0) {
      return { refusal: 'Dòng đang chọn không phải kết quả đang có hiệu lực (có bản sau thay rồi, hoặc dòng trống).' };
    }
    const stopped = chosen.flatMap((result) => {
      const why = whyNot(result, facts);
      return why === null ? [] : [`${rowName(result.row)}: ${why}`];
    });
    if (stopped.length > 0) return { refusal: `Chưa thu hồi được. ${stopped.join('; ')}.` };
    const rules = rulesVersion(facts);
    const rows = chosen.map(
      ({ row }): SealedRow => ({
        result: withoutResult(resultOf(row)),
        state: STATES.withdrawn,
        version: versionOf(row) + 1,
        recordedOn: view.today,
        decision: decisionText(decision),
        rules,
      }),
    );
    const names = chosen.map(({ row, year }) => `${rowName(row)} năm ${year}`).join(', ');
    return {
      tabs: [historyChange(table, appendedVersions(table, rows))],
      message: `Thu hồi kết quả của ${names} theo ${decisionText(decision)} (Luật 06/2022/QH15, Điều 93 khoản 2). Nhớ thu hồi quà, quyết định khen thưởng đã trao.`,
    };
  }),
};
