/** What a registration of an area holds besides what all of them hold; ids of the columns. */
export type RegistrationDetail =
  | 'role'
  | 'planLevel'
  | 'indexCode'
  | 'channel'
  | 'newsCount'
  | 'articleCount'
  | 'sessionCount'
  | 'initiative'
  | 'author'
  | 'recognisedBy'
  | 'recognisedOn'
  | 'effect'
  | 'satisfactionBefore'
  | 'satisfactionAfter';

/**
 * Details that tell how a task goes on: they may change after the task was approved. All others are what was approved
 * (đăng ký đã duyệt chỉ được đổi kết quả, minh chứng và ngày; tự chọn).
 */
export const REPORTED_DETAILS: readonly RegistrationDetail[] = [
  'newsCount',
  'articleCount',
  'sessionCount',
  'recognisedBy',
  'recognisedOn',
  'effect',
  'satisfactionBefore',
  'satisfactionAfter',
];

/** One of the contest areas a plan lays down; each gets a registration tab of its own. */
export interface AreaProvision {
  readonly code: string;
  /** The official name, word for word. */
  readonly name: string;
  /** Short name for tabs and lists (tự chọn). */
  readonly short: string;
  readonly weight: string;
  readonly source: string;
  readonly details: readonly RegistrationDetail[];
}

/** The five areas of "Kế hoạch phát động phong trào thi đua … năm 2023" of 06/3/2023, mục 3. Weights: tự chọn. */
export const AREAS: readonly AreaProvision[] = [
  {
    code: '3.1',
    name: 'Thi đua nâng cao trách nhiệm của người đứng đầu và cán bộ, công chức xã trong việc chỉ đạo, triển khai, thực hiện các nhiệm vụ CCHC.',
    short: 'Trách nhiệm chỉ đạo, triển khai CCHC',
    weight: '1',
    source: 'KH 06/3/2023, mục 3.1; hệ số tự chọn',
    details: ['role'],
  },
  {
    code: '3.2',
    name: 'Thi đua thực hiện các nhiệm vụ CCHC theo Chương trình tổng thể CCHC của Chính phủ, kế hoạch hàng năm, kế hoạch giai đoạn của UBND huyện, UBND xã với các nội dung: Cải cách thể chế, cải cách thủ tục hành chính, cải cách tổ chức bộ máy, cải cách chế độ công vụ, cải cách tài chính công, xây dựng và phát triển Chính quyền điện tử.',
    short: 'Thực hiện 6 nội dung CCHC',
    weight: '1',
    source: 'KH 06/3/2023, mục 3.2; hệ số tự chọn',
    details: ['planLevel'],
  },
  {
    code: '3.3',
    name: 'Thi đua thực hiện hoàn thành tốt các tiêu chí trong Bộ chỉ số theo dõi, đánh giá, xếp hạng kết quả CCHC trên địa bàn xã do UBND huyện ban hành;',
    short: 'Hoàn thành tiêu chí Bộ chỉ số CCHC',
    weight: '1',
    source: 'KH 06/3/2023, mục 3.3; hệ số tự chọn',
    details: ['indexCode'],
  },
  {
    code: '3.4',
    name: 'Thi đua trong công tác tuyên truyền, tham gia chung tay thực hiện CCHC của các tổ chức, cá nhân.',
    short: 'Tuyên truyền, chung tay CCHC',
    weight: '1',
    source: 'KH 06/3/2023, mục 3.4; hệ số tự chọn',
    details: ['channel', 'newsCount', 'articleCount', 'sessionCount'],
  },
  {
    code: '3.5',
    name: 'Thi đua trong việc đề xuất các giải pháp, sáng kiến trong thực hiện nhiệm vụ CCHC tạo sự chuyển biến có tính đột phá, mang lại hiệu quả thiết thực, nâng cao sự hài lòng của tổ chức và cá nhân đối với sự phục vụ của cơ quan hành chính nhà nước cấp xã',
    short: 'Giải pháp, sáng kiến đột phá',
    weight: '1',
    source: 'KH 06/3/2023, mục 3.5; hệ số tự chọn',
    details: [
      'initiative',
      'author',
      'recognisedBy',
      'recognisedOn',
      'effect',
      'satisfactionBefore',
      'satisfactionAfter',
    ],
  },
];
