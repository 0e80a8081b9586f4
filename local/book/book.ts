import { BookSheet } from './book-sheet.ts';
import type { CellStyle, ErrorValue, Stored, ValidationRule, Zone } from './content.ts';
import { Interned } from './interned.ts';
import type { Locale } from './number-format.ts';

/** Calculates formulas; the store knows no more of a spreadsheet engine than this. */
export interface FormulaEvaluator {
  /** The cell was written, or its value may depend on something that was. */
  touched(sheet: BookSheet, row: number, column: number): void;
  /** Rows or columns are about to be inserted (count above 0) or deleted. */
  restructured(sheet: BookSheet, what: 'rows' | 'columns', at: number, count: number): void;
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
  insert(name: string, index = this.sheets.length, size?: { rows: number; columns: number }): BookSheet {
    const sheet = new BookSheet(this, this.nextId, name, size);
    // Google's ids are arbitrary; a stride keeps anybody from counting on 1, 2, 3.
    this.nextId = this.nextId === 0 ? 104_729 : this.nextId + 7_919;
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  delete(sheet: BookSheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.namedZones = this.namedZones.filter(({ sheetId }) => sheetId !== sheet.id);
  }

  evaluate(sheet: BookSheet, row: number, column: number): Stored | ErrorValue {
    return this.evaluator?.value(sheet, row, column) ?? { error: '#ERROR!' };
  }

  touched(sheet: BookSheet, row: number, column: number): void {
    this.evaluator?.touched(sheet, row, column);
  }

  restructured(sheet: BookSheet, what: 'rows' | 'columns', at: number, count: number): void {
    this.evaluator?.restructured(sheet, what, at, count);
  }

  /** A copy that shares nothing a run can change. */
  clone(): Book {
    const { name, locale, timeZone, owner, editors, thisYear } = this;
    const copy = new Book({ name, locale, timeZone, owner, editors, thisYear }, this);
    copy.nextId = this.nextId;
    copy.activeSheetId = this.activeSheetId;
    copy.namedZones = [...this.namedZones];
    copy.sheets = this.sheets.map((sheet) => {
      const twin = new BookSheet(copy, sheet.id, sheet.name);
      twin.copyFrom(sheet);
      return twin;
    });
    for (const [key, values] of this.properties) copy.properties.set(key, new Map(values));
    return copy;
  }

  /** Everything a person can see or touch, as plain data. */
  toJSON(): Readonly<Record<string, unknown>> {
    const { name, locale, timeZone, owner, editors, namedZones } = this;
    return { name, locale, timeZone, owner, editors, namedZones, sheets: this.sheets.map((sheet) => sheet.toJSON()) };
  }
}

/** A new spreadsheet file with one empty tab, as Google makes it for a Vietnamese user. */
export const createBook = (options: BookOptions = {}): Book => new Book(options);
