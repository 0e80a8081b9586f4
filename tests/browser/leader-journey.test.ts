import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECK, COUNT, click, LISTS, SCORE, SUMMARY, sampleBook } from '../end-to-end/office.ts';
import { activeCell, activeTab, effortOf, follow, picture, press, rows, select, shown, until } from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const book = sampleBook();
for (const item of [CHECK, SCORE, COUNT, LISTS, SUMMARY]) click(book, item);
const sample = new ServedSheet({ book });

beforeAll(() => sample.start());
afterAll(() => sample.close());

const PAGE = 'Bảng điều khiển';

const WIDTHS = [
  { on: 'laptop', pictures: 'leader', viewport: { width: 1366, height: 768 } },
  { on: 'phone', pictures: 'leader-phone', viewport: { width: 390, height: 844 } },
] as const;

describe.each(WIDTHS)('a leader at a $on', ({ pictures, viewport }) => {
  test('reads the page and goes from an area to a unit to a person, without any menu', async () => {
    const page = await sample.open('leader', viewport);
    await select(page, PAGE, 'A1');
    await until(page, 'the page is there', async () => (await shown(page, PAGE, 'A5')) === 'Có việc được duyệt');
    expect(await shown(page, PAGE, 'B5')).toBe('50/61');
    await picture(page, `${pictures}-dashboard`);

    const area = 'A15';
    expect(await shown(page, PAGE, area)).toMatch(/^3\.1\. /);
    await follow(page, PAGE, area);
    await until(page, 'the people of the area are in front', async () => (await activeCell(page)) !== area);
    const row = Number((await activeCell(page)).slice(1));
    expect(await shown(page, PAGE, `A${row}`)).toMatch(/^3\.1\. /);
    await picture(page, `${pictures}-area`);

    const person = `A${row + 2}`;
    const name = await shown(page, PAGE, person);
    await follow(page, PAGE, person);
    await until(page, 'the scoreboard is in front', async () => (await activeTab(page)) === 'Bảng điểm');
    const place = Number((await activeCell(page)).slice(1));
    const line = (await rows(page, 'Bảng điểm'))[place - 2];
    expect(`${line?.['Họ và tên']} (${line?.Mã})`).toBe(name);
    await picture(page, `${pictures}-person`);
    expect(sample.errors).toEqual([]);
    expect(sample.external).toEqual([]);
    console.log(`leader, ${viewport.width} px: ${JSON.stringify(effortOf(page))}`);
  });
});

test('a leader prints the page of figures and charts on one sheet of A4', async () => {
  const page = await sample.open('leader');
  await page.evaluate('window.print = () => { window.printed = true; }');
  await select(page, PAGE, 'A1');
  await page.evaluate(
    'window.sheet.model.selection.selectZone({ cell: { col: 0, row: 0 }, zone: { left: 0, right: 5, top: 0, bottom: 44 } })',
  );
  await press(page, page.getByRole('button', { name: 'In', exact: true }));
  const choose = async (list: string, option: string): Promise<void> => {
    await press(page, page.locator(list));
    await press(page, page.locator('.o-select-option', { hasText: option }));
  };
  await choose('.o-print-selection', 'Ô đang chọn (A1:F45)');
  await choose('.o-print-scale', 'Vừa chiều dọc');
  await until(page, 'one page is shown', async () => (await page.locator('.o-print-page').count()) === 1);
  await picture(page, 'leader-print');
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(paper).toMatch(/\/MediaBox\s*\[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
  await page.getByRole('button', { name: 'Tiếp' }).click();
  expect(await page.evaluate('window.printed')).toBe(true);
});
