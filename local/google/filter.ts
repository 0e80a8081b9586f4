import type { BookSheet } from '../book/book-sheet.ts';
import { GoogleError, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** The one filter of a sheet. */
export class LocalFilter extends GoogleObject implements Pick<Filter, 'getRange' | 'remove'> {
  readonly googleType = 'Spreadsheet.Filter';
  private readonly sheet: BookSheet;
  private readonly run: RunContext;

  constructor(sheet: BookSheet, run: RunContext) {
    super();
    this.sheet = sheet;
    this.run = run;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    if (!this.sheet.filter) throw new GoogleError('The filter has been removed.');
    return this.run.make.range(this.sheet, this.sheet.filter);
  }

  remove(): void {
    this.sheet.filter = null;
  }
}
