import { MENU, MENU_TITLE } from '../menu.ts';

/** Draws the menu. It reads nothing and knows no user, so that it works for everybody who opens the file. */
export function showMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const item of MENU) {
    if (item) menu.addItem(item.action.label, item.functionName);
    else menu.addSeparator();
  }
  menu.addToUi();
}
