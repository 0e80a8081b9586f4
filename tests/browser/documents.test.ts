import fs from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderDocx } from '../../src/pages/render-docx.ts';
import { sampleDocument, sampleDocuments } from '../documents/sample.ts';
import { sampleBook } from '../end-to-end/office.ts';
import { dialog, menu } from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const sample = new ServedSheet({ book: sampleBook() });

beforeAll(() => sample.start());
afterAll(() => sample.close());

test('the page writes the documents from the cells of the workbook: the same bytes as the black-box run', async () => {
  const page = await sample.open('officer');
  await menu(page, 'Thi đua CCHC', 'Văn bản…');
  const box = dialog(page);
  const decision = sampleDocument('decision');
  await box.getByRole('button', { name: new RegExp(`^${decision.name}`) }).click();
  expect(await box.locator('#list button').count()).toBe(sampleDocuments().length);

  const arrives = page.waitForEvent('download');
  await box.locator('#one').click();
  const download = await arrives;
  expect(download.suggestedFilename()).toBe('quyet-dinh-khen-thuong.docx');
  const bytes = fs.readFileSync(await download.path());
  expect(bytes.equals(Buffer.from(await renderDocx(decision)))).toBe(true);
  expect(sample.errors).toEqual([]);
});
