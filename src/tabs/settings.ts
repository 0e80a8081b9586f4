import { SETTINGS } from '../provisions/settings.ts';
import { oneOfOrText, text } from './cells.ts';
import { own, table, typed } from './tab.ts';

const KEYS = Object.fromEntries(SETTINGS.map(({ key, label }) => [key, label]));

export const settings = table({
  id: 'settings',
  name: 'Cấu hình',
  access: 'officer',
  rowKey: ['key'],
  frozenColumns: 1,
  purpose: 'Tên xã, năm, các mốc ngày, mức quà và mọi ngưỡng; mỗi số có ghi nguồn.',
  columns: {
    key: typed('Mục', 260, oneOfOrText(KEYS)),
    value: typed('Giá trị', 220, text, 'Gõ giá trị của xã vào cột này. Ngày viết 25/12/2023, tỷ lệ viết 2/3 hoặc 80%.'),
    meaning: own('Ý nghĩa', 420, text),
    source: own('Nguồn', 200, text),
  },
});
