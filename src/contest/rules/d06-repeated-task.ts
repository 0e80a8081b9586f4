import { searchKey } from '../../vietnamese/normalise.ts';
import type { Registration } from '../facts.ts';
import { nameAndCode } from '../participants.ts';
import { at } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/**
 * One task registered twice: by one person, or by two codes of one name, as after a move to another unit. Work that
 * comes back has another due day; two people of one name are told apart by what they do.
 */
export const repeatedTask: RowRule = {
  id: 'D06',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (mỗi việc đăng ký một lần)',
  sentence: 'Tab {tab}, ô {cell}: {name} đã đăng ký việc “{task}” này ở tab {otherTab}, dòng {otherRow}.',
  remedy: 'Xóa một dòng; nếu là hai đợt khác nhau, ghi hạn của từng đợt.',
  find: ({ registrations }) => {
    const first = new Map<string, Registration>();
    return registrations.flatMap((one): Finding[] => {
      const { row, found, inContest } = one;
      const { who } = found;
      if (!who || !inContest || row.task === '') return [];
      const key = [who.name, row.task, row.target, row.dueOn ?? ''].map(searchKey).join('\n');
      const earlier = first.get(key);
      if (!earlier) first.set(key, one);
      if (!earlier?.found.who) return [];
      const other = earlier.found.who;
      const values = {
        name: nameAndCode(who),
        task: quote(row.task),
        otherTab: `ĐK ${earlier.row.area}`,
        otherRow: String(earlier.row.row),
      };
      const place = at(row, 'task');
      if (other === who) return [{ at: place, participants: [who.code], values }];
      return [
        {
          at: place,
          participants: [who.code, other.code],
          sentence:
            'Tab {tab}, ô {cell}: {name} và {other} cùng tên, cùng đăng ký việc “{task}” (tab {otherTab}, dòng {otherRow}); có thể một người mang hai mã.',
          remedy: 'Nếu là một người (đã chuyển đơn vị), giữ một mã cho cả năm; nếu là hai người, không phải sửa.',
          values: { ...values, other: nameAndCode(other) },
        },
      ];
    });
  },
};
