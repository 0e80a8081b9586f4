import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleBook } from '../end-to-end/office.ts';
import {
  activeTab,
  confirmPreview,
  dialog,
  effortOf,
  menu,
  picture,
  press,
  rows,
  run,
  seeResult,
  sideBar,
  until,
} from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const sample = new ServedSheet({ book: sampleBook() });

beforeAll(() => sample.start());
afterAll(() => sample.close());

const MENU = 'Thi đua CCHC';

test('the officer goes through the whole year by the menu, from the checks to the sealed book', async () => {
  let page = await sample.open('officer');
  await menu(page, MENU);
  await picture(page, 'officer-menu');
  await page.keyboard.press('Escape');

  await menu(page, MENU, 'Kiểm tra');
  await dialog(page).getByRole('button', { name: 'Làm', exact: true }).waitFor();
  await dialog(page).locator('summary').first().click();
  await picture(page, 'officer-preview');
  expect(await confirmPreview(page)).toMatch(/^Kiểm tra xong: /);
  await picture(page, 'officer-done');
  await seeResult(page);
  await picture(page, 'officer-check');
  await menu(page, MENU, 'Danh sách việc cần xem lại');
  await sideBar(page).locator('li').first().waitFor();
  await picture(page, 'officer-sidebar');
  await page.locator('#side').getByRole('button', { name: 'Đóng' }).click();

  await run(page, 'Tính điểm');
  expect(await activeTab(page)).toBe('Bảng điểm');
  await picture(page, 'officer-score');
  expect(await run(page, 'Khóa điểm')).toMatch(/^Khóa /);
  await run(page, 'Lập danh sách bình xét');
  await picture(page, 'officer-shortlist');
  await run(page, 'Kiểm phiếu');
  await picture(page, 'officer-votes');
  expect(await run(page, 'Lập danh sách khen')).toMatch(/^Danh sách tặng quà: 6 người, 1\.800\.000 đồng/);
  await picture(page, 'officer-lists');
  await run(page, 'Lập báo cáo');
  await menu(page, MENU, 'Văn bản…');
  await dialog(page).getByRole('button', { name: 'Tải văn bản này' }).waitFor();
  const whole = dialog(page).getByRole('button', { name: /^Tải văn bản này/ });
  await until(page, 'the first document is shown', () => whole.isEnabled());
  await picture(page, 'officer-documents');
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, whole)]);
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  await press(page, dialog(page).getByRole('button', { name: 'Đóng' }));

  expect(await run(page, 'Công khai lấy ý kiến')).toMatch(/^Công khai kết quả năm 2023 từ ngày 30\/01\/2024/);
  const january = effortOf(page);

  sample.now = new Date('2024-02-28T08:00:00+07:00');
  await sample.restart();
  page = await sample.open('officer');
  expect(await run(page, 'Công bố kết quả', 'CÔNG BỐ')).toMatch(
    /^Công bố kết quả năm 2023: 47 người, tập thể; 6 suất quà/,
  );
  await picture(page, 'officer-publish');
  await run(page, 'Đóng năm, niêm phong', '2023');
  expect((await rows(page, 'Lịch sử')).filter((row) => row.Năm === '2023')).toHaveLength(47);
  await run(page, 'Mở năm mới', '2024 ĐÃ SAO LƯU');
  expect(await rows(page, 'ĐK 3.1')).toEqual([]);
  expect((await rows(page, 'Lịch sử')).filter((row) => row.Năm === '2023')).toHaveLength(47);

  expect(sample.errors.filter((text) => !text.includes('Failed to fetch'))).toEqual([]);
  expect(sample.external).toEqual([]);
  console.log(`officer: ${JSON.stringify([january, effortOf(page)])}`);
});
