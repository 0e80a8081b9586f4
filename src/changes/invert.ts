import {
  type Area,
  type Block,
  type Changes,
  isDateCell,
  isLinkCell,
  type ReadTab,
  type WrittenCell,
} from '../workbook.ts';
import type { TabDifference } from './compare.ts';
import { fingerprint } from './digest.ts';
import { writtenGuard } from './guard.ts';

/** A cell that a run has changed: what it held, and by which mark its new value is known. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: Exclude<WrittenCell, { linkTab: string }>;
  readonly after: string;
}

/** What a run has changed in one tab, as it is kept so that it can be taken back. */
export interface ChangedTab {
  readonly name: string;
  readonly created: boolean;
  readonly cells: readonly ChangedCell[];
  /** Where people's rows are recognised, and by what, once the run has written; none where nobody moves rows. */
  readonly keys: readonly (Area & { readonly mark: string })[];
  /** Rows that held nothing before. */
  readonly fresh: readonly number[];
}

/** Longest text that is its own mark. */
const PLAIN_TEXT = 24;

/** By what a value is known again: itself, or the fingerprint of a long text. */
export function markOf(cell: WrittenCell): string {
  if (isDateCell(cell)) return `d${cell.date}`;
  const value = isLinkCell(cell) ? cell.text : cell;
  if (typeof value !== 'string') return `${typeof value === 'number' ? 'n' : 'b'}${value}`;
  return value.length <= PLAIN_TEXT ? `t${value}` : `h${fingerprint(value)}`;
}

/** One mark for all cells of an area. */
export const areaMark = (area: Area, markAt: (row: number, column: number) => string): string =>
  fingerprint(
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => markAt(area.row + r, area.column + c)).join('\t'),
    ).join('\n'),
  );

function keysOf(blocks: readonly Block[], changed: readonly number[]): ChangedTab['keys'] {
  const guard = blocks.find((block) => block.guard)?.guard;
  const columns = guard?.held[0]?.length ?? 0;
  if (!guard || columns === 0) return [];
  const { held } = writtenGuard(guard, blocks);
  // Rows that were appended are known by their cells.
  const rows = changed.filter((row) => row < held.length + 2);
  if (rows.length === 0) return [];
  const row = rows.reduce((first, one) => Math.min(first, Math.max(2, one)), Number.POSITIVE_INFINITY);
  const last = rows.reduce((found, one) => Math.max(found, one), 0);
  const area = { row, column: guard.column, rows: Math.max(0, last - row + 1), columns };
  return [{ ...area, mark: areaMark(area, (r, c) => markOf(held[r - 2]?.[c - guard.column] ?? '')) }];
}

/** What must be kept so that these changes can be taken back. */
export function keptFor(
  changes: Changes,
  differences: readonly TabDifference[],
  sheetNamed: (name: string) => ReadTab | null,
): ChangedTab[] {
  return differences.map(({ name, created, cells: changed }) => {
    const values = sheetNamed(name)?.values ?? [];
    const cells = changed.map(({ row, column, before, after }) => ({ row, column, before, after: markOf(after) }));
    const rows = [...new Set(cells.map(({ row }) => row))];
    const blocks = changes.tabs.find((tab) => tab.name === name)?.blocks ?? [];
    const fresh = rows.filter((row) => (values[row - 1] ?? []).every((cell) => cell === ''));
    return { name, created, cells, keys: keysOf(blocks, rows), fresh };
  });
}

/** Two runs as one, of which the first was cut off and the second has completed it. */
export function joinedRuns(first: readonly ChangedTab[], second: readonly ChangedTab[]): ChangedTab[] {
  const names = [...new Set([...first, ...second].map(({ name }) => name))];
  return names.flatMap((name): ChangedTab[] => {
    const [old, next] = [first, second].map((tabs) => tabs.find((tab) => tab.name === name));
    if (!old || !next) return old ? [old] : next ? [next] : [];
    const cells = new Map(old.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    for (const cell of next.cells) {
      const key = `${cell.row} ${cell.column}`;
      cells.set(key, { ...cell, before: cells.get(key)?.before ?? cell.before });
    }
    return [
      {
        name,
        created: old.created || next.created,
        cells: [...cells.values()],
        keys: [...old.keys, ...next.keys],
        // A row that the first run had begun is not blank for the second.
        fresh: [...new Set([...old.fresh, ...next.fresh])],
      },
    ];
  });
}
