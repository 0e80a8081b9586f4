import { expect, it } from 'vitest';
import type { BookSheet } from '../../local/book/book-sheet.ts';
import { meets } from '../../local/book/conditions.ts';
import { toEngineData } from '../../local/book/engine-data.ts';
import { CHECK, click, columnOf, sampleBook, setUpBook, tab, typeRow } from './office.ts';

const RED = '#f4cccc';
const YELLOW = '#fff2cc';

/** What “Cần xem lại” says in a row, and the colour its rules give the cell; null: none. */
function look(sheet: BookSheet, row: number): { says: string; colour: string | null } {
  const column = columnOf(sheet, 'Cần xem lại');
  const says = sheet.display(row, column);
  const rule = sheet.conditionalRules.find(
    ({ zones, criteria, values }) =>
      meets(criteria, values, says) &&
      zones.some(
        (zone) =>
          row >= zone.row && row < zone.row + zone.rows && column >= zone.column && column < zone.column + zone.columns,
      ),
  );
  return { says, colour: rule?.style.background ?? null };
}

it('a row that is blocked turns red in its grey column, and plain again once it is mended', () => {
  const book = setUpBook();
  typeRow(tab(book, 'Danh sách'), 2, { Mã: 'CB01', Loại: 'Cá nhân', 'Họ và tên': 'Nguyễn Văn An' });
  const sheet = tab(book, 'ĐK 3.1');
  const task = { 'Người đăng ký': 'CB99', 'Việc đăng ký': 'Họp kiểm điểm tiến độ CCHC', 'Chỉ tiêu': '10' };
  typeRow(sheet, 2, { ...task, 'Loại việc': 'Trọng tâm', 'Trạng thái': 'Đã gửi' });
  click(book, CHECK);
  expect(look(sheet, 2).says).toMatch(/^Chặn: Tab ĐK 3\.1, ô A2: /);
  expect(look(sheet, 2).colour).toBe(RED);
  expect(click(book, CHECK).shown).toHaveLength(1);
  typeRow(sheet, 2, { 'Người đăng ký': 'CB01' });
  click(book, CHECK);
  expect(look(sheet, 2)).toEqual({ says: '', colour: null });
});

it('what blocks stands before what only warns; a row with a warning alone is yellow', () => {
  const book = sampleBook();
  click(book, CHECK);
  const seen = ['Danh sách', 'Phiếu chấm', 'Bỏ phiếu', 'ĐK 3.1', 'ĐK 3.2', 'ĐK 3.3', 'ĐK 3.4', 'ĐK 3.5'].flatMap(
    (name) =>
      Array.from({ length: tab(book, name).lastRow - 1 }, (_, i) => ({ name, ...look(tab(book, name), i + 2) })),
  );
  const of = (colour: string | null) => seen.filter((one) => one.colour === colour);
  expect(of(RED).every(({ says }) => says.startsWith('Chặn: '))).toBe(true);
  expect(of(YELLOW).every(({ says }) => says.startsWith('Cảnh báo: ') && !says.includes('\nChặn: '))).toBe(true);
  expect(of(null).every(({ says }) => says === '' || says.startsWith('Nhắc: '))).toBe(true);
  expect([...new Set(of(RED).map(({ name }) => name))]).toEqual([
    'Danh sách',
    'Phiếu chấm',
    'Bỏ phiếu',
    'ĐK 3.2',
    'ĐK 3.3',
  ]);
  expect([...new Set(of(YELLOW).map(({ name }) => name))]).toEqual(['Danh sách', 'Phiếu chấm', 'ĐK 3.1', 'ĐK 3.5']);
});

it('the web view of the local sheet draws the same rules', () => {
  const { sheets } = toEngineData(setUpBook()) as { sheets: { name: string; conditionalFormats: object[] }[] };
  const column = ({ conditionalFormats }: { conditionalFormats: object[] }) =>
    conditionalFormats.filter((format) => JSON.stringify(format).includes('beginsWithText'));
  expect(column(sheets.find(({ name }) => name === 'ĐK 3.1') ?? { conditionalFormats: [] })).toMatchObject([
    { rule: { operator: 'beginsWithText', values: ['Chặn: '], style: { fillColor: RED } } },
    { rule: { operator: 'beginsWithText', values: ['Cảnh báo: '], style: { fillColor: YELLOW } } },
  ]);
});
