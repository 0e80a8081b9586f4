import { matchKey } from '../vietnamese/normalise.ts';
import type { Issue, ReadTab } from '../workbook.ts';
import { cellText } from './cells.ts';
import { structureIssue } from './structure.ts';
import type { TableTab } from './tab.ts';

/** A table as found in the workbook: where each column stands now. */
export interface Table {
  readonly tab: TableTab;
  readonly sheet: ReadTab;
  /** Number of a column from 1; null where its heading is missing. */
  columnOf(id: string): number | null;
  /** The id of the column at this number; null for a column of somebody else's. */
  idAt(column: number): string | null;
}

/** The heading that stands for a missing one: the only unknown one, or the one in its very place. */
function renamedHeading(expected: number, unknown: readonly number[], headings: readonly string[]): number | null {
  if (unknown.includes(expected)) return expected;
  if (unknown.length === 1) return unknown[0] ?? null;
  return headings[expected] === '' ? expected : null;
}

/** Finds the columns of a table by their headings; what is missing, doubled, renamed or moved is an issue (H02–H04). */
export function findColumns(tab: TableTab, sheet: ReadTab): { table: Table; issues: Issue[] } {
  const headings = (sheet.values[0] ?? []).map((cell) => matchKey(cellText(cell)));
  const ids = Object.keys(tab.columns);
  const issues: Issue[] = [];
  const positions = new Map<string, number>();
  const known = new Set<number>();
  for (const id of ids) {
    const key = matchKey(tab.columns[id]?.heading ?? '');
    const found = headings.flatMap((heading, i) => (heading === key ? [i] : []));
    const [first, ...others] = found;
    if (first === undefined) continue;
    positions.set(id, first + 1);
    for (const i of found) known.add(i);
    for (const i of others) issues.push(structureIssue('H03', tab, { row: 1, number: i + 1 }, id));
  }
  if (positions.size === 0) {
    const table: Table = { tab, sheet, columnOf: () => null, idAt: () => null };
    return { table, issues: [structureIssue('H02-all', tab, null, null)] };
  }
  const missing = ids.filter((id) => !positions.has(id));
  const unknown = headings.flatMap((heading, i) => (heading !== '' && !known.has(i) ? [i] : []));
  const [lost] = missing;
  const stand =
    missing.length === 1 && lost !== undefined ? renamedHeading(ids.indexOf(lost), unknown, headings) : null;
  if (lost !== undefined && stand !== null) {
    positions.set(lost, stand + 1);
    const typed = cellText(sheet.values[0]?.[stand] ?? '');
    issues.push(structureIssue('H04', tab, { row: 1, number: stand + 1 }, lost, typed));
  } else issues.push(...missing.map((id) => structureIssue('H02', tab, null, id)));

  const order = ids.flatMap((id) => positions.get(id) ?? []);
  const moved = order.findIndex((position, i) => i > 0 && position < (order[i - 1] ?? 0));
  const movedId = [...positions].find(([, position]) => position === order[moved])?.[0];
  if (movedId !== undefined) {
    issues.push(structureIssue('H04-moved', tab, { row: 1, number: order[moved] ?? 1 }, movedId));
  }
  const idOf = new Map([...positions].map(([id, position]) => [position, id]));
  const table: Table = {
    tab,
    sheet,
    columnOf: (id) => positions.get(id) ?? null,
    idAt: (column) => idOf.get(column) ?? null,
  };
  return { table, issues };
}
