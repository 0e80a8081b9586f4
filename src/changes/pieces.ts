import type { Block, Changes } from '../workbook.ts';

/** Cells that are written at once; more are written piece by piece, so that the clock can be looked at between (tự chọn). */
export const PIECE = 100_000;

/** Cells of one spreadsheet at Google. */
export const MOST_CELLS = 10_000_000;

function cut(block: Block): Block[] {
  const rows = Math.max(1, Math.floor(PIECE / Math.max(1, block.values[0]?.length ?? 0)));
  if (block.values.length <= rows) return [block];
  return Array.from({ length: Math.ceil(block.values.length / rows) }, (_, i) => ({
    ...block,
    row: block.row + i * rows,
    values: block.values.slice(i * rows, (i + 1) * rows),
    styles: i === 0 ? block.styles : [],
  }));
}

/** The same changes with blocks of at most a piece: a run that has no time left stops between two, the next one goes on. */
export const inPieces = (changes: Changes): Changes => ({
  ...changes,
  tabs: changes.tabs.map((tab) => ({ ...tab, blocks: tab.blocks.flatMap(cut) })),
});

/** Cells that the tabs of these changes need room for. */
export const cellsNeeded = ({ tabs }: Changes): number =>
  tabs.reduce((sum, { blocks, layout }) => {
    const rows = blocks.reduce((most, { row, values }) => Math.max(most, row - 1 + values.length), layout?.rows ?? 0);
    const columns = blocks.reduce(
      (most, { column, values }) => Math.max(most, column - 1 + (values[0]?.length ?? 0)),
      layout?.columns ?? 0,
    );
    return sum + rows * columns;
  }, 0);
