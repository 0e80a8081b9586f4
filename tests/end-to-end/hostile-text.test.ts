import fs from 'node:fs';
import { init } from 'excelize-wasm';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { writeXlsx } from '../../local/book/xlsx.ts';
import { exportTsv } from '../../local/export.ts';
import type { Page } from '../../local/google/run-context.ts';
import { createHost } from '../../local/host.ts';
import { dialogData } from '../../local/press-preview.ts';
import { parseTsv } from '../../local/tsv.ts';
import type { DocumentModel } from '../../src/documents/model.ts';
import { renderDocx } from '../../src/pages/render-docx.ts';
import type { TableTab } from '../../src/tabs/tab.ts';
import { documentsOf } from '../documents/sample.ts';
import { HOSTILE_TEXTS, LONGEST_TEXTS, SENTENCES } from '../hostile-texts.ts';
import { columnsOf, everywhere, INPUTS, put, throughTheYear } from './hostile-cells.ts';
import {
  CHECK,
  CODE,
  COUNT,
  click,
  DECISION_DAY,
  exported,
  LISTS,
  MANIFEST,
  SCORE,
  SUMMARY,
  sampleBook,
  tab,
} from './office.ts';

/** Everything that would be calculated, in any tab. */
const formulas = (book: Book): string[] =>
  book.sheets.flatMap((sheet) =>
    [...sheet.formulaCells()].map(
      ({ row, column, formula }) => `${sheet.name} ${row} ${column} ${formula.slice(0, 40)}`,
    ),
  );

/** What people have typed, but for the ids of rows without one. */
function typed(book: Book): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const one of INPUTS) {
    const sheet = tab(book, one.name);
    for (let row = 1; row <= sheet.lastRow; row += 1)
      for (const { id, number } of columnsOf(one)) {
        const value = sheet.value(row, number);
        if (value !== '') cells.set(`${one.name} ${row} ${id}`, value);
      }
  }
  return cells;
}

const changed = (before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] =>
  [...before].flatMap(([key, value]) => {
    // A cell of blanks is a blank cell: the row gets its id.
    const isBlankId = key.endsWith(' id') && String(value).trim() === '';
    return after.get(key) === value || isBlankId ? [] : [key];
  });

/** A lone half of a letter has no UTF-8: files hold U+FFFD in its place. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

const bad = (xml: string): string[] => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the letters that XML forbids are what is looked for
  const letters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(xml) ? ['forbidden letter'] : [];
  const open: string[] = [];
  const text = xml.replace(
    /<!--.*?-->|<\?.*?\?>|<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/gs,
    (tag, end, name, empty) => {
      if (name === undefined || empty) return '';
      if (!end) open.push(name);
      else if (open.pop() !== name) letters.push(`unexpected ${tag}`);
      return '';
    },
  );
  const loose = /<|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-f]+);)/i.exec(text);
  return [...letters, ...open, ...(loose ? [`loose ${text.slice(loose.index, loose.index + 40)}`] : [])];
};

/** The parts of an office file that another program could not read. */
const badParts = (file: Uint8Array): string[] =>
  Object.entries(unzipSync(file)).flatMap(([name, bytes]) =>
    /\.(xml|rels)$/.test(name)
      ? bad(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).map((what) => `${name}: ${what}`)
      : [],
  );

const YEAR = [CHECK, SCORE, COUNT, LISTS, SUMMARY, 'Ai chưa nộp', 'Xem tiến độ', 'Kiểm tra sổ', 'Sửa sổ'];

describe(`${HOSTILE_TEXTS.length} texts in each of ${INPUTS.flatMap(columnsOf).length} columns`, () => {
  let book: Book;
  let before: Map<string, unknown>;

  beforeAll(() => {
    book = sampleBook();
    put(book, everywhere(book, HOSTILE_TEXTS));
    before = typed(book);
  });

  it.each(YEAR)('“%s” ends, makes no formula and changes nothing typed', (label) => {
    const { shown } = click(book, label);
    expect(shown.length).toBeGreaterThan(0);
    expect(formulas(book)).toEqual([]);
    expect(changed(before, typed(book))).toEqual([]);
  });

  it('the TSV files hold what the sheet shows, line for line', () => {
    for (const [name, text] of exportTsv(book)) {
      const { header, rows } = parseTsv(Buffer.from(text));
      expect([name, rows.filter((row) => row.length !== header.length).length]).toEqual([name, 0]);
    }
    for (const one of INPUTS) {
      const rows = exported(book, one.id);
      const sheet = tab(book, one.name);
      const id = columnsOf(one).find(({ id: column }) => one.columns[column]?.cell.labels === undefined);
      rows.forEach((row, i) => {
        const value = id && sheet.value(i + 2, id.number);
        if (id && typeof value === 'string') expect(row[id.id]).toBe(wellFormed(value));
      });
    }
  });

  it('the .xlsx is well-formed and opens without a formula', async () => {
    const file = await writeXlsx(book);
    expect(badParts(file)).toEqual([]);
    const excelize = await init('node_modules/excelize-wasm/excelize.wasm.gz');
    const opened = excelize.OpenReader(file);
    expect(opened.error ?? null).toBeNull();
    const sheets = Object.entries(unzipSync(file)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.filter(([, bytes]) => strFromU8(bytes).includes('<f>'))).toEqual([]);
  });
});

