import { copySheet, type StoredBook, storeBook } from './book-data.ts';
import { BookSheet } from './book-sheet.ts';
import type { CellStyle, ErrorValue, Stored, ValidationRule, Zone } from './content.ts';
import { Interned } from './interned.ts';
import type { Locale } from './number-format.ts';
import { cellKey, type Move, moveZone } from './zone-moves.ts';

/** Calculates formulas; the store knows no more of a spreadsheet engine than this. */
export interface FormulaEvaluator {
  /** The cell was written. */
  touched(sheet: BookSheet, row: number, column: number): void;
  /** Rows or columns are about to be inserted at `at` (count above 0) or deleted from `at` on. */
  restructured(sheet: BookSheet, what: 'rows' | 'columns', at: number, count: number): void;
  /** Tabs were inserted, copied, renamed, moved or deleted; the book already has them as they are now. */
  tabsChanged(): void;
  /** Formulas whose text a change of rows, columns or tabs has altered; asked for after each such change. */
  altered(): Iterable<{ sheet: BookSheet; row: number; column: number; formula: string }>;
  value(sheet: BookSheet, row: number, column: number): Stored | ErrorValue;
}

export interface NamedZone {
  readonly name: string;
  readonly sheetId: number;
  readonly zone: Zone;
}

export interface BookOptions {
  readonly name?: string;
  readonly locale?: Locale;
  readonly timeZone?: string;
  readonly owner?: string;
  /** Editors besides the owner. */
  readonly editors?: readonly string[];
  readonly firstTabName?: string;
  readonly thisYear?: number;
}

/** A spreadsheet file: its tabs and what they share. */
export class Book {
  name: string;
  locale: Locale;
  timeZone: string;
  readonly owner: string;
  editors: string[];
  thisYear: number;
  sheets: BookSheet[] = [];
  activeSheetId = 0;
  namedZones: NamedZone[] = [];
  readonly formatTable: Interned<string>;
  readonly styleTable: Interned<CellStyle>;
  readonly validationTable: Interned<ValidationRule>;
  /** Makes the evaluator when the first formula is read; null: formulas have no value but an error. */
  openEvaluator: ((book: Book) => FormulaEvaluator) | null = null;
  evaluator: FormulaEvaluator | null = null;
  /** Holds of LockService, by kind: the run that has it. */
  readonly locks = new Map<string, unknown>();
  /** What PropertiesService and CacheService keep with this file. */
  readonly properties = new Map<string, Map<string, string>>();
  private nextId = 0;

  constructor(
    options: BookOptions = {},
    tables: Pick<Book, 'formatTable' | 'styleTable' | 'validationTable'> | null = null,
  ) {
    this.name = options.name ?? 'Bảng tính không có tiêu đề';
    this.locale = options.locale ?? 'vi_VN';
    this.timeZone = options.timeZone ?? 'Asia/Ho_Chi_Minh';
    this.owner = options.owner ?? 'chu.so.huu@example.com';
    this.editors = [...(options.editors ?? [])];
    this.thisYear = options.thisYear ?? new Date().getFullYear();
    this.formatTable = tables?.formatTable ?? new Interned();
    this.styleTable = tables?.styleTable ?? new Interned();
    this.validationTable = tables?.validationTable ?? new Interned();
    if (!tables) this.insert(options.firstTabName ?? 'Trang tính1', 0);
  }

  sheet(name: string): BookSheet | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  sheetById(id: number): BookSheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** A new tab at this place (from 0). The first tab of a file has the id 0, as at Google. */
  insert(name: string, index = this.sheets.length, like: BookSheet | null = null): BookSheet {
    const sheet = new BookSheet(this, this.nextId, name);
    if (like) copySheet(like, sheet);
    this.continueIds();
    this.sheets.splice(index, 0, sheet);
    this.tabsChanged();
    return sheet;
  }

  /** Google's ids are arbitrary; a stride keeps anybody from counting on 1, 2, 3. */
  continueIds(): void {
    for (const { id } of [...this.sheets, { id: this.nextId }])
      if (id >= this.nextId) this.nextId = id === 0 ? 104_729 : id + 7_919;
  }

