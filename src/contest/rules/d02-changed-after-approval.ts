import { shortDate } from '../../vietnamese/dates.ts';
import { changeSinceApproval } from '../approval-mark.ts';
import type { Registration } from '../facts.ts';
import { at } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

const dayOrNone = (day: string | null): string => (day === null || day === '-' ? '(trống)' : shortDate(day));

function laterChanges(registration: Registration): Finding[] {
  const { row, found } = registration;
  const { columns, dueBefore } = changeSinceApproval(registration);
  const participants = found.who ? [found.who.code] : [];
  const values = { task: quote(row.task) };
  const due: Finding[] =
    dueBefore === null
      ? []
      : [
          {
            at: at(row, 'dueOn'),
            participants,
            level: 'info',
            sentence: 'Tab {tab}, ô {cell}: hạn của việc “{task}” đổi từ {before} sang {after} sau khi duyệt.',
            remedy: 'Nếu không đồng ý, trả lại hạn cũ.',
            values: { ...values, before: dayOrNone(dueBefore), after: dayOrNone(row.dueOn) },
          },
        ];
  return [...columns.map((column): Finding => ({ at: at(row, column), participants, values })), ...due];
}

/** What was approved and then changed: all but result, evidence and dates stays as it was approved. */
export const changedAfterApproval: RowRule = {
  id: 'D02',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (việc đã duyệt chỉ đổi kết quả, minh chứng, ngày)',
  sentence: 'Tab {tab}, ô {cell}: việc “{task}” đã duyệt, ô này bị sửa sau khi duyệt.',
  remedy: 'Trả lại nội dung cũ; nếu đồng ý với nội dung mới thì chọn dòng và bấm “Duyệt dòng đang chọn”.',
  find: ({ registrations }) => registrations.flatMap(laterChanges),
};
