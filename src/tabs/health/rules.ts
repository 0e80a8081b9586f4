import type { Area, Validation } from '../../workbook.ts';
import { TABS } from '../index.ts';
import { cellName } from '../structure.ts';
import { isTable, type TableTab } from '../tab.ts';
import { type Finder, type Finding, type Inspected, MEND_BOOK } from './finding.ts';

/** How a rule is told by what a tab's state says. */
const markOf = (rule: Validation): string => (rule.is === 'list' ? ['list', ...rule.items].join('\n') : rule.is);

/** Cells of a column whose rule is not the one it should have; rows from 2. */
function wrongRows(rules: readonly (readonly string[])[], column: number, expected: (row: number) => string): number[] {
  return rules.flatMap((row, i) => ((row[column - 1] ?? '') === expected(i + 2) ? [] : [i + 2]));
}

const holds = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

function faultsOf(tab: TableTab, book: Inspected): Finding[] {
  const table = book.reading.tableOf(tab.id);
  const state = table?.sheet.state;
  if (!table || !state || state.inTable) return [];
  const { rows, validations } = book.layoutOf(tab);
  const { name } = table.sheet;
  return Object.entries(tab.columns).flatMap(([id, column]): Finding[] => {
    const number = table.columnOf(id);
    if (number === null) return [];
    const wanted = validations.flatMap(({ areas, rule }) => areas.map((area) => ({ area, mark: markOf(rule) })));
    const expected = (row: number): string => wanted.find(({ area }) => holds(area, row, number))?.mark ?? '';
    const wrong = wrongRows(state.rules, number, expected);
    const foreign = wrong.filter((row) => expected(row) === '');
    const lost = wrong.filter((row) => expected(row) !== '');
    const found = (rows: readonly number[], message: string, repair: Finding['repair']): Finding[] => {
      const cell = cellName(number, rows[0] ?? 2);
      const remedy = `${MEND_BOOK} để ${repair?.is === 'free' ? 'gỡ quy tắc lạ' : 'đặt lại'}.`;
      const text = `Tab ${name}, từ ô ${cell}, cột “${column.heading}”: ${rows.length} ô ${message}.`;
      return rows.length > 0 ? [{ rule: 'S06', level: 'warn', tab: name, cell, message: text, remedy, repair }] : [];
    };
    const area = { row: 2, column: number, rows: rows - 1, columns: 1 };
    return [
      ...found(lost, 'mất danh sách chọn hoặc quy tắc nhập', { is: 'lay-out', tab: name }),
      // A rule of somebody's in a grey column may refuse what the add-on writes; settings have been moved.
      ...(column.owner === 'add-on' || id === 'value'
        ? found(foreign, 'có danh sách chọn hoặc quy tắc nhập không phải của ô ấy', { is: 'free', tab: name, area })
        : []),
    ];
  });
}

/** S06: dropdowns and date rules that were lost or replaced. */
export const ruleFaults: Finder = (book) => TABS.filter(isTable).flatMap((tab) => faultsOf(tab, book));
