import { oneOf, oneOfOrText, POINTS, shown, text } from './cells.ts';
import { KINDS, LEVELS_HELP, NOT_ARISING, NOT_ARISING_HELP, PART_OF_HELP, WEIGHT_HELP } from './criteria.ts';
import { issueColumn } from './issue-column.ts';
import { STATE_COLOURS, STATE_HELP, VALUE_HELP } from './score-sheets.ts';
import { coloured, own, table, typed } from './tab.ts';

export const EFFECTS = { bonus: 'Cộng', penalty: 'Trừ' } as const;

export const indexCriteria = table({
  id: 'index',
  name: 'Bộ chỉ số',
  access: 'shared',
  rowKey: ['code'],
  frozenColumns: 1,
  purpose: 'Bộ chỉ số CCHC của xã (nội dung 3.3): ai phụ trách, tự chấm, thẩm định, minh chứng.',
  columns: {
    code: typed('Mã', 60, text),
    field: typed('Lĩnh vực', 200, text),
    name: typed('Tiêu chí', 380, text),
    max: typed('Điểm tối đa', 80, text),
    kind: typed('Cách tính', 230, oneOf(KINDS, { strict: true })),
    levels: typed('Mức điểm', 220, text, LEVELS_HELP),
    target: typed('Chỉ tiêu (%)', 90, text),
    notArising: typed('Không phát sinh', 120, oneOfOrText(NOT_ARISING), NOT_ARISING_HELP),
    owner: typed('Người phụ trách', 200, text),
    self: typed('Tự chấm', 110, text, VALUE_HELP),
    selfOf: typed('Tự chấm: trên tổng số', 110, text),
    assessed: typed('Thẩm định', 110, text, VALUE_HELP),
    assessedOf: typed('Thẩm định: trên tổng số', 110, text),
    evidence: typed('Minh chứng', 300, text),
    reason: typed('Lý do chênh lệch', 240, text),
    explanation: typed('Giải trình', 240, text, 'Ý kiến của người phụ trách sau thẩm định lần 1.'),
    weight: typed('Hệ số', 70, text, WEIGHT_HELP),
    effect: typed('Cộng / trừ', 90, oneOf(EFFECTS, { strict: true }), 'Để trống: tiêu chí thường của Bộ chỉ số.'),
    partOf: typed('Cộng, trừ vào', 120, text, PART_OF_HELP),
    lastYear: typed('Điểm năm trước', 90, text, 'Điểm được công nhận của năm trước, để so sánh.'),
    selfPoints: own('Điểm tự chấm', 100, shown(POINTS)),
    assessedPoints: own('Điểm thẩm định', 100, shown(POINTS)),
    state: coloured(own('Tình trạng', 120, shown(), STATE_HELP), STATE_COLOURS),
    firstValue: own('Thẩm định lần 1', 120, shown(), 'Giá trị khi khóa lần đầu.'),
    lockedValue: own('Giá trị đã khóa', 120, shown()),
    issues: issueColumn(),
    note: own('Ghi chú', 420, text),
  },
});
