import { type Block, type CellValue, isLinkCell } from '../workbook.ts';

type Guard = NonNullable<Block['guard']>;

/** What a guard's cells hold once the blocks are written. */
export function writtenGuard(guard: Guard, blocks: readonly Block[]): Guard {
  const held = guard.held.map((row, r) =>
    row.map((before, c): CellValue => {
      const [sheetRow, column] = [r + 2, guard.column + c];
      const block = blocks.find(
        ({ row: top, column: left, values }) =>
          sheetRow >= top &&
          sheetRow < top + values.length &&
          column >= left &&
          column < left + (values[0]?.length ?? 0),
      );
      const cell = block?.values[sheetRow - block.row]?.[column - block.column];
      return cell === undefined || isLinkCell(cell) ? before : cell;
    }),
  );
  return { ...guard, held };
}
