import { describe, expect, it } from 'vitest';
import { shifted } from '../../../local/book/zone-moves.ts';

describe('a stretch of rows', () => {
  it.each([
    ['rows inserted before it push it', [3, 2], 1, 2, { start: 5, length: 2 }],
    ['rows inserted at its start push it', [3, 2], 3, 2, { start: 5, length: 2 }],
    ['rows inserted inside stretch it', [3, 2], 4, 2, { start: 3, length: 4 }],
    ['rows inserted behind it do nothing', [3, 2], 5, 2, { start: 3, length: 2 }],
    ['rows deleted before it pull it', [3, 2], 1, -2, { start: 1, length: 2 }],
    ['rows deleted over its start cut it', [3, 4], 2, -2, { start: 2, length: 3 }],
    ['rows deleted inside cut it', [3, 4], 4, -2, { start: 3, length: 2 }],
    ['rows deleted over its end cut it', [3, 4], 5, -9, { start: 3, length: 2 }],
    ['rows deleted behind it do nothing', [3, 4], 7, -2, { start: 3, length: 4 }],
  ] as const)('%s', (_, [start, length], at, count, result) => {
    expect(shifted(start, length, at, count)).toEqual(result);
  });

  it('is gone when all of it is deleted', () => {
    expect(shifted(3, 2, 2, -5)).toBeNull();
  });
});
