import { day, oneOfOrText, person, text } from './cells.ts';
import { table, typed } from './tab.ts';

const STATES = { 'đang xem xét': 'đang xem xét', 'đã giải quyết': 'đã giải quyết' } as const;

export const difficulties = table({
  id: 'difficulties',
  name: 'Vướng mắc',
  access: 'open',
  rowKey: [],
  purpose: 'Vướng mắc, đề xuất của mọi người và trả lời của lãnh đạo (kế hoạch, mục 5).',
  columns: {
    date: typed('Ngày', 110, day),
    participant: typed('Người nêu', 220, person),
    content: typed('Vướng mắc', 360, text),
    proposal: typed('Đề xuất', 300, text),
    answer: typed('Trả lời của lãnh đạo', 300, text),
    state: typed('Tình trạng', 130, oneOfOrText(STATES)),
  },
});
