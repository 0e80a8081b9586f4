/** Groups of participants (KH 06/3/2023, mục 2). */
export const BODIES = [
  'Đảng ủy',
  'HĐND',
  'UBND',
  'UB MTTQ',
  'Đoàn thể',
  'Công chức UBND',
  'Không chuyên trách',
  'Đơn vị trên địa bàn',
] as const;

/** Annual rating of officials (Nghị định 90/2020/NĐ-CP, sửa đổi bởi Nghị định 48/2023/NĐ-CP). The add-on only reads it. */
export const ANNUAL_RATINGS = {
  HTXSNV: 'Hoàn thành xuất sắc nhiệm vụ',
  HTTNV: 'Hoàn thành tốt nhiệm vụ',
  HTNV: 'Hoàn thành nhiệm vụ',
  KHTNV: 'Không hoàn thành nhiệm vụ',
} as const;

export type AnnualRating = keyof typeof ANNUAL_RATINGS;

/** The rating that opens the proposal to the superior level (KH 06/3/2023, mục 5). */
export const TOP_RATING: AnnualRating = 'HTXSNV';
