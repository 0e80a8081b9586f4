import { flag, person, shown, text } from './cells.ts';
import { issueColumn } from './issue-column.ts';
import { own, table, typed } from './tab.ts';

export const exemplars = table({
  id: 'exemplars',
  name: 'Điển hình',
  access: 'shared',
  rowKey: ['participant'],
  frozenColumns: 1,
  purpose: 'Điển hình tiên tiến: thành tích, xác nhận, ngày phát thanh; phần mềm ghi kết quả đã thẩm định.',
  columns: {
    participant: typed('Cá nhân, tập thể', 220, person),
    achievement: typed('Thành tích', 480, text, 'Viết vài câu đọc lên được: làm gì, kết quả ra sao.'),
    broadcastOn: typed(
      'Ngày phát thanh',
      200,
      text,
      'Nhiều ngày cách nhau bằng dấu chấm phẩy; hoặc ghi ở tab Phát thanh.',
    ),
    otherAward: typed('Đã được khen hình thức khác', 260, text, 'Giấy khen đột xuất… của xã cho chính thành tích này.'),
    confirmed: typed('Nội vụ xác nhận', 110, flag, 'Có: đã đối chiếu với minh chứng; bản tin mới dùng lời này.'),
    consent: typed('Đồng ý phát thanh', 110, flag, 'Có: người được nêu đồng ý.'),
    name: own('Họ và tên', 200, shown()),
    reason: own('Kết quả thi đua', 380, shown(), 'Chỉ gồm điều đã thẩm định.'),
    state: own('Điều kiện phát', 260, shown()),
    told: own('Đã phát', 170, shown()),
    issues: issueColumn(),
  },
});
