import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECK, COUNT, click, LISTS, SCORE, SUMMARY, sampleBook } from '../end-to-end/office.ts';
import { select, until } from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const book = sampleBook();
for (const item of [CHECK, SCORE, COUNT, LISTS, SUMMARY]) click(book, item);
const sample = new ServedSheet({ book });

beforeAll(() => sample.start());
afterAll(() => sample.close());

test('the leaders’ page draws its charts', async () => {
  const page = await sample.open('leader', { width: 900, height: 1200 });
  await select(page, 'Bảng điều khiển', 'A1');
  await until(page, 'the charts in sight are drawn', async () => (await page.locator('.o-figure canvas').count()) >= 2);
  expect(sample.errors).toEqual([]);
});
