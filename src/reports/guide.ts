import { giftList } from '../tabs/award-lists.ts';
import { ballots } from '../tabs/ballots.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { checks } from '../tabs/checks.ts';
import { dashboard } from '../tabs/dashboard.ts';
import { difficulties } from '../tabs/difficulties.ts';
import { explanations } from '../tabs/explanations.ts';
import { TABS } from '../tabs/index.ts';
import { log } from '../tabs/log.ts';
import { guide } from '../tabs/pages.ts';
import { registrations } from '../tabs/registrations.ts';
import { scoreSheets } from '../tabs/score-sheets.ts';
import { settings } from '../tabs/settings.ts';
import type { PageReport } from './report.ts';

/** A step in words, and the tab where it is done. */
type Line = readonly [words: string, tab: { readonly name: string }];

/** The first of the registration tabs stands for all of them. */
const register = registrations[0]?.tab ?? guide;

const STAFF: readonly Line[] = [
  [
    'Mở tab ĐK của nội dung mình tham gia, gõ vào dòng trống: chọn tên mình, việc, loại việc, chỉ tiêu, hạn. Mã việc để trống. Xong thì chọn Trạng thái “Đã gửi”.',
    register,
  ],
  [
    'Cột xám do phần mềm ghi. Bị trả lại, hoặc cột “Cần xem lại” có chữ: sửa dòng ấy rồi chọn “Đã gửi” lần nữa. Làm được đến đâu ghi Kết quả tự báo, Ngày xong và Minh chứng đến đó.',
    register,
  ],
  ['Cuối năm ghi Tự chấm ở các dòng có tên mình. Để trống là chưa chấm, không phải 0 điểm.', scoreSheets],
  ['Xem từng điểm lấy từ đâu, mất vì sao. Trong thời gian công khai, chưa đồng ý thì ghi tab Kiến nghị.', explanations],
];
const OFFICER: readonly Line[] = [
  [
    'Bấm “Việc tiếp theo” trong menu Thi đua CCHC: phần mềm nói việc nên làm bây giờ và làm luôn. Đầu năm là “Điền thông tin chung”, “Dán danh sách từ Excel”.',
    settings,
  ],
  [
    'Menu Đăng ký: ai chưa nộp, duyệt hoặc trả lại, khóa đăng ký. Cuối năm ghi Kết quả thẩm định và cột Thẩm định của Phiếu chấm.',
    scoreSheets,
  ],
  ['Bấm “Kiểm tra” lúc nào cũng được: ô nào sai, vì sao, sửa thế nào.', checks],
  ['“Tính điểm”; ghi tab Hội đồng và Bỏ phiếu; “Lập danh sách khen”, “Lập báo cáo”, “Văn bản…”.', ballots],
  ['Mục nào cũng cho xem trước sẽ đổi gì rồi mới ghi; bấm nhầm thì “Hoàn tác lần chạy trước”.', log],
];
const LEADER: readonly Line[] = [
  ['Con số chính, đèn từng nội dung và phần “Cần lãnh đạo quyết”.', dashboard],
  ['Ai được khen, vì sao; người không được khen cũng có lý do.', giftList],
  ['Trả lời vướng mắc ngay trong tab này.', difficulties],
];

const link = (name: string): PageLine['cells'][number] => ({ text: name, linkTab: name, linkCell: '' });

const steps = (title: string, lines: readonly Line[]): PageLine[] => [
  { is: 'body', cells: [] },
  { is: 'section', cells: [title] },
  ...lines.map(([words, { name }], i): PageLine => ({ is: 'body', cells: [String(i + 1), words, link(name)] })),
];

/** The guide in the sheet: three short journeys and what each tab is for, with links. */
export const guideReport: PageReport = {
  tab: guide,
  lines: () => {
    const tabs = TABS.filter(({ onDemand }) => !onDemand).map(({ name, purpose }): PageLine => {
      return { is: 'body', cells: ['', purpose, link(name)] };
    });
    return [
      { is: 'title', cells: ['Thi đua cải cách hành chính: hướng dẫn nhanh'] },
      {
        is: 'note',
        cells: ['Bảng tính này ai có quyền sửa đều xem được mọi tab; không ghi thông tin riêng tư của người dân.'],
      },
      ...steps('Người đăng ký', STAFF),
      ...steps('Công chức Nội vụ', OFFICER),
      ...steps('Lãnh đạo', LEADER),
      { is: 'body', cells: [] },
      { is: 'section', cells: ['Các tab'] },
      ...tabs,
    ];
  },
};
