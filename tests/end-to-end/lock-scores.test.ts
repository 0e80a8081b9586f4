import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { CHECK, click, columnOf, exported, issues, SCORE, sampleBook, select, sentence, tab } from './office.ts';

const LOCK = 'Khóa điểm';
const UNLOCK = 'Mở khóa điểm';

/** The sheet row of CB19's line for criterion A4. */
function rowOfA4(book: Book): number {
  return exported(book, 'score-sheets').findIndex((line) => line.participant === 'CB19' && line.criterion === 'A4') + 2;
}

function assess(book: Book, value: string, reason = ''): void {
  const sheet = tab(book, 'Phiếu chấm');
  sheet.put(rowOfA4(book), columnOf(sheet, 'Thẩm định'), value);
  if (reason !== '') sheet.put(rowOfA4(book), columnOf(sheet, 'Lý do chênh lệch'), reason);
}

const line = (book: Book) => exported(book, 'score-sheets')[rowOfA4(book) - 2];

const firstTask = (book: Book): string =>
  exported(book, 'register-3.2').find(({ status, assessedResult }) => status === 'approved' && assessedResult !== '')
    ?.id ?? '';

const rowOfTask = (book: Book): number =>
  exported(book, 'register-3.2').findIndex(({ id }) => id === firstTask(book)) + 2;

function assessTask(book: Book, result: string): void {
  const sheet = tab(book, 'ĐK 3.2');
  sheet.put(rowOfTask(book), columnOf(sheet, 'Kết quả thẩm định'), result);
}

describe('scores that are locked', () => {
  it('CB19 A4 changed from Trung bình to Tốt after the lock is C07 and keeps CB19 off the lists', () => {
    const book = sampleBook();
    click(book, LOCK);
    click(book, CHECK);
    expect(issues(book).filter((issue) => issue.startsWith('C07'))).toEqual([]);
    assess(book, 'Tốt');
    click(book, CHECK);
    expect(issues(book)).toContain(`C07 score-sheets ${rowOfA4(book)} assessed`);
    expect(sentence(book, 'C07')).toMatch(
      /^Điểm thẩm định của .+ \(CB19\), tiêu chí A4, đổi từ Trung bình thành Tốt sau khi khóa\.$/,
    );
  });

  it('locking again does not wash the change away', () => {
    const book = sampleBook();
    click(book, LOCK);
    assess(book, 'Tốt');
    expect(click(book, LOCK).shown.join(' ')).toContain('CB19 A4');
    expect(line(book)?.lockedValue).toBe('Trung bình');
  });

  it('a second round: unlocked with a reason, changed with a reason, locked anew; the log keeps old → new', () => {
    const book = sampleBook();
    click(book, LOCK);
    select(book, 'Phiếu chấm', rowOfA4(book));
    click(book, UNLOCK, { text: 'đã xem giải trình ngày 20/01/2024' });
    expect(line(book)?.state).toBe('Đã mở khóa');
    assess(book, 'Tốt', 'bổ sung biên bản 05/BB');
    click(book, CHECK);
    expect(issues(book).filter((issue) => issue.startsWith('C07'))).toEqual([]);
    click(book, LOCK);
    expect(line(book)).toMatchObject({ state: 'Đã khóa', firstValue: 'Trung bình', lockedValue: 'Tốt' });
    const log = exported(book, 'log').map(({ what }) => what);
    expect(
      log.some((what) => what?.includes('Mở khóa 1 dòng: CB19 A4 (đã khóa: Trung bình). Lý do: đã xem giải trình')),
    ).toBe(true);
    expect(log.some((what) => what?.includes('CB19 A4: Trung bình → Tốt (bổ sung biên bản 05/BB)'))).toBe(true);
  });

  it('unlocking asks for a reason and for locked rows', () => {
    const book = sampleBook();
    select(book, 'Phiếu chấm', rowOfA4(book));
    expect(click(book, UNLOCK, { text: 'lý do' }).shown.join(' ')).toContain('Không có dòng đã khóa');
    click(book, LOCK);
    expect(click(book, UNLOCK, { text: ' ' }).shown.join(' ')).toContain('Mở khóa thì phải ghi lý do');
    expect(line(book)?.state).toBe('Đã khóa');
  });

  it('scoring keeps the lock', () => {
    const book = sampleBook();
    click(book, LOCK);
    click(book, SCORE);
    expect(line(book)).toMatchObject({ state: 'Đã khóa', lockedValue: 'Trung bình' });
  });

  it('a task is locked with its score: a result assessed otherwise is C07 until it is unlocked with a reason', () => {
    const book = sampleBook();
    const task = () => exported(book, 'register-3.2').find(({ id }) => id === firstTask(book)) ?? {};
    click(book, LOCK);
    expect(task().lockedAs).toMatch(/^\S+; sai sót \d+; (xong|chậm) /);
    assessTask(book, '1');
    click(book, CHECK);
    expect(issues(book)).toContain(`C07 register-3.2 ${rowOfTask(book)} assessedResult`);
    expect(sentence(book, 'C07')).toMatch(/, việc .+, đổi từ .+ thành 1; sai sót .+ sau khi khóa\.$/);
    select(book, 'ĐK 3.2', rowOfTask(book));
    click(book, UNLOCK, { text: 'thẩm định lại theo biên bản' });
    expect(task().lockedAs).toMatch(/^Đã mở khóa: /);
  });

  it('a locked line that somebody deletes is C07 at the person; letting it go takes a reason', () => {
    const book = sampleBook();
    click(book, LOCK);
    const roster = exported(book, 'roster');
    const row = roster.findIndex(({ code }) => code === 'CB19') + 2;
    expect(roster[row - 2]?.lockedItems?.split('; ')).toContain('A4');
    tab(book, 'Phiếu chấm').deleteRows(rowOfA4(book), 1);
    click(book, CHECK);
    expect(issues(book)).toContain(`C07 roster ${row} lockedItems`);
    expect(sentence(book, 'C07')).toMatch(/^Điểm đã khóa của .+ \(CB19\) không còn dòng: A4 /);
    select(book, 'Danh sách', row);
    click(book, UNLOCK, { text: 'dòng ghi nhầm' });
    click(book, CHECK);
    expect(issues(book).filter((issue) => issue.startsWith('C07'))).toEqual([]);
  });
});
