import { STATUSES } from '../tabs/registrations.ts';
import { type Action, fromView } from './action.ts';
import { countWords, namedTasks, registrationCells, selectedRegistrations } from './selected-registrations.ts';

/** "Trả lại dòng đang chọn": sent or approved tasks go back to whoever registered them, with the reason. */
export const returnSelected: Action = {
  name: 'return-selected',
  label: 'Trả lại dòng đang chọn',
  takesSelection: true,
  asks: { kind: 'line', prompt: 'Lý do trả lại (ghi vào từng dòng đang chọn, người đăng ký sẽ đọc):' },
  propose: fromView((view, { selection, text }) => {
    const reason = text.trim();
    const some = selectedRegistrations(selection, view);
    if (!some) return { refusal: 'Hãy mở một tab ĐK, chọn các dòng cần trả lại rồi bấm lại.' };
    if (reason === '') return { refusal: 'Trả lại thì phải ghi lý do để người đăng ký biết sửa gì. Chưa đổi gì.' };
    const open = some.filter(({ row }) => row.status === 'sent' || row.status === 'approved');
    const others = some.filter((one) => !open.includes(one));
    const tabs = registrationCells(open, () => ({ approvedAs: '', reason, status: STATUSES.returned }), view);
    const done = open.length > 0 ? `Trả lại ${countWords(open)}: ${reason}.` : 'Không trả lại việc nào.';
    const skipped = others.length > 0 ? ` Bỏ qua việc chưa gửi hoặc đã trả lại: ${namedTasks(others)}.` : '';
    return { tabs, message: `${done}${skipped}` };
  }),
};
