import { openDifficulties } from '../contest/difficulty-wait.ts';
import type { Registration } from '../contest/facts.ts';
import { fairnessOf } from '../contest/fairness.ts';
import { figuresOf, sentTasks } from '../contest/figures.ts';
import { nameAndCode } from '../contest/participants.ts';
import { countedTasks, progressFigures } from '../contest/progress.ts';
import { compare, rational, toShortText } from '../contest/rational.ts';
import { stageOf } from '../contest/stage.ts';
import { type Summary, summaryOf } from '../contest/summary.ts';
import { giftList } from '../tabs/award-lists.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { checks } from '../tabs/checks.ts';
import { dashboard, MOST_DECISIONS, PLACES } from '../tabs/dashboard.ts';
import { difficulties } from '../tabs/difficulties.ts';
import { tabOf } from '../tabs/index.ts';
import { summary } from '../tabs/pages.ts';
import { scoreboard } from '../tabs/scoreboard.ts';
import { shortDate } from '../vietnamese/dates.ts';
import type { LinkCell, WrittenCell } from '../workbook.ts';
import { chartLines } from './dashboard-charts.ts';
import type { PageReport, View } from './report.ts';
import { stamp } from './stamp.ts';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1).replace('.', ',')}%`;

/** A sentence and the tab to look at. */
type Decision = readonly [sentence: string, tab: string];

/** What only a leader can settle, the most pressing first. */
function decisions({ outcome }: View): Decision[] {
  const { gifts, facts, standings, unregistered } = outcome;
  const open = openDifficulties(facts);
  const old = open.filter(({ isOld }) => isOld).length;
  const waiting = old > 0 ? `, ${old} vướng mắc chờ quá ${facts.settings.difficultyDays} ngày làm việc` : '';
  const blocks = outcome.issues.filter(({ level, stops }) => level === 'block' && stops === 'person');
  const blocked = new Set(blocks.flatMap((issue) => issue.participants));
  const rules = [...new Set(blocks.map(({ rule }) => rule))].join(', ');
  const close = outcome.issues.filter(({ rule }) => rule === 'C19').length;
  const unscored = standings.filter(({ score }) => score.total === null).length;
  const shortage = gifts.affordable !== null && gifts.eligible > gifts.affordable;
  const all: Decision[] = [
    [
      gifts.waiting.length > 0 ? `${gifts.waiting.length} người bằng điểm ở suất cuối: Hội đồng chọn.` : '',
      giftList.name,
    ],
    [shortage ? `${gifts.eligible} người đủ điều kiện, kinh phí đủ ${gifts.affordable} suất.` : '', giftList.name],
    [close > 0 ? `${close} trường hợp sát mức hoặc bằng điểm (quy tắc C19).` : '', checks.name],
    [blocked.size > 0 ? `${blocked.size} người chưa được xét vì bị chặn (${rules}).` : '', checks.name],
    [unscored > 0 ? `${unscored} người chưa có tổng điểm.` : '', scoreboard.name],
    [open.length > 0 ? `${open.length} vướng mắc chưa trả lời${waiting}.` : '', difficulties.name],
    [unregistered.length > 0 ? `${unregistered.length} người, tập thể chưa có việc được duyệt.` : '', summary.name],
  ];
  return all.filter(([sentence]) => sentence !== '').slice(0, MOST_DECISIONS);
}

const link = (text: string, linkTab: string, linkCell = ''): LinkCell => ({ text, linkTab, linkCell });
const body = (...cells: WrittenCell[]): PageLine => ({ is: 'body', cells });
const blankLines = (count: number): PageLine[] => Array.from({ length: count }, () => body());

function stageLine({ outcome, today }: View): string {
  const { name, until, daysLeft } = stageOf(outcome.facts.settings, today);
  if (until === null) return `${name}.`;
  return daysLeft === 0 ? `${name}: hôm nay là hạn.` : `${name}: còn ${daysLeft} ngày (đến ${shortDate(until)}).`;
}

/** The figures of the first screen: name, number, share. */
function figures(view: View, { whole }: Summary): WrittenCell[][] {
  const { facts, standings, gifts, superior, period } = view.outcome;
  const active = facts.roster.participants.filter((one) => one.active).length;
  const tasks = whole.figures;
  const approved = countedTasks(facts);
  const verified = approved.filter(({ reading }) => reading.assessed.done !== null).length;
  const { budgetVnd } = facts.settings;
  const left = budgetVnd === null ? 'chưa ghi' : toShortText(rational(budgetVnd - gifts.totalVnd, 1_000_000), 6);
  const provisional = gifts.provisional ? ' (dự kiến)' : '';
  return [
    ['Có việc được duyệt', `${standings.length}/${active}`, percent(standings.length, active)],
    ['Việc đã duyệt', `${tasks.approved}/${tasks.tasks}`, percent(tasks.approved, tasks.tasks)],
    ['Hoàn thành', tasks.done, percent(tasks.done, tasks.approved)],
    ['Đúng hạn', tasks.onTime, percent(tasks.onTime, tasks.done)],
    ['Đã thẩm định', verified, percent(verified, approved.length)],
    [`Tặng quà${provisional}`, gifts.gifts.length, gifts.places === null ? '' : `${gifts.places} suất`],
    ['Kinh phí còn (triệu)', left, ''],
    ['Đề nghị cấp trên', superior.proposed.length, ''],
    [period.provisional ? 'Giai đoạn (tạm tính)' : 'Khen giai đoạn', period.entries.length, ''],
  ];
}

/** Right of them: bands, and leaders on the gift list against the officials. */
function distribution(view: View, { bands }: Summary): WrittenCell[][] {
  const { gifts, facts, standings } = view.outcome;
  const listed = gifts.gifts.map(({ standing }) => standing.score.participant);
  const { groups, listed: all, eligible } = fairnessOf(listed, facts);
  const leaders = groups.find(({ by, name }) => by === 'Vị trí' && name === 'Lãnh đạo');
  return [
    ...bands.map(([name, count]) => [name, count, percent(count, standings.length)]),
    [],
    ['Lãnh đạo nhận quà', leaders?.listed ?? 0, percent(leaders?.listed ?? 0, all)],
    ['Lãnh đạo trong CBCC', leaders?.eligible ?? 0, percent(leaders?.eligible ?? 0, eligible)],
  ];
}

function light(tasks: readonly Registration[], { outcome, today }: View): [share: string, word: string] {
  const { lightGood, lightDoubtful } = outcome.facts.settings.thresholds;
  const { finished, finishedLate, overdue } = progressFigures(tasks, today);
  const due = finished + finishedLate + overdue;
  if (due === 0) return ['–', 'Chưa đến hạn'];
  const share = rational(finished, due);
  const word = compare(share, lightGood) >= 0 ? 'Tốt' : compare(share, lightDoubtful) >= 0 ? 'Chú ý' : 'Chậm';
  return [percent(finished, due), word];
}

/** From area to unit to person: each person links to the scoreboard; and the row at which each area begins. */
function peopleLines(view: View): { lines: PageLine[]; rowOf: Map<string, number> } {
  const { facts, standings } = view.outcome;
  const lines: PageLine[] = [
    { is: 'section', cells: ['Từ nội dung xuống đơn vị, xuống người'] },
    { is: 'head', cells: ['Đơn vị, người', 'Xong / đã gửi', 'Đúng hạn'] },
  ];
  const rowOf = new Map<string, number>();
  const sent = sentTasks(facts);
  const boardRow = new Map(standings.map(({ score }, i) => [score.participant.code, i + 2]));
  const figureCells = (tasks: readonly Registration[]): WrittenCell[] => {
    const { tasks: count, done, onTime } = figuresOf(tasks);
    return [`${done} trên ${count}`, onTime];
  };
  for (const area of facts.areas.filter(({ enabled }) => enabled)) {
    const own = sent.filter(({ row }) => row.area === area.code);
    rowOf.set(area.code, PLACES.people - 1 + lines.length);
    const { name } = tabOf(`register-${area.code}`);
    lines.push({ is: 'section', cells: [link(`${area.code}. ${area.short}`, name)] });
    const people = [...new Set(own.flatMap(({ found }) => found.who ?? []))];
    for (const unit of new Set(people.map((one) => one.unit))) {
      const members = people.filter((one) => one.unit === unit);
      lines.push({
        is: 'head',
        cells: [unit || '(chưa ghi đơn vị)', ...figureCells(own.filter(({ found }) => found.who?.unit === unit))],
      });
      for (const one of members) {
        const row = boardRow.get(one.code);
        const label = nameAndCode(one);
        const who = row === undefined ? label : link(label, scoreboard.name, `A${row}`);
        lines.push(body(who, ...figureCells(own.filter(({ found }) => found.who === one))));
      }
    }
  }
  return { lines, rowOf };
}

function areaCells(view: View, rowOf: ReadonlyMap<string, number>): WrittenCell[][] {
  const { facts } = view.outcome;
  const approved = countedTasks(facts);
  return facts.areas
    .filter(({ enabled }) => enabled)
    .map(({ code, short }) => {
      const own = approved.filter(({ row }) => row.area === code);
      return [link(`${code}. ${short}`, dashboard.name, `A${rowOf.get(code)}`), ...light(own, view)];
    });
}

/** Two tables side by side under one heading line. */
function pair(heads: [string[], string[]], left: WrittenCell[][], right: WrittenCell[][], height: number): PageLine[] {
  const wide = (cells: readonly WrittenCell[] = []): WrittenCell[] => [...cells, '', '', ''].slice(0, 3);
  const rows = Array.from({ length: height }, (_, i) => body(...wide(left[i]), ...wide(right[i])));
  return [{ is: 'head', cells: [...wide(heads[0]), ...wide(heads[1])] }, ...rows];
}

/** One page for leaders: the figures, what they must decide, charts, and below it what the charts draw. */
export const dashboardReport: PageReport = {
  tab: dashboard,
  lines: (view) => {
    const { facts } = view.outcome;
    const todo = decisions(view);
    const people = peopleLines(view);
    const all = summaryOf(view.outcome);
    const sentences =
      todo.length > 0 ? todo.map(([sentence, tab]) => link(`• ${sentence} → ${tab}`, tab)) : ['Không có việc nào.'];
    return [
      { is: 'title', cells: [`Thi đua CCHC ${facts.settings.year ?? '…'} – ${facts.settings.commune || 'xã …'}`] },
      stamp(view),
      { is: 'section', cells: [stageLine(view)] },
      ...pair(
        [
          ['Con số chính', 'Số', 'Tỷ lệ'],
          ['Xếp loại', 'Số', 'Tỷ lệ'],
        ],
        figures(view, all),
        distribution(view, all),
        PLACES.areas - 5,
      ),
      ...pair(
        [
          ['Nội dung', 'Đúng hạn', 'Đèn'],
          ['Tự chấm và thẩm định', 'Số'],
        ],
        areaCells(view, people.rowOf),
        all.differences.map((count) => [...count]),
        PLACES.decisions - PLACES.areas - 1,
      ),
      { is: 'section', cells: ['Cần lãnh đạo quyết'] },
      ...sentences.map((sentence): PageLine => ({ is: 'item', cells: [sentence] })),
      ...blankLines(PLACES.data - PLACES.decisions - 2 - sentences.length),
      { is: 'section', cells: ['Số liệu của biểu đồ'] },
      ...chartLines(view, all).map((cells) => body(...cells)),
      ...blankLines(1),
      ...people.lines,
    ];
  },
};
