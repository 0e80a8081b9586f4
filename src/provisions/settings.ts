import { AWARD_SETTINGS, choice, YES_NO } from './award-settings.ts';

import { BAND_PRESETS, DEFAULT_BAND_PRESET } from './bands.ts';
import { CHECK_THRESHOLDS } from './check-thresholds.ts';
import { DOCUMENT_SETTINGS } from './document-settings.ts';
import { RADIO_SETTINGS } from './radio.ts';
import { DEFAULT_INDEX, DEFAULT_RUBRIC, INDEX_LABELS, RUBRIC_LABELS } from './rubrics/labels.ts';

/** How the text of a setting is read. */
export type SettingKind = 'text' | 'day' | 'days' | 'whole' | 'number' | 'ratio' | 'vnd' | 'choice' | 'bands';

export interface SettingProvision {
  readonly key: string;
  readonly kind: SettingKind;
  /** What the officer sees in the tab. */
  readonly label: string;
  readonly value: string;
  readonly meaning: string;
  readonly source: string;
  /** Codes a choice may have, with the words people see. */
  readonly choices?: Readonly<Record<string, string>>;
}

const PLAN = 'KH 06/3/2023';
const OWN_CHOICE = 'tự chọn';

const text = (key: string, label: string, meaning: string, source: string, value = ''): SettingProvision => ({
  key,
  kind: 'text',
  label,
  value,
  meaning,
  source,
});
const of = (
  kind: SettingKind,
  key: string,
  label: string,
  value: string,
  meaning: string,
  source: string = OWN_CHOICE,
): SettingProvision => ({ key, kind, label, value, meaning, source });

/** Có / Không. */
const flag = (key: string, label: string, value: keyof typeof YES_NO, meaning: string): SettingProvision =>
  choice(key, label, YES_NO, value, meaning);

