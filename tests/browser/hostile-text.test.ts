import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everywhere, put } from '../end-to-end/hostile-cells.ts';
import { sampleBook } from '../end-to-end/office.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { dialog, menu, sideBar } from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const book = sampleBook();
put(book, everywhere(book, HOSTILE_TEXTS));
const sheet = new ServedSheet({ book });

beforeAll(() => sheet.start());
afterAll(() => sheet.close());

/** Elements in the pages of the add-on that only a typed text could have made. */
const foreignElements = async (page: Page): Promise<number[]> =>
  Promise.all(page.frames().map((frame) => frame.locator('img[src=x], [onerror], [onload]').count()));

test('texts with tags are read as texts in the preview, in the side bar and in the documents', async () => {
  const page = await sheet.open('officer');
  const alerts: string[] = [];
  page.on('dialog', (opened) => {
    alerts.push(opened.message());
    opened.dismiss();
  });
  await menu(page, 'Thi đua CCHC', 'Danh sách việc cần xem lại');
  await sideBar(page).locator('#list').getByText('<img src=x onerror=alert(1)>').first().waitFor();
  await menu(page, 'Thi đua CCHC', 'Sửa giúp');
  await dialog(page).getByRole('button', { name: 'Thôi' }).waitFor();
  expect(new Set(await foreignElements(page))).toEqual(new Set([0]));
  await dialog(page).getByRole('button', { name: 'Thôi' }).click();
  await menu(page, 'Thi đua CCHC', 'Văn bản…');
  await dialog(page).getByRole('button', { name: 'Tải văn bản này' }).waitFor();
  expect(new Set(await foreignElements(page))).toEqual(new Set([0]));
  expect([alerts, sheet.errors, sheet.external]).toEqual([[], [], []]);
});
