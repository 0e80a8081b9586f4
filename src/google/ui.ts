import type { PasteRequest, StepList } from '../changes/asked.ts';
import type { Preview } from '../changes/preview.ts';
import { isMomentary, patiently } from './patience.ts';

const TITLE = 'Thi đua CCHC';

/** Size of the preview dialog in pixels; Google shrinks it to the window. */
const PREVIEW_SIZE = { width: 640, height: 480 };

/** A question with Có / Không; the script waits. Closing it means Không. */
export function askYesNo(text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(TITLE, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Data inside a page: no text can end the element it stands in. */
const embedded = (data: object): string =>
  `<script type="application/json" id="data">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

/** A question with one line to type; null where it was called off. The script waits. */
export function askLine(title: string, question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
}

/**
 * Shows what an action will change, asks for what it needs first, or lists the steps of the year; a button of the
 * dialog is a second execution.
 * false where no dialog can be shown.
 */
export function showDialog(shown: Preview | PasteRequest | StepList): boolean {
  try {
    const page = HtmlService.createHtmlOutputFromFile('preview').append(embedded(shown));
    const ui = SpreadsheetApp.getUi();
    ui.showModalDialog(page.setWidth(PREVIEW_SIZE.width).setHeight(PREVIEW_SIZE.height), shown.label);
    return true;
  } catch {
    return false;
  }
}

/** Opens a page beside the sheet. */
export function showSideBar(file: string, title: string, data: object): void {
  const page = HtmlService.createHtmlOutputFromFile(file).append(embedded(data)).setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Opens a page of its own as a dialog of this size in pixels. false where no dialog can be shown. */
export function showPage(file: string, title: string, { width, height }: { width: number; height: number }): boolean {
  try {
    const page = HtmlService.createHtmlOutputFromFile(file);
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(width).setHeight(height), title);
    return true;
  } catch {
    return false;
  }
}

/** Something the officer must read; the script waits. */
export function tell(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, text, ui.ButtonSet.OK);
}

/** Seconds a short notice stays. */
const TOAST_SECONDS = 8;

/** A short notice in the corner; nobody has to answer, and nothing is lost where Google does not show it. */
export function notice(text: string): void {
  try {
    patiently(() => SpreadsheetApp.getActiveSpreadsheet().toast(text, TITLE, TOAST_SECONDS));
  } catch (error) {
    if (!isMomentary(error)) throw error;
  }
}

/** Brings a tab to the front, where it still exists. */
export function activateTab(name: string): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet) SpreadsheetApp.setActiveSheet(sheet);
}
