import { isFormula } from '../changes/text-gate.ts';
import { mendedDay, mendedNumber, mendedText } from '../contest/mending.ts';
import { freeIds, givenWords } from '../reports/registration-ids.ts';
import type { View } from '../reports/report.ts';
import { areas } from '../tabs/areas.ts';
import { cellsOfColumn, valuesOnly } from '../tabs/blocks.ts';
import { criteria } from '../tabs/criteria.ts';
import { difficulties } from '../tabs/difficulties.ts';
import { exemplars } from '../tabs/exemplars.ts';
import type { Table } from '../tabs/headings.ts';
import { indexCriteria } from '../tabs/index-criteria.ts';
import { legalBases } from '../tabs/legal-bases.ts';
import { registrations } from '../tabs/registrations.ts';
import { roster } from '../tabs/roster.ts';
import { scoreSheets } from '../tabs/score-sheets.ts';
import type { Column, TableTab } from '../tabs/tab.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { CellValue, TabChange, WrittenCell } from '../workbook.ts';
import { type Action, fromView } from './action.ts';
import { repairHeadings } from './repair-headings.ts';

/** Tabs that are mended; votes, settings, the council and sealed years are left to whoever answers for them. */
const MENDED: readonly TableTab[] = [
  legalBases,
  areas,
  criteria,
  roster,
  ...registrations.map(({ tab }) => tab),
  scoreSheets,
  indexCriteria,
  difficulties,
  exemplars,
];

/** Columns with names of people or with scores: never touched. */
const UNTOUCHED: ReadonlySet<string> = new Set([
  ...['name', 'participant', 'owner', 'author', 'assessor', 'code', 'criterion'],
  ...['self', 'selfOf', 'assessed', 'assessedOf', 'result', 'assessedResult', 'faults', 'delays'],
]);

/** Columns that hold a number people type as text. */
const NUMBERS: ReadonlySet<string> = new Set(['target', 'weight', 'max']);

/** What a cell should hold; null where it is right, or where nobody can be certain. */
function mended(id: string, column: Column, value: CellValue): WrittenCell | null {
  if (typeof value !== 'string' || value === '') return null;
  if (column.cell.format.startsWith('dd/')) {
    const date = mendedDay(value);
    return date === null ? null : { date };
  }
  const text = (NUMBERS.has(id) ? mendedNumber(value) : null) ?? mendedText(value);
  // A text that would become a formula stays as it is typed.
  return text === value || isFormula(text) ? null : text;
}

/** Ids of copied rows: the later row gets the next free one. */
function newIds(tab: TableTab, { outcome, reading }: View): Map<number, string> {
  const rows = outcome.facts.input.registrations;
  const own = rows.filter((row) => row.tab === tab.id);
  const nextId = freeIds(
    own[0]?.area ?? '',
    rows.map(({ id }) => id),
    reading,
  );
  const seen = new Set<string>();
  const ids = new Map<number, string>();
  for (const { id, row } of own) {
    const key = matchKey(id);
    if (key !== '' && seen.has(key)) ids.set(row, nextId());
    seen.add(key);
  }
  return ids;
}

function mendedCells(tab: TableTab, table: Table): Map<string, Map<number, WrittenCell>> {
  const formulas = new Set(table.sheet.formulas.map(({ row, column }) => `${row} ${column}`));
  const found = new Map<string, Map<number, WrittenCell>>();
  for (const [id, column] of Object.entries(tab.columns)) {
    const number = table.columnOf(id);
    if (column.owner !== 'people' || number === null || UNTOUCHED.has(id)) continue;
    const cells = new Map<number, WrittenCell>();
    table.sheet.values.forEach((values, i) => {
      const cell = i === 0 || formulas.has(`${i + 1} ${number}`) ? null : mended(id, column, values[number - 1] ?? '');
      if (cell !== null) cells.set(i + 1, cell);
    });
    if (cells.size > 0) found.set(id, cells);
  }
  return found;
}

/** What is mended in one tab, and how many cells that are. */
function mendedTab(tab: TableTab, view: View): { change: TabChange | null; cells: number; ids: readonly string[] } {
  const table = view.reading.tableOf(tab.id);
  if (!table) return { change: null, cells: 0, ids: [] };
  const headings = repairHeadings(tab, table).blocks;
  const columns = mendedCells(tab, table);
  const ids = newIds(tab, view);
  if (ids.size > 0) columns.set('id', new Map([...(columns.get('id') ?? []), ...ids]));
  const blocks = [...columns].flatMap(([id, cells]) => cellsOfColumn(table, id, cells));
  const count = [...columns.values()].reduce((sum, cells) => sum + cells.size, 0) + headings.length;
  const change = count > 0 ? valuesOnly({ id: tab.id, name: table.sheet.name }, [...headings, ...blocks]) : null;
  return { change, cells: count, ids: [...ids.values()] };
}

/** "Sửa giúp": repairs what is safe to repair, each cell shown before and after; never a person's name, never a score. */
export const mend: Action = {
  name: 'mend',
  label: 'Sửa giúp',
  propose: fromView((view) => {
    const tabs = MENDED.map((tab) => mendedTab(tab, view));
    const count = tabs.reduce((sum, { cells }) => sum + cells, 0);
    return {
      tabs: tabs.flatMap(({ change }) => (change ? [change] : [])),
      message:
        count > 0
          ? `Sửa ${count} ô: khoảng trắng, cách gõ dấu, số, ngày, tiêu đề, mã chép trùng. Không đụng tên người và điểm.${givenWords(tabs.flatMap(({ ids }) => ids))}`
          : 'Không có ô nào sửa giúp được; những chỗ còn lại xem tab Kiểm tra.',
    };
  }),
};
