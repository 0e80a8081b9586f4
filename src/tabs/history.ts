import { LEVELS } from '../provisions/bands.ts';
import { flag, oneOfOrText, text } from './cells.ts';
import { table, typed } from './tab.ts';

export const history = table({
  id: 'history',
  name: 'Lịch sử',
  access: 'open',
  rowKey: [],
  purpose: 'Kết quả đã công bố của các năm; năm cũ có thể gõ tay.',
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
  },
});
