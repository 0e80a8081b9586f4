import { POINTS, shown } from './cells.ts';
import { own, table } from './tab.ts';

export const explanations = table({
  id: 'explanations',
  name: 'Giải trình điểm',
  access: 'add-on',
  rowKey: [],
  frozenColumns: 1,
  purpose:
    'Từng điểm của từng người: tính thế nào, theo tiêu chí nào, từ ô nào, minh chứng gì, ai thẩm định, mất điểm vì sao, có tên trong danh sách hay không.',
  columns: {
    participant: own('Mã', 70, shown()),
    name: own('Họ và tên', 180, shown()),
    part: own('Phần', 150, shown()),
    item: own('Tiêu chí hoặc việc', 360, shown()),
    self: own('Tự chấm', 90, shown(POINTS)),
    points: own('Điểm', 90, shown(POINTS)),
    most: own('Tối đa', 80, shown(POINTS)),
    counts: own('Vào tổng', 90, shown(POINTS), 'Cộng cột này của một người thì được đúng tổng điểm của người ấy.'),
    lost: own('Mất', 80, shown(POINTS)),
    how: own('Cách tính', 320, shown()),
    why: own('Vì sao mất, còn thiếu gì', 300, shown()),
    source: own('Quy định', 220, shown()),
    cells: own('Lấy từ ô', 160, shown()),
    evidence: own('Minh chứng', 260, shown()),
    assessor: own('Người thẩm định', 150, shown()),
  },
});
