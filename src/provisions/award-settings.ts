import type { SettingProvision } from './settings.ts';

const OWN_CHOICE = 'tự chọn';
const SAME = 'Để trống: như quy tắc chung của Hội đồng.';
/** Words of a setting that is on or off. */
export const YES_NO = { Có: 'Có', Không: 'Không' } as const;

/** What the ratio of agreement is counted on. */
export const RATIO_BASES = { total: 'Tổng số thành viên', attending: 'Thành viên có ý kiến' } as const;

/** A setting of our own choice unless `source` says otherwise. */
export const setting = (
  key: string,
  kind: SettingProvision['kind'],
  label: string,
  value: string,
  meaning: string,
  source: string = OWN_CHOICE,
): SettingProvision => ({ key, kind, label, value, meaning, source });

/** A setting that is chosen from a list. */
export const choice = (
  key: string,
  label: string,
  choices: Readonly<Record<string, string>>,
  value: string,
  meaning: string,
  source: string = OWN_CHOICE,
): SettingProvision => ({ key, kind: 'choice', label, value, meaning, source, choices });

/** Decision rules that one award may have of its own (no national ratio for a commune was found). */
const ofTitle = (key: string, title: string): SettingProvision[] => [
  setting(`${key}-quorum-ratio`, 'ratio', `${title}: tỷ lệ thành viên phải có ý kiến`, '', SAME),
  setting(`${key}-pass-ratio`, 'ratio', `${title}: tỷ lệ đồng ý để được thông qua`, '', SAME),
  choice(`${key}-ratio-base`, `${title}: mẫu số tính tỷ lệ`, RATIO_BASES, '', SAME),
  choice(`${key}-secret-ballot`, `${title}: bỏ phiếu kín`, YES_NO, '', SAME),
];

/** Settings of the council and of the award lists; blank means what `meaning` says. */
export const AWARD_SETTINGS: readonly SettingProvision[] = [
  choice(
    'ratio-base',
    'Mẫu số tính tỷ lệ đồng ý',
    RATIO_BASES,
    'total',
    'Tổng số thành viên hoặc chỉ thành viên có ý kiến; đều trừ người tránh phiếu.',
  ),
  choice(
    'secret-ballot',
    'Bỏ phiếu kín',
    YES_NO,
    'Có',
    'Chỉ ghi số phiếu, không ghi ai bỏ thế nào. Luật chỉ buộc phiếu kín, từ 90%, với CSTĐ cấp tỉnh trở lên (NĐ 91/2017/NĐ-CP, Điều 45 khoản 8).',
  ),
  choice(
    'recuse-unit',
    'Tránh phiếu cho người cùng đơn vị',
    YES_NO,
    'Không',
    'Có: thành viên không bỏ phiếu cho người, tập thể cùng đơn vị. Tự tránh phiếu cho chính mình thì luôn luôn.',
  ),
  choice(
    'recuse-kin',
    'Tránh phiếu cho người thân',
    YES_NO,
    'Không',
    'Có: thành viên không bỏ phiếu cho người ghi ở cột “Người thân trong danh sách” của tab Hội đồng.',
  ),
  ...ofTitle('superior', 'Đề nghị cấp trên'),
  ...ofTitle('collective', 'Khen tập thể'),
  setting(
    'near-miss-points',
    'number',
    'Sát mức: còn thiếu không quá (điểm)',
    '2',
    'Người sát mức được nêu cho Hội đồng biết, không vào danh sách.',
  ),
  setting(
    'gift-quota-ratio',
    'ratio',
    'Số suất quà theo tỷ lệ',
    '',
    'Tỷ lệ trên số cán bộ, công chức xã đang công tác, bỏ phần lẻ. Để trống: không cắt theo tỷ lệ.',
  ),
  setting(
    'collective-gift-vnd',
    'vnd',
    'Mức khen một tập thể (đồng)',
    '',
    'Kế hoạch không nêu mức cho tập thể. Để trống: danh sách không ghi số tiền.',
  ),
  choice(
    'legal-profile',
    'Luật áp dụng',
    { 'den-2023': 'Đến 31/12/2023', 'tu-2024': '01/01/2024 – 30/6/2025', 'tu-7-2025': 'Từ 01/7/2025' },
    '',
    'Để trống: theo ngày quyết định khen thưởng. Chọn khi luật có quy định chuyển tiếp.',
  ),
  choice(
    'money-rounding',
    'Làm tròn tiền thưởng',
    { up: 'Lên 10.000 đồng', none: 'Không làm tròn' },
    '',
    'Để trống: theo luật áp dụng; từ 2024 chưa xác nhận, mặc định không làm tròn.',
  ),
  setting(
    'base-salary-vnd',
    'vnd',
    'Lương cơ sở (đồng)',
    '',
    'Để trống: theo nghị định có hiệu lực vào ngày quyết định; lần điều chỉnh sau 01/7/2024 chưa có trong phần mềm.',
  ),
  setting(
    'award-coefficients',
    'text',
    'Hệ số tiền thưởng của xã ghi',
    '',
    'Thay hệ số chưa xác nhận, ví dụ: Giấy khen tập thể=0,6; Chiến sĩ thi đua cơ sở=1. Để trống: như tab Quy tắc khen thưởng.',
  ),
  setting(
    'award-deciders',
    'text',
    'Thẩm quyền khen thưởng xã ghi',
    '',
    'Thay thẩm quyền chưa xác nhận, ví dụ: Chiến sĩ thi đua cơ sở=Chủ tịch UBND xã. Để trống: như tab Quy tắc khen thưởng.',
  ),
  setting('collective-quota', 'whole', 'Số tập thể được khen', '', 'Để trống: không giới hạn.'),
];
