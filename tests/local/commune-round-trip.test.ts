import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCommune, readCommune } from '../../local/commune.ts';
import { exportTsv } from '../../local/export.ts';
import { parseTsv } from '../../local/tsv.ts';
import { setUpBook } from '../end-to-end/office.ts';

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thi-dua-tsv-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Rows of the columns that areas have of their own, and what the add-on keeps beside them. */
const FILES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'register-3.2': [
    { participant: 'CB01', task: 'Số hóa hồ sơ', domain: 'LV6', planLevel: 'Huyện', firstSeenOn: '2023-03-20' },
  ],
  'register-3.3': [{ participant: 'CB01', task: 'Cung cấp tài liệu', indexCode: '2.1' }],
  'register-3.4': [
    {
      participant: 'TT01',
      task: 'Viết tin',
      channel: 'đài truyền thanh',
      newsCount: '3',
      articleCount: '0',
      sessionCount: '',
    },
  ],
  'register-3.5': [
    {
      participant: 'CB01',
      task: 'Áp dụng giải pháp',
      initiative: 'Tổ hỗ trợ',
      author: 'Lê Thị An; Trần Văn Bình',
      recognisedBy: 'UBND xã',
      recognisedOn: '2023-10-12',
      effect: 'Bớt một ngày chờ',
      satisfactionBefore: '82%',
      satisfactionAfter: '95,5',
    },
  ],
  difficulties: [{ date: '2023-09-18', participant: 'CB01', content: 'Loa hỏng', state: 'chuyển cấp trên' }],
};

describe('the columns of the areas', () => {
  it.each(Object.entries(FILES))('%s come out of the sheet as they were loaded', (id, rows) => {
    const header = Object.keys(rows[0] ?? {});
    const lines = rows.map((row) => header.map((column) => row[column] ?? '').join('\t'));
    fs.writeFileSync(path.join(folder, `${id}.tsv`), `${[header.join('\t'), ...lines].join('\n')}\n`);
    const book = setUpBook();
    const commune = readCommune(folder);
    expect(commune.warnings).toEqual([]);
    loadCommune(commune, book);
    const out = parseTsv(Buffer.from(exportTsv(book).get(`${id}.tsv`) ?? ''));
    const read = out.rows.map((cells) =>
      Object.fromEntries(header.map((column) => [column, cells[out.header.indexOf(column)] ?? ''])),
    );
    expect(read).toEqual(rows);
  });
});
