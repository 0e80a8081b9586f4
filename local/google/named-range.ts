import type { NamedZone } from '../book/book.ts';
import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import { LocalRange } from './range.ts';
import type { RunContext } from './run-context.ts';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** A name for a range. */
export class LocalNamedRange
  extends GoogleObject
  implements Pick<NamedRange, 'getName' | 'getRange' | 'remove' | 'setName' | 'setRange'>
{
  readonly googleType = 'Spreadsheet.NamedRange';
  private name: string;
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

  setName(name: string): NamedRange {
    assertRangeName(name);
    this.change((named) => ({ ...named, name }));
    this.name = name;
    return asGoogle(this);
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): NamedRange {
    const { sheet, zone } = range as unknown as LocalRange;
    this.change((named) => ({ ...named, sheetId: sheet.id, zone }));
    return asGoogle(this);
  }

  private change(change: (named: NamedZone) => NamedZone): void {
    const { book } = this.run;
    book.namedZones = book.namedZones.map((named) => (named.name === this.name ? change(named) : named));
  }

  remove(): void {
    this.run.book.namedZones = this.run.book.namedZones.filter(({ name }) => name !== this.name);
  }
}

/** Google's refusal of names that read like a cell or hold spaces and signs. */
export function assertRangeName(name: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
    throw new GoogleError('The name is invalid.');
  }
}
