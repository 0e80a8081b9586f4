import { describe, expect, it } from 'vitest';
import { createBook } from '../../../local/book/book.ts';
import { hostOf, mainOf, outcome } from '../script.ts';

/** Writes 1 to 3 below each other, two calls for each; the first two calls open the tab. */
const THREE_ROWS = mainOf('for (let row = 1; row <= 3; row += 1) sheet.getRange(row, 1).setValue(row);');
const FAILURE = 'Exception: Service Spreadsheets failed while accessing document with id local-spreadsheet.';

/** The values of column A. */
const column = (book = createBook()): unknown[] => Array.from({ length: 3 }, (_, i) => book.sheets[0]?.value(i + 1, 1));

describe('a service call that fails', () => {
  it('throws Google’s sentence at the call that was asked for', () => {
    const book = createBook();
    expect(outcome(hostOf(THREE_ROWS, { book, faults: { atCall: 6, kind: 'exception' } }))).toBe(FAILURE);
    expect(column(book)).toEqual([1, '', '']);
  });

  it('can be caught, and the run goes on', () => {
    const book = createBook();
    const code = mainOf(`
      let failures = 0;
      for (let row = 1; row <= 3; row += 1) {
        try { sheet.getRange(row, 1).setValue(row); } catch (error) { failures += error instanceof Error ? 1 : 0; }
      }
      return failures;`);
    expect(outcome(hostOf(code, { book, faults: { atCall: 6, kind: 'exception' } }))).toBe(1);
    expect(column(book)).toEqual([1, '', 3]);
  });

  it('fails once in each run, so that the run can be repeated without the fault', () => {
    const book = createBook();
    outcome(hostOf(THREE_ROWS, { book, faults: { atCall: 4, kind: 'exception' } }));
    outcome(hostOf(THREE_ROWS, { book }));
    expect(column(book)).toEqual([1, 2, 3]);
  });

  it('does not fail where the run makes fewer calls', () => {
    expect(outcome(hostOf(THREE_ROWS, { faults: { atCall: 9, kind: 'exception' } }))).toBe(undefined);
  });

  it('has not happened: the book and the call log know nothing of it', () => {
    const book = createBook();
    const host = hostOf(THREE_ROWS, { book, faults: { atCall: 4, kind: 'exception' } });
    outcome(host);
    expect([column(book), host.calls.snapshot().members['Range.setValue']]).toEqual([['', '', ''], undefined]);
  });
});

describe('a sudden stop', () => {
  const STUBBORN = mainOf(`
    for (let row = 1; row <= 3; row += 1) {
      try { sheet.getRange(row, 1).setValue(row); } catch (error) {} finally { try { sheet.getRange('B1').setValue('mãi'); } catch (error) {} }
    }
    return 'xong';`);

  it('cannot be caught, and the book keeps what was written before', () => {
    const book = createBook();
    expect(outcome(hostOf(STUBBORN, { book, faults: { atCall: 8, kind: 'stop' } }))).toBe(
      'Error: The run was stopped at call 8',
    );
    expect([...column(book), book.sheets[0]?.value(1, 2)]).toEqual([1, '', '', 'mãi']);
  });

  it('leaves no locks behind', () => {
    const book = createBook();
    const code = 'function main() { LockService.getDocumentLock().waitLock(10); SpreadsheetApp.getActive(); }';
    outcome(hostOf(code, { book, faults: { atCall: 3, kind: 'stop' } }));
    expect([...book.locks.keys()]).toEqual([]);
  });

  it('is over in the next run', () => {
    const book = createBook();
    outcome(hostOf(STUBBORN, { book, faults: { atCall: 3, kind: 'stop' } }));
    expect(outcome(hostOf(STUBBORN, { book }))).toBe('xong');
  });
});
