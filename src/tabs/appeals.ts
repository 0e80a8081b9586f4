import { day, person, shown, text } from './cells.ts';
import { own, table, typed } from './tab.ts';

export const appeals = table({
  id: 'appeals',
  name: 'Kiến nghị',
  access: 'shared',
  rowKey: ['date', 'participant', 'content'],
  frozenColumns: 1,
  purpose: 'Ý kiến, kiến nghị về kết quả trong thời gian công khai; hạn, trả lời, điểm tính lại.',
  columns: {
    date: typed('Ngày nhận', 110, day, 'Ví dụ 02/02/2024.'),
    participant: typed('Về kết quả của', 220, person, 'Chọn người, tập thể trong danh sách. Để trống: góp ý chung.'),
    raisedBy: typed('Người kiến nghị', 200, text, 'Để trống: chính người có tên bên trái.'),
    content: typed('Nội dung', 360, text, 'Đề nghị xem lại điều gì, căn cứ nào.'),
    deadline: typed('Hạn trả lời', 110, day, 'Để trống: tính theo mục “Số ngày trả lời kiến nghị” ở Cấu hình.'),
    answer: typed('Trả lời', 320, text, 'Nội dung đã trả lời người kiến nghị.'),
    answeredOn: typed('Ngày trả lời', 110, day),
    resultBefore: own('Kết quả khi nhận', 220, shown(), 'Ghi ở lần Kiểm tra đầu tiên thấy kiến nghị.'),
    difference: own('Tính lại', 260, shown(), 'Kết quả hiện nay so với khi nhận kiến nghị.'),
    waiting: own('Thời hạn', 200, shown()),
    issues: own('Cần xem lại', 320, shown(), 'Phần mềm ghi khi kiểm tra.'),
  },
});
