import { describe, expect, it } from 'vitest';
import { cellsNeeded, inPieces, PIECE } from '../../src/changes/pieces.ts';
import { type Block, NO_CHANGES, type TabChange } from '../../src/workbook.ts';

const block = (rows: number, columns: number): Block => ({
  row: 2,
  column: 3,
  values: Array.from({ length: rows }, (_, r) => Array<string>(columns).fill(`dòng ${r + 2}`)),
  formats: ['@'],
  styles: [],
  guard: null,
});

const change = (blocks: readonly Block[]): TabChange => ({
  tab: 'explanations',
  name: 'Giải trình điểm',
  create: false,
  blocks,
  layout: null,
});

describe('a list too long to be written at once', () => {
  it('is cut into pieces that follow each other and hold every row once', () => {
    const long = block(50_000, 5);
    const [tab] = inPieces({ ...NO_CHANGES, tabs: [change([long])] }).tabs;
    expect(tab?.blocks.map(({ row, values }) => [row, values.length])).toEqual([
      [2, 20_000],
      [20_002, 20_000],
      [40_002, 10_000],
    ]);
    expect(tab?.blocks.every(({ values }) => values.length * 5 <= PIECE)).toBe(true);
    expect(tab?.blocks.flatMap(({ values }) => values)).toEqual(long.values);
  });

  it('stays whole where it is short', () => {
    const short = { ...NO_CHANGES, tabs: [change([block(10, 5)])] };
    expect(inPieces(short)).toEqual(short);
  });

  it('needs so many cells: 50.001 rows of 7 columns', () => {
    expect(cellsNeeded({ ...NO_CHANGES, tabs: [change([block(50_000, 5)])] })).toBe(50_001 * 7);
  });
});
