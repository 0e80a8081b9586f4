import { day, flag, person, text } from './cells.ts';
import { table, typed } from './tab.ts';

export const spotAwards = table({
  id: 'spot-awards',
  name: 'Khen đột xuất',
  access: 'officer',
  rowKey: [],
  purpose: 'Khen kịp thời trong năm: ai, thành tích gì, hình thức, số tiền, số quyết định.',
  columns: {
    date: typed('Ngày', 110, day),
    participant: typed('Cá nhân, tập thể', 220, person),
    achievement: typed('Thành tích', 420, text),
    form: typed('Hình thức', 180, text, 'Ví dụ: Giấy khen của Chủ tịch UBND xã.'),
    amount: typed('Số tiền (đồng)', 120, text),
    decision: typed('Số quyết định', 160, text, 'Ví dụ: 85/QĐ-UBND.'),
    sameAchievement: typed(
      'Trùng thành tích xét cuối năm',
      140,
      flag,
      'Có: đã khen cho chính thành tích đang xét, nên không khen lần nữa (Luật 06/2022/QH15, Điều 5).',
    ),
  },
});
