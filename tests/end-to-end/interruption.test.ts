import { describe, expect, it } from 'vitest';
import { createBook } from '../../local/book/book.ts';
import { CHECK, click, LISTS, SCORE, SET_UP, sampleBook, setUpBook } from './office.ts';

/**
 * The workbook without its log: a run that was cut off is logged when it is run again. What is kept for undo counts by
 * what it gives back (undo.test.ts): both tries stand in it.
 */
function withoutLog(book: { toJSON(): Readonly<Record<string, unknown>> }): string {
  const { sheets, ...file } = book.toJSON() as { sheets: { name: string; id: number }[] };
  const tabs = sheets
    .filter(({ name }) => name !== 'Nhật ký')
    .map(({ id: _, ...sheet }) => (sheet.name === 'Hoàn tác' ? { ...sheet, cells: null } : sheet));
  // Links and dropdowns lead to tabs by their ids, which Google gives out: what counts is the tab.
  const names = new Map(sheets.map(({ id, name }) => [String(id), name]));
  return JSON.stringify({ ...file, sheets: tabs }).replace(
    /(#gid=|"sheetId":)(\d+)/g,
    (_, to, id) => `${to}${names.get(id)}`,
  );
}

describe('a run that stops half-way', () => {
  it.each([CHECK, SCORE, LISTS])('%s leaves a workbook that the same click completes', (item) => {
    const whole = sampleBook();
    const { calls } = click(whole, item);
    const total = Object.values(calls.counts).reduce((sum, count) => sum + count, 0);
    for (let atCall = 1; atCall < total; atCall += Math.ceil(total / 10)) {
      const book = sampleBook();
      try {
        click(book, item, { faults: { atCall, kind: 'stop' } });
      } catch {
        // the machine stopped
      }
      click(book, item);
      expect(`${atCall}: ${withoutLog(book) === withoutLog(whole)}`).toBe(`${atCall}: true`);
    }
  });

  it('set-up is completed by a second click, wherever the first one was cut off', () => {
    const whole = withoutLog(setUpBook());
    for (const atCall of [40, 60, 90, 150, 200, 250, 300, 350, 400, 500, 600, 800, 1000, 1150]) {
      const book = createBook({ thisYear: 2024 });
      try {
        click(book, SET_UP, { faults: { atCall, kind: 'stop' } });
      } catch {
        // the machine stopped
      }
      click(book, SET_UP);
      expect(`${atCall}: ${withoutLog(book) === whole}`).toBe(`${atCall}: true`);
    }
  }, 120_000); // fourteen set-ups on a busy machine
});
