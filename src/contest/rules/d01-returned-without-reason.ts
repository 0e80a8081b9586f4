import { at } from '../records.ts';
import { quote, type RowRule } from './rule.ts';

/** A task sent back without a word why: nobody can mend it. */
export const returnedWithoutReason: RowRule = {
  id: 'D01',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (đường đi của một đăng ký)',
  sentence: 'Tab {tab}, ô {cell}: việc “{task}” bị trả lại nhưng chưa ghi lý do.',
  remedy: 'Ghi lý do để người đăng ký biết sửa gì.',
  find: ({ registrations }) =>
    registrations
      .filter(({ row }) => row.status === 'returned' && row.reason === '')
      .map(({ row, found }) => ({
        at: at(row, 'reason'),
        participants: found.who ? [found.who.code] : [],
        values: { task: quote(row.task) },
      })),
};
