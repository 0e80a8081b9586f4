import type { NewFile } from 'excelize-wasm';
import { a1Of, columnLetters } from './a1-names.ts';
import { type BookSheet, DEFAULT_HEIGHT, DEFAULT_WIDTH } from './book-sheet.ts';
import type { Stored, Zone } from './content.ts';
import { must } from './xlsx-file.ts';
import { excelFormula } from './xlsx-formula.ts';
import { fittedHeights, POINTS_PER_PIXEL } from './xlsx-heights.ts';
import { linkTarget, printTitles } from './xlsx-names.ts';
import { lookKey, type styleIds } from './xlsx-styles.ts';

/** Looks are written cell by cell down to this row at least; below, the column has one look. */
const STYLED_ROWS = 50;
/** Width of a digit of the default font; Excel counts widths in it. */
const DIGIT_PIXELS = 7;
const A4 = 9;
/** Widest page that is still easy to read when it is printed upright. */
const UPRIGHT_PIXELS = 830;
/** As wide as a lying page may be and still be read; a wider tab goes over several, its frozen columns on each. */
const MOST_PIXELS = 1600;
/** In inches. */
const MARGINS = { Left: 0.4, Right: 0.4, Top: 0.5, Bottom: 0.5, Header: 0.3, Footer: 0.3 };

const cellName = (row: number, column: number): string => a1Of({ row, column, rows: 1, columns: 1 });

function writeWidths(file: NewFile, sheet: BookSheet, tab: string): void {
  const widthOf = (column: number): number => sheet.widths.get(column) ?? DEFAULT_WIDTH;
  for (let first = 1; first <= sheet.columnCount; ) {
    let last = first;
    while (last < sheet.columnCount && widthOf(last + 1) === widthOf(first)) last += 1;
    const characters = Number((widthOf(first) / DIGIT_PIXELS).toFixed(4));
    must(file.SetColWidth(tab, columnLetters(first), columnLetters(last), characters));
    first = last + 1;
  }
}

/** Values without the formulas, but with the values of formulas that Excel cannot read. */
function writeValues(file: NewFile, sheet: BookSheet, tab: string): void {
  const [rows, columns] = [sheet.lastRow, sheet.lastColumn];
  const shown = (row: number, column: number): Stored | null => {
    const formula = sheet.formula(row, column);
    if (formula !== null && excelFormula(formula) !== null) return null;
    const value = sheet.value(row, column);
    if (typeof value === 'object') return value.error;
    return value === '' ? null : value;
  };
  for (let row = 1; row <= rows; row += 1) {
    const cells = Array.from({ length: columns }, (_, i) => shown(row, i + 1));
    if (cells.some((cell) => cell !== null)) must(file.SetSheetRow(tab, `A${row}`, cells));
  }
  if (rows > 0) must(file.SetSheetDimension(tab, `A1:${cellName(rows, columns)}`));
}

function writeFormulas(file: NewFile, sheet: BookSheet, tab: string): void {
  for (const { row, column, formula } of sheet.formulaCells()) {
    const text = excelFormula(formula);
    if (text !== null) must(file.SetCellFormula(tab, cellName(row, column), text));
  }
}

/** The protection of a whole tab that does more than warn. */
const wholeProtection = (sheet: BookSheet) =>
  sheet.protections.find(({ zone, warningOnly }) => zone === null && !warningOnly);

/** The row below which a column has one look. */
const lastStyledRow = ({ lastRow, rowCount }: BookSheet): number => Math.min(Math.max(lastRow, STYLED_ROWS), rowCount);

/** Calls `action` with each run of cells in a column that look the same. */
function eachLook(
  sheet: BookSheet,
  column: number,
  open: readonly Zone[],
  action: (key: string, row: number, end: number) => void,
): void {
  const rows = lastStyledRow(sheet);
  for (let row = 1; row <= rows; ) {
    const key = lookKey(sheet, row, column, open);
    let end = row;
    while (end < rows && lookKey(sheet, end + 1, column, open) === key) end += 1;
    action(key, row, end);
    row = end + 1;
  }
}

/** Gives each column the look of its lower rows, and other looks to runs of cells above. */
function writeLooks(
  file: NewFile,
  sheet: BookSheet,
  tab: string,
  styleId: ReturnType<typeof styleIds>,
  what: 'columns' | 'cells',
): void {
  const open: readonly Zone[] = wholeProtection(sheet)?.unprotected ?? [];
  const below = Math.min(lastStyledRow(sheet) + 1, sheet.rowCount);
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const letters = columnLetters(column);
    const base = lookKey(sheet, below, column, open);
    if (what === 'columns') {
      if (base !== '') must(file.SetColStyle(tab, letters, styleId(sheet, below, column, base)));
      continue;
    }
    eachLook(sheet, column, open, (key, row, end) => {
      if (key === base) return;
      must(file.SetCellStyle(tab, `${letters}${row}`, `${letters}${end}`, styleId(sheet, row, column, key)));
    });
  }
}

