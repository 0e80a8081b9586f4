import type { Area } from '../workbook.ts';

const cuts = (from: readonly number[], last: number): number[] =>
  [...new Set([1, last + 1, ...from])].filter((at) => at >= 1 && at <= last + 1).sort((a, b) => a - b);

/** What of a grid of so many rows and columns lies outside these areas, in as few areas as its columns need. */
export function restOf(areas: readonly Area[], grid: Pick<Area, 'rows' | 'columns'>): Area[] {
  const columns = cuts(
    areas.flatMap(({ column, columns: width }) => [column, column + width]),
    grid.columns,
  );
  const rest: Area[] = [];
  columns.slice(0, -1).forEach((column, i) => {
    const width = (columns[i + 1] ?? column) - column;
    const above = areas.filter((area) => area.column <= column && area.column + area.columns > column);
    const rows = cuts(
      above.flatMap(({ row, rows: height }) => [row, row + height]),
      grid.rows,
    );
    rows.slice(0, -1).forEach((row, r) => {
      if (above.some((area) => area.row <= row && area.row + area.rows > row)) return;
      const part = { row, column, rows: (rows[r + 1] ?? row) - row, columns: width };
      const left = rest.findIndex(
        (one) => one.row === part.row && one.rows === part.rows && one.column + one.columns === column,
      );
      const joined = rest[left];
      if (joined) rest[left] = { ...joined, columns: joined.columns + width };
      else rest.push(part);
    });
  });
  return rest;
}
