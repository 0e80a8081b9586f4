import { asGoogle, type EnumValue, GoogleObject } from './google-object.ts';
import { nextDataCell } from './navigation.ts';
import type { LocalRange } from './range.ts';
import type { RunContext } from './run-context.ts';
import type { LocalSheet } from './sheet.ts';

type Selection = GoogleAppsScript.Spreadsheet.Selection;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the person has selected on a tab. */
export class LocalSelection
  extends GoogleObject
  implements
    Pick<Selection, 'getActiveRange' | 'getActiveRangeList' | 'getActiveSheet' | 'getCurrentCell' | 'getNextDataRange'>
{
  readonly googleType = 'Spreadsheet.Selection';
  private readonly tab: LocalSheet;
  private readonly run: RunContext;

  constructor(tab: LocalSheet, run: RunContext) {
    super();
    this.tab = tab;
    this.run = run;
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return asGoogle(this.tab);
  }

  getActiveRange(): Range {
    return this.tab.getActiveRange();
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return this.tab.getActiveRangeList();
  }

  getCurrentCell(): Range {
    return this.tab.getCurrentCell();
  }

  /** The selection as Ctrl+Shift and an arrow would grow it. */
  getNextDataRange(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    const { sheet, zone } = this.tab.getActiveRange() as unknown as LocalRange;
    const edge = nextDataCell(sheet, zone, (direction as unknown as EnumValue).name);
    const [top, left] = [Math.min(zone.row, edge.row), Math.min(zone.column, edge.column)];
    const bottom = Math.max(zone.row + zone.rows - 1, edge.row);
    const right = Math.max(zone.column + zone.columns - 1, edge.column);
    return this.run.make.range(sheet, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  }
}
