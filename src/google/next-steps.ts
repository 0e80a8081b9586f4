import { nextSteps } from '../actions/next-steps.ts';
import type { StepList } from '../changes/asked.ts';
import { isoDayOf } from './clock.ts';
import { readWorkbook } from './read.ts';
import { showDialog, tell } from './ui.ts';

/** The steps of the year as the workbook stands now. */
export const currentSteps = (): StepList => nextSteps(readWorkbook({ merges: false }).workbook, isoDayOf(new Date()));

/** The step for now in words, where no dialog can be shown. */
function words({ stage, steps }: StepList): string {
  const now = steps.find(({ state }) => state === 'now');
  if (!now) return `${stage}\nChưa có việc nào phải làm ngay.`.trim();
  const where = 'label' in now.by ? `Bấm “${now.by.label}”.` : `Mở tab ${now.by.tab}.`;
  return [stage, `${now.title}. ${now.remark}`.trim(), now.help, where].filter(Boolean).join('\n');
}

/** "Việc tiếp theo": says what makes sense now, and starts it. */
export function showSteps(): void {
  const list = currentSteps();
  if (!showDialog(list)) tell(words(list));
}