function writeFrozen(file: NewFile, { frozenRows, frozenColumns }: BookSheet, tab: string): void {
  if (frozenRows + frozenColumns === 0) return;
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const cell = cellName(frozenRows + 1, frozenColumns + 1);
  must(
    file.SetPanes(tab, {
      Freeze: true,
      XSplit: frozenColumns,
      YSplit: frozenRows,
      TopLeftCell: cell,
      ActivePane: pane,
      Selection: [{ SQRef: cell, ActiveCell: cell, Pane: pane }],
    }),
  );
}

/** The row in which the lowest chart ends; 0 without charts. */
const lastChartRow = ({ charts }: BookSheet): number =>
  Math.max(
    0,
    ...charts.map(
      ({ position, options }) =>
        position.row - 1 + Math.ceil((position.y + Number(options.height ?? 371)) / DEFAULT_HEIGHT),
    ),
  );

function writeHeights(file: NewFile, sheet: BookSheet, tab: string): void {
  // Programs make empty rows lower than Google does, and charts would cover what follows.
  for (let row = 1; row <= lastChartRow(sheet); row += 1)
    must(file.SetRowHeight(tab, row, DEFAULT_HEIGHT * POINTS_PER_PIXEL));
  for (const [row, points] of fittedHeights(sheet)) must(file.SetRowHeight(tab, row, points));
  for (const [row, pixels] of sheet.heights) must(file.SetRowHeight(tab, row, pixels * POINTS_PER_PIXEL));
  for (const row of sheet.hiddenRows.keys()) must(file.SetRowVisible(tab, row, false));
  for (const column of sheet.hiddenColumns.keys()) must(file.SetColVisible(tab, columnLetters(column), false));
}

function writeNotes(file: NewFile, sheet: BookSheet, tab: string): void {
  for (const [key, text] of sheet.notes) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 36), 0);
    const size = { Width: 250, Height: 24 + lines * 18 };
    must(file.AddComment(tab, { Author: sheet.book.name, Cell: cellName(row, column), Text: text, ...size }));
  }
}

function writeLinks(file: NewFile, sheet: BookSheet, tab: string, names: ReadonlyMap<number, string>): void {
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    for (let column = 1; column <= sheet.lastColumn; column += 1) {
      const link = sheet.linkAt(row, column);
      const to = link === null ? null : linkTarget(link, names);
      if (to) must(file.SetCellHyperLink(tab, cellName(row, column), to.target, to.type));
    }
  }
}

function writeProtection(file: NewFile, sheet: BookSheet, tab: string): void {
  if (!wholeProtection(sheet)) return;
  const free = { SelectLockedCells: true, SelectUnlockedCells: true, FormatColumns: true, FormatRows: true };
  must(file.ProtectSheet(tab, free));
}

function writePage(file: NewFile, sheet: BookSheet, tab: string): void {
  const color = sheet.tabColor && { TabColorRGB: `FF${sheet.tabColor.replace('#', '').toUpperCase()}` };
  must(file.SetSheetProps(tab, { FitToPage: true, ...color }));
  // A page with charts that is narrow enough is printed upright.
  const widths = Array.from({ length: sheet.lastColumn }, (_, i) => sheet.widths.get(i + 1) ?? DEFAULT_WIDTH);
  const width = widths.reduce((sum, pixels) => sum + pixels, 0);
  const upright = sheet.charts.length > 0 && width <= UPRIGHT_PIXELS;
  must(
    file.SetPageLayout(tab, {
      Size: A4,
      Orientation: upright ? 'portrait' : 'landscape',
      FitToWidth: Math.max(1, Math.round(width / MOST_PIXELS)),
      FitToHeight: 0,
    }),
  );
  if (upright) must(file.InsertPageBreak(tab, cellName(lastChartRow(sheet) + 1, 1)));
  must(file.SetPageMargins(tab, MARGINS));
  const titles = printTitles(tab, Math.max(1, sheet.frozenRows), sheet.frozenColumns);
  must(file.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo: titles, Scope: tab }));
  if (sheet.gridlinesHidden || sheet.rightToLeft) {
    const view = { ShowGridLines: !sheet.gridlinesHidden, RightToLeft: sheet.rightToLeft };
    must(file.SetSheetView(tab, 0, { TopLeftCell: '', View: 'normal', ...view }));
  }
}

/** Writes everything of a tab but its rules; the tab is there and empty. */
export function writeSheet(
  file: NewFile,
  sheet: BookSheet,
  names: ReadonlyMap<number, string>,
  styleId: ReturnType<typeof styleIds>,
): void {
  const tab = names.get(sheet.id) ?? '';
  writeWidths(file, sheet, tab);
  // Cells that are written later take the look of their column; cells that are there would all be written out.
  writeLooks(file, sheet, tab, styleId, 'columns');
  writeValues(file, sheet, tab);
  writeLooks(file, sheet, tab, styleId, 'cells');
  writeFormulas(file, sheet, tab);
  for (const { row, column, rows, columns } of sheet.merges)
    must(file.MergeCell(tab, cellName(row, column), cellName(row + rows - 1, column + columns - 1)));
  writeHeights(file, sheet, tab);
  writePage(file, sheet, tab);
  writeFrozen(file, sheet, tab);
  writeLinks(file, sheet, tab, names);
  writeNotes(file, sheet, tab);
  writeProtection(file, sheet, tab);
}
