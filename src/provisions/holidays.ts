/** Days off in a row; weekends inside the span are off anyway. */
export interface HolidaySpan {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** Government notice as far as known; "theo luật" is computed from the law, "dự kiến" was not announced when written. */
  readonly source: string;
}

/** Days off that have the same date every year (Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1). Month and day. */
export const FIXED_HOLIDAYS: readonly string[] = ['01-01', '04-30', '05-01', '09-02'];

const LAW = 'Bộ luật Lao động 2019, Điều 111 khoản 3 và Điều 112: theo luật';
const NOTICE = 'thông báo nghỉ lễ, Tết của Chính phủ (chưa đối chiếu)';
const EXPECTED = 'dự kiến theo Bộ luật Lao động 2019, Điều 112; sửa bằng mục “Ngày nghỉ thêm” khi có thông báo';

const span = (name: string, from: string, to = from, source = LAW): HolidaySpan => ({ from, to, name, source });

/**
 * Days off of officials that move with the lunar calendar, are made up for after a weekend, or were swapped, 2021–2027.
 * Tết is five days, Quốc khánh two; which days, the government says each year. Not in here: days the law added later.
 */
export const HOLIDAYS: readonly HolidaySpan[] = [
  span('Tết Tân Sửu', '2021-02-10', '2021-02-16', NOTICE),
  span('Giỗ Tổ Hùng Vương', '2021-04-21'),
  span('Nghỉ bù Quốc tế Lao động', '2021-05-03'),
  span('Quốc khánh', '2021-09-02', '2021-09-03', NOTICE),

  span('Nghỉ bù Tết Dương lịch', '2022-01-03'),
  span('Tết Nhâm Dần', '2022-01-31', '2022-02-04', NOTICE),
  span('Nghỉ bù Giỗ Tổ Hùng Vương', '2022-04-11'),
  span('Nghỉ bù Ngày Chiến thắng và Quốc tế Lao động', '2022-05-02', '2022-05-03'),
  span('Quốc khánh', '2022-09-01', '2022-09-02', NOTICE),

  span('Nghỉ bù Tết Dương lịch', '2023-01-02'),
  span('Tết Quý Mão', '2023-01-20', '2023-01-26', NOTICE),
  span('Quốc tế Lao động, nghỉ bù Giỗ Tổ và Ngày Chiến thắng', '2023-05-01', '2023-05-03'),
  span('Quốc khánh', '2023-09-01', '2023-09-04', NOTICE),

  span('Tết Giáp Thìn', '2024-02-08', '2024-02-14', NOTICE),
  span('Giỗ Tổ Hùng Vương', '2024-04-18'),
  span('Nghỉ hoán đổi, làm bù 04/5/2024', '2024-04-29', '2024-04-29', 'Công văn 2450/VPCP-KGVX năm 2024'),
  span('Quốc khánh', '2024-09-02', '2024-09-03', NOTICE),

  span('Tết Ất Tỵ', '2025-01-27', '2025-01-31', NOTICE),
  span('Giỗ Tổ Hùng Vương', '2025-04-07'),
  span('Nghỉ hoán đổi, làm bù 26/4/2025', '2025-05-02', '2025-05-02', NOTICE),
  span('Quốc khánh', '2025-09-01', '2025-09-02', NOTICE),

  span('Nghỉ hoán đổi, làm bù 10/01/2026', '2026-01-02', '2026-01-02', NOTICE),
  span('Tết Bính Ngọ', '2026-02-16', '2026-02-20', NOTICE),
  span('Nghỉ bù Giỗ Tổ Hùng Vương', '2026-04-27'),
  span('Quốc khánh và nghỉ hoán đổi, làm bù 22/8/2026', '2026-08-31', '2026-09-02', NOTICE),

  span('Tết Đinh Mùi', '2027-02-04', '2027-02-10', EXPECTED),
  span('Giỗ Tổ Hùng Vương', '2027-04-16'),
  span('Nghỉ bù Quốc tế Lao động', '2027-05-03'),
  span('Quốc khánh', '2027-09-02', '2027-09-03', EXPECTED),
];

/** Saturdays on which officials worked instead of a swapped day (same sources as the swaps above). */
export const WORKING_SATURDAYS: readonly string[] = ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'];
