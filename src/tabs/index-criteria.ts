import { oneOf, oneOfOrText, POINTS, shown, text } from './cells.ts';
import { KINDS, LEVELS_HELP, NOT_ARISING, NOT_ARISING_HELP } from './criteria.ts';
import { VALUE_HELP } from './score-sheets.ts';
import { own, table, typed } from './tab.ts';

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
    selfPoints: own('Điểm tự chấm', 100, shown(POINTS)),
    assessedPoints: own('Điểm thẩm định', 100, shown(POINTS)),
    issues: own('Cần xem lại', 360, shown()),
  },
});
