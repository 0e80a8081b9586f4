import { readAppeals } from '../contest/publication/appeals.ts';
import { noticeEnds, publishedResults } from '../contest/publication/publication.ts';
import { resultsNow } from '../contest/publication/result.ts';
import { rulesVersion, STATES } from '../contest/publication/seal.ts';
import type { View } from '../reports/report.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { type Action, fromView } from './action.ts';
import { appendedVersions, historyChange, historyTable, NO_HISTORY } from './history-rows.ts';

const WORD = 'CÔNG BỐ';

/** Why the results cannot be published yet; null where nothing is in the way. */
function obstacle(typed: string, view: View): string | null {
  const { facts, gifts } = view.outcome;
  const { year, noticeDays } = facts.settings;
  if (year === null) return 'Tab Cấu hình chưa ghi “Năm thi đua”.';
  if (publishedResults(facts).length > 0) {
    return `Kết quả năm ${year} đã công bố, không ghi đè. Muốn sửa thì “Điều chỉnh kết quả đã công bố” hoặc “Thu hồi dòng đang chọn”.`;
  }
  const byHand = facts.past.filter((result) => result.year === year);
  if (byHand.length > 0) {
    return `Tab Lịch sử đã có ${byHand.length} dòng năm ${year} gõ tay (dòng ${byHand[0]?.row.row}). Hãy xóa các dòng ấy trước khi công bố.`;
  }
  if (!facts.council.hasVoted) return 'Hội đồng chưa bỏ phiếu (tab Bỏ phiếu); chưa công bố được.';
  if (!facts.council.hasQuorum) return 'Phiên họp Hội đồng không đủ số người (C16); chưa công bố được.';
  if (gifts.waiting.length > 0) {
    return `${gifts.waiting.length} người bằng điểm ở suất cuối còn chờ Hội đồng quyết; chưa công bố được.`;
  }
  const until = noticeEnds(facts);
  if (noticeDays > 0 && until === null) return 'Chưa công khai lấy ý kiến. Hãy bấm “Công khai lấy ý kiến” trước.';
  if (noticeDays > 0 && until !== null && view.today <= until) {
    return `Đang công khai lấy ý kiến đến hết ngày ${shortDate(until)}; sau ngày ấy mới công bố được.`;
  }
  const open = readAppeals(facts).filter(({ isAnswered }) => !isAnswered);
  if (open.length > 0) {
    return `Còn ${open.length} kiến nghị chưa trả lời (tab Kiến nghị, dòng ${open.map(({ row }) => row.row).join(', ')}).`;
  }
  return matchKey(typed) === matchKey(WORD) ? null : `Chưa công bố: phải gõ đúng chữ ${WORD}. Chưa đổi gì.`;
}

/** "Công bố": writes the results of the year into the history, sealed; from then on only a correction changes them. */
export const publish: Action = {
  name: 'publish',
  label: 'Công bố kết quả',
  isFinal: true,
  asks: { kind: 'line', prompt: `Sau khi công bố, kết quả chỉ đổi bằng quyết định. Gõ chữ ${WORD} để tiếp tục:` },
  propose: fromView((view, { text }) => {
    const refusal = obstacle(text, view);
    if (refusal !== null) return { refusal };
    const table = historyTable(view);
    if (!table) return { refusal: NO_HISTORY };
    const { facts, standings, gifts, superior } = view.outcome;
    const stamp = {
      state: STATES.published,
      version: 1,
      recordedOn: view.today,
      decision: '',
      rules: rulesVersion(facts),
    } as const;
    const results = resultsNow(view.outcome);
    const without = standings.filter(({ score }) => score.total === null).map(({ score }) => score.participant.name);
    return {
      tabs: [
        historyChange(
          table,
          appendedVersions(
            table,
            results.map((result) => ({ ...stamp, result })),
          ),
        ),
      ],
      remarks: without.length > 0 ? [`Chưa có tổng điểm nên không có trong bản công bố: ${without.join(', ')}.`] : [],
      message: `Công bố kết quả năm ${facts.settings.year}: ${results.length} người, tập thể; ${gifts.gifts.length} suất quà; đề nghị cấp trên ${superior.proposed.length} người. Từ nay chỉ sửa bằng “Điều chỉnh” hoặc “Thu hồi”.`,
    };
  }),
};
