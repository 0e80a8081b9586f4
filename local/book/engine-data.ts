import type { Book } from './book.ts';
import type { BookSheet } from './book-sheet.ts';
import type { CellStyle, ValidationRule, Zone } from './content.ts';
import { figuresOf } from './engine-charts.ts';

// The workbook as @odoo/o-spreadsheet loads it. Only this file and the page know that format.

/** Rows shown below the last content: enough to type into, few enough to load fast. */
const SPARE_ROWS = 60;

export const VIETNAMESE_LOCALE = {
  name: 'Tiếng Việt',
  code: 'vi_VN',
  thousandsSeparator: '.',
  decimalSeparator: ',',
  dateFormat: 'dd/mm/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
  weekStart: 1,
};

export const viewSheetId = (sheet: BookSheet): string => `s${sheet.id}`;

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

const xc = (row: number, column: number): string => `${letters(column)}${row}`;

function zoneXc({ row, column, rows, columns }: Zone): string {
  const start = xc(row, column);
  return rows === 1 && columns === 1 ? start : `${start}:${xc(row + rows - 1, column + columns - 1)}`;
}

type Runs = readonly (readonly [column: number, row: number, rows: number, id: number])[];

/** Runs of columns joined with equal neighbours, cut at the last row shown. */
function zonesOf(runs: Runs, lastRow: number): { zone: Zone; id: number }[] {
  const zones: { zone: { row: number; column: number; rows: number; columns: number }; id: number }[] = [];
  const open = new Map<string, (typeof zones)[number]>();
  for (const [column, row, rows, id] of runs) {
    const cut = Math.min(rows, lastRow - row + 1);
    if (cut < 1) continue;
    const key = `${row} ${cut} ${id}`;
    const left = open.get(key);
    if (left && left.zone.column + left.zone.columns === column) left.zone.columns += 1;
    else {
      const zone = { zone: { row, column, rows: cut, columns: 1 }, id };
      zones.push(zone);
      open.set(key, zone);
    }
  }
  return zones;
}

const byZone = (runs: Runs, lastRow: number): Record<string, number> =>
  Object.fromEntries(zonesOf(runs, lastRow).map(({ zone, id }) => [zoneXc(zone), id]));

function viewStyle(style: CellStyle): Record<string, unknown> {
  return {
    ...(style.background ? { fillColor: style.background } : {}),
    ...(style.fontColor ? { textColor: style.fontColor } : {}),
    ...(style.fontWeight === 'bold' ? { bold: true } : {}),
    ...(style.fontStyle === 'italic' ? { italic: true } : {}),
    ...(style.fontLine === 'underline' ? { underline: true } : {}),
    ...(style.fontLine === 'line-through' ? { strikethrough: true } : {}),
    ...(style.fontSize ? { fontSize: style.fontSize } : {}),
    ...(style.wrap === 'WRAP' ? { wrapping: 'wrap' } : {}),
    ...(style.horizontal && style.horizontal !== 'normal' ? { align: style.horizontal } : {}),
    ...(style.vertical ? { verticalAlign: style.vertical } : {}),
  };
}

/** A cell's content in the words of the view; '' where it is blank. */
export function viewContent(sheet: BookSheet, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return formula;
  const value = sheet.value(row, column);
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  const link = sheet.linkAt(row, column);
  if (link !== null && value !== '') return `[${value.replace(/[[\]]/g, '')}](${link})`;
  return value.startsWith('=') ? `'${value}` : value;
}

function cellsOf(sheet: BookSheet, lastRow: number): Record<string, string> {
  const cells: Record<string, string> = {};
  for (let row = 1; row <= lastRow; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const content = viewContent(sheet, row, column);
      if (content !== '') cells[xc(row, column)] = content;
    }
  }
  return cells;
}

function criterionOf(rule: ValidationRule, book: Book): Record<string, unknown> | null {
  if (rule.criteria === 'VALUE_IN_LIST') {
    return { type: 'isValueInList', values: rule.values.map(String), displayStyle: 'arrow' };
  }
  if (rule.criteria === 'VALUE_IN_RANGE' && rule.source) {
    const source = book.sheetById(rule.source.sheetId);
    const zone = source && { ...rule.source.zone, rows: Math.min(rule.source.zone.rows, source.lastRow + SPARE_ROWS) };
    return (
      source && zone && { type: 'isValueInRange', values: [`'${source.name}'!${zoneXc(zone)}`], displayStyle: 'arrow' }
    );
  }
  return rule.criteria === 'DATE_IS_VALID_DATE' ? { type: 'dateIsValid', values: [] } : null;
}

/** Conditions of colouring rules that the web view draws. */
const VIEW_OPERATORS: Readonly<Record<string, string>> = {
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_CONTAINS: 'containsText',
};

function sheetData(sheet: BookSheet): Record<string, unknown> {
  const { book } = sheet;
  const rows = Math.min(sheet.rowCount, Math.max(sheet.lastRow + SPARE_ROWS, 100));
  const validations = zonesOf(sheet.validations.toJSON(), rows).flatMap(({ zone, id }, i) => {
    const rule = book.validationTable.at(id);
    const criterion = rule && criterionOf(rule, book);
    if (!rule || !criterion) return [];
    return [{ id: `v${i}`, criterion, isBlocking: !rule.allowInvalid, ranges: [zoneXc(zone)] }];
  });
  const cut = (zone: Zone): Zone => ({ ...zone, rows: Math.min(zone.rows, rows - zone.row + 1) });
  const conditional = sheet.conditionalRules.flatMap(({ zones, criteria, values, style }, i) => {
    const operator = VIEW_OPERATORS[criteria];
    if (!operator) return [];
    const rule = { type: 'CellIsRule', operator, values: values.map(String), style: viewStyle(style) };
    return [{ id: `c${i}`, rule, ranges: zones.map((zone) => zoneXc(cut(zone))) }];
  });
  const headers = (sizes: ReadonlyMap<number, number>, hidden: ReadonlyMap<number, true>): Record<string, object> =>
    Object.fromEntries(
      [...new Set([...sizes.keys(), ...hidden.keys()])].map((index) => {
        const size = sizes.get(index);
        return [index - 1, { ...(size === undefined ? {} : { size }), isHidden: hidden.has(index) }];
      }),
    );
  return {
    id: viewSheetId(sheet),
    name: sheet.name,
    colNumber: sheet.columnCount,
    rowNumber: rows,
    cols: headers(sheet.widths, sheet.hiddenColumns),
    rows: headers(sheet.heights, sheet.hiddenRows),
    merges: sheet.merges.map((zone) => zoneXc(cut(zone))),
    cells: cellsOf(sheet, rows),
    styles: byZone(sheet.styles.toJSON(), rows),
    formats: byZone(sheet.formats.toJSON(), rows),
    borders: {},
    conditionalFormats: conditional,
    dataValidationRules: validations,
    figures: figuresOf(sheet),
    tables: [],
    areGridLinesVisible: !sheet.gridlinesHidden,
    isVisible: !sheet.hidden,
    panes: { xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows },
    ...(sheet.tabColor ? { color: sheet.tabColor } : {}),
  };
}

/** The workbook as the sheet's web view loads it. */
export function toEngineData(book: Book): Record<string, unknown> {
  return {
    version: '19.3.2',
    sheets: book.sheets.map(sheetData),
    styles: Object.fromEntries(book.styleTable.toJSON().map((style, i) => [i + 1, viewStyle(style)])),
    formats: Object.fromEntries(book.formatTable.toJSON().map((format, i) => [i + 1, format])),
    borders: {},
    settings: { locale: VIETNAMESE_LOCALE },
  };
}
