import { groupDigits } from '../../vietnamese/numbers.ts';
import type { ListRule } from './rule.ts';

/** More people than the money pays for. */
export const overBudget: ListRule = {
  id: 'C18',
  stage: 'lists',
  level: 'warn',
  stops: 'nothing',
  source: 'KH 06/3/2023, mục 5; kinh phí: tự chọn',
  sentence: 'Cần {total} đồng cho {people} suất, kinh phí {budget} đồng chỉ đủ {affordable} suất.',
  remedy: 'Bổ sung kinh phí (tab {tab}, ô {cell}) hoặc giữ danh sách đã cắt.',
  find: ({ facts: { settings }, gifts }) => {
    const { giftVnd, budgetVnd, giftQuota } = settings;
    const people = giftQuota === null ? gifts.eligible : Math.min(gifts.eligible, giftQuota);
    const total = people * (giftVnd ?? 0);
    if (budgetVnd === null || gifts.affordable === null || total <= budgetVnd) return [];
    const values = {
      total: groupDigits(total),
      people: String(people),
      budget: groupDigits(budgetVnd),
      affordable: String(gifts.affordable),
    };
    return [{ at: settings.place('budget-vnd'), participants: [], values }];
  },
};
