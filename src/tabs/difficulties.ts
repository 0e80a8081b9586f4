import { day, oneOfOrText, person, shown, text } from './cells.ts';
import { issueColumn } from './issue-column.ts';
import { own, table, typed } from './tab.ts';

const STATES = {
  mới: 'mới',
  'đang xem xét': 'đang xem xét',
  'chuyển cấp trên': 'chuyển cấp trên',
  'đã giải quyết': 'đã giải quyết',
} as const;

export const difficulties = table({
  id: 'difficulties',
  name: 'Vướng mắc',
  access: 'shared',
  rowKey: ['date', 'participant', 'content'],
  frozenColumns: 1,
  purpose: 'Vướng mắc, đề xuất của mọi người và trả lời của lãnh đạo (kế hoạch, mục 5).',
  columns: {
    date: typed('Ngày', 110, day, 'Ngày nêu, ví dụ 18/9/2023.'),
    participant: typed('Người nêu', 220, person, 'Chọn tên mình trong danh sách, hoặc gõ mã.'),
    content: typed(
      'Vướng mắc',
      360,
      text,
      'Vướng ở đâu, từ khi nào. Ví dụ: Đường truyền ở bộ phận một cửa hay gián đoạn.',
    ),
    proposal: typed('Đề xuất', 300, text, 'Đề nghị ai làm gì.'),
    answer: typed('Trả lời của lãnh đạo', 300, text, 'Lãnh đạo ghi; ghi rồi thì không còn tính là đang chờ.'),
    state: typed('Tình trạng', 130, oneOfOrText(STATES), 'mới → đang xem xét → đã giải quyết, hoặc chuyển cấp trên.'),
    waiting: own('Đã chờ', 200, shown(), 'Số ngày làm việc từ ngày nêu đến nay khi chưa có trả lời.'),
    issues: issueColumn('Phần mềm ghi khi kiểm tra.', 320),
  },
});
