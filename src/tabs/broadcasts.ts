import { SCRIPT_SECONDS } from '../provisions/radio.ts';
import { day, oneOf, oneOfOrText, person, text } from './cells.ts';
import { issueColumn } from './issue-column.ts';
import { table, typed } from './tab.ts';

const SLOTS = { sáng: 'Sáng', trưa: 'Trưa', chiều: 'Chiều', tối: 'Tối' };
const KINDS = {
  exemplar: 'Gương điển hình',
  launch: 'Phát động',
  'mid-year': 'Sơ kết',
  results: 'Kết quả',
  other: 'Tin khác',
} as const;
const LENGTHS = Object.fromEntries(SCRIPT_SECONDS.map((seconds) => [String(seconds), `${seconds} giây`]));

export const broadcasts = table({
  id: 'broadcasts',
  name: 'Phát thanh',
  access: 'shared',
  rowKey: ['date', 'participant'],
  frozenColumns: 1,
  purpose: 'Đài truyền thanh ghi mỗi lần phát.',
  columns: {
    date: typed('Ngày phát', 110, day),
    slot: typed('Buổi, giờ phát', 130, oneOfOrText(SLOTS), 'Hoặc gõ giờ: 5 giờ 30.'),
    kind: typed('Loại tin', 150, oneOf(KINDS)),
    participant: typed('Gương của ai', 220, person, 'Chỉ ghi khi loại tin là Gương điển hình.'),
    length: typed('Độ dài bài', 110, oneOfOrText(LENGTHS)),
    reader: typed('Người đọc', 180, text),
    note: typed('Ghi chú', 240, text),
    issues: issueColumn(),
  },
});
