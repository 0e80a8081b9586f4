import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBook } from '../../../local/book/book.ts';
import { readStore, Store } from '../../../local/server/store.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'store-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

it('gives the workbook back as it was saved', () => {
  const file = path.join(folder, 'workbook.json');
  const book = createBook();
  book.sheets[0]?.put(1, 1, 'Ủy ban nhân dân xã');
  new Store(
    file,
    () => book,
    () => {},
  ).saveNow();
  expect(readStore(file, 'x')).toEqual({ kept: JSON.stringify(book), broken: null });
});

it('puts a file that was cut off aside with every byte, and starts without it', () => {
  const file = path.join(folder, 'workbook.json');
  fs.writeFileSync(file, '{"name":"Thi đua CCHC","sheets":[{"id":');
  const broken = path.join(folder, 'workbook-hong-20240130.json');
  expect(readStore(file, '20240130')).toEqual({ kept: null, broken });
  expect(fs.readFileSync(broken, 'utf8')).toBe('{"name":"Thi đua CCHC","sheets":[{"id":');
  expect(fs.existsSync(file)).toBe(false);
});

it('saves every change, also when the timer rings before the clock has got there', () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000);
  const file = path.join(folder, 'workbook.json');
  const book = createBook();
  const store = new Store(
    file,
    () => book,
    () => {},
  );
  for (const text of ['lần một', 'lần hai']) {
    book.sheets[0]?.put(1, 1, text);
    store.saveSoon();
    vi.advanceTimersByTime(300);
    expect(readStore(file, 'x').kept).toContain(text);
  }
  vi.useRealTimers();
  vi.restoreAllMocks();
});
