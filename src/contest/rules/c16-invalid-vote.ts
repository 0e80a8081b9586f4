import { nameAndCode } from '../participants.ts';
import { at } from '../records.ts';
import { type Finding, type PeopleRule, quote } from './rule.ts';

/** A vote that is not valid: no quorum, a vote on oneself, or a sum that is not the number of voters. */
export const invalidVote: PeopleRule = {
  id: 'C16',
  stage: 'people',
  level: 'block',
  stops: 'vote',
  source: 'tự chọn (quy chế Hội đồng)',
  sentence: 'Phiếu của {name} không hợp lệ (tab {tab}, ô {cell}): {reasons}.',
  remedy: 'Bỏ phiếu lại hoặc sửa số phiếu theo biên bản kiểm phiếu.',
  find: ({ facts }) =>
    facts.council.ballots.flatMap(({ row, found, faults }): Finding[] => {
      const [first] = faults;
      if (!first) return [];
      const values = {
        name: found.who ? nameAndCode(found.who) : quote(row.participant),
        reasons: faults.map(({ reason }) => reason).join('; '),
      };
      return [{ at: at(row, first.column), participants: found.who ? [found.who.code] : [], values }];
    }),
};
