import { person, shown, text } from './cells.ts';
import { own, table, typed } from './tab.ts';

export const exemplars = table({
  id: 'exemplars',
  name: 'Điển hình',
  access: 'shared',
  rowKey: ['participant'],
  purpose: 'Điển hình tiên tiến: thành tích, ngày phát thanh; phần mềm ghi thêm điểm và mức để đài truyền thanh dùng.',
  columns: {
    participant: typed('Cá nhân, tập thể', 220, person),
    achievement: typed('Thành tích', 480, text, 'Viết vài câu đọc lên được: làm gì, kết quả ra sao.'),
    broadcastOn: typed('Ngày phát thanh', 200, text, 'Nhiều ngày cách nhau bằng dấu chấm phẩy.'),
    otherAward: typed('Đã được khen hình thức khác', 260, text, 'Giấy khen đột xuất… của xã cho chính thành tích này.'),
    name: own('Họ và tên', 220, shown()),
    reason: own('Kết quả thi đua', 320, shown()),
  },
});
