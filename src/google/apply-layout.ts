import type { Layout, Style, Validation } from '../workbook.ts';
import { rangeList } from './ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Sets the looks of areas; what the style leaves out stays. */
export function applyStyle(list: GoogleAppsScript.Spreadsheet.RangeList, style: Style): void {
  if (style.background !== undefined) list.setBackground(style.background);
  if (style.colour !== undefined) list.setFontColor(style.colour);
  if (style.bold !== undefined) list.setFontWeight(style.bold ? 'bold' : 'normal');
  if (style.italic !== undefined) list.setFontStyle(style.italic ? 'italic' : 'normal');
  if (style.size !== undefined) list.setFontSize(style.size);
  if (style.wrap !== undefined) list.setWrap(style.wrap);
  if (style.align !== undefined) list.setHorizontalAlignment(style.align);
  if (style.middle !== undefined) list.setVerticalAlignment(style.middle ? 'middle' : 'bottom');
}

function validationRule(
  rule: Validation,
  rows: number,
  spreadsheet: Spreadsheet,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.help !== '') builder.setHelpText(rule.help);
  if (rule.is === 'list')
    return builder
      .requireValueInList([...rule.items], true)
      .setAllowInvalid(!rule.strict)
      .build();
  if (rule.is === 'date') return builder.requireDate().setAllowInvalid(true).build();
  const source = spreadsheet.getSheetByName(rule.tab);
  if (!source) return null;
  const choices = source.getRange(2, rule.column, rows - 1, 1);
  return builder.requireValueInRange(choices, true).setAllowInvalid(true).build();
}

/** Widths of neighbours that are equal are set in one call. */
function applyWidths(sheet: Sheet, widths: readonly number[]): void {
  for (let first = 0; first < widths.length; ) {
    const width = widths[first] ?? 100;
    let last = first;
    while (widths[last + 1] === width) last += 1;
    sheet.setColumnWidths(first + 1, last - first + 1, width);
    first = last + 1;
  }
}

function applyColours(sheet: Sheet, layout: Layout): void {
  if (layout.colours.length === 0) return;
  const rules = layout.colours.map(({ areas, text, background }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(text)
      .setBackground(background)
      .setRanges(rangeList(sheet, areas).getRanges())
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
}

/** Grows the grid where the layout needs more rows or columns; `have` is its size as read. */
export function growGrid(
  sheet: Sheet,
  have: { rows: number; columns: number },
  need: { rows: number; columns: number },
): void {
  if (need.columns > have.columns) sheet.insertColumnsAfter(have.columns, need.columns - have.columns);
  if (need.rows > have.rows) sheet.insertRowsAfter(have.rows, need.rows - have.rows);
}

/** Gives a tab its formats, widths, dropdowns, notes and colours. Formats come first: text must be text before it is written. */
export function applyLayout(sheet: Sheet, layout: Layout): void {
  for (const { areas, format } of layout.formats) rangeList(sheet, areas).setNumberFormat(format);
  for (const { areas, style } of layout.styles) applyStyle(rangeList(sheet, areas), style);
  applyWidths(sheet, layout.widths);
  sheet.setFrozenRows(layout.frozenRows);
  sheet.setFrozenColumns(layout.frozenColumns);
  sheet.setTabColor(layout.tabColour);
  if (layout.notes.length > 0) {
    const notes = layout.widths.map((_, i) => layout.notes.find(({ column }) => column === i + 1)?.text ?? '');
    sheet.getRange(1, 1, 1, notes.length).setNotes([notes]);
  }
  applyColours(sheet, layout);
}

/** Dropdowns and date checks; set after the values, so that no rule refuses the add-on's own defaults. */
export function applyValidations(sheet: Sheet, layout: Layout, spreadsheet: Spreadsheet): void {
  for (const { areas, rule } of layout.validations) {
    const built = validationRule(rule, layout.rows, spreadsheet);
    if (built) for (const range of rangeList(sheet, areas).getRanges()) range.setDataValidation(built);
  }
}
