import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { seen } from '../crash/same-book.ts';
import { click, DECISION_DAY, LISTS, SCORE, sampleBook } from './office.ts';

const SIX_MINUTES = 6 * 60_000;

/** A Google so slow that every write takes a minute: how the item goes on until it is done, and how long each run took. */
function clickedUntilDone(book: Book, item: string): { said: string[]; longest: number } {
  const said: string[] = [];
  let longest = 0;
  for (let clicks = 0; clicks < 20; clicks += 1) {
    let elapsed = 0;
    const { shown } = click(book, item, {
      now: () => DECISION_DAY.getTime() + elapsed,
      between: (call, member) => {
        // Each execution begins with its own six minutes.
        if (call === 1) elapsed = 0;
        if (/^Range\.set(Values|RichTextValues)$/.test(member)) elapsed += 60_000;
        longest = Math.max(longest, elapsed);
      },
    });
    said.push(shown.at(-1) ?? '');
    if (!said.at(-1)?.startsWith('Google cho mỗi lần chạy 6 phút')) return { said, longest };
  }
  throw new Error('It was never done');
}

describe('an item with more to write than six minutes allow', () => {
  it.each([SCORE, LISTS])('“%s” stops in time, says so, and the same click writes the rest', (item) => {
    const [slow, whole] = [sampleBook(), sampleBook()];
    click(whole, item);
    const { said, longest } = clickedUntilDone(slow, item);
    expect(said.length).toBeGreaterThan(1);
    expect(said[0]).toBe(
      `Google cho mỗi lần chạy 6 phút, chưa đủ để ghi hết. Phần đã ghi được giữ. Bấm lại “${item}” để ghi tiếp phần còn lại.`,
    );
    expect(longest).toBeLessThan(SIX_MINUTES);
    expect(seen(slow) === seen(whole)).toBe(true);
  });
});
