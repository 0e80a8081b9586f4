import { progressReport } from '../reports/progress.ts';
import { type Action, fromView, reportChange } from './action.ts';

/** "Tiến độ": how the approved tasks go on, on a page of its own. */
export const showProgress: Action = {
  name: 'progress',
  label: 'Xem tiến độ',
  propose: fromView((view) => ({
    tabs: [reportChange(progressReport, view)],
    message: 'Đã lập tab Tiến độ: theo tháng, quý, danh sách sơ kết, việc quá hạn.',
  })),
};
