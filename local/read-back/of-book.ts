import { a1Of } from '../book/a1-names.ts';
import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { ChartData, ConditionalRule, ValidationRule } from '../book/content.ts';
import { absoluteRange } from '../book/xlsx-names.ts';
import { chartText, colouringText, type TabContents, validationText } from './contents.ts';

const cellName = (row: number, column: number): string => a1Of({ row, column, rows: 1, columns: 1 });
const nameOf = (book: Book, id: number): string => book.sheetById(id)?.name ?? '';

function accepted(book: Book, { criteria, values, source }: ValidationRule): string {
  if (criteria === 'VALUE_IN_LIST') return `danh sách ${values.join(', ')}`;
  if (criteria === 'VALUE_IN_RANGE' && source)
    return `vùng ${absoluteRange(nameOf(book, source.sheetId), source.zone)}`;
  if (criteria === 'DATE_IS_VALID_DATE') return 'ngày';
  throw new Error(`The comparison does not know the rule ${criteria}`);
}

function coloured({ zones, criteria, values, style }: ConditionalRule): string {
  const when = { TEXT_EQUAL_TO: 'là', TEXT_STARTS_WITH: 'bắt đầu bằng' }[criteria];
  if (!when) throw new Error(`The comparison does not know the condition ${criteria}`);
  return colouringText(zones.map(a1Of), when, String(values[0]), style.background ?? '');
}

function drawn(book: Book, { type, ranges, numHeaders, options, position }: ChartData): string {
  const [{ sheetId, zone } = { sheetId: 0, zone: { row: 1, column: 1, rows: 1, columns: 1 } }] = ranges;
  const part = (column: number, from: number, rows: number): string =>
    absoluteRange(nameOf(book, sheetId), { row: zone.row + from, column: zone.column + column, rows, columns: 1 });
  const series = Array.from({ length: zone.columns - 1 }, (_, i) => ({
    name: book.sheetById(sheetId)?.display(zone.row, zone.column + i + 1) ?? '',
    categories: part(0, numHeaders, zone.rows - numHeaders),
    values: part(i + 1, numHeaders, zone.rows - numHeaders),
  }));
  return chartText(type, String(options.title), cellName(position.row, position.column), series);
}

function tabContents(sheet: BookSheet): TabContents {
  const { book } = sheet;
  const values: Record<string, string | number | boolean> = {};
  for (let row = 1; row <= sheet.lastRow; row += 1)
    for (let column = 1; column <= sheet.lastColumn; column += 1) {
      const value = sheet.value(row, column);
      if (value !== '') values[cellName(row, column)] = typeof value === 'object' ? value.error : value;
    }
  const validations = sheet.validations.toJSON().flatMap(([column, row, rows, id]) => {
    const rule = book.validationTable.at(id);
    const range = a1Of({ row, column, rows, columns: 1 });
    return rule ? [validationText(range, !rule.allowInvalid, accepted(book, rule), rule.help ?? '')] : [];
  });
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    values,
    formulas: Object.fromEntries(
      [...sheet.formulaCells()].map(({ row, column, formula }) => [cellName(row, column), formula.replace(/^=/, '')]),
    ),
    validations: validations.sort(),
    colourings: sheet.conditionalRules.map(coloured),
    charts: sheet.charts.map((chart) => drawn(book, chart)).sort(),
  };
}

/** What the local sheet holds. */
export const contentsOfBook = (book: Book): TabContents[] => book.sheets.map(tabContents);
