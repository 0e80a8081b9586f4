import { isSent } from '../contest/records.ts';
import { SETTINGS } from '../provisions/settings.ts';
import type { View } from '../reports/report.ts';
import { appendedRows, cellsOfColumn, valuesOnly } from '../tabs/blocks.ts';
import { settings } from '../tabs/settings.ts';
import { shortDate } from '../vietnamese/dates.ts';
import type { TabChange } from '../workbook.ts';
import { type Action, fromView } from './action.ts';
import { countWords } from './selected-registrations.ts';

const KEY = 'registration-closed-on';

/** The setting's value cell; its row is appended where the tab does not have it yet. */
function closedOn(value: string, view: View): TabChange[] {
  const table = view.reading.tableOf(settings.id);
  const provision = SETTINGS.find(({ key }) => key === KEY);
  if (!table || !provision) return [];
  const { row } = view.outcome.facts.settings.place(KEY);
  const { label, meaning, source } = provision;
  const blocks =
    row === null
      ? appendedRows(table, [{ key: label, value, meaning, source }])
      : cellsOfColumn(table, 'value', new Map([[row, value]]));
  return [valuesOnly({ id: settings.id, name: table.sheet.name }, blocks)];
}

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
    return { tabs: closedOn(shortDate(view.today), view), message };
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
    return { tabs: closedOn('', view), message: `Mở lại đăng ký.${until}` };
  }),
};
