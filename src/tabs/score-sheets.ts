import { POINTS, person, shown, text } from './cells.ts';
import { own, table, typed } from './tab.ts';

export const VALUE_HELP = 'Số, tên mức, Có/Không hoặc “không phát sinh”. Để trống là chưa chấm, không phải 0.';

export const scoreSheets = table({
  id: 'score-sheets',
  name: 'Phiếu chấm',
  access: 'shared',
  rowKey: ['participant', 'criterion'],
  frozenColumns: 2,
  purpose: 'Mỗi người, mỗi tiêu chí một dòng: tự chấm, thẩm định, minh chứng, lý do.',
  columns: {
    participant: typed('Người được chấm', 220, person, 'Chọn trong danh sách, hoặc gõ mã.'),
    criterion: typed('Tiêu chí', 90, text, 'Mã trong tab Tiêu chí, ví dụ A1.'),
    self: typed('Tự chấm', 110, text, VALUE_HELP),
    selfOf: typed('Tự chấm: trên tổng số', 110, text, 'Chỉ dùng cho tiêu chí theo tỷ lệ: 11 trên 12 thì ghi 12.'),
    assessed: typed('Thẩm định', 110, text, VALUE_HELP),
    assessedOf: typed('Thẩm định: trên tổng số', 110, text),
    evidence: typed('Minh chứng', 300, text),
    reason: typed('Lý do chênh lệch', 240, text),
    selfPoints: own('Điểm tự chấm', 100, shown(POINTS)),
    assessedPoints: own('Điểm thẩm định', 100, shown(POINTS)),
    issues: own('Cần xem lại', 360, shown()),
  },
});
