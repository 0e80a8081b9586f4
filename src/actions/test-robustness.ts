import { decide } from '../contest/outcome.ts';
import { robustness } from '../contest/robustness.ts';
import type { View } from '../reports/report.ts';
import { robustnessLines, robustnessSentence } from '../reports/robustness.ts';
import { robustnessPage } from '../tabs/pages.ts';
import { readInput } from '../tabs/read-input.ts';
import { NO_CHANGES } from '../workbook.ts';
import { type Action, NOT_SET_UP, pageChange } from './action.ts';

/** "Độ vững của danh sách": whether another rounding, another weight or one assessor less would change the lists. */
export const testRobustness: Action = {
  name: 'robustness',
  label: 'Độ vững của danh sách',
  propose: (workbook, { today }) => {
    const reading = readInput(workbook);
    if (!reading.tableOf('roster')) return { changes: null, refusal: NOT_SET_UP };
    const outcome = decide(reading.input, today, reading.issues);
    const view: View = { outcome, reading, today };
    const changes = robustness(reading.input, today, reading.issues, outcome);
    const tabs = [pageChange(robustnessPage, robustnessLines(changes, view), view)];
    return { changes: { ...NO_CHANGES, tabs }, message: robustnessSentence(changes) };
  },
};
