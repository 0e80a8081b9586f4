import { normalise } from '../../vietnamese/normalise.ts';
import { type PastedRow, readPastedTable } from '../pasted-table.ts';
import { readCode } from './code.ts';

/** The number of cells of a full row: the greatest that more than one row has. */
function fullWidth(rows: readonly PastedRow[]): number {
  const widths = rows.map(({ cells }) => cells.length).sort((a, b) => b - a);
  return widths.find((width, i) => widths[i + 1] === width) ?? widths[0] ?? 0;
}

/** Word breaks a row where a cell holds several paragraphs: short rows that fit together become one again. */
function joinedRows(rows: readonly PastedRow[]): PastedRow[] {
  const width = fullWidth(rows);
  const joined: PastedRow[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    let row = rows[i] as PastedRow;
    let [cells, last] = [row.cells, i];
    while (cells.length > 1 && cells.length < width) {
      const next = rows[last + 1]?.cells;
      const [first = ''] = next ?? [];
      if (!next || first === '' || readCode(first) !== null || cells.length + next.length - 1 > width) break;
      cells = [...cells.slice(0, -1), `${cells[cells.length - 1]}\n${first}`, ...next.slice(1)];
      last += 1;
    }
    if (cells.length === width && last > i) {
      row = { line: row.line, cells };
      i = last;
    }
    const above = joined[joined.length - 1];
    const tail = above?.cells[width - 1] ?? '';
    const goesOn = row.cells.length === 1 && /^[\p{Ll}+–-]/u.test(row.cells[0] ?? '') && /\p{L}/u.test(tail);
    if (above && goesOn) {
      joined[joined.length - 1] = {
        line: above.line,
        cells: [...above.cells.slice(0, -1), `${tail}\n${row.cells[0]}`],
      };
    } else joined.push(row);
  }
  return joined;
}

/** A text table drawn with bars: "| 1.1 | Kế hoạch | 2 |"; lines of dashes only are frames. */
function barredRows(lines: readonly string[]): PastedRow[] {
  return lines.flatMap((text, i) => {
    const inner = text.trim().replace(/^\||\|$/g, '');
    if (/^[\s|:+-]*$/.test(inner)) return [];
    return [{ line: i + 1, cells: inner.split('|').map((cell) => cell.trim()) }];
  });
}

/** The rows of a table pasted from Word, Excel or plain text; rows without any content are left out. */
export function pastedRows(pasted: string): PastedRow[] {
  const text = pasted.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const lines = text.split('\n');
  const barred = !text.includes('\t') && lines.filter((line) => line.split('|').length > 2).length > lines.length / 2;
  const rows = barred ? barredRows(lines) : joinedRows(readPastedTable(text));
  return rows.filter(({ cells }) => cells.some((cell) => normalise(cell) !== ''));
}
