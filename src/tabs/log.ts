import { shown } from './cells.ts';
import { own, table } from './tab.ts';

export const log = table({
  id: 'log',
  name: 'Nhật ký',
  access: 'add-on',
  rowKey: [],
  purpose: 'Ai đã bấm mục nào, lúc nào, đã đổi những gì. Chỉ ghi thêm, không xóa.',
  columns: {
    at: own('Lúc', 150, shown()),
    who: own('Ai', 220, shown()),
    action: own('Mục đã bấm', 220, shown()),
    what: own('Đã làm gì', 640, shown()),
    run: own('Lần chạy', 80, shown()),
    mark: own(
      'Dấu nối',
      160,
      shown(),
      'Dấu của dòng này và mọi dòng trên: sửa, xóa, chèn một dòng thì “Kiểm tra” thấy.',
    ),
  },
});
