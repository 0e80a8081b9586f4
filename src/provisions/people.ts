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

/** Groups of similar jobs within which ratings are compared (NĐ 48/2023/NĐ-CP; Luật Cán bộ, công chức 2008, Điều 61). */
export const RATING_GROUPS = { elected: 'cán bộ', appointed: 'công chức' } as const;

export type RatingGroup = keyof typeof RATING_GROUPS;

const OFFICIAL_BODIES: ReadonlySet<string> = new Set(['Đảng ủy', 'HĐND', 'UBND', 'UB MTTQ', 'Đoàn thể']);
const APPOINTED_BODY = 'Công chức UBND';
const ELECTED_POST = /^(Phó )?(Bí thư|Chủ tịch)/;

/** The group of an official by body and position: secretaries and chairs are cán bộ, all others công chức; null: neither. */
export function ratingGroupOf(body: string, position: string): RatingGroup | null {
  if (body === APPOINTED_BODY) return 'appointed';
  if (!OFFICIAL_BODIES.has(body)) return null;
  return ELECTED_POST.test(position) ? 'elected' : 'appointed';
}
