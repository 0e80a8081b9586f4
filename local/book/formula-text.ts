import { columnLetters, columnNumber } from './a1-names.ts';

/** Text in double quotes and tab names in single quotes, in which nothing is a reference. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const CELL = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/gi;
const COLUMNS = /(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(.])/gi;
const ROWS = /(?<![\w.$])(\$?)(\d+):(\$?)(\d+)(?![\w(.])/g;

const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(QUOTED)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');

/** The formula as it reads when it is copied some rows down and some columns right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, number: string): number => Number(number) + (fixed === '$' ? 0 : rows);
  const column = (fixed: string, letters: string): number => columnNumber(letters) + (fixed === '$' ? 0 : columns);
  return outsideQuotes(formula, (part) =>
    part
      .replace(COLUMNS, (_, f1: string, l1: string, f2: string, l2: string) => {
        const [from, to] = [column(f1, l1), column(f2, l2)];
        return from < 1 || to < 1 ? '#REF!' : `${f1}${columnLetters(from)}:${f2}${columnLetters(to)}`;
      })
      .replace(ROWS, (_, f1: string, n1: string, f2: string, n2: string) => {
        const [from, to] = [row(f1, n1), row(f2, n2)];
        return from < 1 || to < 1 ? '#REF!' : `${f1}${from}:${f2}${to}`;
      })
      .replace(CELL, (_, f1: string, letters: string, f2: string, number: string) => {
        const [c, r] = [column(f1, letters), row(f2, number)];
        return c < 1 || r < 1 ? '#REF!' : `${f1}${columnLetters(c)}${f2}${r}`;
      }),
  );
}

/** The formula with ',' between arguments, for programs that know no ';'. */
export const withCommas = (formula: string): string => outsideQuotes(formula, (part) => part.replace(/;/g, ','));

/** A formula in R1C1 notation as a cell at this place reads it. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const place = (given: string | undefined, here: number): [fixed: string, place: number] => {
    if (given === undefined || given === '') return ['', here];
    return given.startsWith('[') ? ['', here + Number(given.slice(1, -1))] : ['$', Number(given)];
  };
  return outsideQuotes(formula, (part) =>
    part.replace(/(?<![\w.$])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(.])/g, (_, down?: string, right?: string) => {
      const [[fixedRow, r], [fixedColumn, c]] = [place(down, row), place(right, column)];
      return r < 1 || c < 1 ? '#REF!' : `${fixedColumn}${columnLetters(c)}${fixedRow}${r}`;
    }),
  );
}

/** A formula as R1C1 notation says it for a cell at this place. */
export function toR1C1(formula: string, row: number, column: number): string {
  const part = (fixed: string, to: number, here: number): string =>
    fixed === '$' ? String(to) : to === here ? '[0]' : `[${to - here}]`;
  return outsideQuotes(formula, (text) =>
    text.replace(CELL, (_, fixedColumn: string, letters: string, fixedRow: string, number: string) => {
      return `R${part(fixedRow, Number(number), row)}C${part(fixedColumn, columnNumber(letters), column)}`;
    }),
  );
}
