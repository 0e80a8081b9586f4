import type { ConditionalRule, DataValidation, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { a1Of, columnNumber } from '../book/a1-names.ts';
import type { Zone } from '../book/content.ts';
import { chartText, colouringText, type TabContents, validationText } from './contents.ts';

/** The tab for lists that Excel cannot hold in a rule; it is no tab of the workbook. */
const LISTS = '_danh sách chọn';
const DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;

function zoneOf(range: string): Zone {
  const [, from = '', top = '', to = from, bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(range) ?? [];
  const [row, column] = [Number(top), columnNumber(from)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(to) - column + 1 };
}

const columnsOf = (range: string): string[] =>
  range.split(' ').flatMap((part) => {
    const zone = zoneOf(part);
    return Array.from({ length: zone.columns }, (_, i) => a1Of({ ...zone, column: zone.column + i, columns: 1 }));
  });

/** The cells of "'Tab'!$A$1:$A$9", or null where the text names no tab of the file. */
function cellsAt(reference: string, sheets: readonly Sheet[]): { tab: string; cells: string[] } | null {
  const [, tab = '', range = ''] = /^'?(.+?)'?!(.+)$/.exec(reference) ?? [];
  const sheet = sheets.find(({ name }) => name === tab);
  if (!sheet) return null;
  const { row, column, rows } = zoneOf(range);
  const cells = Array.from({ length: rows }, (_, i) => String(sheet.rows[row - 1 + i]?.[column - 1] ?? ''));
  return { tab, cells };
}

function accepted({ type, formula1 = '', values }: DataValidation, sheets: readonly Sheet[]): string {
  if (type === 'date') return 'ngày';
  const source = values ? null : cellsAt(formula1, sheets);
  return source && source.tab !== LISTS
    ? `vùng ${formula1}`
    : `danh sách ${(values ?? source?.cells ?? []).join(', ')}`;
}

function coloured({ type, operator, formula, text = '', style, range }: ConditionalRule): string {
  const fill = style?.fill;
  const colour = fill?.type === 'pattern' ? (fill.bgColor?.rgb ?? fill.fgColor?.rgb ?? '') : '';
  const compared = String(formula).replace(/^"|"$/g, '').replace(/""/g, '"');
  const when = type === 'beginsWith' ? 'bắt đầu bằng' : type === 'cellIs' && operator === 'equal' ? 'là' : type;
  return colouringText(range.split(' '), when, type === 'beginsWith' ? text : compared, colour);
}

const KINDS: Readonly<Record<string, string>> = { bar: 'COLUMN', line: 'LINE', pie: 'PIE', doughnut: 'PIE' };

function charts({ charts: found = [] }: Sheet, sheets: readonly Sheet[]): string[] {
  return found.map(({ kinds, title = '', series = [], anchor }) => {
    const { row = 0, col = 0 } = anchor?.from ?? {};
    return chartText(
      kinds.map((kind) => KINDS[kind] ?? kind).join('+'),
      title,
      a1Of({ row: row + 1, column: col + 1, rows: 1, columns: 1 }),
      series.map((one) => ({
        // Some programs write the cell of the head, some its words.
        name: cellsAt(one.name ?? '', sheets)?.cells[0] ?? one.name ?? '',
        categories: one.categoriesRef ?? '',
        values: one.valuesRef ?? '',
      })),
    );
  });
}

function tabContents(sheet: Sheet, sheets: readonly Sheet[]): TabContents {
  const values: Record<string, string | number | boolean> = {};
  const formulas: Record<string, string> = {};
  sheet.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell = a1Of({ row: r + 1, column: c + 1, rows: 1, columns: 1 });
      const formula = sheet.cells?.get(`${r},${c}`)?.formula;
      if (formula !== undefined) formulas[cell] = formula;
      if (value === null || value === '') return;
      // A serial number comes as a day where its format is one.
      values[cell] = value instanceof Date ? value.getTime() / DAY + EPOCH : (value as string | number | boolean);
    });
  });
  return {
    name: sheet.name,
    hidden: sheet.hidden === true,
    values,
    formulas,
    validations: (sheet.dataValidations ?? [])
      .flatMap((rule) =>
        columnsOf(rule.range).map((range) =>
          validationText(range, rule.errorStyle !== 'warning', accepted(rule, sheets), rule.inputMessage ?? ''),
        ),
      )
      .sort(),
    colourings: [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority).map(coloured),
    charts: charts(sheet, sheets).sort(),
  };
}

/** What an .xlsx file holds as hucre reads it, which shares no code with what wrote it. */
export async function contentsOfXlsx(bytes: Uint8Array): Promise<TabContents[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.filter(({ name }) => name !== LISTS).map((sheet) => tabContents(sheet, sheets));
}
