import { missingRegistrations } from '../contest/missing-registrations.ts';
import { remindersReport } from '../reports/reminders.ts';
import { type Action, fromView, reportChange } from './action.ts';

/** "Ai chưa nộp": by unit, who has something left to send, with a reminder ready to be sent. */
export const whoIsMissing: Action = {
  name: 'who-is-missing',
  label: 'Ai chưa nộp',
  propose: fromView((view) => {
    const count = missingRegistrations(view.outcome.facts).length;
    return {
      tabs: [reportChange(remindersReport, view)],
      message:
        count === 0
          ? 'Không còn ai phải nhắc.'
          : `${count} người, tập thể còn thiếu; lời nhắc từng đơn vị ở tab Ai chưa nộp.`,
    };
  }),
};
