import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { exportTsv } from '../../local/export.ts';
import { parseTsv } from '../../local/tsv.ts';
import { CHECK, COUNT, click, exported, LISTS, SAMPLE, SCORE, SUMMARY, sampleBook, tab } from './office.ts';

function golden(name: string): Record<string, string>[] {
  const { header, rows } = parseTsv(fs.readFileSync(path.resolve(import.meta.dirname, '../golden/thanh-moc', name)));
  return rows.map((cells) => Object.fromEntries(header.map((id, i) => [id, cells[i] ?? ''])));
}

/** The rows with only the columns the golden list has. */
function likeGolden(rows: readonly Record<string, string>[], like: readonly Record<string, string>[]) {
  const ids = Object.keys(like[0] ?? {});
  return rows.map((row) => Object.fromEntries(ids.map((id) => [id, row[id] ?? ''])));
}

describe('the year of xã Thanh Mộc, clicked through the menu', () => {
  let book: Book;

  beforeAll(() => {
    book = sampleBook();
    for (const item of [CHECK, SCORE, COUNT, LISTS, SUMMARY]) click(book, item);
  });

  it('gives the scoreboard of all 50 registered, in order', () => {
    const expected = golden('scoreboard.tsv');
    expect(likeGolden(exported(book, 'scoreboard'), expected)).toEqual(expected);
  });

  it('finds exactly the planted defects, each at its cell', () => {
    const expected = golden('checks.tsv');
    const place = (issue: Record<string, string>): string => Object.values(issue).join(' ');
    expect(likeGolden(exported(book, 'checks'), expected).map(place).sort()).toEqual(expected.map(place).sort());
  });

  it('counts every vote', () => {
    const expected = golden('ballots.tsv');
    expect(likeGolden(exported(book, 'ballots'), expected)).toEqual(expected);
  });

  it('gives gifts to six people for 1.800.000 đồng', () => {
    const list = exported(book, 'gift-list');
    expect(list.map(({ order, participant, amount }) => [order, participant, amount])).toEqual([
      ['1', 'CB13', '300000'],
      ['2', 'CB05', '300000'],
      ['3', 'CB04', '300000'],
      ['4', 'CB02', '300000'],
      ['5', 'CB08', '300000'],
      ['6', 'CB14', '300000'],
    ]);
    const sheet = tab(book, 'Khen thưởng xã');
    const texts = Array.from({ length: sheet.lastRow }, (_, i) => sheet.display(i + 1, 8));
    expect(texts).toContain('6 suất × 300.000 đồng = 1.800.000 đồng. (Bằng chữ: Một triệu tám trăm nghìn đồng./.)');
  });

  it('says why CB14 got the last gift and CB01 did not', () => {
    expect(exported(book, 'gift-list')[5]?.reason).toBe(
      'Hạng 14, 84,00 điểm, mức “tiêu biểu” (từ 80 điểm); không vướng quy tắc chặn nào; Hội đồng đồng ý 9/9 (100,00%); bằng điểm Đặng Văn Đạt (CB01), xếp trước vì là người trực tiếp làm việc (C19).',
    );
  });

  it('proposes CB13 and CB05 to the superior level', () => {
    expect(exported(book, 'superior-list').map(({ participant }) => participant)).toEqual(['CB13', 'CB05']);
  });

  it('lists four people for the period so far', () => {
    const list = exported(book, 'period').map(({ participant, years, mean }) => [participant, years, mean]);
    expect(list).toEqual([
      ['CB05', '3', '92,11'],
      ['CB13', '3', '91,58'],
      ['CB04', '3', '87,86'],
      ['CB02', '3', '83,17'],
    ]);
  });

  it('leaves every cell of people as it was typed', () => {
    const files = exportTsv(book);
    for (const file of fs.readdirSync(SAMPLE)) {
      const typed = parseTsv(fs.readFileSync(path.join(SAMPLE, file)));
      const after = parseTsv(Buffer.from(files.get(file) ?? ''));
      typed.rows.forEach((cells, i) => {
        typed.header.forEach((id, c) => {
          const cell = after.rows[i]?.[after.header.indexOf(id)] ?? '';
          expect(`${file} ${i + 2} ${id}: ${cell}`).toBe(`${file} ${i + 2} ${id}: ${cells[c] ?? ''}`);
        });
      });
    }
  });

  it('changes nothing when everything is clicked a second time', () => {
    const before = JSON.stringify(book);
    for (const item of [CHECK, SCORE, COUNT, LISTS, SUMMARY]) click(book, item);
    expect(JSON.stringify(book) === before).toBe(true);
  });
});
