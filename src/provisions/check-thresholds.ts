import type { SettingProvision } from './settings.ts';

const threshold = (
  kind: SettingProvision['kind'],
  key: string,
  label: string,
  value: string,
  meaning: string,
  source = 'tự chọn',
): SettingProvision => ({ key, kind, label, value, meaning, source });

/** The thresholds of the checks, one setting each. */
export const CHECK_THRESHOLDS: readonly SettingProvision[] = [
  threshold('number', 'self-over-total', 'Tự chấm cao hơn: tổng điểm', '5', 'C06: từ số điểm này phải ghi lý do.'),
  threshold(
    'ratio',
    'self-over-line',
    'Tự chấm cao hơn: một tiêu chí, một việc',
    '10%',
    'C06: từ phần này của điểm tối đa phải ghi lý do.',
  ),
  threshold(
    'whole',
    'full-unit-min',
    'Đơn vị tự chấm tối đa: số người',
    '3',
    'C06: đơn vị từ số người này mà ai cũng tự chấm tối đa thì nêu ra.',
  ),
  threshold('ratio', 'leader-share-max', 'Tỷ lệ lãnh đạo trong danh sách khen', '40%', 'C08: cao hơn thì nêu ra.'),
  threshold('ratio', 'body-share-max', 'Tỷ lệ một khối trong danh sách khen', '50%', 'C08: cao hơn thì nêu ra.'),
  threshold(
    'whole',
    'award-years-max',
    'Số năm được khen liền',
    '3',
    'C09: từ số năm này thì nêu ra; 0: không kiểm tra.',
  ),
  threshold('ratio', 'text-similarity', 'Bài thành tích giống nhau', '85%', 'C09: từ mức này thì nêu ra.'),
  threshold(
    'ratio',
    'top-rating-share',
    'Tỷ lệ hoàn thành xuất sắc nhiệm vụ',
    '20%',
    'C13: số người hoàn thành xuất sắc, trên số người hoàn thành tốt của cùng nhóm.',
    'NĐ 48/2023/NĐ-CP; NĐ 335/2025/NĐ-CP',
  ),
  threshold(
    'ratio',
    'women-gap',
    'Chênh lệch tỷ lệ nữ',
    '15%',
    'C15: chênh từ số điểm phần trăm này giữa danh sách khen và Danh sách thì nêu ra.',
    'Luật 06/2022/QH15, Điều 5 khoản 3; mức: tự chọn',
  ),
  threshold('whole', 'dossier-days', 'Hạn giải quyết hồ sơ (ngày làm việc)', '10', 'C17: lâu hơn thì nêu ra.'),
  threshold('ratio', 'light-good', 'Đèn xanh từ', '90%', 'Bảng điều khiển: phần việc đến hạn đã xong đúng hạn.'),
  threshold('ratio', 'light-doubtful', 'Đèn vàng từ', '70%', 'Bảng điều khiển: dưới mức này là đèn đỏ.'),
  threshold('day', 'mid-year-review-by', 'Hạn sơ kết', '', 'C21: để trống là ngày 30/6 của năm thi đua.'),
];

/** Month and day by which the movement is reviewed where the commune sets none (tự chọn). */
export const MID_YEAR_REVIEW = '06-30';
