import { oneOf, shown } from './cells.ts';
import { COLOURS, coloured, own, table } from './tab.ts';

const OUTCOMES = { added: 'Đã thêm', known: 'Đã có', doubtful: 'Chưa rõ', skipped: 'Bỏ qua' } as const;

export const importReport = table({
  id: 'import-report',
  name: 'Kết quả dán',
  access: 'add-on',
  rowKey: [],
  onDemand: true,
  purpose: 'Lần dán danh sách gần nhất: từng dòng đã đọc, thêm với mã nào, hay vì sao không thêm.',
  columns: {
    line: own('Dòng dán', 80, shown('0')),
    outcome: coloured(own('Kết quả', 100, oneOf(OUTCOMES)), {
      [OUTCOMES.added]: COLOURS.good,
      [OUTCOMES.doubtful]: COLOURS.bad,
      [OUTCOMES.skipped]: COLOURS.doubtful,
    }),
    code: own('Mã', 80, shown()),
    name: own('Họ và tên', 240, shown()),
    unit: own('Đơn vị', 220, shown()),
    why: own('Vì sao', 480, shown()),
  },
});
