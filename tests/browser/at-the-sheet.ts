import type { FrameLocator, Page } from 'playwright-core';

// What a person does in the browser, by what they see.

const SHEET = `const { getters } = window.sheet.model;
  const idOf = (name) => getters.getSheetIds().find((id) => getters.getSheetName(id) === name);`;

/** Opens a menu of the menu bar and clicks an item; `path` leads through submenus. */
export async function menu(page: Page, title: string, ...path: readonly string[]): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: title }).click();
  for (const label of path) await page.locator('.o-menu-item', { hasText: label }).first().click();
}

/** Clicks a tab at the bottom. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.evaluate(`${SHEET} window.sheet.show(idOf(${JSON.stringify(name)}), null)`);
}

/** Selects a cell of a tab. */
export async function select(page: Page, name: string, cell: string): Promise<void> {
  await page.evaluate(`${SHEET} window.sheet.show(idOf(${JSON.stringify(name)}), ${JSON.stringify(cell)})`);
}

/** Types into a cell and presses Enter. */
export async function type(page: Page, name: string, cell: string, text: string): Promise<void> {
  await select(page, name, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What a cell shows; '' where the tab does not exist. */
export const shown = (page: Page, name: string, cell: string): Promise<string> =>
  page.evaluate(`(() => { ${SHEET} const sheetId = idOf(${JSON.stringify(name)}); if (!sheetId) return '';
    const { col, row } = o_spreadsheet.helpers.toCartesian(${JSON.stringify(cell)});
    return getters.getEvaluatedCell({ sheetId, col, row }).formattedValue; })()`);

/** Waits until a cell shows this. */
export async function waitForCell(page: Page, name: string, cell: string, text: string): Promise<void> {
  for (let tries = 0; (await shown(page, name, cell)) !== text; tries += 1) {
    if (tries > 150) throw new Error(`${name}!${cell} shows “${await shown(page, name, cell)}”, not “${text}”`);
    await page.waitForTimeout(100);
  }
}

/** The dialog of the script that is open. */
export const dialog = (page: Page): FrameLocator => page.locator('dialog.page iframe').contentFrame();

/** Presses "Làm" in the preview and waits for the sentence that says what was done. */
export async function confirmPreview(page: Page): Promise<string> {
  await dialog(page).getByRole('button', { name: 'Làm', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Đóng' }).waitFor();
  return dialog(page).locator('h1').innerText();
}

/** Follows the link to the result; the dialog closes. */
export async function seeResult(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Xem kết quả' }).click();
  await page.locator('dialog.page').waitFor({ state: 'detached' });
}

/** The short notice in the corner. */
export const toast = (page: Page): Promise<string> => page.locator('#toast').innerText();
