import { oneOf, person, shown, text } from './cells.ts';
import { issueColumn } from './issue-column.ts';
import { COLOURS, coloured, own, table, typed } from './tab.ts';

const DECISIONS = { remove: 'Đưa ra khỏi danh sách', add: 'Bổ sung vào danh sách' } as const;

export const ballots = table({
  id: 'ballots',
  name: 'Bỏ phiếu',
  access: 'shared',
  rowKey: ['participant'],
  purpose: 'Kết quả kiểm phiếu từng người: đồng ý, không đồng ý, trắng; tỷ lệ và kết quả do phần mềm tính.',
  columns: {
    participant: typed('Người được bỏ phiếu', 220, person),
    agree: typed('Đồng ý', 90, text),
    disagree: typed('Không đồng ý', 110, text),
    blank: typed('Phiếu trắng', 100, text),
    recused: typed(
      'Người tránh phiếu',
      200,
      text,
      'Mã thành viên, cách nhau bằng dấu chấm phẩy. Không ai tự bỏ phiếu cho mình.',
    ),
    name: own('Họ và tên', 220, shown()),
    ratio: own('Tỷ lệ đồng ý (%)', 120, shown('0.00')),
    result: coloured(own('Kết quả', 130, shown()), {
      đạt: COLOURS.good,
      'không đạt': COLOURS.bad,
      'không hợp lệ': COLOURS.bad,
    }),
    issues: issueColumn(),
    decision: typed(
      'Hội đồng quyết định thêm',
      180,
      oneOf(DECISIONS, { strict: true }),
      'Để trống là theo phiếu. Bổ sung: được nhận suất trước người khác, chỉ khi đủ mọi điều kiện.',
    ),
    decisionReason: typed('Lý do đưa ra, bổ sung', 260, text, 'Bắt buộc khi Hội đồng đưa ra hoặc bổ sung.'),
    before: own('Trước khi Hội đồng quyết', 200, shown()),
    after: own('Sau khi Hội đồng quyết', 200, shown()),
    explanation: own('Kết quả thi đua', 340, shown()),
    conflicts: own('Thành viên phải tránh phiếu', 300, shown()),
  },
});
