import { appealColumns } from '../reports/beside/appeals.ts';
import { difficultyColumns } from '../reports/beside/difficulties.ts';
import { issueColumns } from '../reports/beside/issues.ts';
import { registrationColumns } from '../reports/beside/registrations.ts';
import { rosterChoices } from '../reports/beside/roster.ts';
import { settingMeanings } from '../reports/beside/settings.ts';
import { checksReport } from '../reports/checks.ts';
import { givenWords, missingIds } from '../reports/registration-ids.ts';
import type { View } from '../reports/report.ts';
import { logFault } from '../tabs/health/log.ts';
import type { IssueLevel } from '../workbook.ts';
import { type Action, fromView, reportChange } from './action.ts';

/** What is wrong with the log, after the other sentences. */
function logWords({ reading }: View): string {
  const fault = logFault(reading);
  return fault ? ` ${fault.message} ${fault.remedy}` : '';
}

/** "Kiểm tra": every issue with its cell and remedy, beside the rows and in one list. */
export const check: Action = {
  name: 'check',
  label: 'Kiểm tra',
  looksAtMerges: true,
  propose: fromView((view) => {
    const count = (level: IssueLevel): number => view.outcome.issues.filter((issue) => issue.level === level).length;
    const clean = view.outcome.issues.length === 0;
    const ids = [...missingIds(view).values()].flatMap((rows) => [...rows.values()]);
    const found = clean
      ? 'Kiểm tra xong, không có gì phải sửa.'
      : `Kiểm tra xong: ${count('block')} lỗi chặn, ${count('warn')} cảnh báo, ${count('info')} nhắc. Xem tab Kiểm tra.`;
    return {
      tabs: [
        ...settingMeanings(view),
        ...rosterChoices(view),
        ...registrationColumns(view),
        ...difficultyColumns(view),
        ...appealColumns(view),
        ...issueColumns(view),
        reportChange(checksReport, view),
      ],
      message: `${found}${givenWords(ids)}${logWords(view)}`,
    };
  }),
};
