import type { PageLine } from '../tabs/blocks.ts';
import { TABS } from '../tabs/index.ts';
import { guide } from '../tabs/pages.ts';
import type { PageReport } from './report.ts';

const STAFF = [
  'Mở tab ĐK của nội dung mình tham gia, gõ việc vào dòng trống: chọn tên mình, việc, loại việc, chỉ tiêu, hạn. Mã việc để trống.',
  'Xong thì chọn Trạng thái “Đã gửi”. Cột xám do phần mềm ghi; xem cột “Cần xem lại” để sửa. Bị trả lại thì đọc lý do, sửa rồi chọn “Đã gửi” lần nữa.',
  'Làm được đến đâu ghi Kết quả tự báo, Ngày xong và Minh chứng đến đó.',
  'Cuối năm vào tab Phiếu chấm, ghi Tự chấm từng tiêu chí. Để trống là chưa chấm, không phải 0 điểm.',
];
const OFFICER = [
  'Bấm “Việc tiếp theo” trong menu Thi đua CCHC: phần mềm nói việc nên làm bây giờ và làm luôn. Bắt đầu là “Thiết lập / Sửa lại các tab”, “Điền thông tin chung”, “Dán danh sách từ Excel”.',
  'Menu Đăng ký: xem ai chưa nộp, duyệt hoặc trả lại các dòng đang chọn (trả lại phải ghi lý do), xem tiến độ, khóa đăng ký. Cuối năm ghi Kết quả thẩm định và cột Thẩm định của Phiếu chấm.',
  'Bấm “Kiểm tra”: tab Kiểm tra nói ô nào sai, vì sao, sửa thế nào. Bấm “Tính điểm”: xem Bảng điểm và Giải trình điểm.',
  'Sau phiên họp, ghi tab Hội đồng và Bỏ phiếu, bấm “Kiểm phiếu”, “Lập danh sách khen”, “Lập báo cáo”.',
  'Mục nào cũng cho xem trước sẽ đổi gì rồi mới ghi; việc đã làm nằm trong Nhật ký.',
];
const LEADER = [
  'Mở Bảng điều khiển: con số chính và phần “Cần lãnh đạo quyết”.',
  'Xem Khen thưởng xã, Đề nghị cấp trên: mỗi người đều có lý do; người không được khen cũng có lý do.',
  'Trả lời vướng mắc ngay trong tab Vướng mắc.',
];

const steps = (title: string, lines: readonly string[]): PageLine[] => [
  { is: 'body', cells: [] },
  { is: 'section', cells: [title] },
  ...lines.map((line, i): PageLine => ({ is: 'body', cells: [String(i + 1), line] })),
];

/** The guide in the sheet: three short journeys and what each tab is for, with links. */
export const guideReport: PageReport = {
  tab: guide,
  lines: () => {
    const tabs = TABS.filter(({ onDemand }) => !onDemand).map(({ name, purpose }): PageLine => {
      return { is: 'body', cells: ['', purpose, { text: name, linkTab: name, linkCell: '' }] };
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
