import type { Locale } from '../book/number-format.ts';
import { parseA1 } from './a1.ts';
import { asGoogle, GoogleError, GoogleObject, NotEmulatedError } from './google-object.ts';
import { LocalNamedRange } from './named-range.ts';
import { LocalRange } from './range.ts';
import type { RunContext } from './run-context.ts';
import { LocalUser } from './session.ts';
import { LocalSheet } from './sheet.ts';
import { assertTabName } from './tab-names.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const LOCALES: readonly string[] = ['vi_VN', 'en_US'] satisfies Locale[];

/** The open file as scripts see it. */
export class LocalSpreadsheet
  extends GoogleObject
  implements
    Pick<
      Spreadsheet,
      | 'addEditor'
      | 'addEditors'
      | 'deleteSheet'
      | 'getActiveSheet'
      | 'getEditors'
      | 'getName'
      | 'getNamedRanges'
      | 'getNumSheets'
      | 'getOwner'
      | 'getRange'
      | 'getRangeByName'
      | 'getSheetByName'
      | 'getSheets'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'getId'
      | 'moveActiveSheet'
      | 'rename'
      | 'removeEditor'
      | 'setActiveSheet'
      | 'setNamedRange'
      | 'removeNamedRange'
      | 'setSpreadsheetLocale'
      | 'setSpreadsheetTimeZone'
      | 'toast'
      | 'getUrl'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getDataRange'
      | 'duplicateActiveSheet'
    >
{
  readonly googleType = 'Spreadsheet.Spreadsheet';
  private readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  private get book() {
    return this.run.book;
  }

  private get active(): LocalSheet {
    const sheet = this.book.sheetById(this.book.activeSheetId) ?? this.book.sheets[0];
    if (!sheet) throw new GoogleError('The spreadsheet has no sheets.');
    return new LocalSheet(sheet, this.run);
  }

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
    this.book.timeZone = timeZone;
  }

  getOwner(): GoogleAppsScript.Base.User {
    return asGoogle(new LocalUser(this.book.owner));
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    return asGoogle([this.book.owner, ...this.book.editors].map((email) => new LocalUser(email)));
  }

  addEditor(user: string | GoogleAppsScript.Base.User): Spreadsheet {
    return this.addEditors([typeof user === 'string' ? user : user.getEmail()]);
  }

  addEditors(emails: string[]): Spreadsheet {
    this.book.editors = [...new Set([...this.book.editors, ...emails])];
    return asGoogle(this);
  }

  removeEditor(user: string | GoogleAppsScript.Base.User): Spreadsheet {
    const email = typeof user === 'string' ? user : user.getEmail();
    this.book.editors = this.book.editors.filter((other) => other !== email);
    return asGoogle(this);
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

  getActiveSheet(): Sheet {
    return asGoogle(this.active);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    const { sheet: found } = sheet as unknown as LocalSheet;
    this.book.activeSheetId = found.id;
    return sheet;
  }

  /** A new tab becomes the active one. */
  insertSheet(...given: (string | number | { template?: Sheet } | undefined)[]): Sheet {
    const name = given.find((part) => typeof part === 'string') ?? this.freeName();
    const index = given.find((part) => typeof part === 'number') ?? this.active.getIndex();
    const template = given.find((part) => typeof part === 'object')?.template;
    assertTabName(name, this.book);
    const like = template ? (template as unknown as LocalSheet).sheet : null;
    const sheet = this.book.insert(name, Math.min(index, this.book.sheets.length), like);
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
    const copy = this.book.insert(`Bản sao của ${sheet.name}`, this.book.sheets.indexOf(sheet) + 1, sheet);
    this.book.activeSheetId = copy.id;
    return asGoogle(new LocalSheet(copy, this.run));
  }

  deleteSheet(sheet: Sheet): void {
    if (this.book.sheets.length === 1) throw new GoogleError("You can't remove all the sheets in a document.");
    this.book.delete((sheet as unknown as LocalSheet).sheet);
  }

  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.book.sheets.length)
      throw new GoogleError('The position of the sheet is out of bounds.');
    const { sheet } = this.active;
    const others = this.book.sheets.filter((other) => other !== sheet);
    this.book.sheets = [...others.slice(0, position - 1), sheet, ...others.slice(position - 1)];
  }

  // Ranges

  getRange(a1: string): Range {
    const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(a1) ?? [];
    const name = quoted?.replace(/''/g, "'") ?? plain;
    const sheet = name === undefined ? this.active.sheet : this.book.sheet(name);
    if (!sheet) throw new GoogleError('Range not found');
    return asGoogle(new LocalRange(sheet, parseA1(cells ?? a1, sheet), this.run));
  }

  getDataRange(): Range {
    return this.active.getDataRange();
  }

  getLastRow(): number {
    return this.active.getLastRow();
  }

  getLastColumn(): number {
    return this.active.getLastColumn();
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
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw new GoogleError('The name is invalid.');
    const { sheet, zone } = range as unknown as LocalRange;
    this.book.namedZones = [
      ...this.book.namedZones.filter((one) => one.name !== name),
      { name, sheetId: sheet.id, zone },
    ];
  }

  removeNamedRange(name: string): void {
    this.book.namedZones = this.book.namedZones.filter((one) => one.name !== name);
  }
}
