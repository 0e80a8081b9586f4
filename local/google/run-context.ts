import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { Zone } from '../book/content.ts';
import type { CallLog } from './call-log.ts';

/** A question a dialog asks. */
export interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface MenuEntry {
  readonly caption: string;
  readonly functionName: string;
}

/** A menu as drawn: items, submenus, and null for a separator. */
export interface MenuTree {
  readonly caption: string;
  readonly items: readonly (MenuEntry | MenuTree | null)[];
}

export interface Page {
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** The person at the keyboard: answers dialogs and sees what the script shows. */
export interface UiDriver {
  alert(question: Question): ButtonName;
  prompt(question: Question): { readonly button: ButtonName; readonly text: string };
  toast(message: { readonly text: string; readonly title: string; readonly seconds: number }): void;
  dialog(page: Page): void;
  menu(menu: MenuTree): void;
  log(line: { readonly level: 'log' | 'info' | 'warn' | 'error'; readonly text: string }): void;
}

/** Makes objects that lead back up: a range knows its sheet, a sheet its file. */
export interface Makes {
  range(sheet: BookSheet, zone: Zone): GoogleAppsScript.Spreadsheet.Range;
  sheet(sheet: BookSheet): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** What every service of one run shares. */
export interface RunContext {
  readonly book: Book;
  readonly user: string;
  readonly ui: UiDriver;
  readonly calls: CallLog;
  readonly html: Readonly<Record<string, string>>;
  /** Milliseconds since 1970; a fixed clock moves by Utilities.sleep only. */
  now(): number;
  sleep(milliseconds: number): void;
  /** Locks this run holds, released at its end and while a dialog is open. */
  readonly held: Set<string>;
  readonly make: Makes;
  readonly scriptTimeZone: string;
  readonly scopes: readonly string[] | null;
}
