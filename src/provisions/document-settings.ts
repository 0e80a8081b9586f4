import type { SettingProvision } from './settings.ts';

/** A document that carries a number and a date of its own; the last part of its symbol follows the decree. */
export interface NumberedDocument {
  readonly id: string;
  readonly name: string;
  /** "QĐ-UBND": kind and issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). */
  readonly symbol: string;
  /** Settings that hold number and date. */
  readonly numberKey: string;
  readonly dateKey: string;
  /** Setting of the recipients, with its default. */
  readonly recipientsKey: string;
  readonly recipients: string;
  /** Whether number and date are settings already for another reason. */
  readonly known: readonly ('number' | 'date')[];
}

const numbered = (
  id: string,
  name: string,
  symbol: string,
  recipients: string,
  known: NumberedDocument['known'] = [],
): NumberedDocument => ({
  id,
  name,
  symbol,
  numberKey: `${id}-number`,
  dateKey: `${id}-date`,
  recipientsKey: `${id}-recipients`,
  recipients,
  known,
});

/** The documents with number and date. Recipients: KH 06/3/2023, nơi nhận, with "Lưu: VT" (Nghị định 30/2020/NĐ-CP). */
export const NUMBERED = {
  plan: numbered(
    'plan',
    'kế hoạch',
    'KH-UBND',
    'Thường trực Đảng ủy, HĐND xã (để b/c); Lãnh đạo UBND xã; Cán bộ, công chức xã; Lưu: VT',
    ['number', 'date'],
  ),
  minutes: numbered('minutes', 'biên bản họp Hội đồng', 'BB-HĐTĐKT', ''),
  submission: numbered(
    'submission',
    'tờ trình của Hội đồng',
    'TTr-HĐTĐKT',
    'Như trên; Thành viên Hội đồng; Lưu: VT, HĐTĐKT',
  ),
  decision: numbered(
    'decision',
    'quyết định khen thưởng',
    'QĐ-UBND',
    'Như Điều 3; Thường trực Đảng ủy, HĐND xã (để b/c); Lãnh đạo UBND xã; Lưu: VT',
    ['date'],
  ),
  superior: numbered('superior', 'tờ trình đề nghị cấp trên', 'TTr-UBND', 'Như trên; Lãnh đạo UBND xã; Lưu: VT'),
  report: numbered(
    'report',
    'báo cáo tổng kết',
    'BC-UBND',
    'Thường trực Đảng ủy, HĐND xã (để b/c); Lãnh đạo UBND xã; Các ngành, đoàn thể, đơn vị trên địa bàn xã; Lưu: VT',
  ),
  notice: numbered(
    'notice',
    'thông báo công khai',
    'TB-UBND',
    'Cán bộ, công chức xã; Các ngành, đoàn thể, đơn vị trên địa bàn xã; Đài truyền thanh xã; Lưu: VT',
  ),
} as const satisfies Record<string, NumberedDocument>;

const OWN_CHOICE = 'tự chọn';
const FILL = 'Để trống: văn bản để chỗ chấm “……” cho người lập điền tay.';

const setting = (
  key: string,
  kind: SettingProvision['kind'],
  label: string,
  value = '',
  meaning = FILL,
  source = OWN_CHOICE,
): SettingProvision => ({ key, kind, label, value, meaning, source });

function settingsOf({ name, numberKey, dateKey, recipientsKey, recipients, symbol, known }: NumberedDocument) {
  return [
    ...(known.includes('number')
      ? []
      : [setting(numberKey, 'text', `Số ${name}`, '', `Ví dụ: 05 hoặc 05/${symbol}. ${FILL}`)]),
    ...(known.includes('date') ? [] : [setting(dateKey, 'day', `Ngày ${name}`)]),
    ...(recipients === ''
      ? []
      : [
          setting(
            recipientsKey,
            'text',
            `Nơi nhận ${name}`,
            recipients,
            'Các nơi nhận cách nhau bằng dấu chấm phẩy.',
            'KH 06/3/2023, nơi nhận; tự chọn',
          ),
        ]),
  ];
}

/** Settings that only the documents print; blanks stay blanks on paper. */
export const DOCUMENT_SETTINGS: readonly SettingProvision[] = [
  ...Object.values(NUMBERED).flatMap(settingsOf),
  setting('meeting-opens', 'text', 'Giờ khai mạc họp Hội đồng', '', `Ví dụ: 14 giờ 00. ${FILL}`),
  setting('meeting-closes', 'text', 'Giờ kết thúc họp Hội đồng', '', `Ví dụ: 16 giờ 30. ${FILL}`),
  setting('meeting-place', 'text', 'Nơi họp Hội đồng'),
  setting('meeting-opinions', 'text', 'Ý kiến khác tại cuộc họp', '', 'Để trống: biên bản để chỗ chấm “……”.'),
  setting('officer-name', 'text', 'Người lập danh sách', '', `Họ tên công chức tham mưu. ${FILL}`),
  setting(
    'gift-source',
    'text',
    'Nguồn kinh phí tặng quà',
    'Quỹ thi đua, khen thưởng của xã',
    'In tại Điều 2 của quyết định.',
    'Luật 06/2022/QH15, Điều 11 khoản 4',
  ),
  setting(
    'decision-executors',
    'text',
    'Nơi thi hành quyết định',
    'Văn phòng - thống kê, Tài chính - kế toán xã',
    'In tại Điều 3 của quyết định, trước “và các cá nhân có tên”.',
  ),
  setting(
    'superior-award',
    'text',
    'Hình thức đề nghị cấp trên khen',
    '',
    `Ví dụ: Giấy khen của Chủ tịch UBND huyện. ${FILL}`,
  ),
  setting('objection-days', 'whole', 'Số ngày nhận ý kiến công khai', '5', 'Số ngày làm việc tính từ ngày thông báo.'),
  setting('contact', 'text', 'Nơi nhận ý kiến công khai', '', `Ví dụ: Văn phòng - thống kê xã, điện thoại … ${FILL}`),
  setting(
    'shortcomings',
    'text',
    'Hạn chế, nguyên nhân (báo cáo tổng kết)',
    '',
    `Cách nhau bằng dấu chấm phẩy. ${FILL}`,
  ),
  setting('next-steps', 'text', 'Nhiệm vụ năm sau (báo cáo tổng kết)', '', `Cách nhau bằng dấu chấm phẩy. ${FILL}`),
];
