import { lawOf } from '../legal.ts';
import { nameAndCode } from '../participants.ts';
import type { Finding, PeopleRule } from './rule.ts';

const CASES = {
  underReview: 'đang bị xem xét kỷ luật, thanh tra hoặc xác minh đơn',
  disciplined: 'bị kỷ luật trong năm',
} as const;

/** Under review, inspection or with a complaint being verified; disciplined in the year. */
export const openCase: PeopleRule = {
  id: 'C11',
  stage: 'people',
  level: 'block',
  stops: 'person',
  source: 'Luật áp dụng theo ngày quyết định (tab Quy tắc khen thưởng)',
  sentence: '{name} {what}: chưa xét khen thưởng.',
  remedy: 'Chờ có kết luận, rồi sửa tab {tab}, ô {cell}.',
  find: ({ facts }) => {
    const { openCaseSource, disciplineSource } = lawOf(facts.settings, facts.today).profile;
    const sources = { underReview: openCaseSource, disciplined: disciplineSource };
    return facts.roster.participants
      .filter(({ active }) => active)
      .flatMap((participant): Finding[] =>
        (['underReview', 'disciplined'] as const)
          .filter((column) => participant[column])
          .map((column) => ({
            at: participant.place(column),
            participants: [participant.code],
            values: { name: nameAndCode(participant), what: CASES[column] },
            source: sources[column],
          })),
      );
  },
};
