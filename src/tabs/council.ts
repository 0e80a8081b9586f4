import { oneOf, person, text } from './cells.ts';
import { table, typed } from './tab.ts';

export const COUNCIL_ROLES = {
  chair: 'Chủ tịch',
  standing: 'Phó Chủ tịch thường trực',
  member: 'Ủy viên',
  secretary: 'Thư ký',
} as const;
export const ATTENDANCE = { present: 'Có mặt', absent: 'Vắng mặt', written: 'Ý kiến bằng văn bản' } as const;

export const council = table({
  id: 'council',
  name: 'Hội đồng',
  access: 'officer',
  rowKey: ['member'],
  purpose: 'Thành viên Hội đồng Thi đua - Khen thưởng, vai trò và việc dự họp.',
  columns: {
    member: typed('Thành viên', 220, person, 'Chọn trong danh sách, hoặc gõ mã.'),
    name: typed('Họ và tên', 220, text),
    role: typed('Vai trò', 240, oneOf(COUNCIL_ROLES, { strict: true })),
    attendance: typed('Dự họp', 180, oneOf(ATTENDANCE, { strict: true })),
    absence: typed('Lý do vắng', 260, text),
    kin: typed('Người thân trong danh sách', 220, text, 'Mã người thân được xét, cách nhau bằng dấu chấm phẩy.'),
  },
});
