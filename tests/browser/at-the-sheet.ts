import type { FrameLocator, Locator, Page } from 'playwright-core';

// What a person does in the browser, by what they see.

const SHEET = `const { getters } = window.sheet.model; const idOf = (name) =>
  getters.getSheetIds().find((id) => getters.getSheetName(id) === name);`;

/** What somebody had to do: clicks, and keys pressed to type. */
export interface Effort {
  clicks: number;
  keys: number;
}

const efforts = new WeakMap<Page, Effort>();

/** What was done on this page since it was opened. */
export function effortOf(page: Page): Effort {
  const effort = efforts.get(page) ?? { clicks: 0, keys: 0 };
  efforts.set(page, effort);
  return effort;
}

/** Keys of Telex: each mark of a letter is a key more, and so is đ. */
export const keysOf = (text: string): number => text.replace(/[đĐ]/g, 'dd').normalize('NFD').length;

/** Clicks something a person sees. */
export async function press(page: Page, what: Locator): Promise<void> {
  effortOf(page).clicks += 1;
  await what.click();
}

/** The way to an item of the menus by its words: the items to be clicked one after the other; null where no menu has it. */
const wayTo = (page: Page, title: string, label: string): Promise<string[] | null> =>
  page.evaluate(`(() => {
    const textOf = ({ name }) => String(typeof name === 'function' ? '' : name);
    const find = (nodes) => {
      for (const node of nodes) {
        if (typeof node !== 'object' || !node) continue;
        if (textOf(node) === ${JSON.stringify(label)}) return [textOf(node)];
        const below = Array.isArray(node.children) ? find(node.children) : null;
        if (below) return [textOf(node), ...below];
      }
      return null;
    };
    const top = Object.values(o_spreadsheet.registries.topbarMenuRegistry.content).find((node) => textOf(node) === ${JSON.stringify(title)});
    return top ? find(top.children) : null;
  })()`);

/** Opens a menu of the menu bar and clicks an item, in whichever submenu it stands; nothing is clicked without one. */
export async function menu(page: Page, title: string, ...path: readonly string[]): Promise<void> {
  const bar = page.locator('.o-topbar-menu').getByText(title, { exact: true });
  await press(page, bar);
  const label = path.at(-1);
  if (label === undefined) return;
  const way = await wayTo(page, title, label);
  if (!way) throw new Error(`The menu ${title} has no item ${label}`);
  for (const name of way)
    await press(page, page.locator('.o-menu-item', { has: page.getByText(name, { exact: true }) }).last());
}

/** Selects a cell of a tab and puts the keyboard there, as a click does. */
export async function select(page: Page, name: string, cell: string): Promise<void> {
  effortOf(page).clicks += 1;
  await page.evaluate(
    `(() => { ${SHEET} window.sheet.show(idOf(${JSON.stringify(name)}), ${JSON.stringify(cell)}); })()`,
  );
  await page.locator('.o-grid-composer .o-composer').focus();
}

/** How often one begins to type again where the sheet was drawn anew in between. */
const TRIES = 5;

/** Types into a cell and presses Enter; begins again where the sheet was drawn anew in between. */
export async function type(page: Page, name: string, cell: string, text: string): Promise<void> {
  effortOf(page).keys += keysOf(text) + 1;
  for (let tries = 0; tries < TRIES; tries += 1) {
    await select(page, name, cell);
    await page.keyboard.type(text.slice(0, 1));
    // Nobody types a second letter before the first one has opened the cell; a closed cell does not open.
    const field = page.locator('.o-grid-composer .o-composer.active');
    const isOpen = await field.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    await page.keyboard.type(text.slice(1));
    if (!isOpen || ((await field.textContent()) ?? '').replace(/\u00a0/g, ' ') === text) break;
    await page.keyboard.press('Escape');
  }
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

/** Milliseconds, far beyond what anything takes: a busy machine is no failure. */
export const PATIENCE = 60_000;

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
  await press(page, dialog(page).getByRole('button', { name: 'Làm', exact: true }));
  await dialog(page).getByRole('button', { name: 'Đóng' }).waitFor();
  return (await dialog(page).locator('h1').textContent()) ?? '';
}

/** Follows the link to the result; the dialog closes. */
export async function seeResult(page: Page): Promise<void> {
  await press(page, dialog(page).getByRole('button', { name: 'Xem kết quả' }));
  await page.locator('dialog.page').waitFor({ state: 'detached' });
}

/** Answers the line a script asks for. */
export async function answerLine(page: Page, text: string): Promise<void> {
  effortOf(page).keys += keysOf(text);
  await page.locator('dialog input').fill(text);
  await press(page, page.locator('dialog').getByRole('button', { name: 'OK' }));
}

/** A menu item of the add-on, its preview, and the way to the result; the sentence that says what was done. */
export async function run(page: Page, item: string, line?: string): Promise<string> {
  await menu(page, 'Thi đua CCHC', item);
  if (line !== undefined) await answerLine(page, line);
  const done = await confirmPreview(page);
  await seeResult(page);
  return done;
}

/** Moves to a cell with a link and clicks the card that shows where it leads. */
export async function follow(page: Page, name: string, cell: string): Promise<void> {
  await select(page, name, cell);
  const card = page.locator('.o-link-tool .o-link');
  await until(page, `the link in ${cell} shows its card`, async () => {
    const middle: { x: number; y: number } = await page.evaluate(`(() => { ${SHEET}
      const { col, row } = o_spreadsheet.helpers.toCartesian(${JSON.stringify(cell)});
      const { x, y, width, height } = getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
      const grid = document.querySelector('.o-grid canvas').getBoundingClientRect();
      return { x: grid.x + x + width / 2, y: grid.y + y + height / 2 }; })()`);
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.move(middle.x + 2, middle.y);
    await page.waitForTimeout(400);
    return card.isVisible();
  });
  await press(page, card);
}

/** The first row of a table in which nobody has typed. */
export const freeRow = (page: Page, name: string): Promise<number> =>
  page.evaluate(`(() => { ${SHEET} const sheetId = idOf(${JSON.stringify(name)});
    let row = 1; while (getters.getEvaluatedCell({ sheetId, col: 0, row }).formattedValue !== '') row += 1;
    return row + 1; })()`);

/** Selects the whole of a row, as a click on its number does. */
export async function selectRow(page: Page, name: string, row: number): Promise<void> {
  await select(page, name, `A${row}`);
  await page.keyboard.press('Shift+Space');
}

/** A picture for the guide, where the command that makes them says into which folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const { PICTURES } = process.env;
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

/** The side bar of the script. */
export const sideBar = (page: Page): FrameLocator => page.locator('#side iframe').contentFrame();

/** Waits for the short notice in the corner. */
export async function notice(page: Page): Promise<string> {
  const box = page.locator('#toast');
  await box.waitFor();
  return (await box.textContent()) ?? '';
}