/** Every setting with its default and where the default comes from. A blank value means what `meaning` says, never zero. */
export const SETTINGS: readonly SettingProvision[] = [
  text('commune', 'Tên xã', 'Ví dụ: xã Thanh Mộc. In trên mọi văn bản.', `${PLAN}, phần đầu`),
  text(
    'superior',
    'Cấp trên trực tiếp',
    'Nơi nhận đề nghị khen thưởng: UBND huyện (đến 30/6/2025), UBND tỉnh hoặc thành phố (từ 01/7/2025).',
    `${PLAN}, mục 5`,
  ),
  text('province', 'Tỉnh, thành phố', 'Ví dụ: tỉnh Đông Giang.', OWN_CHOICE),
  of('whole', 'year', 'Năm thi đua', '', 'Một bảng tính là một phong trào của một năm.', `${PLAN}, tên kế hoạch`),
  text('plan-number', 'Số kế hoạch', 'Ví dụ: 21/KH-UBND.', `${PLAN}, phần đầu`),
  of(
    'day',
    'plan-date',
    'Ngày ban hành kế hoạch',
    '',
    'Ngày bắt đầu thi đua. Để trống: không kiểm tra ngày bắt đầu.',
    `${PLAN}, mục 4`,
  ),
  of('day', 'end-date', 'Ngày kết thúc thi đua', '', 'Để trống: ngày 31/12 của năm thi đua.', `${PLAN}, mục 4`),
  of('day', 'registration-deadline', 'Hạn đăng ký', '', 'Để trống: 20 ngày sau ngày ban hành kế hoạch.'),
  of(
    'day',
    'registration-closed-on',
    'Ngày khóa đăng ký',
    '',
    'Menu “Đăng ký” ghi khi khóa, xóa khi mở lại. Để trống: đang mở. Nộp sau ngày này vẫn nhận, có đánh dấu muộn.',
  ),
  of('day', 'self-score-deadline', 'Hạn tự chấm điểm', '', 'Để trống: ngày 05/01 của năm sau.'),
  of('day', 'decision-date', 'Ngày quyết định khen thưởng', '', 'Chọn luật áp dụng theo ngày này.'),
  of('day', 'dossier-received-on', 'Ngày nhận đủ hồ sơ', '', 'Để tính số ngày làm việc giải quyết hồ sơ.'),
  of('day', 'mid-year-review-on', 'Ngày sơ kết', '', 'Ngày họp sơ kết giữa năm.'),
  of(
    'vnd',
    'gift-vnd',
    'Mức quà một người (đồng)',
    '300000',
    'Giá trị quà tặng một người. Để trống hoặc 0: không cắt danh sách theo kinh phí.',
    `${PLAN}, mục 5`,
  ),
  of('vnd', 'budget-vnd', 'Kinh phí mua quà (đồng)', '', 'Để trống: không cắt danh sách theo kinh phí.'),
  of('whole', 'gift-quota', 'Số suất quà', '', 'Để trống: không giới hạn số suất; 0: không có suất nào.'),
  of('number', 'exemplary-min', 'Điểm từ mức “tiêu biểu”', '80', 'Từ điểm này trở lên đạt mức “tiêu biểu”.'),
  of(
    'number',
    'outstanding-min',
    'Điểm từ mức “tiêu biểu, xuất sắc”',
    '90',
    'Từ điểm này trở lên đạt mức “tiêu biểu, xuất sắc”.',
  ),
  {
    key: 'band-preset',
    kind: 'bands',
    label: 'Thang xếp loại',
    value: DEFAULT_BAND_PRESET,
    meaning:
      'Chọn một thang có sẵn, hoặc gõ thang của xã: >=90=Xuất sắc|>=80=Tốt|>=70=Khá|>=50=Trung bình|=Yếu (“>90”: không gồm 90).',
    source: OWN_CHOICE,
    choices: Object.fromEntries(Object.entries(BAND_PRESETS).map(([code, { label }]) => [code, label])),
  },
  choice(
    'rubric',
    'Bộ tiêu chí mẫu cho cá nhân, tập thể',
    RUBRIC_LABELS,
    DEFAULT_RUBRIC,
    'Chọn rồi bấm “Bảng tiêu chí › Dùng bộ tiêu chí mẫu” để thay tab Tiêu chí; phần mềm cho xem trước.',
  ),
  choice(
    'index-rubric',
    'Bộ chỉ số mẫu',
    INDEX_LABELS,
    DEFAULT_INDEX,
    'Chọn rồi bấm “Bảng tiêu chí › Dùng bộ chỉ số mẫu” để thay tab Bộ chỉ số; phần mềm cho xem trước.',
  ),
  of('number', 'index-max', 'Bộ chỉ số: điểm tối đa', '100', 'Tổng điểm tối đa, không tính điểm cộng, trừ.'),
  of(
    'number',
    'index-bonus-max',
    'Bộ chỉ số: điểm cộng, trừ tối đa',
    '10',
    'Tổng điểm cộng và tổng điểm trừ, mỗi bên không vượt số này.',
  ),
  flag(
    'survey-held',
    'Có điều tra xã hội học',
    'Có',
    'Không: bỏ các lĩnh vực có tiêu chí “Theo khảo sát”, điểm còn lại quy về điểm tối đa của Bộ chỉ số.',
  ),
  of(
    'number',
    'index-last-year',
    'Bộ chỉ số: kết quả năm trước (%)',
    '',
    'Chỉ số năm trước đã công nhận. Để trống: chỉ so từng tiêu chí.',
  ),
  choice(
    'assessors-combine',
    'Nhiều người chấm: cách gộp điểm',
    { mean: 'Trung bình cộng', median: 'Trung vị' },
    'mean',
    'Dùng cho tab Chấm nhiều người; người chưa chấm thì bỏ qua, không tính 0.',
  ),
  flag(
    'assessors-drop-extremes',
    'Nhiều người chấm: bỏ điểm cao nhất, thấp nhất',
    'Không',
    'Có: bỏ một điểm cao nhất và một điểm thấp nhất khi có từ 3 người chấm.',
  ),
  of(
    'ratio',
    'assessors-spread',
    'Nhiều người chấm: lệch nhiều',
    '20%',
    'Điểm cao nhất và thấp nhất cách nhau quá tỷ lệ này của điểm tối đa thì cảnh báo.',
  ),
  flag(
    'council-score-counts',
    'Tính điểm Hội đồng kết luận',
    'Không',
    'Có: ô Hội đồng trong Phiếu chấm thay ô Thẩm định khi tính tổng. Không: chỉ đặt cạnh để so sánh.',
  ),
  of('whole', 'decimals', 'Số chữ số thập phân', '2', 'Tổng điểm làm tròn một lần, nửa lên, đến số chữ số này.'),
  of('number', 'scale-max', 'Điểm tối đa', '100', 'Tổng điểm nằm từ 0 đến số này.'),
  of('number', 'bonus-max', 'Điểm thưởng tối đa (nhóm C)', '10', 'Tổng nhóm C không vượt số này.'),
  of('number', 'penalty-max', 'Điểm trừ tối đa (nhóm D)', '10', 'Tổng nhóm D không vượt số này.'),
  of(
    'ratio',
    'fault-step',
    'Trừ cho mỗi lần không đạt chất lượng',
    '25%',
    'Phần điểm chất lượng của việc bị trừ mỗi lần.',
    'NĐ 335/2025/NĐ-CP; tự chọn cho năm trước 2026',
  ),
  of(
    'ratio',
    'delay-step',
    'Trừ cho mỗi lần chậm',
    '25%',
    'Phần điểm tiến độ của việc bị trừ mỗi lần.',
    'NĐ 335/2025/NĐ-CP; tự chọn cho năm trước 2026',
  ),
  of(
    'ratio',
    'quorum-ratio',
    'Tỷ lệ thành viên Hội đồng phải có ý kiến',
    '2/3',
    'Có mặt cộng ý kiến bằng văn bản, trên tổng số thành viên.',
  ),
  of(
    'ratio',
    'pass-ratio',
    'Tỷ lệ đồng ý để được thông qua',
    '80%',
    'Số phiếu đồng ý trên tổng số thành viên, trừ người tránh phiếu.',
  ),
  of(
    'whole',
    'difficulty-days',
    'Số ngày làm việc chờ trả lời vướng mắc',
    '10',
    'Vướng mắc chưa trả lời lâu hơn số ngày này được nêu ở Vướng mắc và Bảng điều khiển.',
  ),
  of(
    'day',
    'notice-from',
    'Ngày bắt đầu công khai kết quả',
    '',
    'Menu “Công bố, đóng năm” ghi khi công khai lấy ý kiến. Để trống: chưa công khai.',
  ),
  of(
    'whole',
    'notice-days',
    'Số ngày làm việc công khai',
    '5',
    'Hết thời gian này mới công bố được. 0: không cần công khai trước.',
  ),
  of(
    'whole',
    'appeal-days',
    'Số ngày trả lời kiến nghị',
    '5',
    'Số ngày làm việc từ ngày nhận, khi tab Kiến nghị không ghi hạn riêng.',
  ),
  text('signer-title', 'Chức vụ người ký', 'Ví dụ: CHỦ TỊCH.', `${PLAN}, phần ký`, 'CHỦ TỊCH'),
  text('signer-name', 'Họ tên người ký', '', `${PLAN}, phần ký`),
  of('whole', 'period-from', 'Giai đoạn, từ năm', '2021', 'Năm đầu của giai đoạn khen thưởng.', `${PLAN}, mục 5`),
  of('whole', 'period-to', 'Giai đoạn, đến năm', '2025', 'Năm cuối của giai đoạn khen thưởng.', `${PLAN}, mục 5`),
  of(
    'whole',
    'period-min-years',
    'Số năm tối thiểu của giai đoạn',
    '3',
    'Số năm có kết quả và số năm đạt “tiêu biểu” tối thiểu.',
  ),
  text(
    'officer-emails',
    'Thư điện tử người được sửa',
    'Người được sửa các tab khóa, cách nhau bằng dấu phẩy.',
    OWN_CHOICE,
  ),
  of(
    'whole',
    'retention-years',
    'Số năm giữ dữ liệu cá nhân',
    '10',
    'Hết số năm này, “Nâng cao › Xóa dữ liệu hết hạn lưu” xóa tên và kết quả của năm ấy. Hỏi lưu trữ cơ quan trước khi đổi.',
  ),
  of('days', 'holidays', 'Ngày nghỉ thêm', '', 'Ngày nghỉ lễ, nghỉ bù ngoài lịch chung, cách nhau bằng dấu phẩy.'),
  ...CHECK_THRESHOLDS,
  ...AWARD_SETTINGS,
  ...DOCUMENT_SETTINGS,
  ...RADIO_SETTINGS,
];

/** Days between the plan and the end of registration where the plan names none (tự chọn). */
export const REGISTRATION_DAYS = 20;
/** Month and day of the next year on which self-scoring closes where the plan names none (tự chọn). */
export const SELF_SCORE_CLOSES = '01-05';
/** Month and day on which the contest ends (KH 06/3/2023, mục 4). */
export const CONTEST_ENDS = '12-31';
