import { STATES } from '../contest/lock.ts';
import { POINTS, person, shown, text } from './cells.ts';
import { issueColumn } from './issue-column.ts';
import { COLOURS, coloured, own, table, typed } from './tab.ts';

/** How far a line has come (tự chấm → thẩm định → khóa; mở khóa để thẩm định lại). */
export const STATE_HELP = 'Phần mềm ghi. “Đã khóa”: sửa ô Thẩm định là vi phạm C07; mở khóa bằng menu và ghi lý do.';
export const STATE_COLOURS = { [STATES.locked]: COLOURS.good, [STATES.unlocked]: COLOURS.doubtful };

export const VALUE_HELP = 'Số, tên mức, Có/Không hoặc “không phát sinh”. Để trống là chưa chấm, không phải 0.';

export const scoreSheets = table({
  id: 'score-sheets',
  name: 'Phiếu chấm',
  access: 'shared',
  rowKey: ['participant', 'criterion'],
  frozenColumns: 2,
  purpose: 'Mỗi người, mỗi tiêu chí một dòng: tự chấm, thẩm định, minh chứng, lý do.',
  columns: {
    participant: typed('Người được chấm', 180, person, 'Chọn trong danh sách, hoặc gõ mã.'),
    criterion: typed('Tiêu chí', 70, text, 'Mã trong tab Tiêu chí, ví dụ A1.'),
    self: typed('Tự chấm', 110, text, VALUE_HELP),
    selfOf: typed('Tự chấm: trên tổng số', 110, text, 'Chỉ dùng cho tiêu chí theo tỷ lệ: 11 trên 12 thì ghi 12.'),
    assessed: typed('Thẩm định', 110, text, VALUE_HELP),
    assessedOf: typed('Thẩm định: trên tổng số', 110, text),
    evidence: typed('Minh chứng', 300, text),
    reason: typed('Lý do chênh lệch', 240, text),
    explanation: typed('Giải trình', 240, text, 'Ý kiến của người được chấm sau thẩm định lần 1.'),
    council: typed(
      'Hội đồng',
      110,
      text,
      'Giá trị Hội đồng kết luận, nếu khác thẩm định; ghi lý do ở cột Lý do chênh lệch.',
    ),
    councilOf: typed('Hội đồng: trên tổng số', 110, text),
    selfPoints: own('Điểm tự chấm', 100, shown(POINTS)),
    assessedPoints: own('Điểm thẩm định', 100, shown(POINTS)),
    councilPoints: own('Điểm Hội đồng', 100, shown(POINTS)),
    basis: own('Điểm được tính lấy từ', 200, shown()),
    state: coloured(own('Tình trạng', 120, shown(), STATE_HELP), STATE_COLOURS),
    firstValue: own('Thẩm định lần 1', 120, shown(), 'Giá trị khi khóa lần đầu.'),
    lockedValue: own('Giá trị đã khóa', 120, shown()),
    issues: issueColumn(),
  },
});
