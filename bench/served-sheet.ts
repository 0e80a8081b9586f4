// npm run bench:browser: how fast the served sheet is, in a real Chromium. Prints; nothing is asserted but that no request leaves the machine.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { loadCommune } from '../local/commune.ts';
import type { TsvTable } from '../local/tsv.ts';
import { cellText } from '../src/tabs/cells.ts';
import { TABS } from '../src/tabs/index.ts';
import { isInput } from '../src/tabs/read-input.ts';
import type { TableTab } from '../src/tabs/tab.ts';
import { confirmPreview, dialog, menu, seeResult, shown, type, until } from '../tests/browser/at-the-sheet.ts';
import { launch } from '../tests/browser/chromium.ts';
import { ServedSheet } from '../tests/browser/served-sheet.ts';
import { sampleBook, setUpBook } from '../tests/end-to-end/office.ts';
import { commune } from './commune.ts';
import { typingMinutes } from './typing.ts';

const REGISTRATIONS = 2000;
const TASKS_A_PERSON = 5;
const figures: Record<string, string | number>[] = [];
afterAll(() => {
  for (const { what, figure, value } of figures) console.log(`${what}\t${figure}\t${value}`);
});

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** The workbook of so many registrations, as people would have typed it. */
function bigBook() {
  const workbook = commune(REGISTRATIONS, TASKS_A_PERSON);
  const tables = new Map<TableTab, TsvTable>();
  for (const tab of TABS.filter(isInput)) {
    const [, ...rows] = workbook.tabs.find(({ name }) => name === tab.name)?.values ?? [];
    if (rows.length > 0)
      tables.set(tab, { header: Object.keys(tab.columns), rows: rows.map((row) => row.map(cellText)) });
  }
  const book = setUpBook();
  loadCommune({ tables, warnings: [] }, book);
  return book;
}

async function timed(page: Page, item: string): Promise<[preview: string, done: string]> {
  let since = performance.now();
  await menu(page, 'Thi đua CCHC', item);
  await dialog(page).getByRole('button', { name: 'Làm', exact: true }).waitFor();
  const preview = seconds(since);
  since = performance.now();
  await confirmPreview(page);
  const done = seconds(since);
  await seeResult(page);
  return [preview, done];
}

test.each([
  { what: 'xã mẫu', book: sampleBook },
  { what: `${REGISTRATIONS} việc`, book: bigBook },
])('$what', async ({ what, book }) => {
  const sheet = new ServedSheet({ book: book() });
  await sheet.start();
  const bytes: number[] = [];
  let since = performance.now();
  const officer = await sheet.open('officer', undefined, (size) => bytes.push(size));
  const page = { what, figure: 'trang mở xong', value: seconds(since) };
  figures.push(page, {
    what,
    figure: 'trang nặng',
    value: `${Math.round(bytes.reduce((a, b) => a + b, 0) / 1024)} KB`,
  });
  const staff = await sheet.open('staff');
  const delays: number[] = [];
  for (const text of ['một', 'hai', 'ba', 'bốn', 'năm']) {
    await type(staff, 'Vướng mắc', 'C20', text);
    since = performance.now();
    await until(officer, 'it is there', async () => (await shown(officer, 'Vướng mắc', 'C20')) === text);
    delays.push(performance.now() - since);
  }
  figures.push({
    what,
    figure: 'gõ ở tab này, thấy ở tab kia',
    value: `${Math.round(delays.sort((a, b) => a - b)[2] ?? 0)} ms`,
  });
  for (const item of ['Kiểm tra', 'Tính điểm', 'Lập danh sách khen']) {
    const [preview, done] = await timed(officer, item);
    figures.push({ what, figure: `${item}: bấm → xem trước`, value: preview });
    figures.push({ what, figure: `${item}: Làm → xong`, value: done });
  }
  figures.push({ what, figure: 'yêu cầu ra ngoài máy', value: sheet.external.length });
  expect(sheet.external).toEqual([]);
  await sheet.close();
});

test('typing', () => {
  for (const line of typingMinutes()) figures.push({ what: 'xã mẫu', ...line });
});

test('npm start', async () => {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'served-'));
  const since = performance.now();
  const command = spawn('npm', ['start', '--', '--serve', '--port', '0', '--out', out], { detached: true });
  const url = await new Promise<string>((resolve) => {
    let said = '';
    command.stdout.on('data', (data) => {
      said += data;
      const found = /Mở trong trình duyệt: (http:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
  });
  figures.push({ what: 'xã mẫu', figure: 'npm start → máy chủ sẵn sàng', value: seconds(since) });
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction('window.ready === true');
  figures.push({ what: 'xã mẫu', figure: 'npm start → trang dùng được', value: seconds(since) });
  await browser.close();
  process.kill(-(command.pid ?? 0));
  fs.rmSync(out, { recursive: true, force: true });
});
