import { cellName } from '../tabs/structure.ts';
import type { Area } from '../workbook.ts';

/** A1 text of an area: "B2:D10". */
export function a1({ row, column, rows, columns }: Area): string {
  return `${cellName(column, row)}:${cellName(column + columns - 1, row + rows - 1)}`;
}

/** All areas as one list, so that a format costs one call. */
export function rangeList(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  areas: readonly Area[],
): GoogleAppsScript.Spreadsheet.RangeList {
  return sheet.getRangeList(areas.map(a1));
}
