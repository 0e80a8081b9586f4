/** A form of award or a title, and what a profile of the law says of it. */
export interface TitleProvision {
  readonly title: string;
  readonly receiver: 'cá nhân' | 'tập thể';
  /** Money as a multiple of the base salary, with '.' as mark; null: not known, a setting. */
  readonly coefficient: string | null;
  readonly source: string;
  /** Who decides. */
  readonly decidedBy: string;
  /** To whom the commune proposes it; '' where the commune decides itself. */
  readonly proposedTo: string;
  /** What is not confirmed; '' where everything is. */
  readonly doubt: string;
}

/** The first day on which no district stands between commune and province. */
export const NO_DISTRICTS_FROM = '2025-07-01';

/** The law in force for decisions of a time. */
export interface LegalProfile {
  readonly id: string;
  readonly label: string;
  /** First and last day of decision; '' is open. */
  readonly from: string;
  readonly to: string;
  readonly law: string;
  readonly decree: string;
  readonly circular: string;
  readonly levels: string;
  /** Level above the commune and its office for emulation and commendation. */
  readonly superior: 'UBND huyện' | 'UBND tỉnh, thành phố';
  readonly office: string;
  /** Money rounded up to 10.000 đồng, or not at all. */
  readonly rounding: 'up' | 'none';
  readonly roundingSource: string;
  readonly doubt: string;
  /** What the law calls a gift that is no form of its own. */
  readonly giftSource: string;
  /** What bars an award while a case is open, after a discipline, and a second form for one achievement (C10, C11). */
  readonly openCaseSource: string;
  readonly disciplineSource: string;
  readonly oneAwardSource: string;
  /** What the proposal to the superior level must heed. */
  readonly proposalNote: string;
  readonly titles: readonly TitleProvision[];
}

const COMMUNE = 'Chủ tịch UBND xã';
const DISTRICT = 'Chủ tịch UBND huyện';
const PROVINCE = 'Chủ tịch UBND tỉnh, thành phố';
const FROM_MEMORY = 'chưa đối chiếu văn bản';

type Money = readonly [coefficient: string | null, source: string, doubt: string];

const title = (
  name: string,
  receiver: TitleProvision['receiver'],
  [coefficient, source, doubt]: Money,
  decidedBy: string,
): TitleProvision => ({
  title: name,
  receiver,
  coefficient,
  source,
  decidedBy,
  proposedTo: decidedBy === COMMUNE ? '' : decidedBy,
  doubt,
});

const DISTRICT_DOUBT = 'thẩm quyền cấp huyện với danh hiệu này chưa đối chiếu văn bản';
const MOVED = 'thẩm quyền từ 01/7/2025 chưa xác nhận (NĐ 129/2025/NĐ-CP), ghi trong Cấu hình';

