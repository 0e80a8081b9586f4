import { RATING_GROUPS, type RatingGroup, ratingGroupOf, TOP_RATING } from '../../provisions/people.ts';
import { isCandidate } from '../awards/eligibility.ts';
import { floor, multiply, rational, toShortPercent } from '../rational.ts';
import type { Finding, PeopleRule } from './rule.ts';

/** More people rated excellent than a fifth of those rated good in the same group, rounded down. */
export const tooManyTopRatings: PeopleRule = {
  id: 'C13',
  stage: 'people',
  level: 'warn',
  stops: 'nothing',
  source: 'NĐ 48/2023/NĐ-CP; NĐ 335/2025/NĐ-CP',
  sentence:
    'Nhóm {group}: {people} người hoàn thành xuất sắc, tối đa {most} ({limit}% của {good} người hoàn thành tốt).',
  remedy: 'Kiểm tra xếp loại (tab {tab}, ô {cell}).',
  find: ({ facts }) => {
    const { topRatingShare } = facts.settings.thresholds;
    const officials = facts.roster.participants.filter(isCandidate);
    return (Object.keys(RATING_GROUPS) as RatingGroup[]).flatMap((group): Finding[] => {
      const own = officials.filter(({ body, position }) => ratingGroupOf(body, position) === group);
      const top = own.filter(({ annualRating }) => annualRating === TOP_RATING);
      const good = own.filter(({ annualRating }) => annualRating === 'HTTNV').length;
      const most = floor(multiply(topRatingShare, rational(good)));
      const [first] = top;
      if (!first || BigInt(top.length) <= most) return [];
      return [
        {
          at: first.place('annualRating'),
          participants: top.map(({ code }) => code),
          values: {
            group: RATING_GROUPS[group],
            people: String(top.length),
            most: String(most),
            limit: toShortPercent(topRatingShare),
            good: String(good),
          },
        },
      ];
    });
  },
};
