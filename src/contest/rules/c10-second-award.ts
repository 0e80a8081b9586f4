import { nameAndCode } from '../participants.ts';
import { at } from '../records.ts';
import { type Finding, type PeopleRule, quote } from './rule.ts';

/** Another award form of the commune for the same achievement. */
export const secondAward: PeopleRule = {
  id: 'C10',
  stage: 'people',
  level: 'block',
  stops: 'person',
  source: 'Luật 06/2022/QH15, Điều 5 khoản 2 điểm c',
  sentence: '{name}: thành tích này đã được khen ({award}); không khen nhiều hình thức cho một thành tích.',
  remedy: 'Ghi thành tích khác hoặc bỏ khỏi danh sách đề nghị (tab {tab}, ô {cell}).',
  find: ({ facts }) =>
    facts.input.exemplars.flatMap((row): Finding[] => {
      const { who } = facts.roster.find(row.participant);
      if (!who || row.otherAward === '') return [];
      const values = { name: nameAndCode(who), award: quote(row.otherAward) };
      return [{ at: at(row, 'otherAward'), participants: [who.code], values }];
    }),
};
