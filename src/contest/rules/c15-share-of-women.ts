import { isCandidate } from '../awards/eligibility.ts';
import { percentText, shareOf } from '../awards/shares.ts';
import { compare, subtract } from '../rational.ts';
import type { ListRule } from './rule.ts';

/** The share of women on the gift list is far from their share among those who may be on it. */
export const shareOfWomen: ListRule = {
  id: 'C15',
  stage: 'lists',
  level: 'warn',
  stops: 'nothing',
  source: 'Luật 06/2022/QH15, Điều 5 khoản 3; ngưỡng: tự chọn',
  sentence: 'Nữ chiếm {share}% danh sách khen, {ofRoster}% trong Danh sách.',
  remedy: 'Hội đồng lưu ý bình đẳng giới.',
  find: ({ facts, gifts }) => {
    const isWoman = ({ title }: { readonly title: string }): boolean => title === 'Bà';
    const share = shareOf(
      gifts.gifts.map(({ standing }) => standing.score.participant),
      isWoman,
    );
    const ofRoster = shareOf(facts.roster.participants.filter(isCandidate), isWoman);
    if (!share || !ofRoster) return [];
    const gap = subtract(share, ofRoster);
    const distance = gap.n < 0n ? { n: -gap.n, d: gap.d } : gap;
    if (compare(distance, facts.settings.thresholds.womenGap) < 0) return [];
    const values = { share: percentText(share), ofRoster: percentText(ofRoster) };
    return [{ at: { tab: 'gift-list', row: null, column: null }, participants: [], values }];
  },
};
