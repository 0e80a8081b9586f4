/** A band of the total: everything from `from` (inclusive unless `open`) belongs to it, unless a higher band takes it. */
export interface Band {
  readonly name: string;
  readonly from: string;
  /** true: the bound itself is not inside. */
  readonly open?: boolean;
  /** Where a typed interval ends; '' and left out: at the next band above. */
  readonly to?: string;
  /** true: the end itself is inside. */
  readonly toIncluded?: boolean;
}

export interface BandPreset {
  readonly label: string;
  readonly source: string;
  /** Highest first; what lies below all of them is `below`. */
  readonly bands: readonly Band[];
  readonly below: string;
}

/** Presets for the setting band-preset. */
export const BAND_PRESETS: Readonly<Record<string, BandPreset>> = {
  cchc: {
    label: 'CCHC 90 / 80 / 70 / 50',
    source: 'tự chọn',
    bands: [
      { name: 'Xuất sắc', from: '90' },
      { name: 'Tốt', from: '80' },
      { name: 'Khá', from: '70' },
      { name: 'Trung bình', from: '50' },
    ],
    below: 'Yếu',
  },
  'nd-335': {
    label: 'NĐ 335/2025/NĐ-CP: 90 / 70 / 50',
    source: 'Nghị định 335/2025/NĐ-CP (từ 01/01/2026)',
    bands: [
      { name: 'Hoàn thành xuất sắc nhiệm vụ', from: '90' },
      { name: 'Hoàn thành tốt nhiệm vụ', from: '70' },
      { name: 'Hoàn thành nhiệm vụ', from: '50' },
    ],
    below: 'Không hoàn thành nhiệm vụ',
  },
  'thai-nguyen': {
    label: 'Thái Nguyên, cấp xã (thang 110): 95 / 80 / 70 / 50',
    source: 'Quy định đánh giá CCHC cấp xã, tỉnh Thái Nguyên (100 điểm và 10 điểm thưởng, trừ)',
    bands: [
      { name: 'Xuất sắc', from: '95' },
      { name: 'Tốt', from: '80' },
      { name: 'Khá', from: '70' },
      { name: 'Trung bình', from: '50' },
    ],
    below: 'Yếu',
  },
};

export const DEFAULT_BAND_PRESET = 'cchc';

/** Names of the two award levels of the plan (KH 06/3/2023, mục 5); their bounds are settings. */
export const LEVELS = { exemplary: 'tiêu biểu', outstanding: 'tiêu biểu, xuất sắc' } as const;

export type Level = (typeof LEVELS)[keyof typeof LEVELS];
