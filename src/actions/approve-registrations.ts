import { approvalMark, changeSinceApproval } from '../contest/approval-mark.ts';
import type { Registration } from '../contest/facts.ts';
import type { View } from '../reports/report.ts';
import { STATUSES } from '../tabs/registrations.ts';
import { type Action, fromView, type Picked } from './action.ts';
import {
  blockedRows,
  countWords,
  namedTasks,
  registrationCells,
  selectedRegistrations,
} from './selected-registrations.ts';

/** Approved before and changed since: approving once more accepts what stands there now. */
function isChanged(registration: Registration): boolean {
  const { columns, dueBefore } = changeSinceApproval(registration);
  return columns.length > 0 || dueBefore !== null;
}

function approved(some: readonly Registration[], view: View): Picked {
  const isBlocked = blockedRows(view);
  const [good, blocked] = [some.filter((one) => !isBlocked(one)), some.filter(isBlocked)];
  const tabs = registrationCells(good, (one) => ({ approvedAs: approvalMark(one), status: STATUSES.approved }), view);
  const done = good.length > 0 ? `Duyệt ${countWords(good)}.` : 'Không duyệt việc nào.';
  const left = blocked.length > 0 ? ` Chưa duyệt vì có lỗi chặn: ${namedTasks(blocked)} (xem tab Kiểm tra).` : '';
  return { tabs, message: `${done}${left}` };
}

/** "Duyệt dòng đang chọn": sent tasks in the selected rows, and approved ones that were changed since. */
export const approveSelected: Action = {
  name: 'approve-selected',
  label: 'Duyệt dòng đang chọn',
  takesSelection: true,
  propose: fromView((view, { selection }) => {
    const some = selectedRegistrations(selection, view);
    if (!some) return { refusal: 'Hãy mở một tab ĐK, chọn các dòng cần duyệt rồi bấm lại.' };
    const open = some.filter((one) => one.row.status === 'sent' || isChanged(one));
    const drafts = some.filter(({ row }) => row.status === null || row.status === 'draft' || row.status === 'returned');
    const { tabs, message } = approved(open, view);
    const skipped = drafts.length > 0 ? ` Bỏ qua việc còn nháp hoặc đang trả lại: ${namedTasks(drafts)}.` : '';
    return { tabs, message: `${message}${skipped}` };
  }),
};

/** "Duyệt mọi việc đã gửi": everything sent that no blocking issue of its row stops. */
export const approveSent: Action = {
  name: 'approve-sent',
  label: 'Duyệt mọi việc đã gửi, không vướng',
  propose: fromView((view) =>
    approved(
      view.outcome.facts.registrations.filter(({ row, inContest }) => inContest && row.status === 'sent'),
      view,
    ),
  ),
};
