import { withCommas } from './formula-text.ts';

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
/** Ranges that are open at the end, as Google knows them: A2:A. */
const OPEN_RANGE = /(?<![\w.$])(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![\w$(.])/gi;
const ONLY_GOOGLE =
  /\b(QUERY|ARRAYFORMULA|REGEX\w+|IMPORT\w+|GOOGLE\w+|FLATTEN|SPLIT|JOIN|SPARKLINE|COUNTUNIQUE\w*)\s*\(|[{}]/i;
/** Functions that the file format writes with a prefix, because they came after it. */
const LATER =
  /(?<![\w.])(IFS|SWITCH|TEXTJOIN|CONCAT|MAXIFS|MINIFS|XLOOKUP|XMATCH|IFNA|DAYS|ISFORMULA|NUMBERVALUE|XOR|LET)(?=\s*\()/gi;
const LATER_ARRAYS = /(?<![\w.])(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE)(?=\s*\()/gi;

/** The formula as an .xlsx file holds it, or null where Excel would have nothing to read in it. */
export function excelFormula(formula: string): string | null {
  const parts = withCommas(formula.replace(/^=/, '')).split(QUOTED);
  if (parts.some((part, i) => i % 2 === 0 && ONLY_GOOGLE.test(part))) return null;
  const change = (part: string): string =>
    part
      .replace(OPEN_RANGE, (_, range: string) => `${range}1048576`)
      .replace(LATER_ARRAYS, (name) => `_xlfn._xlws.${name.toUpperCase()}`)
      .replace(/_xlws\.(SORTBY|UNIQUE|SEQUENCE)/g, '$1')
      .replace(LATER, (name) => `_xlfn.${name.toUpperCase()}`);
  return parts.map((part, i) => (i % 2 === 1 ? part : change(part))).join('');
}
