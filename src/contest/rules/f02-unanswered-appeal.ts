import { shortDate } from '../../vietnamese/dates.ts';
import { readAppeals } from '../publication/appeals.ts';
import { at } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** An appeal nobody has answered; later than its deadline it is a warning. */
export const unansweredAppeal: RowRule = {
  id: 'F02',
  stage: 'rows',
  level: 'info',
  stops: 'nothing',
  source: 'tự chọn (trả lời mọi kiến nghị trước khi công bố)',
  sentence: 'Tab {tab}, ô {cell}: kiến nghị “{content}” chưa trả lời, hạn {deadline}.',
  remedy: 'Ghi nội dung trả lời và ngày trả lời.',
  find: (facts) =>
    readAppeals(facts).flatMap(({ row, about, deadline, isAnswered, daysLate }): Finding[] => {
      if (isAnswered) return [];
      const late = daysLate > 0 ? `${shortDate(deadline ?? '')}, quá ${daysLate} ngày làm việc` : null;
      const values = { content: quote(row.content), deadline: late ?? (deadline ? shortDate(deadline) : 'chưa rõ') };
      const participants = about ? [about.code] : [];
      return [{ at: at(row, 'answer'), participants, values, level: daysLate > 0 ? 'warn' : 'info' }];
    }),
};
