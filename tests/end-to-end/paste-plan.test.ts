import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { click, columnOf, exported, setUpBook, tab } from './office.ts';

const PASTE = 'Dán kế hoạch';
const plan = (name: string): string =>
  fs.readFileSync(path.resolve(import.meta.dirname, `../plan-text/plans/${name}.txt`), 'utf8');
const PLAN = plan('hoa-binh-2024');
const DISTRICT_PLAN = plan('huyen-bac-ho-2023');

const setting = (book: Book, key: string): string =>
  exported(book, 'settings').find((row) => row.key === key)?.value ?? '';

describe('“Dán kế hoạch”', () => {
  it('fills what the plan says into Cấu hình and Căn cứ', () => {
    const book = setUpBook();
    click(book, PASTE, { text: PLAN });
    expect(['commune', 'plan-number', 'plan-date', 'gift-vnd', 'gift-quota'].map((key) => setting(book, key))).toEqual([
      'xã Hoà Bình',
      '15/KH-UBND',
      '12/01/2024',
      '500000',
      '10',
    ]);
    expect(exported(book, 'legal-bases').map(({ kind, number, date }) => [kind, number, date])).toEqual([
      ['Luật', '', '2022-06-15'],
      ['Nghị định', '98/2023/NĐ-CP', '2023-12-31'],
      ['Kế hoạch', '05/KH-UBND', '2024-01-05'],
    ]);
  });

  it('changes nothing when the same plan is pasted again', () => {
    const book = setUpBook();
    click(book, PASTE, { text: PLAN });
    const before = [exported(book, 'settings'), exported(book, 'legal-bases')];
    click(book, PASTE, { text: PLAN });
    expect([exported(book, 'settings'), exported(book, 'legal-bases')]).toEqual(before);
  });

  it('keeps what the commune typed and says that the plan says otherwise', () => {
    const book = setUpBook();
    const sheet = tab(book, 'Cấu hình');
    const row = exported(book, 'settings').findIndex(({ key }) => key === 'gift-vnd') + 2;
    sheet.enter(row, columnOf(sheet, 'Giá trị'), '400.000', false);
    click(book, PASTE, { text: PLAN });
    expect(setting(book, 'gift-vnd')).toBe('400.000');
    expect(exported(book, 'log').find(({ action }) => action === PASTE)?.what).toContain(
      'Cấu hình đang ghi “400.000”, giữ nguyên',
    );
  });

  it('does not rename the five areas after a plan with three', () => {
    const book = setUpBook();
    const before = exported(book, 'areas');
    click(book, PASTE, { text: PLAN });
    expect(exported(book, 'areas')).toEqual(before);
    expect(exported(book, 'log').find(({ action }) => action === PASTE)?.what).toContain(
      'Kế hoạch có 3 nội dung thi đua, bảng tính có 5 tab đăng ký',
    );
  });

  it('asks for the text when nothing was pasted', () => {
    const { shown } = click(setUpBook(), PASTE, { text: '  ' });
    expect(shown).toEqual(['Chưa dán chữ nào. Hãy chép toàn văn kế hoạch rồi dán vào ô.']);
  });

  it('takes from the plan of a district only what holds for the commune too, and says so', () => {
    const book = setUpBook();
    const { shown } = click(book, PASTE, { text: DISTRICT_PLAN });
    expect(shown[0]).toContain('Đây là kế hoạch của UBND huyện Bắc Hồ, không phải của xã');
    expect(['superior', 'year', 'commune', 'plan-number', 'signer-name'].map((key) => setting(book, key))).toEqual([
      'UBND huyện Bắc Hồ',
      '2023',
      '',
      '',
      '',
    ]);
    expect(exported(book, 'legal-bases').map(({ number }) => number)).toContain('61/KH-UBND');
  });
});
