import { shown } from './cells.ts';
import { own, table } from './tab.ts';

export const reminders = table({
  id: 'reminders',
  name: 'Ai chưa nộp',
  access: 'add-on',
  rowKey: [],
  frozenColumns: 1,
  onDemand: true,
  purpose: 'Từng đơn vị còn ai chưa đăng ký, còn nháp hay bị trả lại chưa sửa; lời nhắc soạn sẵn để gửi Zalo, thư.',
  columns: {
    unit: own('Đơn vị', 200, shown()),
    count: own('Số người', 80, shown('0')),
    names: own('Còn thiếu', 360, shown()),
    reminder: own('Lời nhắc (chép gửi Zalo, thư)', 520, shown()),
  },
});
