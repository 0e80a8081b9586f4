import { cellText } from '../tabs/cells.ts';
import { log } from '../tabs/log.ts';
import type { Reading } from '../tabs/read-input.ts';
import { registrations } from '../tabs/registrations.ts';
import type { TabId } from '../workbook.ts';
import type { View } from './report.ts';

const GIVEN = 'Mã việc mới đến';

/** "Mã việc mới đến 3.1-014, 3.2-080": the words by which the log keeps the highest numbers; '' where none was given. */
export const givenWords = (ids: readonly string[]): string => {
  const last = new Map(ids.map((id) => [id.replace(/-\d+$/, ''), id]));
  return last.size === 0 ? '' : ` ${GIVEN} ${[...last.values()].join(', ')}.`;
};

/** Every id that the log says was the highest when it was given. */
function loggedIds({ sheetOf }: Pick<Reading, 'sheetOf'>): string[] {
  const column = Object.keys(log.columns).indexOf('what');
  return (sheetOf(log.id)?.values ?? []).flatMap((cells) => {
    const what = cellText(cells[column] ?? '');
    const at = what.indexOf(GIVEN);
    return at < 0 ? [] : (what.slice(at).match(/\d+\.\d+-\d+/g) ?? []);
  });
}

/**
 * The free numbers behind the ids of an area: "3.2-080". A number that was given once is not given again, also when its
 * row has been deleted: the log remembers.
 */
export function freeIds(area: string, taken: readonly string[], reading: Pick<Reading, 'sheetOf'>): () => string {
  const pattern = new RegExp(`^${area.replace(/\./g, '\\.')}-(\\d+)$`);
  const numbers = [...taken, ...loggedIds(reading)].map((id) => Number(pattern.exec(id)?.[1] ?? 0));
  let last = numbers.reduce((most, number) => Math.max(most, number), 0);
  return () => {
    last += 1;
    return `${area}-${String(last).padStart(3, '0')}`;
  };
}

/** Ids for the rows that have none, by tab and row; a formula in the cell is left alone. */
export function missingIds({ outcome, reading }: View): ReadonlyMap<TabId, ReadonlyMap<number, string>> {
  return new Map(
    registrations.flatMap(({ area, tab }) => {
      const table = reading.tableOf(tab.id);
      if (!table) return [];
      const own = outcome.facts.registrations.flatMap(({ row }) => (row.tab === tab.id ? [row] : []));
      const nextId = freeIds(
        area,
        own.map(({ id }) => id),
        reading,
      );
      const isFormula = new Set(table.sheet.formulas.map(({ row, column }) => `${row} ${table.idAt(column)}`));
      const without = own.filter(({ id, row }) => id === '' && !isFormula.has(`${row} id`));
      return [[tab.id, new Map(without.map(({ row }) => [row, nextId()]))] as const];
    }),
  );
}
