export const DEFAULT_RUBRIC = 'proposed';
export const DEFAULT_INDEX = 'proposed';

/** The choices of the setting "Bộ tiêu chí mẫu". */
export const RUBRIC_LABELS = {
  [DEFAULT_RUBRIC]: 'Bộ mẫu: 30 + 70, cộng, trừ tối đa 10 (tự chọn)',
  'nd-335': 'NĐ 335/2025/NĐ-CP: 30 tiêu chí chung + 70 nhiệm vụ',
} as const;

/** The choices of the setting "Bộ chỉ số mẫu". */
export const INDEX_LABELS = {
  [DEFAULT_INDEX]: 'Bộ chỉ số mẫu: 8 lĩnh vực, 70 + 30 (tự chọn)',
  'qd-766': 'QĐ 766/QĐ-TTg 2022: chất lượng phục vụ, 17 dòng, 100 điểm',
} as const;
