import { oneOf, shown } from './cells.ts';
import { ISSUE_LEVELS } from './issue-levels.ts';
import { COLOURS, coloured, own, table } from './tab.ts';

export const checks = table({
  id: 'checks',
  name: 'Kiểm tra',
  access: 'add-on',
  rowKey: [],
  purpose: 'Mọi chỗ cần xem lại: ở ô nào, vì sao, sửa thế nào, theo quy tắc nào.',
  columns: {
    rule: own('Quy tắc', 80, shown()),
    level: coloured(own('Mức', 90, oneOf(ISSUE_LEVELS)), {
      [ISSUE_LEVELS.block]: COLOURS.bad,
      [ISSUE_LEVELS.warn]: COLOURS.doubtful,
    }),
    tab: own('Tab', 110, shown()),
    cell: own('Ô', 70, shown()),
    participant: own('Mã người', 110, shown()),
    name: own('Họ và tên', 200, shown()),
    unit: own('Đơn vị', 200, shown()),
    message: own('Nội dung', 560, shown()),
    remedy: own('Cách sửa', 300, shown()),
    source: own('Căn cứ', 240, shown()),
    row: own('Dòng', 60, shown('0')),
    column: own('Cột', 140, shown()),
  },
});
