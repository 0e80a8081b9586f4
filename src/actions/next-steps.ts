import type { ShownStep, StepList } from '../changes/asked.ts';
import { stageOf } from '../contest/stage.ts';
import type { View } from '../reports/report.ts';
import { cellText } from '../tabs/cells.ts';
import { TABS } from '../tabs/index.ts';
import { log } from '../tabs/log.ts';
import { viewOf } from '../tabs/view.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { Workbook } from '../workbook.ts';
import { sheetOf } from './record-run.ts';
import { setUp } from './set-up.ts';
import { startNewYear } from './start-new-year.ts';
import { type LastRun, YEAR_STEPS } from './year-steps.ts';

const SET_UP_STEP = {
  stage: 'Đầu năm',
  title: 'Tạo các tab',
  help: 'Tạo đủ các tab, tiêu đề, danh sách chọn và phần bảo vệ. Bấm lại lúc nào cũng được, ô đã gõ không bị đụng tới.',
  by: { action: setUp.name, label: setUp.label },
};

/** Runs of this year: those after the last "Mở năm mới". */
function lastRuns(workbook: Workbook): LastRun {
  const lines = (sheetOf(workbook, log)?.values ?? []).map((cells) => cells.map(cellText));
  const opened = lines.map(([, , label]) => label).lastIndexOf(startNewYear.label);
  const runs = new Map(lines.slice(opened + 1).map(([at = '', , label = '']) => [label, at]));
  return ({ label }) => runs.get(label) ?? '';
}

function stageWords(view: View | null, today: string): string {
  const settings = view?.outcome.facts.settings;
  if (!settings || settings.year === null) return '';
  const { name, until, daysLeft } = stageOf(settings, today);
  return until === null ? `${name}.` : `Giai đoạn: ${name}, còn ${daysLeft} ngày (đến hết ${shortDate(until)}).`;
}

/** Every step of the year and how the workbook stands; the first that can be done and is not done is the one for now. */
export function nextSteps(workbook: Workbook, today: string): StepList {
  const view = viewOf(workbook, today);
  const ran = lastRuns(workbook);
  const present = new Set(workbook.tabs.map(({ name }) => matchKey(name)));
  const missing = TABS.filter(({ name, onDemand }) => !onDemand && !present.has(matchKey(name))).length;
  const remark = view && missing > 0 ? `Đang thiếu ${missing} tab.` : '';
  let isFound = missing > 0;
  const first: ShownStep = { ...SET_UP_STEP, state: isFound ? 'now' : 'done', remark };
  const rest = YEAR_STEPS.map(({ stage, title, help, by, stand, isOptional }): ShownStep => {
    const { done, ready, remark = '' } = view ? stand(view, ran) : { done: false, ready: false };
    const isNow = !done && ready && !isFound && !isOptional;
    isFound ||= isNow;
    const state = done ? 'done' : isNow ? 'now' : ready ? 'ready' : 'later';
    return { stage, title, help, state, remark, by: 'propose' in by ? { action: by.name, label: by.label } : by };
  });
  return { label: 'Việc tiếp theo', stage: stageWords(view, today), steps: [first, ...rest] };
}
