// TSV without quoting: inside a cell \\ \t \n \r stand for backslash, tab, LF and CR; nothing else is escaped.

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r' };

const readCell = (text: string): string => text.replace(/\\([\\tnr])/g, (_, mark: string) => ESCAPES[mark] ?? '');

const writeCell = (text: string): string =>
  text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');

/** A table of texts; row i of `rows` is line i + 2 of the file. */
export interface TsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is wrong with a file, with the line (from 1) and the column where known. */
export class TsvError extends Error {
  readonly line: number;
  readonly column: string;

  constructor(message: string, line: number, column = '') {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** Reads a file: UTF-8, LF or CRLF, with or without a byte-order mark; missing cells at the end of a row are blank. */
export function parseTsv(bytes: Uint8Array): TsvTable {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TsvError('không phải chữ mã hóa UTF-8', 1);
  }
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  const [header = [], ...rows] = lines.map((line) => (line === '' ? [] : line.split('\t').map(readCell)));
  const twice = header.find((id, i) => header.indexOf(id) !== i);
  if (twice !== undefined) throw new TsvError('cột này có hai lần', 1, twice);
  rows.forEach((row, i) => {
    if (row.length > header.length) {
      throw new TsvError(
        `dòng có ${row.length} ô, nhiều hơn ${header.length} cột của tiêu đề`,
        i + 2,
        header[header.length - 1],
      );
    }
  });
  return { header, rows };
}

export function formatTsv({ header, rows }: TsvTable): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join('\t')}\n`).join('');
}
