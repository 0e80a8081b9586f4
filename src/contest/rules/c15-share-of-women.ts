import { fairnessOf, sharesOf, WOMEN } from '../fairness.ts';
import { compare, subtract, toShortPercent } from '../rational.ts';
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
    const fairness = fairnessOf(
      gifts.gifts.map(({ standing }) => standing.score.participant),
      facts,
    );
    if (fairness.listed === 0) return [];
    const { listed: share, eligible: ofRoster } = sharesOf(fairness, 'Giới', WOMEN);
    const gap = subtract(share, ofRoster);
    const distance = gap.n < 0n ? { n: -gap.n, d: gap.d } : gap;
    if (compare(distance, facts.settings.thresholds.womenGap) < 0) return [];
    const values = { share: toShortPercent(share), ofRoster: toShortPercent(ofRoster) };
    return [{ at: { tab: 'gift-list', row: null, column: null }, participants: [], values }];
  },
};
