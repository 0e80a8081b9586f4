import { writtenGuard } from '../changes/guard.ts';
import { markOf } from '../changes/invert.ts';
import { reseated } from '../changes/reseat.ts';
import type { Block, CellValue, ReadTab } from '../workbook.ts';
import { patiently } from './patience.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Grid = readonly (readonly CellValue[])[];

/** Somebody sorted, inserted or deleted rows, or typed, while the action ran: what was computed belongs to other rows. */
export class RowsMoved extends Error {
  override readonly name = 'RowsMoved';
}

/** How often rows that keep moving are put right before the run gives up. */
const TRIES = 5;

/** A tab of people's rows beside which something is written. */
interface Watched {
  readonly sheet: Sheet;
  readonly blocks: readonly Block[];
  readonly guard: NonNullable<Block['guard']>;
  /** The tab at the last look before the writing. */
  readonly before: Grid;
}

/** Reads a range as plain cells. */
type Look = (range: Range) => CellValue[][];

const isSame = (a: CellValue, b: CellValue): boolean => markOf(a) === markOf(b);

/** A range beyond the grid: rows were deleted. */
const isOffGrid = (error: unknown): boolean => /outside the dimensions/.test(String(error));

function rangeOf(sheet: Sheet, row: number, column: number, rows: number, columns: number, look: Look): CellValue[][] {
  try {
    return patiently(() => look(sheet.getRange(row, column, rows, columns)));
  } catch (error) {
    if (isOffGrid(error)) throw new RowsMoved('Rows were deleted');
    throw error;
  }
}

/** Whether the key of every row is what the guard says. */
const holds = ({ held }: Watched['guard'], now: Grid): boolean =>
  held.every((row, r) => row.every((cell, c) => isSame(cell, now[r]?.[c] ?? '')));

/** Looks once more at people's rows before anything is written beside them. Fails with RowsMoved where they, or the cells that will be written, are not as they were read. */
export function watchRows(sheet: Sheet, all: readonly Block[], read: ReadTab | null, look: Look): Watched | null {
  const blocks = all.filter((block) => block.guard);
  const guards = blocks.flatMap(({ guard }) => (guard && guard.held.length > 0 ? [guard] : []));
  const [first] = guards;
  if (!first) return null;
  const guard = guards.reduce((longest, one) => (one.held.length > longest.held.length ? one : longest), first);
  const values = read?.values ?? [];
  const columns = values.reduce((most, cells) => Math.max(most, cells.length), guard.column);
  const before = rangeOf(sheet, 1, 1, Math.max(values.length, guard.held.length + 1), columns, look);
  const keys = before.slice(1).map((cells) => cells.slice(guard.column - 1));
  const isAsRead = blocks.every(({ row, column, values: written }) =>
    written.every((cells, r) =>
      cells.every((_, c) => {
        const [at, to] = [row - 1 + r, column - 1 + c];
        return isSame(before[at]?.[to] ?? '', values[at]?.[to] ?? '');
      }),
    ),
  );
  if (!holds(guard, keys) || !isAsRead) throw new RowsMoved(`Rows of ${sheet.getName()} were moved`);
  return { sheet, blocks, guard, before };
}

/** Fails with RowsMoved where somebody has typed into the rows that are about to be appended. */
export function assertFree(sheet: Sheet, { row, isAppended }: Block, look: Look): void {
  if (!isAppended) return;
  const there = patiently(() => look(sheet.getDataRange())).slice(row - 1);
  if (there.some((cells) => cells.some((cell) => cell !== ''))) throw new RowsMoved('Rows were typed below');
}

/**
 * After the writing: whether rows stayed where they were. Where they did not, every cell that came to stand beside another
 * row than it was computed for is given what belongs there, and the run fails with RowsMoved: it has to compute anew.
 */
export function settleRows({ sheet, blocks, guard, before }: Watched, look: Look, write: (block: Block) => void): void {
  const wanted = writtenGuard(guard, blocks);
  const { held } = wanted;
  try {
    if (holds(wanted, rangeOf(sheet, 2, guard.column, held.length, held[0]?.length ?? 1, look))) return;
  } catch (error) {
    if (!(error instanceof RowsMoved)) throw error;
  }
  let ours: readonly Block[] = blocks;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const wrong = reseated(
      before,
      blocks,
      patiently(() => look(sheet.getDataRange())),
      ours,
    );
    if (wrong.length === 0) break;
    for (const block of wrong) write(block);
    patiently(() => SpreadsheetApp.flush());
    ours = [...ours, ...wrong];
  }
  throw new RowsMoved(`Rows of ${sheet.getName()} were moved while they were written`);
}
