import { isSent } from '../../contest/records.ts';
import { cellsOfColumn, type OutputRow } from '../../tabs/blocks.ts';
import { registrations } from '../../tabs/registrations.ts';
import type { TabChange } from '../../workbook.ts';
import type { View } from '../report.ts';
import { beside, sentencesByRow } from './beside.ts';

/** The free numbers behind the ids of an area: "3.2-080". */
function freeIds(area: string, taken: readonly string[]): () => string {
  const pattern = new RegExp(`^${area.replace(/\./g, '\\.')}-(\\d+)$`);
  let last = Math.max(0, ...taken.map((id) => Number(pattern.exec(id)?.[1] ?? 0)));
  return () => {
    last += 1;
    return `${area}-${String(last).padStart(3, '0')}`;
  };
}

/** Registration tabs: the check's sentences, the day a row was first seen sent, ids of rows without one. */
export function registrationColumns(view: View): TabChange[] {
  return registrations.flatMap(({ area, tab }) => {
    const table = view.reading.tableOf(tab.id);
    if (!table) return [];
    const sentences = sentencesByRow(tab.id, view);
    const own = view.outcome.facts.registrations.filter(({ row }) => row.tab === tab.id);
    const nextId = freeIds(
      area,
      own.map(({ row }) => row.id),
    );
    const isFormula = new Set(table.sheet.formulas.map(({ row, column }) => `${row} ${table.idAt(column)}`));
    const seen = table.columnOf('firstSeenOn');
    const rows = new Map<number, OutputRow>();
    const ids = new Map<number, string>();
    for (const { row } of own) {
      const before = seen === null ? '' : (table.sheet.values[row.row - 1]?.[seen - 1] ?? '');
      const firstSeenOn = before !== '' ? before : isSent(row) ? { date: view.today } : '';
      rows.set(row.row, { issues: sentences.get(row.row), firstSeenOn });
      if (row.id === '' && !isFormula.has(`${row.row} id`)) ids.set(row.row, nextId());
    }
    return beside(tab.id, ['issues', 'firstSeenOn'], rows, view, cellsOfColumn(table, 'id', ids));
  });
}
