import type { RegistrationStatus } from '../contest/records.ts';
import { AREAS, type AreaProvision, type RegistrationDetail } from '../provisions/areas.ts';
import { DOMAINS } from '../provisions/domains.ts';
import { amount, day, indexCriterion, oneOf, oneOfOrText, percentage, person, shown, text } from './cells.ts';
import { issueColumn } from './issue-column.ts';
import { COLOURS, type Column, coloured, own, type TableTab, table, typed } from './tab.ts';

export const STATUSES = {
  draft: 'Nháp',
  sent: 'Đã gửi',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
} as const satisfies Record<RegistrationStatus, string>;

const TASK_KINDS = { key: 'Trọng tâm', breakthrough: 'Đột phá' } as const;
const ROLES = { head: 'Người đứng đầu', member: 'Thành viên' } as const;
const asTyped = (...words: readonly string[]): Record<string, string> =>
  Object.fromEntries(words.map((word) => [word, word]));
const PLAN_LEVELS = asTyped('Chính phủ', 'Tỉnh', 'Huyện', 'Xã');
const CHANNELS = asTyped(
  'đài truyền thanh',
  'họp thôn',
  'trang thông tin điện tử',
  'mạng xã hội của xã',
  'pa nô, tờ rơi',
  'bộ phận một cửa',
);

/** The columns only some areas have. */
const DETAILS: Readonly<Record<RegistrationDetail, Column>> = {
  role: typed('Vai trò', 160, oneOf(ROLES), 'Người đứng đầu chỉ đạo; thành viên thực hiện.'),
  planLevel: typed('Kế hoạch cấp nào', 140, oneOfOrText(PLAN_LEVELS), 'Việc này theo kế hoạch CCHC của cấp nào.'),
  indexCode: typed(
    'Mã tiêu chí Bộ chỉ số',
    130,
    indexCriterion,
    'Mã trong tab Bộ chỉ số, ví dụ 2.1. Cột xám bên cạnh ghi ai phụ trách tiêu chí ấy.',
  ),
  channel: typed('Kênh tuyên truyền', 200, oneOfOrText(CHANNELS), 'Kèm đường dẫn hoặc số bản tin ở cột Minh chứng.'),
  newsCount: typed('Số tin', 70, amount, 'Tin đã phát, đã đăng. Để trống khi chưa có.'),
  articleCount: typed('Số bài', 70, amount, 'Bài đã phát, đã đăng. Để trống khi chưa có.'),
  sessionCount: typed('Số buổi', 70, amount, 'Buổi tuyên truyền, hướng dẫn đã tổ chức. Để trống khi chưa có.'),
  initiative: typed('Tên sáng kiến', 260, text, 'Tên như trong văn bản công nhận.'),
  author: typed('Tác giả', 200, text, 'Tác giả và đồng tác giả, nếu không chỉ có người đăng ký.'),
  recognisedBy: typed('Nơi công nhận', 180, text, 'Cơ quan và số văn bản công nhận. Để trống khi chưa công nhận.'),
  recognisedOn: typed('Ngày công nhận', 120, day),
  effect: typed('Hiệu quả', 260, text, 'Trước và sau khi áp dụng, bằng số nếu có.'),
  satisfactionBefore: typed('Hài lòng trước (%)', 100, percentage, 'Tỷ lệ hài lòng trước khi áp dụng, ví dụ 82%.'),
  satisfactionAfter: typed('Hài lòng sau (%)', 100, percentage, 'Tỷ lệ hài lòng sau khi áp dụng, ví dụ 95%.'),
};

/** An example of a task in each area, shown as help: it never stands in a row that could count. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '3.1': '“Họp kiểm điểm tiến độ CCHC hằng tháng”, chỉ tiêu 10, cuộc họp',
  '3.2': '“Số hóa hồ sơ, kết quả giải quyết”, chỉ tiêu 120, hồ sơ',
  '3.3': '“Cung cấp tài liệu kiểm chứng của tiêu chí đúng hạn”, chỉ tiêu 12, tài liệu',
  '3.4': '“Viết tin, bài tuyên truyền CCHC”, chỉ tiêu 12, tin, bài',
  '3.5': '“Áp dụng giải pháp: Tổ hỗ trợ dịch vụ công trực tuyến tại nhà văn hóa thôn”, chỉ tiêu 1, giải pháp',
};

/** What staff fill in to register and send, in the order in which they need it on a phone. */
const registering = (code: string) => ({
  participant: typed('Người đăng ký', 150, person, 'Chọn tên mình trong danh sách, hoặc gõ mã.'),
  task: typed('Việc đăng ký', 320, text, `Mỗi việc một dòng. Ví dụ: ${EXAMPLES[code] ?? 'làm gì, cho ai'}.`),
  id: typed('Mã việc', 80, text, 'Để trống: phần mềm tự đánh mã khi kiểm tra.'),
  taskKind: typed(
    'Loại việc',
    100,
    oneOf(TASK_KINDS),
    'Mỗi người ít nhất một việc trọng tâm; việc đột phá thì chọn Đột phá.',
  ),
});

