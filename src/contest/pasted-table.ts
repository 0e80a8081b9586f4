/**
 * The cells of a table pasted from Excel or Sheets: tabs between cells, line breaks between rows; a cell in quotation
 * marks may hold both, with doubled marks inside.
 */
export function readPastedTable(text: string): string[][] {
  const rows: string[][] = [];
  const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  let row: string[] = [];
  for (let found = CELL.exec(text); found; found = CELL.exec(text)) {
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end !== '\t') {
      rows.push(row);
      row = [];
    }
    if (end === '') break;
  }
  return rows;
}
