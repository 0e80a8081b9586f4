/** A row of a pasted table; `line` is where it begins in the pasted text, from 1. */
export interface PastedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The cells of a table pasted from Excel or Sheets: tabs between cells, line breaks between rows; a cell in quotation
 * marks may hold both, with doubled marks inside.
 */
export function readPastedTable(pasted: string): PastedRow[] {
  const text = pasted.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/gy;
  const rows: PastedRow[] = [];
  let [line, next] = [1, 1];
  let cells: string[] = [];
  for (let found = CELL.exec(text); found; found = CELL.exec(text)) {
    const [whole, quoted, plain = '', end] = found;
    next += whole.split('\n').length - 1;
    cells.push((quoted === undefined ? plain : quoted.replace(/""/g, '"')).trim());
    if (end !== '\t') {
      rows.push({ line, cells });
      [cells, line] = [[], next];
    }
    if (end === '') break;
  }
  return rows;
}
