import { day, flag, text } from './cells.ts';
import { own, table } from './tab.ts';

/** The only list that is read again: after the contest has ended it is what the confirmed list is compared with. */
export const provisionalRun = table({
  id: 'provisional-run',
  name: 'Lần xét tạm',
  access: 'add-on',
  rowKey: [],
  onDemand: true,
  purpose: 'Kết quả xét đề nghị cấp trên lần cuối trước khi hết thời gian thi đua, để so với lần xét lại.',
  columns: {
    participant: own('Mã', 70, text),
    name: own('Họ và tên', 220, text),
    total: own('Tổng điểm', 90, text),
    level: own('Mức', 160, text),
    rating: own('Xếp loại năm', 220, text),
    proposed: own('Đề nghị cấp trên', 120, flag),
    reason: own('Vì sao không', 420, text),
    ranOn: own('Ngày xét', 110, day),
  },
});
