import type { Zone } from '../book/content.ts';

/** A command of the sheet's web view, as a revision carries it. */
export interface ViewCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly [key: string]: unknown;
}

/** A block of cells in the words of the view: from 0, ends included. */
export interface ViewZone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const zoneOf = ({ left, right, top, bottom }: ViewZone): Zone => ({
  row: top + 1,
  column: left + 1,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export const viewZoneOf = ({ row, column, rows, columns }: Zone): ViewZone => ({
  left: column - 1,
  right: column + columns - 2,
  top: row - 1,
  bottom: row + rows - 2,
});
