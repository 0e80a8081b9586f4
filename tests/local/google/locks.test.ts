import { describe, expect, it } from 'vitest';
import { createBook } from '../../../local/book/book.ts';
import { hostOf, mainOf, outcome, script } from '../script.ts';

/** Runs `body` on a book while another run holds its document lock. */
function whileHeld(body: string, options: { readonly user?: string } = {}): unknown {
  const book = createBook();
  let answer: unknown = null;
  const log = (): void => {
    answer = script(body, { book, now: new Date(0), ...options });
  };
  script("LockService.getDocumentLock().waitLock(10); console.log('held')", { book, ui: { log } });
  return answer;
}

describe('a lock that another run holds', () => {
  it('makes tryLock wait its time and give false', () => {
    expect(whileHeld('return [LockService.getDocumentLock().tryLock(20000), Date.now()]')).toEqual([false, 20000]);
  });

  it('makes waitLock wait its time and throw Google’s sentence', () => {
    expect(whileHeld('LockService.getDocumentLock().waitLock(5000)')).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('is not released by the run that waits for it', () => {
    expect(
      whileHeld(`
        const lock = LockService.getDocumentLock();
        lock.releaseLock();
        return [lock.hasLock(), lock.tryLock(1)]`),
    ).toEqual([false, false]);
  });

  it('does not hold the other kinds of locks', () => {
    expect(whileHeld('return [LockService.getScriptLock().tryLock(1), LockService.getUserLock().tryLock(1)]')).toEqual([
      true,
      true,
    ]);
  });
});

describe('a lock', () => {
  it('may be taken twice by the run that has it', () => {
    expect(
      script(`
        const lock = LockService.getDocumentLock();
        return [lock.hasLock(), lock.tryLock(1), lock.tryLock(1), LockService.getDocumentLock().hasLock()]`),
    ).toEqual([false, true, true, true]);
  });

  it('is free again once released', () => {
    const book = createBook();
    script('const lock = LockService.getDocumentLock(); lock.waitLock(1); lock.releaseLock()', { book });
    expect(book.locks.size).toBe(0);
  });

  it.each(['', "throw new Error('hỏng')"])('ends with its run, however that ends: %s', (end) => {
    const book = createBook();
    outcome(hostOf(mainOf(`LockService.getDocumentLock().waitLock(1); ${end}`), { book }));
    expect(script('return LockService.getDocumentLock().tryLock(1)', { book })).toBe(true);
  });

  it.each([
    ['alert', "ui.alert('Chạy?')"],
    ['prompt', "ui.prompt('Tên?')"],
  ])('is lost while a dialog is open: %s', (_, question) => {
    const book = createBook();
    let other: unknown = null;
    const open = (): void => {
      other = script('return LockService.getDocumentLock().tryLock(1)', { book });
    };
    const ui = {
      alert: () => {
        open();
        return 'OK' as const;
      },
      prompt: () => {
        open();
        return { button: 'OK' as const, text: '' };
      },
    };
    const own = script(
      `const ui = SpreadsheetApp.getUi(); const lock = LockService.getDocumentLock(); lock.waitLock(1); ${question}; return lock.hasLock()`,
      { book, ui },
    );
    expect([own, other]).toEqual([false, true]);
  });
});
