import { matchKey } from '../../vietnamese/normalise.ts';
import { at, type RegistrationRow } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** Two tasks with one id, as when a row was copied: nothing can be told apart by it. */
export const repeatedId: RowRule = {
  id: 'D03',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (mỗi việc một mã)',
  sentence: 'Tab {tab}, ô {cell}: mã việc “{id}” đã có ở tab {otherTab}, dòng {otherRow}.',
  remedy: 'Xóa mã ở dòng chép rồi bấm “Kiểm tra”, hoặc bấm “Sửa giúp” để nhận mã mới.',
  find: ({ registrations }) => {
    const first = new Map<string, RegistrationRow>();
    return registrations.flatMap(({ row, found }): Finding[] => {
      const key = matchKey(row.id);
      const earlier = first.get(key);
      if (key === '') return [];
      if (!earlier) first.set(key, row);
      if (!earlier) return [];
      return [
        {
          at: at(row, 'id'),
          participants: found.who ? [found.who.code] : [],
          values: { id: quote(row.id), otherTab: `ĐK ${earlier.area}`, otherRow: String(earlier.row) },
        },
      ];
    });
  },
};
