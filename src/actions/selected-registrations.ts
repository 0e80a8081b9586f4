import type { Selection } from '../changes/asked.ts';
import type { Registration } from '../contest/facts.ts';
import type { View } from '../reports/report.ts';
import { cellsOfColumn, valuesOnly } from '../tabs/blocks.ts';
import { registrations } from '../tabs/registrations.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { TabChange, WrittenCell } from '../workbook.ts';

/** The registrations in the selected rows; null where the selection does not stand in a registration tab. */
export function selectedRegistrations(selection: Selection | null, { outcome }: View): Registration[] | null {
  const name = matchKey(selection?.tab ?? '');
  const tab = registrations.find((one) => matchKey(one.tab.name) === name)?.tab;
  if (!selection || !tab) return null;
  const rows = new Set(selection.rows);
  return outcome.facts.registrations.filter(({ row }) => row.tab === tab.id && rows.has(row.row));
}

/** Whether a registration has a blocking issue of its own row: it cannot count, so it cannot be approved. */
export function blockedRows({ outcome }: View): (registration: Registration) => boolean {
  const blocked = new Set(
    outcome.issues
      .filter(({ level, stops }) => level === 'block' && stops === 'row')
      .map(({ at }) => `${at.tab}\n${at.row}`),
  );
  return ({ row }) => blocked.has(`${row.tab}\n${row.row}`);
}

/**
 * Cells beside registrations, by column id in the order in which they are written: the status, from which the next run
 * tells what is still to be done, comes last.
 */
export function registrationCells(
  changed: readonly Registration[],
  cells: (registration: Registration) => Readonly<Record<string, WrittenCell>>,
  view: View,
): TabChange[] {
  return registrations.flatMap(({ tab }): TabChange[] => {
    const table = view.reading.tableOf(tab.id);
    const columns = new Map<string, Map<number, WrittenCell>>();
    for (const registration of changed.filter(({ row }) => row.tab === tab.id)) {
      for (const [id, cell] of Object.entries(cells(registration))) {
        columns.set(id, (columns.get(id) ?? new Map<number, WrittenCell>()).set(registration.row.row, cell));
      }
    }
    if (!table || columns.size === 0) return [];
    const blocks = [...columns].flatMap(([id, values]) => cellsOfColumn(table, id, values));
    return [valuesOnly({ id: tab.id, name: table.sheet.name }, blocks)];
  });
}

/** "3.2-001, 3.2-004 và 7 việc khác": ids as a sentence names them. */
export function namedTasks(some: readonly Registration[], most = 8): string {
  const names = some.map(({ row }) => row.id || `ĐK ${row.area} dòng ${row.row}`);
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} và ${rest} việc khác` : names.join(', ');
}

/** "12 việc của 5 người, tập thể". */
export function countWords(some: readonly Registration[]): string {
  const people = new Set(some.map(({ row, found }) => found.who?.code ?? row.participant));
  return `${some.length} việc của ${people.size} người, tập thể`;
}
