import type { BookSheet } from '../book/book-sheet.ts';
import { assertEditable } from '../book/cell-rules.ts';
import type { Zone } from '../book/content.ts';
import { asGoogle, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Place {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds and replaces text as the cells show it. */
export class LocalTextFinder
  extends GoogleObject
  implements
    Pick<
      Finder,
      | 'findAll'
      | 'findNext'
      | 'findPrevious'
      | 'getCurrentMatch'
      | 'ignoreDiacritics'
      | 'matchCase'
      | 'matchEntireCell'
      | 'matchFormulaText'
      | 'replaceAllWith'
      | 'replaceWith'
      | 'startFrom'
      | 'useRegularExpression'
    >
{
  readonly googleType = 'Spreadsheet.TextFinder';
  private readonly scopes: readonly { readonly sheet: BookSheet; readonly zone: Zone }[];
  private readonly text: string;
  private readonly run: RunContext;
  private readonly options = { case: false, entire: false, formulas: false, regular: false, plain: false };
  private current: Place | null = null;
  private start: Place | null = null;

  constructor(scopes: LocalTextFinder['scopes'], text: string, run: RunContext) {
    super();
    this.scopes = scopes;
    this.text = text;
    this.run = run;
  }

  private set(option: keyof LocalTextFinder['options'], on: boolean): Finder {
    this.options[option] = on;
    return asGoogle(this);
  }

  matchCase(on: boolean): Finder {
    return this.set('case', on);
  }

  matchEntireCell(on: boolean): Finder {
    return this.set('entire', on);
  }

  matchFormulaText(on: boolean): Finder {
    return this.set('formulas', on);
  }

  useRegularExpression(on: boolean): Finder {
    return this.set('regular', on);
  }

  ignoreDiacritics(on: boolean): Finder {
    return this.set('plain', on);
  }

  startFrom(range: Range): Finder {
    const sheet = this.run.book.sheetById(range.getSheet().getSheetId());
    if (sheet) this.start = { sheet, row: range.getRow(), column: range.getColumn() };
    return asGoogle(this);
  }

  private letters(text: string): string {
    return this.options.plain
      ? text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
      : text;
  }

  private get pattern(): RegExp {
    const source = this.options.regular ? this.text : escaped(this.letters(this.text));
    return new RegExp(this.options.entire ? `^(?:${source})$` : source, this.options.case ? 'gu' : 'giu');
  }

  private textAt({ sheet, row, column }: Place): string {
    return (this.options.formulas ? sheet.formula(row, column) : null) ?? sheet.display(row, column);
  }

  private get places(): Place[] {
    const { pattern } = this;
    return this.scopes.flatMap(({ sheet, zone }) => {
      const found: Place[] = [];
      const [lastRow, lastColumn] = [sheet.lastRow, sheet.lastColumn];
      for (let row = zone.row; row <= Math.min(lastRow, zone.row + zone.rows - 1); row += 1) {
        for (let column = zone.column; column <= Math.min(lastColumn, zone.column + zone.columns - 1); column += 1) {
          pattern.lastIndex = 0;
          const place = { sheet, row, column };
          const text = this.textAt(place);
          if (text !== '' && pattern.test(this.letters(text))) found.push(place);
        }
      }
      return found;
    });
  }

  private range(place: Place | null): Range | null {
    if (!place) return null;
    const { sheet, row, column } = place;
    return this.run.make.range(sheet, { row, column, rows: 1, columns: 1 });
  }

  findAll(): Range[] {
    return this.places.flatMap((place) => this.range(place) ?? []);
  }

  private step(by: 1 | -1): Range | null {
    const { places } = this;
    const same = (a: Place, b: Place | null): boolean =>
      a.sheet === b?.sheet && a.row === b.row && a.column === b.column;
    const at = places.findIndex((place) => same(place, this.current));
    const from = this.start;
    const begin = from
      ? places.findIndex(({ sheet, row, column }) => {
          return sheet === from.sheet && (row > from.row || (row === from.row && column >= from.column));
        })
      : 0;
    const next = at >= 0 ? at + by : by > 0 ? Math.max(0, begin) : places.length - 1;
    this.current = places[next] ?? null;
    return this.range(this.current);
  }

  findNext(): Range | null {
    return this.step(1);
  }

  findPrevious(): Range | null {
    return this.step(-1);
  }

  getCurrentMatch(): Range | null {
    return this.range(this.current);
  }

  /** Replaces in one cell and says how often. */
  private replaceIn(place: Place, replacement: string): number {
    const { sheet, row, column } = place;
    assertEditable(sheet, { row, column, rows: 1, columns: 1 }, this.run.user);
    const old = this.textAt(place);
    if (sheet.formula(row, column) !== null && !this.options.formulas) return 0;
    const count = (this.letters(old).match(this.pattern) ?? []).length;
    const text = this.options.plain && this.options.entire ? replacement : old.replace(this.pattern, replacement);
    sheet.enter(row, column, text, true);
    return count;
  }

  replaceAllWith(replacement: string): number {
    const text = this.options.regular ? replacement : replacement.replace(/\$/g, '$$$$');
    return this.places.reduce((sum, place) => sum + this.replaceIn(place, text), 0);
  }

  replaceWith(replacement: string): number {
    const text = this.options.regular ? replacement : replacement.replace(/\$/g, '$$$$');
    return this.current ? this.replaceIn(this.current, text) : 0;
  }
}