it.each([LISTS])('“%s” ends with cells as long as a cell can be in every column', (label) => {
  const book = sampleBook();
  put(book, everywhere(book, LONGEST_TEXTS));
  const before = typed(book);
  click(book, label);
  expect(formulas(book)).toEqual([]);
  expect(changed(before, typed(book))).toEqual([]);
});

describe.each([0, 17, 34])('the sample commune with hostile prose, the texts %i further', (shift) => {
  let book: Book;
  let models: readonly DocumentModel[];

  beforeAll(() => {
    book = sampleBook();
    put(book, throughTheYear(book, shift));
  });

  it('has its lists, and no formula in any of them', () => {
    const before = typed(book);
    for (const label of YEAR) click(book, label);
    expect(formulas(book)).toEqual([]);
    expect(changed(before, typed(book))).toEqual([]);
    expect(exported(book, 'gift-list').length).toBeGreaterThan(0);
  });

  it('every document is a well-formed file', async () => {
    const given = documentsOf(book);
    models = 'models' in given ? given.models : [];
    expect(models.length).toBeGreaterThan(50);
    for (const model of models) expect([model.id, badParts(await renderDocx(model))]).toEqual([model.id, []]);
  });
});

it('every document has a file name of its own that any disk takes, whatever the codes are', () => {
  const book = sampleBook();
  const roster = INPUTS.find(({ id }) => id === 'roster') as TableTab;
  const codes = [...HOSTILE_TEXTS, ...LONGEST_TEXTS, 'CB/99', 'CB-99', 'CB 99'];
  put(
    book,
    codes.flatMap((text, i) => [
      { tab: roster, row: 60 + i, id: 'code', text },
      { tab: roster, row: 60 + i, id: 'name', text: `Người thứ ${i}` },
    ]),
  );
  const given = documentsOf(book);
  const names = 'models' in given ? given.models.map(({ fileName }) => fileName) : [];
  expect(names.length).toBeGreaterThan(codes.length);
  expect(new Set(names).size).toBe(names.length);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in names are what is looked for
  for (const name of names) expect(name).toMatch(/^[^\u0000-\u001f<>:"/\\|?*]{1,120}\.docx$/);
});

describe('what the pages are given', () => {
  it('ends no element and comes out as it was typed', () => {
    const book = sampleBook();
    put(book, everywhere(book, HOSTILE_TEXTS));
    const host = (ui: { dialog(page: Page): void }) =>
      createHost({
        code: CODE,
        manifest: MANIFEST,
        html: { preview: '', 'checks-sidebar': '' },
        now: DECISION_DAY,
        book,
        ui,
      });
    const pages: Page[] = [];
    const opened = host({ dialog: (page) => pages.push(page) });
    for (const name of ['mend', 'check', 'showChecks']) opened.run(name);
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      expect(page.html.match(/<[^"]/g)).toEqual(['<s', '</']);
    }
    expect(JSON.stringify(pages.map(dialogData))).toContain('<img src=x onerror=alert(1)>');
  });

  it('is set as text by every page', () => {
    const pages = fs.readdirSync('src/pages').map((file) => fs.readFileSync(`src/pages/${file}`, 'utf8'));
    const raw =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write\(|DOMParser|createContextualFragment|<\?!?=|\beval\b|new Function/;
    expect(pages.flatMap((text) => raw.exec(text)?.[0] ?? [])).toEqual([]);
  });
});

describe('a line of a civil servant', () => {
  it.each(SENTENCES)('“%s” is written as it was typed', (text) => {
    const book = sampleBook();
    put(book, [{ tab: INPUTS.find(({ id }) => id === 'roster') as TableTab, row: 14, id: 'position', text }]);
    for (const label of [SCORE, LISTS]) click(book, label);
    const shown = book.sheets.flatMap((sheet) => {
      const found: string[] = [];
      for (let row = 1; row <= sheet.lastRow; row += 1)
        for (let column = 1; column <= sheet.lastColumn; column += 1)
          if (sheet.name !== 'Danh sách' && sheet.display(row, column) === text) found.push(sheet.name);
      return found;
    });
    expect(shown).toContain('Khen thưởng xã');
    expect(formulas(book)).toEqual([]);
  });
});
