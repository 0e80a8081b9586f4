import { columnLetters } from '../local/book/a1-names.ts';
import { CRITERIA } from '../src/provisions/criteria.ts';
import { TABS } from '../src/tabs/index.ts';
import { isTable } from '../src/tabs/tab.ts';
import type { Workbook } from '../src/workbook.ts';
import type { Grid } from './engines/engine.ts';

// The same scoring as a careful office would build it in a spreadsheet without a script.

export const SCORES = 'Bảng điểm';
export const TOTAL_COLUMN = 11;

const AREAS = ['3.1', '3.2', '3.3', '3.4', '3.5'];
const EPOCH = 25_569;
const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + EPOCH;

/** Rows of a tab by column id, days as serial numbers, "96%" and "7" as numbers. */
function rowsOf(workbook: Workbook, id: string): Record<string, string | number>[] {
  const tab = TABS.filter(isTable).find((one) => one.id === id);
  const [, ...rows] = workbook.tabs.find(({ name }) => name === tab?.name)?.values ?? [];
  const ids = Object.keys(tab?.columns ?? {});
  return rows.map((row) =>
    Object.fromEntries(
      ids.map((column, i) => {
        const cell = row[i] ?? '';
        if (typeof cell === 'object') return [column, serial(cell.date)];
        const [, digits, percent] = /^(\d+)(%?)$/.exec(String(cell)) ?? [];
        return [column, digits === undefined ? String(cell) : Number(digits) / (percent ? 100 : 1)];
      }),
    ),
  );
}

/** Name, kind, maximum and points a piece of each criterion; every named level with its points. */
const RUBRIC: Grid = CRITERIA.map(({ code, kind, max, levels }) => [
  code,
  kind,
  Number(max),
  /^[\d,]+$/.test(levels) ? Number(levels.replace(',', '.')) : '',
]);
const LEVELS: Grid = CRITERIA.flatMap(({ code, kind, levels, max }) =>
  (kind === 'yes-no' ? [`Có=${max}`, 'Không=0'] : kind === 'levels' ? levels.split('|') : []).map((level) => {
    const [name = '', points = ''] = level.split('=');
    return [`${code}|${name}`, Number(points)];
  }),
);

function tasks(workbook: Workbook): Grid {
  return AREAS.flatMap((area) =>
    rowsOf(workbook, `register-${area}`).map((row) => [
      row.participant ?? '',
      `N${area}`,
      row.target ?? '',
      row.assessedResult ?? '',
      row.faults ?? '',
      row.dueOn ?? '',
      row.completedOn ?? '',
    ]),
  ).map((cells, i) => {
    const r = i + 1;
    const points = `30+20*MAX(0,1-0.25*E${r})+20*MAX(0,1-0.25*IF(G${r}>F${r},1,0))`;
    return [...cells, `=IF(D${r}="","",MAX(0,MIN(1,D${r}/C${r}))*(${points}))`];
  });
}

function lines(workbook: Workbook): Grid {
  const find = (r: number, column: number): string => `VLOOKUP(B${r},'Tiêu chí'!$A$1:$D$${RUBRIC.length},${column},0)`;
  return rowsOf(workbook, 'score-sheets').map((row, i) => {
    const r = i + 1;
    const pieces = `IF(E${r}="deduct",MAX(0,F${r}-C${r}*G${r}),IF(E${r}="count",MIN(F${r},C${r}*G${r}),IF(E${r}="ratio",F${r}*C${r},IF(C${r}>=6,2,IF(C${r}>=1,1,0)))))`;
    const level = `VLOOKUP(B${r}&"|"&C${r},'Mức'!$A$1:$B$${LEVELS.length},2,0)`;
    return [
      row.participant ?? '',
      row.criterion ?? '',
      row.assessed ?? '',
      `=LEFT(B${r},1)`,
      `=${find(r, 2)}`,
      `=${find(r, 3)}`,
      `=${find(r, 4)}`,
      `=IF(C${r}="","",IF(OR(E${r}="levels",E${r}="yes-no"),${level},${pieces}))`,
    ];
  });
}

function scoreboard(people: readonly string[], taskRows: number, lineRows: number): Grid {
  const task = (column: string): string => `'Việc'!$${column}$1:$${column}$${taskRows}`;
  const line = (column: string): string => `'Phiếu'!$${column}$1:$${column}$${lineRows}`;
  const total = columnLetters(TOTAL_COLUMN);
  return people.map((code, i) => {
    const r = i + 1;
    const group = (name: string): string => `SUMIFS(${line('H')},${line('A')},$A${r},${line('D')},"${name}")`;
    const area = (name: string): string => {
      const mine = `${task('A')},$A${r},${task('B')},"N${name}"`;
      return `=IF(COUNTIFS(${mine})=0,"",SUMIFS(${task('H')},${mine})/COUNTIFS(${mine}))`;
    };
    return [
      code,
      `=${group('A')}`,
      ...AREAS.map(area),
      `=IF(COUNT(C${r}:G${r})=0,"",SUM(C${r}:G${r})/COUNT(C${r}:G${r}))`,
      `=MIN(10,${group('C')})`,
      `=MIN(10,${group('D')})`,
      `=IF(H${r}="","",ROUND(MAX(0,MIN(100,B${r}+H${r}+I${r}-J${r})),2))`,
      `=IF(${total}${r}="","",RANK(${total}${r},$${total}$1:$${total}$${people.length}))`,
    ];
  });
}

/** Tabs of values and formulas that score everybody of a workbook. */
export function formulaSheets(workbook: Workbook): { people: readonly string[]; tabs: Readonly<Record<string, Grid>> } {
  const people = rowsOf(workbook, 'roster').map((row) => String(row.code));
  const [taskRows, lineRows] = [tasks(workbook), lines(workbook)];
  return {
    people,
    tabs: {
      'Tiêu chí': RUBRIC,
      Mức: LEVELS,
      Việc: taskRows,
      Phiếu: lineRows,
      [SCORES]: scoreboard(people, taskRows.length, lineRows.length),
    },
  };
}
