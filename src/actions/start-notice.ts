import { publishedResults } from '../contest/publication/publication.ts';
import { resultsNow } from '../contest/publication/result.ts';
import { addWorkingDays } from '../contest/working-days.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { type Action, fromView } from './action.ts';
import { settingCell } from './setting-cell.ts';

/** "Công khai lấy ý kiến": from today the results are posted, and appeals come into "Kiến nghị". */
export const startNotice: Action = {
  name: 'start-notice',
  label: 'Công khai lấy ý kiến',
  propose: fromView((view) => {
    const { settings, council, input } = view.outcome.facts;
    const { noticeFrom, noticeDays, holidays, year } = settings;
    if (year === null) return { refusal: 'Tab Cấu hình chưa ghi “Năm thi đua”.' };
    if (publishedResults(view.outcome.facts).length > 0) return { refusal: `Kết quả năm ${year} đã công bố.` };
    const { row } = settings.place('notice-from');
    const typed = input.settings.find((one) => one.row === row);
    if (noticeFrom === null && typed && typed.value !== '') {
      return {
        refusal: `Tab Cấu hình, dòng ${row} đang ghi “${typed.value}”, không phải ngày đọc được. Hãy sửa hoặc xóa rồi bấm lại.`,
      };
    }
    if (noticeFrom !== null) return { refusal: `Kết quả đã công khai từ ngày ${shortDate(noticeFrom)}.` };
    if (!council.hasVoted) return { refusal: 'Hội đồng chưa bỏ phiếu (tab Bỏ phiếu); chưa có kết quả để công khai.' };
    const until = addWorkingDays(view.today, noticeDays, holidays);
    return {
      tabs: settingCell('notice-from', shortDate(view.today), view),
      message: `Công khai kết quả năm ${year} từ ngày ${shortDate(view.today)} đến hết ngày ${shortDate(until)} (${noticeDays} ngày làm việc), ${resultsNow(view.outcome).length} người, tập thể. Ý kiến ghi vào tab Kiến nghị.`,
    };
  }),
};
