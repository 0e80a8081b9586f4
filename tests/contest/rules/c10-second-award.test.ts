import { describe, expect, it } from 'vitest';
import { outcomeOf, sentencesOf, type TypedTabs } from '../../typed-workbook.ts';
import { AFTER, communeOf } from '../awards/commune.ts';

const PEOPLE = [
  { code: 'CB01', total: 92 },
  { code: 'CB02', total: 85 },
];
const STORY = 'Lập tổ hỗ trợ dịch vụ công tại nhà văn hóa thôn.';
const PRAISE = {
  date: { date: '2023-07-14' },
  participant: 'CB01',
  achievement: STORY,
  form: 'Giấy khen',
  amount: '270.000',
  decision: '85/QĐ-UBND',
};
const TWICE =
  'Người CB01 (CB01): thành tích này đã được khen (Giấy khen, QĐ số 85/QĐ-UBND ngày 14/7/2023); không khen nhiều hình thức cho một thành tích.';
const found = (more: TypedTabs): string[] => sentencesOf('C10', communeOf(PEOPLE, {}, more), AFTER);
const listed = (more: TypedTabs): string[] =>
  outcomeOf(communeOf(PEOPLE, {}, more), AFTER).gifts.gifts.map(({ standing }) => standing.score.participant.code);

describe('C10 one achievement, one award', () => {
  it('stops the person whose praise during the year was for the achievement judged now', () => {
    const more = { 'spot-awards': [PRAISE], exemplars: [{ participant: 'CB01', achievement: ` ${STORY}` }] };
    expect(found(more)).toEqual([TWICE]);
    expect(listed(more)).toEqual(['CB02']);
  });

  it('stops the person where the officer says that it is the same achievement', () => {
    expect(found({ 'spot-awards': [{ ...PRAISE, sameAchievement: 'Có' }] })).toEqual([TWICE]);
  });

  it('lets another achievement be praised, and another person tell the same words', () => {
    const more = { 'spot-awards': [PRAISE], exemplars: [{ participant: 'CB02', achievement: STORY }] };
    expect(found(more)).toEqual([]);
    expect(listed(more)).toEqual(['CB01', 'CB02']);
  });

  it('names the second of two praises for one thing without stopping the person', () => {
    const more = { 'spot-awards': [PRAISE, { ...PRAISE, form: 'Quà', decision: '90/QĐ-UBND' }] };
    expect(found(more)).toEqual([TWICE]);
    expect(listed(more)).toEqual(['CB01', 'CB02']);
  });

  it('remembers a gift of an earlier year for the same achievement; without a gift the story may be told again', () => {
    const past = { year: '2022', participant: 'CB01', total: '90', level: 'tiêu biểu', achievement: STORY };
    const exemplars = [{ participant: 'CB01', achievement: STORY }];
    expect(found({ exemplars, history: [{ ...past, gift: 'Có' }] })).toEqual([
      'Người CB01 (CB01): thành tích này đã được khen (danh sách khen năm 2022); không khen nhiều hình thức cho một thành tích.',
    ]);
    expect(found({ exemplars, history: [past] })).toEqual([]);
  });
});

describe('“Khen đột xuất”', () => {
  it('says which amount is no money', () => {
    const tabs = communeOf(PEOPLE, {}, { 'spot-awards': [{ ...PRAISE, amount: 'hai trăm' }] });
    expect(sentencesOf('C01', tabs, AFTER)[0]).toContain('“hai trăm”');
  });
});
