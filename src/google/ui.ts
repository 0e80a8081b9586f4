const TITLE = 'Thi đua CCHC';

/** A question with Có / Không; the script waits. Closing it means Không. */
export function askYesNo(text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(TITLE, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Something the officer must read; the script waits. */
export function tell(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, text, ui.ButtonSet.OK);
}

/** Seconds a short notice stays. */
const TOAST_SECONDS = 8;

/** A short notice in the corner; nobody has to answer. */
export function notice(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, TITLE, TOAST_SECONDS);
}