/** Profiles by the date of decision; contest of 2023 decided in 2024 falls under the second (Luật 06/2022/QH15, Điều 94). */
export const LEGAL_PROFILES: readonly LegalProfile[] = [
  {
    id: 'den-2023',
    label: 'Đến 31/12/2023',
    from: '',
    to: '2023-12-31',
    law: '15/2003/QH11 (sửa đổi 2005, 2009, 2013)',
    decree: '91/2017/NĐ-CP',
    circular: '12/2019/TT-BNV',
    levels: 'xã – huyện – tỉnh',
    superior: 'UBND huyện',
    office: 'Phòng Nội vụ',
    rounding: 'up',
    roundingSource: 'NĐ 91/2017/NĐ-CP, Điều 68',
    doubt: '',
    giftSource: 'tự chọn',
    openCaseSource: `NĐ 91/2017/NĐ-CP (${FROM_MEMORY})`,
    disciplineSource: 'NĐ 90/2020/NĐ-CP, sửa đổi bởi NĐ 48/2023/NĐ-CP từ 15/9/2023 (bị kỷ luật trong năm)',
    oneAwardSource: `NĐ 91/2017/NĐ-CP (${FROM_MEMORY})`,
    proposalNote: '',
    titles: [
      title('Giấy khen', 'cá nhân', ['0.15', 'NĐ 91/2017/NĐ-CP, Điều 73', ''], COMMUNE),
      title('Giấy khen', 'tập thể', ['0.3', 'NĐ 91/2017/NĐ-CP, Điều 73 khoản 2 điểm b', ''], COMMUNE),
      title('Lao động tiên tiến', 'cá nhân', ['0.3', 'NĐ 91/2017/NĐ-CP, Điều 69', ''], COMMUNE),
      title('Chiến sĩ thi đua cơ sở', 'cá nhân', ['1.0', 'NĐ 91/2017/NĐ-CP, Điều 69', ''], DISTRICT),
      title('Tập thể lao động tiên tiến', 'tập thể', [null, 'Cấu hình', DISTRICT_DOUBT], DISTRICT),
      title('Tập thể lao động xuất sắc', 'tập thể', [null, 'Cấu hình', FROM_MEMORY], PROVINCE),
      title('Bằng khen cấp tỉnh', 'cá nhân', [null, 'Cấu hình', FROM_MEMORY], PROVINCE),
    ],
  },
  {
    id: 'tu-2024',
    label: '01/01/2024 – 30/6/2025',
    from: '2024-01-01',
    to: '2025-06-30',
    law: '06/2022/QH15',
    decree: '98/2023/NĐ-CP',
    circular: '01/2024/TT-BNV',
    levels: 'xã – huyện – tỉnh',
    superior: 'UBND huyện',
    office: 'Phòng Nội vụ',
    rounding: 'none',
    roundingSource: 'tự chọn',
    doubt: 'thông tư và cách làm tròn chưa đối chiếu văn bản',
    giftSource: 'Luật 06/2022/QH15, Điều 81 khoản 1',
    openCaseSource: `NĐ 98/2023/NĐ-CP (${FROM_MEMORY})`,
    disciplineSource: 'NĐ 48/2023/NĐ-CP (bị kỷ luật trong năm)',
    oneAwardSource: 'Luật 06/2022/QH15, Điều 5 khoản 2 điểm c',
    proposalNote: '',
    titles: [
      title('Giấy khen', 'cá nhân', ['0.15', 'NĐ 98/2023/NĐ-CP', ''], COMMUNE),
      title('Giấy khen', 'tập thể', ['0.3', 'NĐ 98/2023/NĐ-CP', FROM_MEMORY], COMMUNE),
      title('Lao động tiên tiến', 'cá nhân', ['0.3', 'NĐ 98/2023/NĐ-CP', FROM_MEMORY], COMMUNE),
      title('Chiến sĩ thi đua cơ sở', 'cá nhân', ['1.0', 'NĐ 98/2023/NĐ-CP', FROM_MEMORY], DISTRICT),
      title('Tập thể lao động tiên tiến', 'tập thể', [null, 'Cấu hình', FROM_MEMORY], DISTRICT),
      title('Tập thể lao động xuất sắc', 'tập thể', [null, 'Cấu hình', FROM_MEMORY], PROVINCE),
      title('Bằng khen cấp tỉnh', 'cá nhân', [null, 'Cấu hình', FROM_MEMORY], PROVINCE),
    ],
  },
  {
    id: 'tu-7-2025',
    label: 'Từ 01/7/2025',
    from: NO_DISTRICTS_FROM,
    to: '',
    law: '06/2022/QH15',
    decree: '152/2025/NĐ-CP',
    circular: '15/2025/TT-BNV',
    levels: 'xã – tỉnh, thành phố; không còn cấp huyện',
    superior: 'UBND tỉnh, thành phố',
    office: 'Sở Nội vụ',
    rounding: 'none',
    roundingSource: 'tự chọn',
    doubt: 'luật sửa đổi (dự thảo 12/2025) và cách làm tròn chưa xác nhận',
    giftSource: 'Luật 06/2022/QH15, Điều 81 khoản 1',
    openCaseSource: 'NĐ 152/2025/NĐ-CP',
    disciplineSource: 'NĐ 152/2025/NĐ-CP; NĐ 48/2023/NĐ-CP, từ 01/01/2026 với công chức: NĐ 335/2025/NĐ-CP',
    oneAwardSource: 'Luật 06/2022/QH15, Điều 5 khoản 2 điểm c',
    proposalNote:
      'Kết quả thi đua theo chuyên đề không là căn cứ đề nghị khen thưởng công trạng (NĐ 152/2025/NĐ-CP): đề nghị phải nêu thành tích công tác cả năm.',
    titles: [
      title('Giấy khen', 'cá nhân', ['0.3', 'NĐ 152/2025/NĐ-CP, Điều 54 khoản 1 điểm e', ''], COMMUNE),
      title('Giấy khen', 'tập thể', ['0.6', 'NĐ 152/2025/NĐ-CP, Điều 54', 'giả định gấp đôi cá nhân'], COMMUNE),
      title('Lao động tiên tiến', 'cá nhân', ['0.3', 'NĐ 152/2025/NĐ-CP', ''], COMMUNE),
      title('Chiến sĩ thi đua cơ sở', 'cá nhân', ['1.0', 'NĐ 152/2025/NĐ-CP', MOVED], PROVINCE),
      title('Tập thể lao động tiên tiến', 'tập thể', ['0.8', 'NĐ 152/2025/NĐ-CP', MOVED], PROVINCE),
      title('Tập thể lao động xuất sắc', 'tập thể', ['1.5', 'NĐ 152/2025/NĐ-CP', ''], PROVINCE),
      title('Bằng khen cấp tỉnh', 'cá nhân', ['1.5', 'NĐ 152/2025/NĐ-CP, Điều 54', ''], PROVINCE),
    ],
  },
];
