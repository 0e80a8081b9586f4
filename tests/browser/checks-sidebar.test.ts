import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECK, click, sampleBook } from '../end-to-end/office.ts';
import { activeCell, activeTab, follow, menu, rows, sideBar, until } from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const book = sampleBook();
click(book, CHECK);
const sample = new ServedSheet({ book });

beforeAll(() => sample.start());
afterAll(() => sample.close());

test('the side bar lists what to look at again by person, and a click leads to the cell', async () => {
  const page = await sample.open('officer');
  await menu(page, 'Thi đua CCHC', 'Danh sách việc cần xem lại');
  const side = sideBar(page);
  await side.getByLabel('Người, tập thể').selectOption({ label: 'Phạm Thị Dung (CB16)' });
  const vote = side.getByRole('button', { name: /thành viên bỏ phiếu cho chính mình/ });
  await vote.click();
  await until(page, 'the ballots are in front', async () => (await activeTab(page)) === 'Bỏ phiếu');
  await until(page, 'her ballot is selected', async () => (await activeCell(page)).endsWith('5'));

  await side.getByLabel('Mức').selectOption('info');
  expect(await side.locator('#summary').textContent()).toMatch(/^\d+ trên \d+ việc cần xem lại$/);
  expect(sample.errors).toEqual([]);
});

test('a link in the list of checks leads to the cell it speaks of', async () => {
  const page = await sample.open('staff');
  const [first] = await rows(page, 'Kiểm tra');
  await follow(page, 'Kiểm tra', 'D2');
  await until(page, 'the tab is in front', async () => (await activeTab(page)) === first?.Tab);
  expect(await activeCell(page)).toBe(first?.Ô);
});
