import type { ChangedCell, ChangedTab } from './invert.ts';

/** Numbers with how often each follows itself: 7, 7, 7, 2 → [7, 3, 2, 1]. */
function runLengths(numbers: readonly number[]): number[] {
  const packed: number[] = [];
  for (const number of numbers) {
    if (packed[packed.length - 2] === number) packed[packed.length - 1] = (packed[packed.length - 1] ?? 0) + 1;
    else packed.push(number, 1);
  }
  return packed;
}

function unpacked(packed: readonly number[]): number[] {
  return packed.flatMap((number, i) => (i % 2 === 0 ? Array<number>(packed[i + 1] ?? 0).fill(number) : []));
}

/** A column's neighbouring cells: column, first row, and places of the values before and the marks after. */
type PackedCells = readonly [column: number, row: number, before: readonly number[], after: readonly number[]];

interface Packed {
  readonly values: readonly ChangedCell['before'][];
  readonly marks: readonly string[];
  readonly tabs: readonly (Omit<ChangedTab, 'cells'> & { readonly cells: readonly PackedCells[] })[];
}

/** Gives each value a number, equal ones the same. */
function numbered<T>(): { readonly all: T[]; numberOf(value: T): number } {
  const all: T[] = [];
  const known = new Map<string, number>();
  return {
    all,
    numberOf: (value) => {
      const key = JSON.stringify(value);
      const number = known.get(key) ?? all.push(value) - 1;
      known.set(key, number);
      return number;
    },
  };
}

/** What a run has changed as a short text: equal values stand in it once. */
export function keptText(tabs: readonly ChangedTab[]): string {
  const [values, marks] = [numbered<ChangedCell['before']>(), numbered<string>()];
  const packed: Packed = {
    tabs: tabs.map((tab) => {
      const runs: ChangedCell[][] = [];
      for (const cell of [...tab.cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
        const run = runs[runs.length - 1];
        const above = run?.[run.length - 1];
        if (run && above?.column === cell.column && above.row + 1 === cell.row) run.push(cell);
        else runs.push([cell]);
      }
      const cells = runs.map(
        (run): PackedCells => [
          run[0]?.column ?? 1,
          run[0]?.row ?? 1,
          runLengths(run.map(({ before }) => values.numberOf(before))),
          runLengths(run.map(({ after }) => marks.numberOf(after))),
        ],
      );
      return { ...tab, cells };
    }),
    values: values.all,
    marks: marks.all,
  };
  return JSON.stringify(packed);
}

/** What `keptText` has kept; null where somebody has changed the text. */
export function readKeptText(text: string): ChangedTab[] | null {
  try {
    const { tabs, values, marks } = JSON.parse(text) as Packed;
    return tabs.map(({ cells, ...tab }) => ({
      ...tab,
      cells: cells.flatMap(([column, row, before, after]) => {
        const marksOf = unpacked(after);
        return unpacked(before).map((value, i) => ({
          row: row + i,
          column,
          before: values[value] ?? '',
          after: marks[marksOf[i] ?? 0] ?? '',
        }));
      }),
    }));
  } catch {
    return null;
  }
}
