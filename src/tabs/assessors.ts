import { POINTS, person, shown, text } from './cells.ts';
import { issueColumn } from './issue-column.ts';
import { VALUE_HELP } from './score-sheets.ts';
import { own, table, typed } from './tab.ts';

export const assessors = table({
  id: 'assessors',
  name: 'Chấm nhiều người',
  access: 'shared',
  rowKey: ['participant', 'criterion', 'assessor'],
  frozenColumns: 2,
  purpose: 'Khi nhiều người cùng thẩm định: mỗi người chấm một dòng; dùng cho dòng Phiếu chấm để trống ô Thẩm định.',
  columns: {
    participant: typed('Người được chấm', 180, person, 'Chọn trong danh sách, hoặc gõ mã.'),
    criterion: typed('Tiêu chí', 70, text, 'Mã trong tab Tiêu chí, ví dụ A4.'),
    assessor: typed('Người chấm', 200, text, 'Mỗi người chấm một dòng cho mỗi tiêu chí.'),
    value: typed('Điểm chấm', 110, text, VALUE_HELP),
    of: typed('Trên tổng số', 110, text),
    reason: typed('Nhận xét', 260, text),
    points: own('Điểm', 90, shown(POINTS)),
    issues: issueColumn(),
  },
});
