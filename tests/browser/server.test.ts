import fs from 'node:fs';
import http from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleBook } from '../end-to-end/office.ts';
import { menu, notice, select, shown, type, until, waitForCell } from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const sample = new ServedSheet({ book: sampleBook() });

beforeAll(() => sample.start());
afterAll(() => sample.close());

/** The status of a POST with these headers. */
const statusOf = (headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = http.request(`${sample.url}run`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end('{"as":"officer","functionName":"setUp"}');
  });

test('a page of another origin and a foreign host name are refused', async () => {
  expect(await statusOf({ origin: 'https://evil.example' })).toBe(403);
  expect(await statusOf({})).toBe(403);
  expect(await statusOf({ host: 'evil.example', origin: 'http://evil.example' })).toBe(403);
});

test('a second server on the same port says so in one sentence', async () => {
  const second = new ServedSheet();
  await expect(second.start(Number(new URL(sample.url).port))).rejects.toThrow(/^Cổng \d+ đang được dùng\./);
  await second.close();
});

test('a page goes on when the server comes back, with what was typed meanwhile', async () => {
  const page = await sample.open('officer');
  await type(page, 'Vướng mắc', 'C10', 'gõ trước khi dừng');
  await until(page, 'it is kept', async () => sample.saved('Vướng mắc', 10, 3) === 'gõ trước khi dừng');
  await sample.restart(async () => {
    await type(page, 'Vướng mắc', 'C11', 'gõ khi máy chủ dừng');
    await type(page, 'Vướng mắc', 'C12', 'gõ thêm');
    await type(page, 'Vướng mắc', 'C11', 'gõ lại ô trên');
  });
  await until(page, 'all is kept', async () => sample.saved('Vướng mắc', 11, 3) === 'gõ lại ô trên');
  expect(sample.saved('Vướng mắc', 12, 3)).toBe('gõ thêm');
  await until(page, 'the page says so', async () =>
    /Đã lưu|Đã nối lại/.test((await page.locator('#state').textContent()) ?? ''),
  );
  expect(await shown(page, 'Vướng mắc', 'C10')).toBe('gõ trước khi dừng');
});

test('the workbook goes out as Excel and what was changed there comes back', async () => {
  const page = await sample.open('officer');
  page.on('dialog', (box) => box.accept());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải xuống Excel' }).click(),
  ]);
  const file = await download.path();
  expect(download.suggestedFilename()).toBe('thi-dua-cchc.xlsx');
  await type(page, 'Vướng mắc', 'C2', 'sửa sau khi tải');
  await waitForCell(page, 'Vướng mắc', 'C2', 'sửa sau khi tải');
  await page.locator('#upload').setInputFiles({ name: 'sổ.xlsx', mimeType: '', buffer: fs.readFileSync(file) });
  expect(await notice(page)).toContain('Đã nạp');
  await waitForCell(page, 'Vướng mắc', 'C2', 'Đường truyền tại bộ phận một cửa hay gián đoạn.');
  await waitForCell(page, 'Vướng mắc', 'A2', '12/05/2023');
  expect(await shown(page, 'ĐK 3.1', 'A2')).not.toBe('');
});

test('a file that is no workbook is refused in one sentence', async () => {
  const page = await sample.open('officer');
  page.on('dialog', (box) => box.accept());
  await page.locator('#upload').setInputFiles({ name: 'sổ.xlsx', mimeType: '', buffer: Buffer.from('không phải') });
  expect(await notice(page)).toContain('không phải bảng tính .xlsx');
});

test('a step the trial sheet cannot keep is refused, not lost', async () => {
  const page = await sample.open('officer');
  await select(page, 'Vướng mắc', 'C3');
  await page.evaluate(`(() => { const { model } = window.sheet; model.dispatch('CREATE_NAMED_RANGE',
    { name: 'x', zone: { left: 0, right: 0, top: 0, bottom: 0 }, sheetId: model.getters.getActiveSheetId() }); })()`);
  expect(await notice(page)).toContain('không giữ được thao tác');
});

test('every entry of the menus of the sheet is Vietnamese', async () => {
  const page = await sample.open('officer');
  const known = new Set<string>(Object.values(JSON.parse(fs.readFileSync('local/web/vietnamese.json', 'utf8'))));
  const strange: string[] = [];
  let seen = 0;
  for (const title of ['Tệp', 'Chỉnh sửa', 'Xem', 'Chèn', 'Định dạng', 'Dữ liệu']) {
    await menu(page, title);
    const names = await page.locator('.o-menu-item .o-menu-item-name').allTextContents();
    seen += names.length;
    strange.push(...names.filter((name) => !known.has(name.trim()) && !/\d/.test(name)));
    await page.keyboard.press('Escape');
  }
  expect(strange).toEqual([]);
  expect(seen).toBeGreaterThan(25);
});

test('no tab had an error and nothing left the machine', () => {
  expect(sample.errors.filter((text) => !text.includes('Failed to fetch'))).toEqual([]);
  expect(sample.external).toEqual([]);
});
