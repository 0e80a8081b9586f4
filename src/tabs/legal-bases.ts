import { day, text } from './cells.ts';
import { table, typed } from './tab.ts';

export const legalBases = table({
  id: 'legal-bases',
  name: 'Căn cứ',
  access: 'officer',
  rowKey: ['kind', 'number'],
  purpose: 'Văn bản làm căn cứ; mọi quyết định, tờ trình, báo cáo đều lấy từ đây.',
  columns: {
    kind: typed('Loại văn bản', 130, text, 'Luật, Nghị định, Thông tư, Kế hoạch…'),
    number: typed('Số, ký hiệu', 160, text, 'Ví dụ: 06/2022/QH15.'),
    date: typed('Ngày ban hành', 120, day),
    issuer: typed('Cơ quan ban hành', 220, text),
    abstract: typed('Trích yếu', 480, text),
  },
});
