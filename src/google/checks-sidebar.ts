import { type ListedChecks, listChecks } from '../actions/list-checks.ts';
import { isoDayOf } from './clock.ts';
import { readWorkbook } from './read.ts';
import { showSideBar } from './ui.ts';

/** Everything to look at again, as the workbook stands now. */
export const currentChecks = (): ListedChecks =>
  listChecks(readWorkbook({ merges: true }).workbook, isoDayOf(new Date()));

/** Opens the list of things to look at again beside the sheet. */
export const openChecks = (): void => showSideBar('checks-sidebar', 'Việc cần xem lại', currentChecks());

/** Brings a cell to the front; the tab alone where the cell is not named. */
export function goToCell(tab: string, cell: string): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) return;
  SpreadsheetApp.setActiveSheet(sheet);
  if (cell !== '') SpreadsheetApp.setActiveRange(sheet.getRange(cell));
}
