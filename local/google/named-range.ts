import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import { LocalRange } from './range.ts';
import type { RunContext } from './run-context.ts';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** A name for a range. */
export class LocalNamedRange extends GoogleObject implements Pick<NamedRange, 'getName' | 'getRange' | 'remove'> {
  readonly googleType = 'Spreadsheet.NamedRange';
  private readonly name: string;
  private readonly run: RunContext;

  constructor(name: string, run: RunContext) {
    super();
    this.name = name;
    this.run = run;
  }

  getName(): string {
    return this.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const named = this.run.book.namedZones.find(({ name }) => name === this.name);
    const sheet = named && this.run.book.sheetById(named.sheetId);
    if (!named || !sheet) throw new GoogleError('Range not found');
    return asGoogle(new LocalRange(sheet, named.zone, this.run));
  }

  remove(): void {
    this.run.book.namedZones = this.run.book.namedZones.filter(({ name }) => name !== this.name);
  }
}
