import { ANNUAL_RATINGS, BODIES } from '../provisions/people.ts';
import { flag, oneOf, oneOfOrText, shown, text } from './cells.ts';
import { issueColumn } from './issue-column.ts';
import { own, table, typed } from './tab.ts';

export const PARTICIPANT_KINDS = { individual: 'Cá nhân', collective: 'Tập thể' } as const;
const TITLES = { Ông: 'Ông', Bà: 'Bà' } as const;

export const roster = table({
  id: 'roster',
  name: 'Danh sách',
  access: 'officer',
  rowKey: ['code', 'name'],
  frozenColumns: 2,
  purpose: 'Cán bộ, công chức, đơn vị và tập thể tham gia: nơi duy nhất ghi tên; các tab khác chọn theo mã.',
  columns: {
    code: typed('Mã', 70, text, 'Mỗi người, mỗi tập thể một mã, không trùng. Ví dụ: CB01.'),
    name: typed('Họ và tên', 190, text),
    kind: typed('Loại', 90, oneOf(PARTICIPANT_KINDS, { strict: true })),
    title: typed('Ông/Bà', 70, oneOf(TITLES, { strict: true })),
    position: typed('Chức vụ', 220, text),
    unit: typed('Đơn vị', 220, text),
    body: typed('Khối', 150, oneOfOrText(Object.fromEntries(BODIES.map((body) => [body, body])))),
    isLeader: typed('Lãnh đạo', 90, flag),
    giftEligible: typed('Thuộc diện tặng quà', 120, flag, 'Có: cán bộ, công chức xã (kế hoạch, mục 5).'),
    annualRating: typed(
      'Xếp loại năm',
      220,
      oneOf(ANNUAL_RATINGS, { strict: true }),
      'Kết quả xếp loại công chức cuối năm; phần mềm chỉ đọc. Để trống khi chưa có.',
    ),
    underReview: typed('Đang bị xem xét', 120, flag, 'Đang bị xem xét kỷ luật, thanh tra hoặc xác minh đơn.'),
    disciplined: typed('Bị kỷ luật trong năm', 120, flag),
    active: typed('Đang công tác', 100, flag, 'Để trống là Có.'),
    isHead: typed(
      'Người đứng đầu',
      110,
      flag,
      'Có: đứng đầu cơ quan, đơn vị; dùng cho tiêu chí chỉ áp dụng với người đứng đầu.',
    ),
    formerCodes: typed(
      'Mã cũ',
      100,
      text,
      'Mã người này mang trước đây, cách nhau bằng dấu chấm phẩy; kết quả các năm trước được tính tiếp.',
    ),
    choice: own('Mã – tên để chọn', 260, shown(), 'Các tab khác lấy danh sách chọn từ cột này.'),
    lockedItems: own(
      'Điểm đã khóa',
      200,
      shown(),
      'Tiêu chí và việc mục “Khóa điểm” đã khóa, để biết dòng nào bị xóa.',
    ),
    issues: issueColumn('Phần mềm ghi khi kiểm tra: sai gì, sửa thế nào.'),
  },
});
