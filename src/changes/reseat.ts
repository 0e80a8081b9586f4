import { type Block, type CellValue, isLinkCell, type WrittenCell } from '../workbook.ts';
import { markOf } from './invert.ts';

/** Rows of a tab from row 1. */
type Grid = readonly (readonly CellValue[])[];

/** A cell and what it shall hold. */
interface Seat {
  readonly row: number;
  readonly column: number;
  readonly value: WrittenCell;
}

const placeOf = (row: number, column: number): string => `${row} ${column}`;
const cellAt = (grid: Grid, row: number, column: number): CellValue => grid[row - 1]?.[column - 1] ?? '';

/** Every cell that blocks write below the headings, by place. */
function seatsOf(blocks: readonly Block[]): Map<string, Seat> {
  const seats = new Map<string, Seat>();
  for (const { row: top, column: left, values } of blocks)
    values.forEach((cells, r) => {
      cells.forEach((value, c) => {
        const [row, column] = [top + r, left + c];
        if (row > 1) seats.set(placeOf(row, column), { row, column, value });
      });
    });
  return seats;
}

const width = (...grids: readonly Grid[]): number =>
  grids.reduce((most, grid) => grid.reduce((found, cells) => Math.max(found, cells.length), most), 0);

/** Row numbers by what stands in these columns; rows with nothing there have no name. */
function byContent(grid: Grid, columns: readonly number[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 2; row <= grid.length; row += 1) {
    const cells = columns.map((column) => cellAt(grid, row, column));
    if (cells.every((cell) => cell === '')) continue;
    const name = cells.map(markOf).join('\t');
    rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  return rows;
}

/** Where each row stands now: by its other cells, then by its key alone. Rows that cannot be told apart keep their order. */
function whereabouts(
  before: Grid,
  after: Grid,
  written: ReadonlySet<number>,
  key: readonly number[],
): Map<number, number> {
  const columns = Array.from({ length: width(before, after) }, (_, i) => i + 1);
  const moved = new Map<number, number>();
  for (const by of [columns.filter((column) => !written.has(column)), key]) {
    const taken = new Set(moved.values());
    const now = byContent(after, by);
    for (const [name, rows] of byContent(before, by)) {
      const from = rows.filter((row) => !moved.has(row));
      const to = (now.get(name) ?? []).filter((row) => !taken.has(row));
      if (from.length === to.length) for (const [i, row] of from.entries()) moved.set(row, to[i] ?? row);
    }
  }
  return moved;
}

/** Rows that were pushed down, to where records were just appended, and overwritten there: place now → row before. */
function overwritten(
  before: Grid,
  moved: ReadonlyMap<number, number>,
  seats: ReadonlyMap<string, Seat>,
): Map<number, number> {
  const lost = new Map<number, number>();
  const rows = new Set([...seats.values()].map(({ row }) => row));
  let shift = 0;
  for (let row = 2; row <= before.length; row += 1) {
    const now = moved.get(row);
    if (now !== undefined) shift = now - row;
    else if (shift > 0 && rows.has(row + shift) && before[row - 1]?.some((cell) => cell !== ''))
      lost.set(row + shift, row);
  }
  return lost;
}

/**
 * What has to be written once rows were found to have moved between the last look (`before`) and the writing: every cell
 * that was written beside another row than it was computed for gets what belongs there, its own new value or what it held.
 * `ours` are the cells written so far that still stand for us; a cell that somebody has typed in since is left alone.
 */
export function reseated(
  before: Grid,
  blocks: readonly Block[],
  after: Grid,
  ours: readonly Block[] = blocks,
): Block[] {
  const appended = blocks.filter(({ isAppended }) => isAppended);
  const beside = seatsOf(blocks.filter(({ isAppended }) => !isAppended));
  const below = seatsOf(appended);
  const [first] = blocks.flatMap(({ guard }) => guard ?? []);
  const key = Array.from({ length: first?.held[0]?.length ?? 0 }, (_, i) => (first?.column ?? 1) + i);
  const moved = whereabouts(before, after, new Set([...beside.values()].map(({ column }) => column)), key);
  const rowAt = new Map([...moved].map(([row, now]) => [now, row]));
  const lost = overwritten(before, moved, below);
  return [...seatsOf(ours).values()].flatMap(({ row, column, value }): Block[] => {
    const now = cellAt(after, row, column);
    if (markOf(now) !== markOf(value)) return [];
    const isBelow = below.has(placeOf(row, column));
    const owner = isBelow ? lost.get(row) : rowAt.get(row);
    if (isBelow && owner === undefined) return [];
    const wanted =
      owner === undefined
        ? ''
        : ((isBelow ? undefined : beside.get(placeOf(owner, column))?.value) ?? cellAt(before, owner, column));
    if (markOf(wanted) === markOf(now)) return [];
    const values = [[isLinkCell(wanted) ? wanted.text : wanted]];
    return [{ row, column, values, formats: [], styles: [], guard: null }];
  });
}
