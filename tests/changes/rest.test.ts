import { describe, expect, it } from 'vitest';
import { restOf } from '../../src/changes/rest.ts';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const GRID = { rows: 10, columns: 6 };

describe('restOf', () => {
  it('is the whole grid where nothing is taken away', () => {
    expect(restOf([], GRID)).toEqual([area(1, 1, 10, 6)]);
  });

  it('leaves what stands below headings and beside an own column, and the columns nobody of ours uses', () => {
    expect(restOf([area(1, 1, 1, 4), area(2, 3, 9, 1)], GRID)).toEqual([
      area(2, 1, 9, 2),
      area(2, 4, 9, 1),
      area(1, 5, 10, 2),
    ]);
  });

  it('undoes itself: the rest of the rest is what was taken away', () => {
    const taken = [area(1, 1, 1, 4), area(2, 3, 9, 1)];
    const cells = (areas: readonly { row: number; column: number; rows: number; columns: number }[]): string[] =>
      areas
        .flatMap(({ row, column, rows, columns }) =>
          Array.from(
            { length: rows * columns },
            (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`,
          ),
        )
        .sort();
    expect(cells(restOf(restOf(taken, GRID), GRID))).toEqual(cells(taken));
  });
});
