import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmPreview, dialog, menu, seeResult, shown, type, waitForCell } from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const sheet = new ServedSheet();

beforeAll(() => sheet.start());
afterAll(() => sheet.close());

const TITLE = 'Thi đua CCHC';

/** A menu item, its preview and the result, by clicking. */
async function run(page: Awaited<ReturnType<ServedSheet['open']>>, item: string): Promise<string> {
  await menu(page, TITLE, item);
  const done = await confirmPreview(page);
  await seeResult(page);
  return done;
}

test('from an empty workbook to the gift list, by clicking', async () => {
  const page = await sheet.open('officer');
  expect(await run(page, 'Thiết lập')).toBe('Đã tạo 27 tab. Điền tab Cấu hình và Danh sách trước.');

  await waitForCell(page, 'Danh sách', 'D1', 'Họ và tên');
  const person = { A: 'CB01', B: 'Cá nhân', C: 'Bà', D: 'Nguyễn Thị Hòa', E: 'Công chức', F: 'UBND xã' };
  for (const [column, text] of Object.entries(person)) await type(page, 'Danh sách', `${column}2`, text);
  await waitForCell(page, 'Danh sách', 'F2', 'UBND xã');

  // A task with a code nobody has.
  await type(page, 'ĐK 3.1', 'B2', 'CB99');
  await type(page, 'ĐK 3.1', 'E2', 'Ban hành kế hoạch CCHC');
  await run(page, 'Kiểm tra');
  await waitForCell(page, 'Kiểm tra', 'A2', 'C03');
  expect(await shown(page, 'Kiểm tra', 'F2')).toContain('CB99');

  await type(page, 'ĐK 3.1', 'B2', 'CB01');
  await run(page, 'Kiểm tra');
  expect(await shown(page, 'Kiểm tra', 'F2')).not.toContain('CB99');

  await run(page, 'Tính điểm');
  await waitForCell(page, 'Bảng điểm', 'C2', 'Nguyễn Thị Hòa');
  await run(page, 'Lập danh sách khen');
  expect(await shown(page, 'Khen thưởng xã', 'A1')).toBe('STT');
  expect(await dialog(page).locator('body').count()).toBe(0);
  expect(sheet.external).toEqual([]);
});
