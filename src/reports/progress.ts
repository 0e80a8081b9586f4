import type { Registration } from '../contest/facts.ts';
import { nameAndCode } from '../contest/participants.ts';
import { countedTasks, dueBy, midYearDay, progressFigures, progressOf } from '../contest/progress.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { tabOf } from '../tabs/index.ts';
import { progress } from '../tabs/pages.ts';
import { shortDate } from '../vietnamese/dates.ts';
import type { WrittenCell } from '../workbook.ts';
import { progressWords, shareWords } from './progress-words.ts';
import type { PageReport, View } from './report.ts';
import { stamp } from './stamp.ts';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const FIGURES = [
  'Đến hạn',
  'Xong đúng hạn',
  'Xong muộn',
  'Quá hạn',
  'Chưa đến hạn',
  'Đạt đủ chỉ tiêu',
  'Bình quân so chỉ tiêu',
];

const section = (title: string, head: readonly WrittenCell[], lines: readonly PageLine[]): PageLine[] => [
  { is: 'body', cells: [] },
  { is: 'section', cells: [title] },
  ...(lines.length > 0
    ? [{ is: 'head', cells: head } as const, ...lines]
    : [{ is: 'note', cells: ['Không có.'] } as const]),
];

function figureLine(name: string, tasks: readonly Registration[], today: string): PageLine {
  const figures = progressFigures(tasks, today);
  const { due, finished, finishedLate, overdue, running, reached, mean } = figures;
  return { is: 'body', cells: [name, due, finished, finishedLate, overdue, running, reached, shareWords(mean)] };
}

const monthOf = ({ row }: Registration): number => Number(row.dueOn?.slice(5, 7) ?? 0);

/** The days of the year in months and quarters; tasks due in no month of the contest year stand in a line of their own. */
function byPeriod(tasks: readonly Registration[], year: number | null, today: string): PageLine[] {
  const ofYear = tasks.filter(({ row }) => year === null || row.dueOn?.startsWith(`${year}-`) === true);
  const rest = tasks.filter((task) => !ofYear.includes(task));
  const months = MONTHS.map((month) =>
    figureLine(
      `Tháng ${month}`,
      ofYear.filter((task) => monthOf(task) === month),
      today,
    ),
  );
  const quarters = ['I', 'II', 'III', 'IV'].map((quarter, i) =>
    figureLine(
      `Quý ${quarter}`,
      ofYear.filter((task) => Math.ceil(monthOf(task) / 3) === i + 1),
      today,
    ),
  );
  const without = rest.length > 0 ? [figureLine('Không ghi hạn trong năm', rest, today)] : [];
  return [
    ...section('1. Theo tháng đến hạn', ['Tháng', ...FIGURES], months),
    ...section(
      '2. Theo quý đến hạn',
      ['Quý', ...FIGURES],
      [...quarters, ...without, figureLine('Cả năm', tasks, today)],
    ),
  ];
}

function taskLine({ row, found, reading }: Registration, today: string): PageLine {
  const who = found.who ? nameAndCode(found.who) : row.participant;
  const due = row.dueOn === null ? '' : shortDate(row.dueOn);
  const { name } = tabOf(row.tab);
  return { is: 'body', cells: [who, row.id, due, progressWords(progressOf({ row, reading }, today)), name, row.task] };
}

const TASK_HEAD = ['Người đăng ký', 'Mã việc', 'Hạn', 'Tiến độ', 'Tab', 'Việc'];

function midYear(tasks: readonly Registration[], day: string | null, today: string): PageLine[] {
  if (day === null) return section('3. Sơ kết giữa năm', [], []);
  const { due, unfinished } = dueBy(tasks, day);
  const title = `3. Sơ kết đến ngày ${shortDate(day)}: ${due.length} việc đến hạn, ${due.length - unfinished.length} đã xong, ${unfinished.length} chưa xong`;
  return section(
    title,
    TASK_HEAD,
    unfinished.map((task) => taskLine(task, today)),
  );
}

function overdueNow(tasks: readonly Registration[], today: string): PageLine[] {
  const late = tasks.filter((task) => progressOf(task, today).state === 'overdue');
  const lines = late.map((task) => taskLine(task, today));
  return section(`4. Quá hạn đến ngày ${shortDate(today)}: ${late.length} việc`, TASK_HEAD, lines);
}

/** News, articles and meetings by channel, as the rows of area 3.4 count them; blank counts add nothing. */
function publicity(tasks: readonly Registration[]): PageLine[] {
  const own = tasks.filter(({ row }) => [row.newsCount, row.articleCount, row.sessionCount].some((typed) => typed));
  const channels = new Map<string, Registration[]>();
  for (const task of own) {
    const channel = task.row.channel || '(chưa ghi kênh)';
    channels.set(channel, [...(channels.get(channel) ?? []), task]);
  }
  const total = (some: readonly Registration[], column: 'newsCount' | 'articleCount' | 'sessionCount'): number =>
    some.reduce((count, { row }) => count + Number(row[column] ?? 0), 0);
  const line = (name: string, some: readonly Registration[]): PageLine => ({
    is: 'body',
    cells: [name, total(some, 'newsCount'), total(some, 'articleCount'), total(some, 'sessionCount')],
  });
  const lines = [...channels].map(([channel, some]) => line(channel, some));
  const head = ['Kênh', 'Tin', 'Bài', 'Buổi'];
  return section('5. Tuyên truyền theo kênh', head, lines.length > 0 ? [...lines, line('Cộng', own)] : []);
}

/** Initiatives of area 3.5: recognised or not, and satisfaction before and after. */
function initiatives(tasks: readonly Registration[]): PageLine[] {
  const lines = tasks.flatMap(({ row, found }): PageLine[] => {
    if (!row.initiative || !found.who) return [];
    const recognised = row.recognisedOn ? `${row.recognisedBy}, ngày ${shortDate(row.recognisedOn)}` : 'chưa công nhận';
    const percent = (typed = ''): string => (typed === '' ? '–' : `${typed}%`);
    const satisfaction = `${percent(row.satisfactionBefore)} → ${percent(row.satisfactionAfter)}`;
    return [{ is: 'body', cells: [nameAndCode(found.who), row.id, satisfaction, recognised, '', row.initiative] }];
  });
  return section('6. Sáng kiến', ['Tác giả', 'Mã việc', 'Hài lòng trước → sau', 'Công nhận', '', 'Sáng kiến'], lines);
}

/** How the approved tasks go on: by month and quarter, the mid-year review, what is overdue, publicity, initiatives. */
export const progressReport: PageReport = {
  tab: progress,
  lines: (view: View) => {
    const { facts } = view.outcome;
    const tasks = countedTasks(facts);
    return [
      { is: 'title', cells: [`Tiến độ thi đua cải cách hành chính năm ${facts.settings.year ?? '…'}`] },
      stamp(view, ', các việc đã duyệt; kết quả lấy theo thẩm định, chưa thẩm định thì theo tự báo'),
      ...byPeriod(tasks, facts.settings.year, view.today),
      ...midYear(tasks, midYearDay(facts), view.today),
      ...overdueNow(tasks, view.today),
      ...publicity(tasks),
      ...initiatives(tasks),
    ];
  },
};
