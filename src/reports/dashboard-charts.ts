import { figuresOf, sentTasks } from '../contest/figures.ts';
import { countedTasks } from '../contest/progress.ts';
import { compare, rational, subtract, toNumber } from '../contest/rational.ts';
import { CHART_DATA, PLACES } from '../tabs/dashboard.ts';
import type { CellValue } from '../workbook.ts';
import type { View } from './report.ts';

/** Names and numbers of people by what they scored. */
type Count = [name: string, count: number];

/** How many stand in each band of the preset, the best first. */
export function bandCounts({ outcome: { standings, facts } }: View): Count[] {
  const { bands, below } = facts.settings.bandPreset;
  return [...bands.map(({ name }) => name), below].map((name) => [
    name,
    standings.filter(({ band }) => band === name).length,
  ]);
}

/** How many gave themselves more or less than they were assessed; the last step is the threshold of C06. */
export function differenceCounts({ outcome: { standings, facts } }: View): Count[] {
  const gaps = standings.flatMap(({ score: { total, selfTotal } }) =>
    total && selfTotal ? subtract(selfTotal, total) : [],
  );
  const most = facts.settings.thresholds.selfOverTotal;
  const zero = rational(0);
  const count = (wanted: (gap: (typeof gaps)[number]) => boolean): number => gaps.filter(wanted).length;
  const limit = String(toNumber(most)).replace('.', ',');
  return [
    ['Tự chấm thấp hơn', count((gap) => compare(gap, zero) < 0)],
    ['Bằng nhau', count((gap) => compare(gap, zero) === 0)],
    [`Cao hơn dưới ${limit}`, count((gap) => compare(gap, zero) > 0 && compare(gap, most) < 0)],
    [`Cao hơn từ ${limit}`, count((gap) => compare(gap, zero) > 0 && compare(gap, most) >= 0)],
    ['Chưa so được', standings.length - gaps.length],
  ];
}

function areaRows({ outcome: { facts } }: View): CellValue[][] {
  const sent = sentTasks(facts);
  const rows = facts.areas
    .filter(({ enabled }) => enabled)
    .map(({ code }): CellValue[] => {
      const { tasks, done, onTime } = figuresOf(sent.filter(({ row }) => row.area === code));
      return [code, tasks, done, onTime];
    });
  return [['Nội dung', 'Đã gửi', 'Hoàn thành', 'Đúng hạn'], ...rows];
}

/** Tasks due and tasks finished up to the end of each month of the year; none after the month of the run. */
function monthRows({ outcome: { facts }, today }: View): CellValue[][] {
  const tasks = countedTasks(facts);
  const { year } = facts.settings;
  const rows = Array.from({ length: 12 }, (_, i): CellValue[] => {
    const month = `${year ?? today.slice(0, 4)}-${String(i + 1).padStart(2, '0')}`;
    const upTo = (day: string | null): boolean => day !== null && day.slice(0, 7) <= month;
    const finished = tasks.filter(({ row }) => upTo(row.completedOn)).length;
    return [`T${i + 1}`, tasks.filter(({ row }) => upTo(row.dueOn)).length, month <= today.slice(0, 7) ? finished : ''];
  });
  return [['Tháng', 'Đến hạn', 'Đã xong'], ...rows];
}

/** What the charts draw, each block where its chart looks for it; the first of the lines is row `PLACES.data`. */
export function chartLines(view: View): CellValue[][] {
  const blocks = [
    { at: CHART_DATA.areas, rows: areaRows(view) },
    { at: CHART_DATA.months, rows: monthRows(view) },
    { at: CHART_DATA.bands, rows: [['Xếp loại', 'Số'], ...bandCounts(view)] },
    { at: CHART_DATA.differences, rows: [['So sánh', 'Số'], ...differenceCounts(view)] },
  ];
  const lines = Array.from({ length: PLACES.people - 2 - PLACES.data }, (): CellValue[] => Array(8).fill(''));
  for (const { at, rows } of blocks)
    rows.slice(0, at.rows).forEach((cells, r) => {
      cells.forEach((cell, c) => {
        const line = lines[at.row - PLACES.data + r];
        if (line) line[at.column - 1 + c] = cell;
      });
    });
  return lines;
}
