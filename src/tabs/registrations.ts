import type { RegistrationStatus } from '../contest/records.ts';
import { AREAS, type AreaProvision, type RegistrationDetail } from '../provisions/areas.ts';
import { DOMAINS } from '../provisions/domains.ts';
import { day, oneOf, person, shown, text } from './cells.ts';
import { COLOURS, type Column, coloured, own, type TableTab, table, typed } from './tab.ts';

export const STATUSES = {
  draft: 'Nháp',
  sent: 'Đã gửi',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
} as const satisfies Record<RegistrationStatus, string>;

const TASK_KINDS = { key: 'Trọng tâm', breakthrough: 'Đột phá' } as const;
const ROLES = { head: 'Người đứng đầu', member: 'Thành viên' } as const;

/** The columns only some areas have. */
const DETAILS: Readonly<Record<RegistrationDetail, Column>> = {
  role: typed('Vai trò', 130, oneOf(ROLES)),
  planLevel: typed('Kế hoạch cấp nào', 140, text, 'Trung ương, tỉnh, huyện hoặc xã.'),
  indexCode: typed('Mã tiêu chí Bộ chỉ số', 130, text, 'Mã trong tab Bộ chỉ số, ví dụ 2.1.'),
  channel: typed('Kênh tuyên truyền', 160, text, 'Loa, hội nghị, trang thông tin…; kèm đường dẫn ở cột Minh chứng.'),
  initiative: typed('Tên sáng kiến', 260, text),
  recognisedBy: typed('Nơi công nhận', 180, text),
  recognisedOn: typed('Ngày công nhận', 120, day),
  effect: typed('Hiệu quả', 260, text, 'Trước và sau khi áp dụng, bằng số nếu có.'),
};

const columns = {
  id: typed('Mã việc', 90, text, 'Để trống: phần mềm tự đánh mã khi kiểm tra.'),
  participant: typed('Người đăng ký', 220, person, 'Chọn trong danh sách, hoặc gõ mã.'),
  taskKind: typed('Loại việc', 100, oneOf(TASK_KINDS)),
  domain: typed('Lĩnh vực CCHC', 220, oneOf(DOMAINS)),
  task: typed('Việc đăng ký', 360, text),
  target: typed('Chỉ tiêu', 80, text, 'Một con số. Việc không đo bằng số thì để trống.'),
  unitOfMeasure: typed('Đơn vị tính', 100, text),
  dueOn: typed('Hạn hoàn thành', 120, day),
  result: typed('Kết quả tự báo', 100, text, 'Con số đạt được; việc không có chỉ tiêu thì ghi Có hoặc Không.'),
  assessedResult: typed('Kết quả thẩm định', 110, text, 'Công chức Nội vụ ghi.'),
  completedOn: typed('Ngày xong', 110, day),
  evidence: typed('Minh chứng', 280, text, 'Số văn bản hoặc đường dẫn; nhiều mục cách nhau bằng dấu chấm phẩy.'),
  faults: typed('Số lần sai sót', 90, text, 'Để trống là 0.'),
  delays: typed('Số lần chậm', 90, text, 'Để trống: phần mềm so ngày xong với hạn.'),
  status: coloured(typed('Trạng thái', 110, oneOf(STATUSES, { strict: true }), 'Để trống là Nháp.'), {
    [STATUSES.approved]: COLOURS.good,
    [STATUSES.returned]: COLOURS.bad,
    [STATUSES.sent]: COLOURS.doubtful,
  }),
  reason: typed('Lý do trả lại', 240, text),
  issues: own('Cần xem lại', 420, shown(), 'Phần mềm ghi khi kiểm tra.'),
  firstSeenOn: own('Ngày nhận', 110, day, 'Lần kiểm tra đầu tiên thấy dòng đã gửi.'),
};

const { issues, firstSeenOn, ...filledIn } = columns;

function registrationTab({ code, short, details }: AreaProvision): TableTab<typeof columns> {
  const extra = Object.fromEntries(details.map((detail) => [detail, DETAILS[detail]]));
  return table({
    id: `register-${code}`,
    name: `ĐK ${code}`,
    access: 'shared',
    rowKey: ['id', 'task'],
    frozenColumns: 2,
    purpose: `Đăng ký việc và báo kết quả: ${short}.`,
    columns: { ...filledIn, ...extra, issues, firstSeenOn },
  });
}

/** One tab per contest area, in the order of the plan. */
export const registrations = AREAS.map((area) => ({ area: area.code, tab: registrationTab(area) }));
