import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reseated } from '../../src/changes/reseat.ts';
import type { Block, CellValue } from '../../src/workbook.ts';

type Row = readonly [code: string, name: string, status: string, points: string];

const HEAD: Row = ['Mã', 'Họ và tên', 'Trạng thái', 'Điểm'];
const BLANK: Row = ['', '', '', ''];

const person = (code: number): Row => [`CB${code}`, `Người ${code}`, 'Đã gửi', ''];

const guardOf = (rows: readonly Row[]): Block['guard'] => ({ column: 1, held: rows.map(([code]) => [code]) });

/** What a run writes: points beside everybody, "Đã duyệt" for some. */
function written(rows: readonly Row[], approved: ReadonlySet<string>): Block[] {
  const common = { formats: [], styles: [], guard: guardOf(rows) };
  return [
    { row: 2, column: 4, values: rows.map(([code]) => [`điểm của ${code}`]), ...common },
    ...rows.flatMap(([code], i): Block[] =>
      approved.has(code) ? [{ row: i + 2, column: 3, values: [['Đã duyệt']], ...common }] : [],
    ),
  ];
}

/** The tab once these blocks are written by their places. */
function overwrite(rows: readonly Row[], blocks: readonly Block[]): CellValue[][] {
  const grid: CellValue[][] = [HEAD, ...rows].map((cells) => [...cells]);
  for (const { row, column, values } of blocks)
    values.forEach((cells, r) => {
      cells.forEach((value, c) => {
        while (grid.length < row + r) grid.push([...BLANK]);
        const line = grid[row + r - 1];
        if (line) line[column + c - 1] = value as CellValue;
      });
    });
  return grid;
}

/** People at work: rows inserted, deleted, sorted the other way. */
const act = fc.oneof(
  fc.record({ is: fc.constant('insert' as const), at: fc.nat(9) }),
  fc.record({ is: fc.constant('delete' as const), at: fc.nat(9) }),
  fc.record({ is: fc.constant('reverse' as const), at: fc.nat(9) }),
);

function after(rows: readonly Row[], acts: readonly { is: 'insert' | 'delete' | 'reverse'; at: number }[]): Row[] {
  const now = [...rows];
  for (const { is, at } of acts) {
    if (is === 'insert') now.splice(at % (now.length + 1), 0, BLANK);
    else if (is === 'delete') now.splice(at % Math.max(1, now.length), 1);
    else now.reverse();
  }
  return now;
}

const mended = (rows: readonly Row[], moved: readonly Row[], blocks: readonly Block[]): CellValue[][] => {
  const grid = overwrite(moved, blocks);
  const fixes = reseated([HEAD, ...rows], blocks, grid);
  return overwrite(grid.slice(1) as unknown as Row[], fixes);
};

describe('rows that moved while something was written beside them', () => {
  it('get back what belongs to them: a row came above, so CB1 has its points and nobody is approved in its place', () => {
    const rows = [person(1), person(2)];
    const blocks = written(rows, new Set(['CB1']));
    expect(mended(rows, [BLANK, ...rows], blocks).slice(1)).toEqual([
      ['', '', '', ''],
      // Its approval is written by the next try.
      ['CB1', 'Người 1', 'Đã gửi', 'điểm của CB1'],
      ['CB2', 'Người 2', 'Đã gửi', ''],
    ]);
  });

  it('never keep the result of another person, nor lose a typed status', () => {
    const people = fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(people, fc.array(fc.nat(50)), fc.array(act, { maxLength: 3 }), (codes, some, acts) => {
        const rows = codes.map(person);
        const approved = new Set(some.map((code) => `CB${code}`));
        const grid = mended(rows, after(rows, acts), written(rows, approved));
        for (const [code = '', , status, points] of grid.slice(1)) {
          const own = code === '' ? '' : `điểm của ${code}`;
          expect([code, ['', own].includes(String(points))]).toEqual([code, true]);
          const may = code === '' ? [''] : approved.has(String(code)) ? ['Đã gửi', 'Đã duyệt'] : ['Đã gửi'];
          expect([code, may.includes(String(status))]).toEqual([code, true]);
        }
      }),
      { seed: 20231225, numRuns: 500 },
    );
  });

  it('are not lost under records that were appended while rows were inserted above', () => {
    const rows = [person(1), person(2), person(3)];
    const appended: Block[] = [
      {
        row: 5,
        column: 1,
        values: [[...person(9)], [...person(10)]],
        formats: [],
        styles: [],
        guard: guardOf(rows),
        isAppended: true,
      },
    ];
    const codes = mended(rows, [person(1), BLANK, person(2), person(3)], appended).map(([code]) => code);
    expect(codes).toEqual(['Mã', 'CB1', '', 'CB2', 'CB3', 'CB10']);
  });

  it('what somebody has typed into a cell since stays', () => {
    const rows = [person(1), person(2)];
    const blocks = written(rows, new Set(['CB1']));
    const grid = overwrite([BLANK, ...rows], blocks);
    const line = grid[1] as CellValue[];
    line[2] = 'Nháp';
    expect(reseated([HEAD, ...rows], blocks, grid).filter(({ row, column }) => row === 2 && column === 3)).toEqual([]);
  });
});
