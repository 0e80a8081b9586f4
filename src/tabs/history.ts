import { LEVELS } from '../provisions/bands.ts';
import { day, flag, oneOfOrText, shown, text } from './cells.ts';
import { oneLine, own, table, typed } from './tab.ts';

export const history = table({
  id: 'history',
  name: 'Lịch sử',
  access: 'shared',
  rowKey: ['year', 'participant'],
  purpose: 'Kết quả đã công bố của các năm, mỗi lần điều chỉnh là một bản mới; năm cũ có thể gõ tay.',
  columns: {
    year: typed('Năm', 70, text),
    participant: typed('Mã', 90, text),
    name: typed('Họ và tên', 220, text),
    unit: typed('Đơn vị', 220, text),
    total: typed('Tổng điểm', 90, text),
    level: typed('Mức', 160, oneOfOrText(Object.fromEntries(Object.values(LEVELS).map((level) => [level, level])))),
    gift: typed('Được tặng quà', 110, flag),
    superior: typed('Đề nghị cấp trên', 110, flag),
    achievement: typed('Thành tích', 420, text),
    state: own('Tình trạng', 110, shown(), 'công bố, điều chỉnh, thu hồi, hoặc gõ tay. Để trống: chưa niêm phong.'),
    version: own('Bản', 60, shown(), 'Bản sau thay bản trước; bản cũ vẫn giữ.'),
    recordedOn: own('Ngày ghi', 110, day),
    decision: own('Quyết định, lý do', 280, shown()),
    rules: own('Phiên bản quy tắc', 130, shown()),
    kept: oneLine(own('Bản lưu', 100, shown(), 'Giá trị lúc công bố, để chỉ ra ô nào bị sửa. Không sửa cột này.')),
    seal: oneLine(
      own(
        'Dấu của dòng',
        100,
        shown(),
        'Dấu tính từ bản lưu và phiên bản quy tắc: sửa một chữ là khác. Không sửa cột này.',
      ),
    ),
    yearSeal: oneLine(own('Niêm phong năm', 160, shown(), 'Ngày đóng năm, số dòng và dấu chung của cả năm.')),
    issues: own('Cần xem lại', 320, shown(), 'Phần mềm ghi khi kiểm tra.'),
  },
});
