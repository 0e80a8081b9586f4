import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { a1Of } from './a1-names.ts';
import type { Book } from './book.ts';
import type { BookSheet } from './book-sheet.ts';
import type { ErrorValue, Stored } from './content.ts';
import { DEFAULT_FONT } from './xlsx-styles.ts';

/** The zip format keeps local time without a zone: this reads the same wherever it is written. */
const STAMP = new Date(2000, 0, 1);

const CONTENT_TYPES = '[Content_Types].xml';

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function typedValue(value: Stored | ErrorValue): string {
  if (typeof value === 'number') return `><v>${value}</v>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v>`;
  if (typeof value === 'string') return ` t="str"><v>${escapeXml(value)}</v>`;
  return ` t="e"><v>${/^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(value.error) ? value.error : '#VALUE!'}</v>`;
}

/** Excelize writes formulas without their values; programs that do not calculate need them. */
function withFormulaValues(xml: string, sheet: BookSheet): string {
  const values = new Map(
    [...sheet.formulaCells()].map(({ row, column }) => [
      a1Of({ row, column, rows: 1, columns: 1 }),
      sheet.value(row, column),
    ]),
  );
  return xml.replace(
    /(<c r="([A-Z]+\d+)"[^>]*?)(?: t="str")?>(<f>[^<]*<\/f>)<\/c>/g,
    (_, start: string, cell: string, formula: string) =>
      `${typedValue(values.get(cell) ?? '').replace(/^([^>]*>)/, `${start}$1${formula}`)}</c>`,
  );
}

/** Only heights that a person has set are kept when the text of a row changes. */
const withFreeHeights = (xml: string, { heights }: BookSheet): string =>
  xml.replace(/(<row r="(\d+)"[^>]*?) customHeight="true"/g, (whole, start: string, row: string) =>
    heights.has(Number(row)) ? whole : start,
  );

/** The default font decides what a column width of one character is; excelize has a size of its own. */
const withDefaultSize = (xml: string): string => xml.replace(/<sz val="11">/, `<sz val="${DEFAULT_FONT.Size}">`);

/** Packs the parts that excelize wrote again, always in the same order and with the same time. */
export function repack(written: Uint8Array, book: Book): Uint8Array {
  const parts = unzipSync(written);
  const change = (path: string, action: (xml: string) => string): void => {
    const part = parts[path];
    if (part) parts[path] = strToU8(action(strFromU8(part)));
  };
  change('xl/styles.xml', withDefaultSize);
  book.sheets.forEach((sheet, i) => {
    change(`xl/worksheets/sheet${i + 1}.xml`, (xml) =>
      withFreeHeights(sheet.hasFormulas ? withFormulaValues(xml, sheet) : xml, sheet),
    );
  });
  const rank = (path: string): string => (path === CONTENT_TYPES ? '' : path);
  const sorted = Object.entries(parts).sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 6, mtime: STAMP });
}
