import type { AppliesTo, CriterionKind } from '../contest/records.ts';
import { flag, oneOf, oneOfOrText, text } from './cells.ts';
import { own, table, typed } from './tab.ts';

export const GROUPS = {
  A: 'A – Kỷ luật, trách nhiệm',
  B: 'B – Kết quả các việc',
  C: 'C – Điểm thưởng',
  D: 'D – Điểm trừ',
} as const;

/** How a criterion makes points, in words. */
export const KINDS = {
  points: 'Điểm trực tiếp',
  'yes-no': 'Có / Không',
  levels: 'Theo mức',
  ratio: 'Theo tỷ lệ',
  'ratio-to-target': 'Theo tỷ lệ so với chỉ tiêu',
  tiers: 'Theo bậc',
  count: 'Cộng theo số lần',
  deduct: 'Trừ theo số lần',
  survey: 'Theo khảo sát',
  tasks: 'Tính từ các việc đã duyệt',
} as const satisfies Record<CriterionKind, string>;

export const APPLIES_TO = {
  individual: 'Cá nhân',
  collective: 'Tập thể',
  all: 'Cá nhân và tập thể',
  head: 'Người đứng đầu',
} as const satisfies Record<AppliesTo, string>;

export const NOT_ARISING = { full: 'đủ điểm', zero: '0 điểm', exclude: 'bỏ tiêu chí' } as const;

export const LEVELS_HELP =
  'Theo mức: Tốt=7|Khá=5|Yếu=0. Theo bậc: >=98%=8|>=95%=6|=0. Theo số lần: số điểm một lần. Khảo sát: A=100|B=60|C=20|D=0.';
export const NOT_ARISING_HELP = 'Khi không phát sinh việc: đủ điểm, 0 điểm, bỏ tiêu chí, hoặc một số điểm.';

export const WEIGHT_HELP = 'Điểm của tiêu chí nhân với số này; để trống là 1.';
export const PART_OF_HELP =
  'Chỉ dùng cho điểm cộng, điểm trừ: mã tiêu chí hoặc nhóm được cộng, trừ. Để trống: cộng, trừ vào tổng điểm.';

export const criteria = table({
  id: 'criteria',
  name: 'Tiêu chí',
  access: 'officer',
  rowKey: ['code'],
  frozenColumns: 1,
  purpose: 'Thang điểm. Kế hoạch không cho điểm, nên đây là thang điểm mẫu, xã quyết định trước khi áp dụng.',
  columns: {
    code: typed('Mã', 60, text),
    group: typed('Nhóm', 240, oneOf(GROUPS, { strict: true })),
    name: typed('Tiêu chí', 380, text),
    max: typed('Điểm tối đa', 80, text),
    kind: typed('Cách tính', 230, oneOf(KINDS, { strict: true })),
    levels: typed('Mức điểm', 220, text, LEVELS_HELP),
    target: typed('Chỉ tiêu (%)', 90, text),
    appliesTo: typed('Áp dụng cho', 180, oneOf(APPLIES_TO, { strict: true })),
    evidenceRequired: typed('Cần minh chứng', 100, flag),
    assessor: typed('Người thẩm định', 160, text),
    notArising: typed('Không phát sinh', 120, oneOfOrText(NOT_ARISING), NOT_ARISING_HELP),
    weight: typed('Hệ số', 70, text, WEIGHT_HELP),
    partOf: typed('Cộng, trừ vào', 120, text, PART_OF_HELP),
    note: own('Ghi chú', 420, text),
  },
});
