import type { Zone } from './content.ts';

/** Key of a cell in maps of rare things: notes, links, formulas. */
export const cellKey = (row: number, column: number): string => `${row} ${column}`;

export function cellOfKey(key: string): [row: number, column: number] {
  const space = key.indexOf(' ');
  return [Number(key.slice(0, space)), Number(key.slice(space + 1))];
}

/** Where a stretch of rows or columns goes: `at` is the first index that moves, a negative count deletes. Null: it is gone. */
export function shifted(
  start: number,
  length: number,
  at: number,
  count: number,
): { start: number; length: number } | null {
  const end = start + length;
  if (count >= 0) {
    if (at <= start) return { start: start + count, length };
    return at < end ? { start, length: length + count } : { start, length };
  }
  const cutEnd = at - count;
  const before = Math.max(0, Math.min(end, at) - start);
  const behind = Math.max(0, end - Math.max(start, cutEnd));
  if (before + behind === 0) return null;
  return { start: start < at ? start : Math.max(at, start + count), length: before + behind };
}

/** A move of all rows or all columns from one index on. */
export interface Move {
  readonly what: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

export function moveZone(zone: Zone, { what, at, count }: Move): Zone | null {
  if (what === 'rows') {
    const rows = shifted(zone.row, zone.rows, at, count);
    return rows && { ...zone, row: rows.start, rows: rows.length };
  }
  const columns = shifted(zone.column, zone.columns, at, count);
  return columns && { ...zone, column: columns.start, columns: columns.length };
}

export const moveZones = (zones: readonly Zone[], move: Move): Zone[] =>
  zones.flatMap((zone) => moveZone(zone, move) ?? []);

const moveIndex = (index: number, { at, count }: Move): number | null => shifted(index, 1, at, count)?.start ?? null;

/** A map by row or column number, after the move. */
export function moveNumbers<T>(map: Map<number, T>, move: Move): void {
  const old = [...map];
  map.clear();
  for (const [index, value] of old) {
    const to = moveIndex(index, move);
    if (to !== null) map.set(to, value);
  }
}

/** A map by cell, after every cell went where `place` says; null drops it. */
export function movedCells<T>(
  map: ReadonlyMap<string, T>,
  place: (row: number, column: number) => readonly [number, number] | null,
): Map<string, T> {
  const moved = new Map<string, T>();
  for (const [key, value] of map) {
    const to = place(...cellOfKey(key));
    if (to) moved.set(cellKey(to[0], to[1]), value);
  }
  return moved;
}

/** Where a cell goes in a move of rows or columns. */
export const placeAfter =
  (move: Move) =>
  (row: number, column: number): [number, number] | null => {
    const to = moveIndex(move.what === 'rows' ? row : column, move);
    if (to === null) return null;
    return move.what === 'rows' ? [to, column] : [row, to];
  };
