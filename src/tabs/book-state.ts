import { oneOf, shown } from './cells.ts';
import { ISSUE_LEVELS } from './issue-levels.ts';
import { COLOURS, coloured, own, table } from './tab.ts';

export const bookState = table({
  id: 'book-state',
  name: 'Tình trạng sổ',
  access: 'add-on',
  onDemand: true,
  rowKey: [],
  purpose: 'Bản thân tệp có gì hỏng: tab, tiêu đề, danh sách chọn, phần bảo vệ, công thức; cái nào “Sửa sổ” sửa được.',
  columns: {
    rule: own('Quy tắc', 80, shown()),
    level: coloured(own('Mức', 90, oneOf(ISSUE_LEVELS)), {
      [ISSUE_LEVELS.block]: COLOURS.bad,
      [ISSUE_LEVELS.warn]: COLOURS.doubtful,
    }),
    tab: own('Tab', 140, shown()),
    cell: own('Ô', 70, shown()),
    message: own('Nội dung', 560, shown()),
    remedy: own('Cách sửa', 380, shown()),
    mended: own('Ai sửa', 140, shown()),
  },
});
