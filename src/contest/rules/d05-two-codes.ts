import { matchKey } from '../../vietnamese/normalise.ts';
import { nameAndCode, type Participant } from '../participants.ts';
import type { Finding, RowRule } from './rule.ts';

/** One person under two codes: same name, same unit, both active. Two people of one name in one unit are told apart by their posts. */
export const twoCodes: RowRule = {
  id: 'D05',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (mỗi người một mã)',
  sentence:
    'Tab {tab}, ô {cell}: {name} cùng tên, cùng đơn vị, cùng chức vụ với {other}; có thể một người mang hai mã.',
  remedy: 'Nếu là một người, giữ một mã và chọn lại mã ấy ở các tab; nếu là hai người, ghi chức vụ cho rõ.',
  find: ({ roster }) => {
    const first = new Map<string, Participant>();
    return roster.participants.flatMap((one): Finding[] => {
      if (!one.active || one.name === '') return [];
      const key = [one.kind, one.name, one.unit, one.position].map(matchKey).join('\n');
      const earlier = first.get(key);
      if (!earlier) first.set(key, one);
      if (!earlier) return [];
      const values = { name: nameAndCode(one), other: nameAndCode(earlier) };
      return [{ at: one.place('code'), participants: [one.code, earlier.code], values }];
    });
  },
};
