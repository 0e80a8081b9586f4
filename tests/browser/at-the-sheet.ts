import type { FrameLocator, Page } from 'playwright-core';
import { MENU } from '../../src/menu.ts';

// What a person does in the browser, by what they see.

const SHEET = `const { getters } = window.sheet.model; const idOf = (name) =>
  getters.getSheetIds().find((id) => getters.getSheetName(id) === name);`;

/** Opens a menu of the menu bar and clicks an item; `path` leads through submenus. An item of the add-on may be named alone. */
export async function menu(page: Page, title: string, ...path: readonly string[]): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: title }).click();
  for (const label of [...(path.length === 1 ? submenusTo(path[0] ?? '') : []), ...path])
    await page.locator('.o-menu-item').getByText(label, { exact: true }).first().click();
}

/** The submenu of the add-on in which an item stands; none where it stands in the menu itself, or is no item of ours. */
const submenusTo = (label: string): string[] =>
  MENU.flatMap((entry) =>
    entry && 'items' in entry && entry.items.some((item) => item?.label === label) ? [entry.label] : [],
  );

/** Selects a cell of a tab and puts the keyboard there, as a click does. */
export async function select(page: Page, name: string, cell: string): Promise<void> {
  await page.evaluate(
    `(() => { ${SHEET} window.sheet.show(idOf(${JSON.stringify(name)}), ${JSON.stringify(cell)}); })()`,
  );
  await page.locator('.o-grid-composer .o-composer').focus();
}

/** Types into a cell and presses Enter. */
export async function type(page: Page, name: string, cell: string, text: string): Promise<void> {
  await select(page, name, cell);
  await page.keyboard.type(text.slice(0, 1));
  // Nobody types a second letter before the first one has opened the cell; a closed cell does not open.
  await page
    .locator('.o-grid-composer .o-composer.active')
    .waitFor({ timeout: 3000 })
    .catch(() => {});
  await page.keyboard.type(text.slice(1));
  await page.keyboard.press('Enter');
}

/** What a cell shows; '' where the tab does not exist. */
export const shown = (page: Page, name: string, cell: string): Promise<string> =>
  page.evaluate(`(() => { ${SHEET} const sheetId = idOf(${JSON.stringify(name)}); if (!sheetId) return '';
    const { col, row } = o_spreadsheet.helpers.toCartesian(${JSON.stringify(cell)});
    return getters.getEvaluatedCell({ sheetId, col, row }).formattedValue; })()`);

/** The rows of a table as they are shown, by heading. */
export const rows = (page: Page, name: string): Promise<Record<string, string>[]> =>
  page.evaluate(`(() => { ${SHEET} const sheetId = idOf(${JSON.stringify(name)}); if (!sheetId) return [];
    const { numberOfCols, numberOfRows } = getters.getSheetSize(sheetId);
    const text = (col, row) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
    const headings = Array.from({ length: numberOfCols }, (_, col) => text(col, 0));
    const all = Array.from({ length: numberOfRows - 1 }, (_, r) => headings.map((heading, col) => [heading, text(col, r + 1)]));
    return all.filter((cells) => cells.some(([, shown]) => shown !== '')).map((cells) => Object.fromEntries(cells)); })()`);

/** The name of the tab in front. */
export const activeTab = (page: Page): Promise<string> =>
  page.evaluate(`(() => { ${SHEET} return getters.getSheetName(getters.getActiveSheetId()); })()`);

/** The name of the selected cell. */
export const activeCell = (page: Page): Promise<string> =>
  page.evaluate(`(() => { ${SHEET} const { col, row } = getters.getActivePosition();
    return o_spreadsheet.helpers.toXC(col, row); })()`);

/** Types into cells of a row, each under its heading. */
export async function typeRow(page: Page, name: string, row: number, cells: Record<string, string>): Promise<void> {
  for (const [heading, text] of Object.entries(cells)) {
    const column: string = await page.evaluate(`(() => { ${SHEET} const sheetId = idOf(${JSON.stringify(name)});
      const headings = Array.from({ length: getters.getSheetSize(sheetId).numberOfCols }, (_, col) =>
        getters.getEvaluatedCell({ sheetId, col, row: 0 }).formattedValue);
      return o_spreadsheet.helpers.numberToLetters(headings.indexOf(${JSON.stringify(heading)})); })()`);
    await type(page, name, `${column}${row}`, text);
  }
}

const PATIENCE = 60_000;

/** Waits until this is so. */
export async function until(page: Page, what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); !(await holds()); ) {
    if (Date.now() - start > PATIENCE) throw new Error(`Waited in vain: ${what}`);
    await page.waitForTimeout(50);
  }
}

/** Waits until a cell shows this. */
export const waitForCell = (page: Page, name: string, cell: string, text: string): Promise<void> =>
  until(page, `${name}!${cell} shows “${text}”`, async () => (await shown(page, name, cell)) === text);

/** The dialog of the script that is open. */
export const dialog = (page: Page): FrameLocator => page.locator('dialog.page iframe').contentFrame();

/** Presses "Làm" in the preview and waits for the sentence that says what was done. */
export async function confirmPreview(page: Page): Promise<string> {
  await dialog(page).getByRole('button', { name: 'Làm', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Đóng' }).waitFor();
  return dialog(page)
    .locator('h1')
    .textContent()
    .then((text) => text ?? '');
}

/** Follows the link to the result; the dialog closes. */
export async function seeResult(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Xem kết quả' }).click();
  await page.locator('dialog.page').waitFor({ state: 'detached' });
}

/** The side bar of the script. */
export const sideBar = (page: Page): FrameLocator => page.locator('#side iframe').contentFrame();

/** Waits for the short notice in the corner. */
export async function notice(page: Page): Promise<string> {
  const box = page.locator('#toast');
  await box.waitFor();
  return (await box.textContent()) ?? '';
}
