import { at, isSent } from '../records.ts';
import { isRegistrationOver } from '../registration-time.ts';
import { quote, type RowRule } from './rule.ts';

/** A draft left when registration was over: it stays a draft and counts for nothing until it is sent. */
export const unsentDraft: RowRule = {
  id: 'D04',
  stage: 'rows',
  level: 'info',
  stops: 'nothing',
  source: 'KH 06/3/2023, mục 5; hạn đăng ký tự chọn',
  sentence: 'Tab {tab}, dòng {row}: việc “{task}” còn nháp, đăng ký đã hết hạn hoặc đã khóa; chưa tính.',
  remedy: 'Gửi muộn vẫn được nhận: chọn Trạng thái “Đã gửi”. Không làm nữa thì xóa dòng.',
  find: ({ registrations, settings, today }) =>
    isRegistrationOver(settings, today)
      ? registrations
          .filter(({ row, inContest }) => inContest && !isSent(row))
          .map(({ row, found }) => ({
            at: at(row, 'status'),
            participants: found.who ? [found.who.code] : [],
            values: { task: quote(row.task) },
          }))
      : [],
};
