import { MENU, MENU_TITLE, type MenuEntry } from '../menu.ts';

function drawn(title: string, entries: readonly MenuEntry[]): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const entry of entries) {
    if (!entry) menu.addSeparator();
    else if ('items' in entry) menu.addSubMenu(drawn(entry.label, entry.items));
    else menu.addItem(entry.label, entry.functionName);
  }
  return menu;
}

/** Draws the menu. It reads nothing and knows no user, so that it works for everybody who opens the file. */
export function showMenu(): void {
  drawn(MENU_TITLE, MENU).addToUi();
}
