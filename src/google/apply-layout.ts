import type { LookStep } from '../changes/looks.ts';
import { columnLetters } from '../tabs/structure.ts';
import type { Validation } from '../workbook.ts';
import { patiently } from './patience.ts';
import { a1, rangeList } from './ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Paint = Extract<LookStep, { is: 'paint' }>;

/** Rows and columns of a grid. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Sheets by name, for dropdowns that take their words from another tab. */
export type SheetOf = (name: string) => Sheet | null;

function paint(sheet: Sheet, { property, value, areas }: Paint): void {
  const list = rangeList(sheet, areas);
  if (property === 'format') list.setNumberFormat(String(value));
  else if (property === 'background') list.setBackground(String(value));
  else if (property === 'colour') list.setFontColor(String(value));
  else if (property === 'bold') list.setFontWeight(value ? 'bold' : 'normal');
  else if (property === 'italic') list.setFontStyle(value ? 'italic' : 'normal');
  else if (property === 'size') list.setFontSize(Number(value));
  else if (property === 'wrap') list.setWrap(value === true);
  else if (property === 'align') list.setHorizontalAlignment(value as 'left' | 'center' | 'right');
  else list.setVerticalAlignment(value ? 'middle' : 'bottom');
}

function validationRule(rule: Validation, sheetOf: SheetOf): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.help !== '') builder.setHelpText(rule.help);
  if (rule.is === 'list')
    return builder
      .requireValueInList([...rule.items], true)
      .setAllowInvalid(!rule.strict)
      .build();
  if (rule.is === 'date') return builder.requireDate().setAllowInvalid(true).build();
  const source = sheetOf(rule.tab);
  if (!source) return null;
  const letters = columnLetters(rule.column);
  // Without a last row: the list may be longer or shorter than the tab that takes its words.
  const choices = source.getRange(`${letters}2:${letters}`);
  return builder.requireValueInRange(choices, true).setAllowInvalid(true).build();
}

function applyColours(sheet: Sheet, { colours }: Extract<LookStep, { is: 'colours' }>): void {
  const rules = colours.map(({ areas, when, text, background }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule();
    return (when === 'is' ? rule.whenTextEqualTo(text) : rule.whenTextStartsWith(text))
      .setBackground(background)
      .setRanges(areas.map((area) => sheet.getRange(a1(area))))
      .build();
  });
  sheet.setConditionalFormatRules(rules);
}

/** Grows the grid where more rows or columns are needed. */
export const growGrid = (sheet: Sheet, have: Size, need: Size): void =>
  patiently((again) => grown(sheet, again ? sizeOf(sheet) : have, need));

export const sizeOf = (sheet: Sheet): Size => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

function grown(sheet: Sheet, have: Size, need: Size): void {
  if (need.columns > have.columns) sheet.insertColumnsAfter(have.columns, need.columns - have.columns);
  if (need.rows > have.rows) sheet.insertRowsAfter(have.rows, need.rows - have.rows);
}

/** Does one step of the looks of a tab. */
export const applyLook = (sheet: Sheet, step: LookStep, sheetOf: SheetOf): void =>
  patiently(() => done(sheet, step, sheetOf));

function done(sheet: Sheet, step: LookStep, sheetOf: SheetOf): void {
  if (step.is === 'paint') paint(sheet, step);
  else if (step.is === 'clear') sheet.getRange(a1(step.area)).clear();
  else if (step.is === 'width') sheet.setColumnWidths(step.column, step.columns, step.width);
  else if (step.is === 'frozenRows') sheet.setFrozenRows(step.count);
  else if (step.is === 'frozenColumns') sheet.setFrozenColumns(step.count);
  else if (step.is === 'tabColour') sheet.setTabColor(step.colour);
  else if (step.is === 'hide') sheet.hideSheet();
  else if (step.is === 'notes') sheet.getRange(1, 1, 1, step.texts.length).setNotes([[...step.texts]]);
  else if (step.is === 'colours') applyColours(sheet, step);
  else if (step.is === 'validation') {
    const rule = validationRule(step.rule, sheetOf);
    if (rule) sheet.getRange(a1(step.area)).setDataValidation(rule);
  }
}
