import { flag, text } from './cells.ts';
import { own, table, typed } from './tab.ts';

export const areas = table({
  id: 'areas',
  name: 'Nội dung',
  access: 'officer',
  rowKey: ['code'],
  purpose: 'Năm nội dung thi đua của kế hoạch, hệ số và việc bật, tắt từng nội dung.',
  columns: {
    code: typed('Mã', 70, text),
    name: typed('Tên nội dung theo kế hoạch', 560, text),
    short: typed('Tên ngắn', 240, text),
    weight: typed('Hệ số', 80, text, 'Hệ số khi tính điểm phần B; để trống là 1.'),
    enabled: typed('Áp dụng', 90, flag, 'Có hoặc Không; để trống là Có.'),
    source: own('Nguồn', 240, text),
  },
});
