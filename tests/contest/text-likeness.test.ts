import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '../../src/contest/rational.ts';
import { likenessIndex, wholePercent } from '../../src/contest/text-likeness.ts';

const alike = (text: string, others: readonly string[], least = rational(85, 100)): string[] =>
  likenessIndex(others, (other) => other, least)
    .find(text, () => true)
    .map(({ item, likeness }) => `${item} ${wholePercent(likeness)}`);

describe('likenessIndex', () => {
  it('takes spelling, accents, punctuation and spaces as the same text', () => {
    expect(alike('Ban hoà giải, Uỷ ban', ['ban HÒA giải ủy  ban'])).toEqual(['ban HÒA giải ủy  ban 100']);
  });

  it('never rounds up to the threshold: 8 of 10 pieces are 80%', () => {
    expect(alike('abcdefghijklmn', ['abcdefghijklxy'], rational(80, 100))).toEqual(['abcdefghijklxy 80']);
    expect(alike('abcdefghijklmn', ['abcdefghijklxy'], rational(81, 100))).toEqual([]);
  });

  it('finds what comparing everything with everything finds', () => {
    const word = fc.constantFrom('rà soát', 'thủ tục', 'kiểm tra', 'tại thôn', 'đúng hạn', 'báo cáo', 'hồ sơ');
    const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (others, own) => {
        const single = others.filter((other) => alike(own, [other]).length > 0);
        expect([...new Set(single)].sort()).toEqual(
          [...new Set(alike(own, others).map((found) => found.replace(/ \d+$/, '')))].sort(),
        );
      }),
    );
  });
});
