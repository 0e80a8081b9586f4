import { countedTasks } from '../contest/progress.ts';
import type { Count, Summary } from '../contest/summary.ts';
import { CHART_DATA, COLUMNS, PLACES } from '../tabs/dashboard.ts';
import type { CellValue } from '../workbook.ts';
import type { View } from './report.ts';

function areaRows({ areas }: Summary): CellValue[][] {
  const rows = areas.map(({ code, figures: { tasks, done, onTime } }): CellValue[] => [code, tasks, done, onTime]);
  return [['Nội dung', 'Đã gửi', 'Hoàn thành', 'Đúng hạn'], ...rows];
}

const countRows = (heads: [string, string], counts: readonly Count[]): CellValue[][] => [
  heads,
  ...counts.map(([name, count]) => [name, count]),
];

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
export function chartLines(view: View, summary: Summary): CellValue[][] {
  const blocks = [
    { at: CHART_DATA.areas, rows: areaRows(summary) },
    { at: CHART_DATA.months, rows: monthRows(view) },
    { at: CHART_DATA.bands, rows: countRows(['Xếp loại', 'Số'], summary.bands) },
    { at: CHART_DATA.differences, rows: countRows(['So sánh', 'Số'], summary.differences) },
  ];
  const lines = Array.from({ length: PLACES.people - 2 - PLACES.data }, (): CellValue[] => Array(COLUMNS).fill(''));
  for (const { at, rows } of blocks)
    rows.slice(0, at.rows).forEach((cells, r) => {
      cells.forEach((cell, c) => {
        const line = lines[at.row - PLACES.data + r];
        if (line) line[at.column - 1 + c] = cell;
      });
    });
  return lines;
}
