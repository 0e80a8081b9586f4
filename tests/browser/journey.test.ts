import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleBook } from '../end-to-end/office.ts';
import { activeTab, rows, run, typeRow, until, waitForCell } from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const sheet = new ServedSheet();
const sample = new ServedSheet({ book: sampleBook() });

beforeAll(() => Promise.all([sheet.start(), sample.start()]));
afterAll(() => Promise.all([sheet.close(), sample.close()]));

/** Sentences in the tab Kiểm tra about one person. */
const complaints = async (page: Page, code: string): Promise<string[]> =>
  (await rows(page, 'Kiểm tra')).map((row) => row['Nội dung'] ?? '').filter((sentence) => sentence.includes(code));

test('an officer sets up, types, checks, mends, and scores, by clicking only', async () => {
  const page = await sheet.open('officer');
  expect(await run(page, 'Thiết lập / Sửa lại các tab')).toMatch(/^Đã tạo \d+ tab\./);
  await waitForCell(page, 'Danh sách', 'A1', 'Mã');

  await typeRow(page, 'Danh sách', 2, { Mã: 'CB01', Loại: 'Cá nhân', 'Ông/Bà': 'Bà', 'Họ và tên': 'Nguyễn Thị Hòa' });
  await typeRow(page, 'ĐK 3.1', 2, {
    'Người đăng ký': 'CB99',
    'Loại việc': 'Trọng tâm',
    'Việc đăng ký': 'Ban hành kế hoạch CCHC',
    'Hạn hoàn thành': '30/06/2024',
    'Trạng thái': 'Đã duyệt',
  });
  expect((await rows(page, 'ĐK 3.1'))[0]?.['Hạn hoàn thành']).toBe('30/06/2024');
  expect(await run(page, 'Kiểm tra')).toMatch(/^Kiểm tra xong: /);
  await until(page, 'CB99 is complained about', async () => (await complaints(page, '“CB99”')).length > 0);

  await typeRow(page, 'ĐK 3.1', 2, { 'Người đăng ký': 'CB01' });
  await run(page, 'Kiểm tra');
  await until(page, 'CB99 is no longer complained about', async () => (await complaints(page, '“CB99”')).length === 0);

  await run(page, 'Tính điểm');
  await until(page, 'the scoreboard has her', async () => (await rows(page, 'Bảng điểm'))[0]?.Mã === 'CB01');
  expect((await rows(page, 'Bảng điểm'))[0]?.['Họ và tên']).toBe('Nguyễn Thị Hòa');

  expect(sheet.external).toEqual([]);
  expect(sheet.errors).toEqual([]);
});

test('the sample commune gets its gift list by one menu item and one button', async () => {
  const page = await sample.open('officer');
  expect(await run(page, 'Lập danh sách khen')).toBe(
    'Danh sách tặng quà: 6 người, 1.800.000 đồng; đề nghị cấp trên 2 người; giai đoạn 4 người.',
  );
  await until(page, 'the list is filled', async () => (await rows(page, 'Khen thưởng xã')).length > 0);
  const codes = (await rows(page, 'Khen thưởng xã')).map((row) => row.Mã).filter(Boolean);
  expect(codes.slice(0, 6)).toEqual(['CB13', 'CB05', 'CB04', 'CB02', 'CB08', 'CB14']);
  expect(await activeTab(page)).toBe('Khen thưởng xã');
  expect(sample.errors).toEqual([]);
});
