import { assertSheetEditable } from '../book/cell-rules.ts';
import type { Locale } from '../book/number-format.ts';
import { parseA1, splitA1 } from './a1.ts';
import { asGoogle, EnumValue, GoogleError, NotEmulatedError } from './google-object.ts';
import { assertRangeName, LocalNamedRange } from './named-range.ts';
import { LocalRange } from './range.ts';
import { LocalUser } from './session.ts';
import { LocalSheet } from './sheet.ts';
import { SpreadsheetShortcuts } from './spreadsheet-shortcuts.ts';
import { assertTabName } from './tab-names.ts';
import { LocalTextFinder } from './text-finder.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;

interface OldMenuItem {
  name: string;
  functionName: string;
}

const LOCALES: readonly string[] = ['vi_VN', 'en_US'] satisfies Locale[];
/** Most tabs of a file. */
const MAX_TABS = 200;

const emailOf = (user: string | User): string => (typeof user === 'string' ? user : user.getEmail());

/** The open file as scripts see it. */
export class LocalSpreadsheet
  extends SpreadsheetShortcuts
  implements
    Pick<
      Spreadsheet,
      | 'addEditor'
      | 'addEditors'
      | 'addMenu'
      | 'createTextFinder'
      | 'deleteActiveSheet'
      | 'deleteSheet'
      | 'duplicateActiveSheet'
      | 'getEditors'
      | 'getId'
      | 'getName'
      | 'getNamedRanges'
      | 'getNumSheets'
      | 'getOwner'
      | 'getProtections'
      | 'getRange'
      | 'getRangeByName'
      | 'getSheetById'
      | 'getSheetByName'
      | 'getSheets'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'getUrl'
      | 'getViewers'
      | 'moveActiveSheet'
      | 'removeEditor'
      | 'removeMenu'
      | 'removeNamedRange'
      | 'rename'
      | 'renameActiveSheet'
      | 'setActiveSheet'
      | 'setNamedRange'
      | 'setSpreadsheetLocale'
      | 'setSpreadsheetTimeZone'
      | 'toast'
      | 'updateMenu'
    >
{
  getId(): string {
    return 'local-spreadsheet';
  }

  getUrl(): string {
    return 'https://docs.google.com/spreadsheets/d/local-spreadsheet/edit';
  }

  getName(): string {
    return this.book.name;
  }

  rename(name: string): void {
    this.book.name = name;
  }

  toast(text: string, title?: string | null, seconds?: number | null): void {
    this.run.ui.toast({ text, title: title ?? '', seconds: seconds ?? 5 });
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    if (!LOCALES.includes(locale)) throw new NotEmulatedError(`Spreadsheet.setSpreadsheetLocale('${locale}')`);
    this.book.locale = locale as Locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    try {
      new Intl.DateTimeFormat('en-US', { timeZone });
    } catch {
      throw new GoogleError(`Invalid argument: ${timeZone}`);
    }
    this.book.timeZone = timeZone;
  }

  // People

  getOwner(): User {
    return asGoogle(new LocalUser(this.book.owner));
  }

  getEditors(): User[] {
    return asGoogle([this.book.owner, ...this.book.editors].map((email) => new LocalUser(email)));
  }

  getViewers(): User[] {
    return [];
  }

  addEditor(user: string | User): Spreadsheet {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emails: string[]): Spreadsheet {
    const wrong = emails.find((email) => !email.includes('@'));
    if (wrong !== undefined) throw new GoogleError(`Invalid email: ${wrong}`);
    this.book.editors = [...new Set([...this.book.editors, ...emails])].filter((email) => email !== this.book.owner);
    return asGoogle(this);
  }

  removeEditor(user: string | User): Spreadsheet {
    this.book.editors = this.book.editors.filter((email) => email !== emailOf(user));
    return asGoogle(this);
  }

  // Menus of the old kind

  addMenu(caption: string, items: (OldMenuItem | null)[]): void {
    const entries = items.map((item) => item && { caption: item.name, functionName: item.functionName });
    this.run.ui.menu({ caption, items: entries });
  }

  updateMenu(caption: string, items: OldMenuItem[]): void {
    this.addMenu(caption, items);
  }

  removeMenu(caption: string): void {
    this.run.ui.menu({ caption, items: [] });
  }

  // Tabs

  getSheets(): Sheet[] {
    return asGoogle(this.book.sheets.map((sheet) => new LocalSheet(sheet, this.run)));
  }

  getNumSheets(): number {
    return this.book.sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.book.sheet(name);
    return sheet && asGoogle<Sheet>(new LocalSheet(sheet, this.run));
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.book.sheetById(id);
    return sheet && asGoogle<Sheet>(new LocalSheet(sheet, this.run));
  }

  setActiveSheet(sheet: Sheet): Sheet {
    const { sheet: found } = sheet as unknown as LocalSheet;
    this.book.activeSheetId = found.id;
    return sheet;
  }

  renameActiveSheet(name: string): void {
    this.active.setName(name);
  }

  /** A new tab becomes the active one. */
  insertSheet(...given: (string | number | { template?: Sheet } | undefined)[]): Sheet {
    const { sheets } = this.book;
    const name = given.find((part) => typeof part === 'string') ?? this.freeName();
    const index = given.find((part) => typeof part === 'number') ?? this.active.getIndex();
    const template = given.find((part) => typeof part === 'object')?.template;
    assertTabName(name, this.book);
    if (sheets.length >= MAX_TABS) throw new GoogleError(`This document already has ${MAX_TABS} sheets.`);
    if (index < 0) throw new GoogleError('The sheet index must not be negative.');
    const like = template ? (template as unknown as LocalSheet).sheet : null;
    const sheet = this.book.insert(name, Math.min(index, sheets.length), like);
    sheet.protections = []; // whether Google copies those of a template is unconfirmed: the worse reading
    this.book.activeSheetId = sheet.id;
    return asGoogle(new LocalSheet(sheet, this.run));
  }

  private freeName(): string {
    let number = this.book.sheets.length + 1;
    while (this.book.sheet(`Trang tính${number}`)) number += 1;
    return `Trang tính${number}`;
  }

  duplicateActiveSheet(): Sheet {
    const { sheet } = this.active;
    const copy = this.active.copyTo(asGoogle(this));
    const own = (copy as unknown as LocalSheet).sheet;
    this.book.move(own, this.book.sheets.indexOf(sheet) + 1);
    this.book.activeSheetId = own.id;
    return copy;
  }

  deleteSheet(sheet: Sheet): void {
    const { sheet: own } = sheet as unknown as LocalSheet;
    if (this.book.sheets.every((other) => other === own || other.hidden)) {
      throw new GoogleError("You can't remove all the sheets in a document.");
    }
    assertSheetEditable(own, this.run.user);
    this.book.delete(own);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.book.sheets.length)
      throw new GoogleError('The position of the sheet is out of bounds.');
    this.book.move(this.active.sheet, position - 1);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.book.sheets.flatMap((sheet) => new LocalSheet(sheet, this.run).getProtections(type));
  }

  // Ranges

  getRange(a1: string): Range {
    const { tab, cells } = splitA1(a1);
    const named = tab === null ? this.getRangeByName(a1) : null;
    if (named) return named;
    const sheet = tab === null ? this.active.sheet : this.book.sheet(tab);
    if (!sheet) throw new GoogleError('Range not found');
    return asGoogle(new LocalRange(sheet, parseA1(cells, sheet), this.run));
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const scopes = this.book.sheets.map((sheet) => {
      const { rowCount: rows, columnCount: columns } = sheet;
      return { sheet, zone: { row: 1, column: 1, rows, columns } };
    });
    return asGoogle(new LocalTextFinder(scopes, text, this.run));
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return asGoogle(this.book.namedZones.map(({ name }) => new LocalNamedRange(name, this.run)));
  }

  getRangeByName(name: string): Range | null {
    const named = this.book.namedZones.find((zone) => zone.name === name);
    const sheet = named && this.book.sheetById(named.sheetId);
    return sheet ? asGoogle<Range>(new LocalRange(sheet, named.zone, this.run)) : null;
  }

  setNamedRange(name: string, range: Range): void {
    assertRangeName(name);
    const { sheet, zone } = range as unknown as LocalRange;
    this.book.namedZones = [
      ...this.book.namedZones.filter((one) => one.name !== name),
      { name, sheetId: sheet.id, zone },
    ];
  }

  removeNamedRange(name: string): void {
    if (!this.book.namedZones.some((one) => one.name === name)) throw new GoogleError('Range not found');
    this.book.namedZones = this.book.namedZones.filter((one) => one.name !== name);
  }

  /** Formulas are calculated when something changes. */
  getRecalculationInterval(): GoogleAppsScript.Spreadsheet.RecalculationInterval {
    return asGoogle(EnumValue.of('Spreadsheet.RecalculationInterval', 'ON_CHANGE'));
  }
}