  delete(sheet: BookSheet): void {
    const index = this.sheets.indexOf(sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.namedZones = this.namedZones.filter(({ sheetId }) => sheetId !== sheet.id);
    if (this.activeSheetId === sheet.id) this.activeSheetId = this.sheets[Math.max(0, index - 1)]?.id ?? 0;
    this.tabsChanged();
  }

  rename(sheet: BookSheet, name: string): void {
    sheet.name = name;
    this.tabsChanged();
  }

  /** Puts a tab at this place (from 0). */
  move(sheet: BookSheet, index: number): void {
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, index), sheet, ...others.slice(index)];
    this.tabsChanged();
  }

  evaluate(sheet: BookSheet, row: number, column: number): Stored | ErrorValue {
    this.evaluator ??= this.openEvaluator?.(this) ?? null;
    return this.evaluator?.value(sheet, row, column) ?? { error: '#ERROR!' };
  }

  touched(sheet: BookSheet, row: number, column: number): void {
    this.evaluator?.touched(sheet, row, column);
  }

  restructured(sheet: BookSheet, what: 'rows' | 'columns', at: number, count: number): void {
    if (!this.evaluator && this.sheets.some(({ hasFormulas }) => hasFormulas)) {
      this.evaluator = this.openEvaluator?.(this) ?? null;
    }
    this.evaluator?.restructured(sheet, what, at, count);
  }

  /** Rows or columns of a tab have moved: what lies outside the tab and points into it follows. */
  moved(sheet: BookSheet, move: Move): void {
    this.namedZones = this.namedZones.flatMap((named) => {
      const zone = named.sheetId === sheet.id ? moveZone(named.zone, move) : named.zone;
      return zone ? [{ ...named, zone }] : [];
    });
    for (const one of this.sheets) {
      one.charts = one.charts.map((chart) => ({
        ...chart,
        ranges: chart.ranges.flatMap((range) => {
          const zone = range.sheetId === sheet.id ? moveZone(range.zone, move) : range.zone;
          return zone ? [{ ...range, zone }] : [];
        }),
      }));
    }
    this.moveSources(sheet, move);
    this.takeAltered();
  }

  /** Rules that take their list from a range follow it. */
  private moveSources(sheet: BookSheet, move: Move): void {
    const table = this.validationTable;
    const successors = new Map<number, number>();
    table.toJSON().forEach((rule, i) => {
      if (rule.source?.sheetId !== sheet.id) return;
      const zone = moveZone(rule.source.zone, move);
      if (!zone || JSON.stringify(zone) === JSON.stringify(rule.source.zone)) return;
      successors.set(i + 1, table.idOf({ ...rule, source: { ...rule.source, zone } }));
    });
    if (successors.size > 0) for (const one of this.sheets) one.validations.replace(successors);
  }

  private tabsChanged(): void {
    this.evaluator?.tabsChanged();
    this.takeAltered();
  }

  private takeAltered(): void {
    for (const { sheet, row, column, formula } of this.evaluator?.altered() ?? [])
      sheet.cells.formulas.set(cellKey(row, column), formula);
  }

  /** A copy that shares nothing a run can change. */
  clone(): Book {
    const { name, locale, timeZone, owner, editors, thisYear } = this;
    const copy = new Book({ name, locale, timeZone, owner, editors, thisYear }, this);
    copy.nextId = this.nextId;
    copy.openEvaluator = this.openEvaluator;
    copy.activeSheetId = this.activeSheetId;
    copy.namedZones = [...this.namedZones];
    copy.sheets = this.sheets.map((sheet) => {
      const twin = new BookSheet(copy, sheet.id, sheet.name);
      copySheet(sheet, twin);
      return twin;
    });
    for (const [key, values] of this.properties) copy.properties.set(key, new Map(values));
    return copy;
  }

  /** Everything a person can see or touch, as plain data; `bookFromJSON` makes a book of it again. */
  toJSON(): StoredBook {
    return storeBook(this);
  }
}

/** A new spreadsheet file with one empty tab, as Google makes it for a Vietnamese user. */
export const createBook = (options: BookOptions = {}): Book => new Book(options);
