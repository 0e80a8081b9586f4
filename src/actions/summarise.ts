import { dashboardReport } from '../reports/dashboard.ts';
import { summaryReport } from '../reports/summary.ts';
import { type Action, fromView, reportChange } from './action.ts';

/** "Lập báo cáo": the summary by area, domain and unit, and the leaders' page. */
export const summarise: Action = {
  name: 'summarise',
  label: 'Lập báo cáo',
  propose: fromView((view) => ({
    tabs: [reportChange(summaryReport, view), reportChange(dashboardReport, view)],
    message: 'Đã lập Báo cáo và Bảng điều khiển từ số liệu mới nhất.',
  })),
};
