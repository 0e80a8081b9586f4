import { POINTS, shown } from './cells.ts';
import { own, table } from './tab.ts';

export const giftList = table({
  id: 'gift-list',
  name: 'Khen thưởng xã',
  access: 'add-on',
  rowKey: [],
  purpose: 'Danh sách tặng quà của xã, số tiền bằng số và bằng chữ, chỗ ký nhận; vì sao ai được, ai không.',
  columns: {
    order: own('STT', 60, shown('0')),
    participant: own('Mã', 70, shown()),
    title: own('Ông/Bà', 70, shown()),
    name: own('Họ và tên', 220, shown()),
    position: own('Chức vụ', 220, shown()),
    unit: own('Đơn vị', 200, shown()),
    amount: own('Mức quà (đồng)', 120, shown('#,##0')),
    reason: own('Lý do', 420, shown()),
    signature: own('Ký nhận', 140, shown()),
    receivedOn: own('Ngày nhận', 100, shown()),
  },
});

export const collectiveList = table({
  id: 'collective-list',
  name: 'Khen tập thể',
  access: 'add-on',
  rowKey: [],
  purpose: 'Danh sách khen tập thể; số tiền chỉ ghi khi xã đặt mức trong Cấu hình.',
  columns: {
    order: own('STT', 60, shown('0')),
    participant: own('Mã', 70, shown()),
    name: own('Tập thể', 320, shown()),
    amount: own('Mức khen (đồng)', 120, shown('#,##0')),
    reason: own('Lý do', 560, shown()),
  },
});

export const leftOut = table({
  id: 'left-out',
  name: 'Không có trong danh sách',
  access: 'add-on',
  rowKey: [],
  purpose: 'Từng người, tập thể không có trong một danh sách khen: vì sao, theo quy tắc hay mục nào.',
  columns: {
    list: own('Danh sách', 150, shown()),
    participant: own('Mã', 70, shown()),
    name: own('Họ và tên', 220, shown()),
    unit: own('Đơn vị', 200, shown()),
    reason: own('Vì sao không có', 480, shown()),
    source: own('Theo quy định, quy tắc', 320, shown()),
  },
});

export const shortlist = table({
  id: 'shortlist',
  name: 'Danh sách bình xét',
  access: 'add-on',
  rowKey: [],
  frozenColumns: 2,
  onDemand: true,
  purpose: 'Người, tập thể đưa ra Hội đồng bình xét, người sát mức và người bị chặn, kèm lý do.',
  columns: {
    participant: own('Mã', 70, shown()),
    name: own('Họ và tên', 190, shown()),
    position: own('Chức vụ', 220, shown()),
    unit: own('Đơn vị', 200, shown()),
    state: own('Đưa ra Hội đồng', 150, shown()),
    explanation: own('Kết quả thi đua', 420, shown()),
    conflicts: own('Thành viên phải tránh phiếu', 320, shown()),
  },
});

export const superiorList = table({
  id: 'superior-list',
  name: 'Đề nghị cấp trên',
  access: 'add-on',
  rowKey: [],
  purpose: 'Danh sách đề nghị cấp trên khen thưởng, kèm chứng cứ của từng điều kiện.',
  columns: {
    order: own('STT', 60, shown('0')),
    participant: own('Mã', 70, shown()),
    title: own('Ông/Bà', 70, shown()),
    name: own('Họ và tên', 220, shown()),
    position: own('Chức vụ', 220, shown()),
    unit: own('Đơn vị', 200, shown()),
    reason: own('Lý do', 560, shown()),
  },
});

export const period = table({
  id: 'period',
  name: 'Giai đoạn',
  access: 'add-on',
  rowKey: [],
  purpose: 'Danh sách đề nghị khen thưởng cả giai đoạn.',
  columns: {
    order: own('STT', 60, shown('0')),
    participant: own('Mã', 70, shown()),
    name: own('Họ và tên', 220, shown()),
    position: own('Chức vụ', 220, shown()),
    unit: own('Đơn vị', 200, shown()),
    years: own('Số năm từ “tiêu biểu”', 110, shown('0')),
    mean: own('Điểm bình quân', 110, shown(POINTS)),
    reason: own('Lý do', 560, shown()),
  },
});
