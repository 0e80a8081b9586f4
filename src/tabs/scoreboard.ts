import { LEVELS } from '../provisions/bands.ts';
import { oneOf, POINTS, shown } from './cells.ts';
import { PARTICIPANT_KINDS } from './roster.ts';
import { COLOURS, coloured, own, table } from './tab.ts';

export const scoreboard = table({
  id: 'scoreboard',
  name: 'Bảng điểm',
  access: 'add-on',
  rowKey: [],
  frozenColumns: 2,
  purpose: 'Thứ hạng, điểm từng nhóm, tổng điểm, xếp loại và mức của mọi người đã đăng ký.',
  columns: {
    rank: own('Hạng', 60, shown('0')),
    name: own('Họ và tên', 160, shown()),
    participant: own('Mã', 70, shown()),
    kind: own('Loại', 90, oneOf(PARTICIPANT_KINDS)),
    unit: own('Đơn vị', 200, shown()),
    A: own('Nhóm A', 80, shown(POINTS)),
    B: own('Nhóm B', 80, shown(POINTS)),
    C: own('Nhóm C (cộng)', 80, shown(POINTS)),
    D: own('Nhóm D (trừ)', 80, shown(POINTS)),
    selfTotal: own('Tổng tự chấm', 90, shown(POINTS)),
    total: own('Tổng điểm', 90, shown(POINTS)),
    band: own('Xếp loại', 110, shown()),
    level: coloured(own('Mức', 160, shown()), {
      [LEVELS.exemplary]: COLOURS.doubtful,
      [LEVELS.outstanding]: COLOURS.good,
    }),
    distance: own('Còn thiếu tới mốc trên', 110, shown(POINTS)),
    areaRanks: own(
      'Hạng từng nội dung',
      220,
      shown(),
      'Hạng theo điểm bình quân các việc của từng nội dung; cá nhân và tập thể xếp riêng.',
    ),
    tasks: own('Số việc', 70, shown('0')),
    missing: own(
      'Còn thiếu',
      200,
      shown(),
      'Mã tiêu chí hoặc việc chưa có điểm thẩm định; tổng điểm để trống tới khi đủ.',
    ),
  },
});