const domain = typed('Lĩnh vực CCHC', 220, oneOf(DOMAINS), 'Một trong sáu lĩnh vực của Chương trình tổng thể CCHC.');

const sending = {
  target: typed('Chỉ tiêu', 80, text, 'Một con số, ví dụ 12 hoặc 95%. Việc không đo bằng số thì để trống.'),
  unitOfMeasure: typed('Đơn vị tính', 100, text, 'Ví dụ: hồ sơ, báo cáo, cuộc họp.'),
  dueOn: typed('Hạn hoàn thành', 120, day, 'Ngày trong thời gian thi đua, ví dụ 25/12/2023.'),
  status: coloured(
    typed(
      'Trạng thái',
      110,
      oneOf(STATUSES, { strict: true }),
      'Để trống là Nháp. Ghi xong thì chọn Đã gửi; bị trả lại thì sửa rồi chọn Đã gửi.',
    ),
    {
      [STATUSES.approved]: COLOURS.good,
      [STATUSES.returned]: COLOURS.bad,
      [STATUSES.sent]: COLOURS.doubtful,
    },
  ),
  reason: typed('Lý do trả lại', 240, text, 'Công chức Nội vụ ghi khi trả lại.'),
};

const reporting = {
  result: typed('Kết quả tự báo', 100, text, 'Con số đạt được; việc không có chỉ tiêu thì ghi Có hoặc Không.'),
  completedOn: typed('Ngày xong', 110, day),
  evidence: typed(
    'Minh chứng',
    280,
    text,
    'Số văn bản kèm ngày, hoặc đường dẫn; nhiều mục cách nhau bằng dấu chấm phẩy. Ví dụ: 12/BC-UBND ngày 25/4/2023; https://…',
  ),
};

const assessing = {
  assessedResult: typed('Kết quả thẩm định', 110, text, 'Công chức Nội vụ ghi.'),
  faults: typed('Số lần sai sót', 90, text, 'Để trống là 0.'),
  delays: typed('Số lần chậm', 90, text, 'Để trống: phần mềm so ngày xong với hạn.'),
};

const issues = issueColumn('Phần mềm ghi khi kiểm tra: sai gì, sửa thế nào.');
const indexOwner = own('Người phụ trách tiêu chí', 200, shown(), 'Lấy từ tab Bộ chỉ số.');
const indexResult = own(
  'Kết quả tiêu chí',
  150,
  shown(),
  'Điểm của tiêu chí trong tab Bộ chỉ số, để đối chiếu; không cộng vào điểm của người đăng ký.',
);
const marks = {
  progress: own('Tiến độ', 180, shown(), 'So kết quả với chỉ tiêu, ngày xong với hạn.'),
  firstSeenOn: own('Ngày nhận', 110, day, 'Lần kiểm tra đầu tiên thấy dòng đã gửi.'),
  late: own('Nộp muộn', 120, shown(), 'So ngày nhận với hạn đăng ký (tab Cấu hình); nộp muộn vẫn được nhận.'),
  approvedAs: own('Dấu khi duyệt', 320, shown(), 'Để nhận ra việc đã duyệt bị sửa về sau.'),
  lockedAs: own('Kết quả đã khóa', 150, shown(), 'Mục “Khóa điểm” ghi; sau đó đổi kết quả thẩm định thì phải mở khóa.'),
};

function columnsOf({ code, details }: AreaProvision) {
  const extra = Object.fromEntries(
    details.flatMap((detail): [string, Column][] =>
      detail === 'indexCode'
        ? [
            [detail, DETAILS[detail]],
            ['indexOwner', indexOwner],
            ['indexResult', indexResult],
          ]
        : [[detail, DETAILS[detail]]],
    ),
  );
  const shared = { ...registering(code), ...sending, issues, ...reporting, ...assessing, domain, ...marks };
  // The six reform domains are what area 3.2 is about; elsewhere a domain is an extra that staff may leave out.
  const early = details.includes('planLevel') ? { domain } : {};
  const placed = { ...registering(code), ...early, ...extra, ...sending, issues, ...reporting, ...assessing };
  return { ...placed, ...shared };
}

function registrationTab(area: AreaProvision): TableTab<ReturnType<typeof columnsOf>> {
  return table({
    id: `register-${area.code}`,
    name: `ĐK ${area.code}`,
    access: 'shared',
    rowKey: ['participant', 'task', 'id'],
    frozenColumns: 1,
    purpose: `Đăng ký việc và báo kết quả: ${area.short}.`,
    columns: columnsOf(area),
  });
}

/** One tab per contest area, in the order of the plan. */
export const registrations = AREAS.map((area) => ({ area: area.code, tab: registrationTab(area) }));
