import { shown } from './cells.ts';
import { own, table } from './tab.ts';

/** Rows of values that are kept; older runs make way for newer ones (tự chọn). */
export const KEPT_CELLS = 120;

/** Characters in one of them: Google allows 50,000 and Excel 32,767 (tự chọn). */
export const CELL_TEXT = 30_000;

export const undo = table({
  id: 'undo',
  name: 'Hoàn tác',
  access: 'add-on',
  hidden: true,
  onDemand: true,
  rowKey: [],
  purpose: 'Giá trị cũ của những ô phần mềm đã ghi, để hoàn tác. Tab ẩn, không sửa tay.',
  columns: {
    run: own('Lần chạy', 80, shown()),
    at: own('Lúc', 150, shown()),
    who: own('Ai', 220, shown()),
    action: own('Mục đã bấm', 180, shown()),
    why: own('Vì sao không hoàn tác được', 300, shown()),
    values: own('Giá trị trước đó', 300, shown()),
  },
});
