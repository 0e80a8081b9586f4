import { isSent } from '../contest/records.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { type Action, fromView } from './action.ts';
import { countWords } from './selected-registrations.ts';
import { settingCell } from './setting-cell.ts';

const KEY = 'registration-closed-on';

/** "Khóa đăng ký": from today a registration still comes in, but is marked late; drafts stay drafts and are listed. */
export const closeRegistration: Action = {
  name: 'close-registration',
  label: 'Khóa đăng ký',
  propose: fromView((view) => {
    const { settings: current, registrations } = view.outcome.facts;
    if (current.registrationClosedOn !== null) {
      return { refusal: `Đăng ký đã khóa từ ngày ${shortDate(current.registrationClosedOn)}.` };
    }
    const drafts = registrations.filter(({ row, inContest }) => inContest && !isSent(row));
    const left = drafts.length > 0 ? ` Còn nháp: ${countWords(drafts)}, bấm “Kiểm tra” để xem từng dòng.` : '';
    const message = `Khóa đăng ký từ ngày ${shortDate(view.today)}; nộp sau vẫn nhận, có ghi muộn.${left}`;
    return { tabs: settingCell(KEY, shortDate(view.today), view), message };
  }),
};

/** "Mở đăng ký": nothing is late any more but for the deadline itself. */
export const openRegistration: Action = {
  name: 'open-registration',
  label: 'Mở đăng ký',
  propose: fromView((view) => {
    const { registrationClosedOn, registrationDeadline } = view.outcome.facts.settings;
    if (registrationClosedOn === null) return { refusal: 'Đăng ký đang mở.' };
    const until = registrationDeadline === null ? '' : ` Hạn đăng ký: ${shortDate(registrationDeadline)}.`;
    return { tabs: settingCell(KEY, '', view), message: `Mở lại đăng ký.${until}` };
  }),
};
