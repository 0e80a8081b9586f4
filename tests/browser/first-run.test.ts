import { afterAll, beforeAll, expect, test } from 'vitest';
import { activeTab, dialog, menu, picture, waitForCell } from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const sheet = new ServedSheet();

beforeAll(() => sheet.start());
afterAll(() => sheet.close());

const WIDTHS = [
  { width: 1366, height: 768 },
  { width: 360, height: 640 },
];

test('“Việc tiếp theo” leads an officer through an empty file', async () => {
  const page = await sheet.open('officer');
  const heading = (text: string): Promise<void> =>
    dialog(page).getByRole('heading', { name: text, level: 1 }).waitFor();
  const press = (name: string): Promise<void> =>
    dialog(page).getByRole('contentinfo').getByRole('button', { name, exact: true }).press('Enter');
  await menu(page, 'Thi đua CCHC', 'Việc tiếp theo');
  await heading('Tạo các tab');
  await press('Thiết lập / Sửa lại các tab');
  await heading('Thiết lập / Sửa lại các tab sẽ thay đổi:');
  await press('Làm');
  await dialog(page)
    .getByRole('heading', { name: /^Đã tạo \d+ tab\./ })
    .waitFor();
  await press('Việc tiếp theo');
  await heading('Điền thông tin chung');
  await picture(page, 'first-run-steps');
  await press('Điền thông tin chung');

  await dialog(page).getByLabel('Tên xã').focus();
  await page.keyboard.type('xã Bình Lạc');
  await page.keyboard.press('Tab');
  await page.keyboard.type('UBND tỉnh Đông Giang');
  await picture(page, 'first-run-form');
  for (const viewport of WIDTHS) {
    await page.setViewportSize(viewport);
    const tooWide = await dialog(page)
      .locator('main')
      .evaluate((main) => main.scrollWidth > main.clientWidth);
    expect([viewport.width, tooWide]).toEqual([viewport.width, false]);
  }
  await page.keyboard.press('Enter');
  await dialog(page).getByText('xã Bình Lạc').waitFor();
  await press('Làm');
  await waitForCell(page, 'Cấu hình', 'B2', 'xã Bình Lạc');
  await press('Xem kết quả');
  await page.locator('dialog.page').waitFor({ state: 'detached' });
  expect(await activeTab(page)).toBe('Cấu hình');
});

test('the list of steps fits a narrow screen, and a step opens its tab', async () => {
  const page = await sheet.open('officer');
  await menu(page, 'Thi đua CCHC', 'Việc tiếp theo');
  await page.setViewportSize({ width: 360, height: 640 });
  await dialog(page)
    .getByRole('heading', { name: /^Cả năm: đã xong 1 trên \d+ bước$/ })
    .waitFor();
  const tooWide = await dialog(page)
    .locator('main')
    .evaluate((main) => main.scrollWidth > main.clientWidth);
  expect(tooWide).toBe(false);
  await dialog(page).getByRole('button', { name: 'Dán danh sách từ Excel' }).click();
  await dialog(page).getByRole('textbox').fill('Họ và tên\tMã\nLê Văn Bình\tCB01');
  await dialog(page).getByRole('button', { name: 'Xem trước' }).click();
  await dialog(page).getByRole('button', { name: 'Làm', exact: true }).click();
  await waitForCell(page, 'Danh sách', 'A2', 'CB01');
  expect(sheet.errors).toEqual([]);
});
