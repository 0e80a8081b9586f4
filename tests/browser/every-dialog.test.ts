import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENU_ITEMS } from '../../src/menu.ts';
import { CHECK, COUNT, click, LISTS, SCORE, sampleBook } from '../end-to-end/office.ts';
import { activeTab, dialog, menu, until } from './at-the-sheet.ts';
import { outOfReach, tooWide, weakWords } from './readable.ts';
import { ServedSheet } from './served-sheet.ts';

const NARROW = { width: 360, height: 640 };
const WIDE = { width: 1366, height: 768 };
/** It works in tabs of its own for a while and shows no dialog of ours. */
const WITHOUT_DIALOG = 'selfCheck';

const book = sampleBook();
for (const item of [SCORE, COUNT, LISTS]) click(book, item);
const sample = new ServedSheet({ book });
let page: Page;

beforeAll(async () => {
  await sample.start();
  page = await sample.open('officer');
});
afterAll(() => sample.close());

const focusIsIn = (selector: string): Promise<boolean> =>
  page.evaluate(`document.activeElement?.closest(${JSON.stringify(selector)}) !== null`);

/** Clicks the item and waits for what it shows. */
async function open(label: string): Promise<'dialog' | 'side bar' | 'notice'> {
  await page.evaluate("document.getElementById('toast').hidden = true");
  await menu(page, 'Thi đua CCHC', label);
  await page.locator('dialog[open], #side:not([hidden]), #toast:not([hidden])').first().waitFor();
  if ((await page.locator('dialog[open]').count()) > 0) return 'dialog';
  return (await page.locator('#side:not([hidden])').count()) > 0 ? 'side bar' : 'notice';
}

/** A page of the add-on has drawn itself. */
async function drawn(): Promise<void> {
  if ((await page.locator('dialog.page').count()) === 0) return;
  await until(page, 'the dialog has drawn itself', async () => {
    const body = dialog(page).locator('body');
    return !/Đang đọc/.test((await body.textContent()) ?? '') && (await body.locator('button:enabled').count()) > 0;
  });
}

describe.each(MENU_ITEMS.filter(({ functionName }) => functionName !== WITHOUT_DIALOG))('“$label”', ({ label }) => {
  test('shows what can be read at 360 pixels, reached by keyboard and left by Escape', async () => {
    const shown = await open(label);
    await drawn();
    if (shown !== 'notice') await until(page, 'the keyboard is in it', () => focusIsIn('dialog, #side'));
    await page.setViewportSize(NARROW);
    expect({ weak: await weakWords(page), wide: await tooWide(page), lost: await outOfReach(page) }).toEqual({
      weak: [],
      wide: [],
      lost: [],
    });
    await page.setViewportSize(WIDE);
    if (shown === 'dialog') await page.keyboard.press('Escape');
    if (shown === 'side bar') await page.locator('#side').getByRole('button', { name: 'Đóng' }).click();
    await page.locator('dialog, #side:not([hidden])').first().waitFor({ state: 'detached' });
    await until(page, 'the keyboard is back in the sheet', () => focusIsIn('.o-spreadsheet'));
  });
});

test('a menu item is found, opened and confirmed with the keyboard alone, and the sentence leads to the result', async () => {
  await page.keyboard.press('F10');
  const titles = await page.locator('.o-topbar-menu').allTextContents();
  const steps = titles.findIndex((title) => title.trim() === 'Thi đua CCHC');
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.o-menu-item').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const items = page.locator('.o-menu-item');
  expect(await items.first().getAttribute('class')).toContain('active');
  await page.keyboard.press('Escape');
  await items.first().waitFor({ state: 'detached' });

  await open(CHECK);
  await drawn();
  await until(page, 'Làm has the keyboard', async () => (await dialog(page).locator(':focus').textContent()) === 'Làm');
  await page.keyboard.press('Shift+Tab');
  expect(await dialog(page).locator(':focus').textContent()).toBe('Thôi');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dialog(page)
    .getByRole('heading', { name: /^Kiểm tra xong: / })
    .waitFor();
  await until(
    page,
    'the link has the keyboard',
    async () => (await dialog(page).locator(':focus').textContent()) === 'Xem kết quả',
  );
  await page.keyboard.press('Enter');
  await page.locator('dialog.page').waitFor({ state: 'detached' });
  await until(page, 'the list is in front', async () => (await activeTab(page)) === 'Kiểm tra');
});

test('the bar above the sheet can be read too', async () => {
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewportSize(viewport);
    expect({ weak: await weakWords(page), wide: await tooWide(page) }).toEqual({ weak: [], wide: [] });
  }
  expect(sample.errors).toEqual([]);
  expect(sample.external).toEqual([]);
});
