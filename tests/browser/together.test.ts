import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleBook } from '../end-to-end/office.ts';
import {
  confirmPreview,
  dialog,
  menu,
  notice,
  rows,
  select,
  shown,
  type,
  typeRow,
  until,
  waitForCell,
} from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const sample = new ServedSheet({ book: sampleBook() });

beforeAll(() => sample.start());
afterAll(() => sample.close());

test('what one person types, another sees; each takes only the own step back', async () => {
  const [staff, officer] = [await sample.open('staff'), await sample.open('officer')];
  await type(staff, 'Vướng mắc', 'B10', 'CB05');
  await waitForCell(officer, 'Vướng mắc', 'B10', 'CB05');
  await type(officer, 'Vướng mắc', 'C10', 'Thiếu máy quét');
  await waitForCell(staff, 'Vướng mắc', 'C10', 'Thiếu máy quét');
  await staff.keyboard.press('Control+z');
  await waitForCell(officer, 'Vướng mắc', 'B10', '');
  expect(await shown(officer, 'Vướng mắc', 'C10')).toBe('Thiếu máy quét');
  await until(staff, 'the file holds it', async () => sample.saved('Vướng mắc', 10, 3) === 'Thiếu máy quét');
  expect(sample.saved('Vướng mắc', 10, 2)).toBe('');
});

test('a cell of the officer refuses staff with the sentence of Google, and keeps what it held', async () => {
  const staff = await sample.open('staff');
  const before = await shown(staff, 'Cấu hình', 'B2');
  await type(staff, 'Cấu hình', 'B2', 'xã khác');
  expect(await notice(staff)).toContain('được bảo vệ');
  expect(await shown(staff, 'Cấu hình', 'B2')).toBe(before);
});

test('a column of the add-on only asks; Hủy leaves the cell, OK changes it', async () => {
  const staff = await sample.open('staff');
  const asked: string[] = [];
  let accept = false;
  staff.on('dialog', async (box) => {
    asked.push(box.message());
    if (accept) await box.accept();
    else await box.dismiss();
  });
  await typeRow(staff, 'ĐK 3.1', 2, { 'Cần xem lại': 'ghi tay' });
  expect(asked).toHaveLength(1);
  expect((await rows(staff, 'ĐK 3.1'))[0]?.['Cần xem lại']).not.toBe('ghi tay');
  accept = true;
  await staff.keyboard.press('Escape');
  await typeRow(staff, 'ĐK 3.1', 2, { 'Cần xem lại': 'ghi tay' });
  expect((await rows(staff, 'ĐK 3.1'))[0]?.['Cần xem lại']).toBe('ghi tay');
});

test('a leader sees everything, has no menu of the add-on and changes nothing', async () => {
  const leader = await sample.open('leader');
  expect(await leader.locator('.o-topbar-menu', { hasText: 'Thi đua CCHC' }).count()).toBe(0);
  await type(leader, 'Danh sách', 'B2', 'x');
  expect(await shown(leader, 'Danh sách', 'B2')).toBe('Đặng Văn Đạt');
});

test('typing that goes on while somebody else runs an action is not lost', async () => {
  const [staff, officer] = [await sample.open('staff'), await sample.open('officer')];
  await select(staff, 'Vướng mắc', 'C12');
  await staff.keyboard.type('Đang gõ dở');
  await menu(officer, 'Thi đua CCHC', 'Kiểm tra');
  await confirmPreview(officer);
  await waitForCell(officer, 'Kiểm tra', 'A1', 'Quy tắc');
  await staff.keyboard.type(' thì có người chạy Kiểm tra');
  await staff.keyboard.press('Enter');
  await waitForCell(officer, 'Vướng mắc', 'C12', 'Đang gõ dở thì có người chạy Kiểm tra');
  await until(staff, 'staff see the new list', async () => (await shown(staff, 'Kiểm tra', 'A2')) !== '');
  await dialog(officer).getByRole('button', { name: 'Đóng' }).click();
});

test('two staff and the officer type and run an action at once: nobody’s input is lost', async () => {
  const [one, two, officer] = [await sample.open('staff'), await sample.open('staff'), await sample.open('officer')];
  const lines = (who: string): string[] => [1, 2, 3, 4].map((number) => `${who}, dòng ${number}`);
  const write = async (page: Page, first: number, who: string): Promise<void> => {
    for (const [i, text] of lines(who).entries()) await type(page, 'Vướng mắc', `C${first + i}`, text);
  };
  const act = async (): Promise<void> => {
    await write(officer, 50, 'Nội vụ');
    await menu(officer, 'Thi đua CCHC', 'Tính điểm');
    await confirmPreview(officer);
  };
  await Promise.all([write(one, 30, 'Hòa'), write(two, 40, 'Bình'), act()]);
  for (const [first, who] of [
    [30, 'Hòa'],
    [40, 'Bình'],
    [50, 'Nội vụ'],
  ] as const)
    await until(one, `all lines of ${who} are kept`, async () =>
      lines(who).every((text, i) => sample.saved('Vướng mắc', first + i, 3) === text),
    );
  await dialog(officer).getByRole('button', { name: 'Đóng' }).click();
});

test('no tab had an error and nothing left the machine', () => {
  expect(sample.errors).toEqual([]);
  expect(sample.external).toEqual([]);
});
