import { describe, expect, it } from 'vitest';
import { official, sentences } from './commune.ts';

/** So many rated excellent and so many rated good, all of one body and position. */
const rated = (top: number, good: number, more = {}): string[] =>
  sentences('C13', {
    roster: Array.from({ length: top + good }, (_, i) =>
      official(`CB${10 + i}`, { annualRating: i < top ? 'HTXSNV' : 'HTTNV', ...more }),
    ),
  });

describe('C13 too many rated excellent', () => {
  it('is more than 20% of those rated good, rounded down: 1 of 5 may be, 1 of 4 not, 2 of 9 not', () => {
    expect(rated(1, 5)).toEqual([]);
    expect(rated(1, 4)).toEqual([
      'Nhóm công chức: 1 người hoàn thành xuất sắc, tối đa 0 (20% của 4 người hoàn thành tốt).',
    ]);
    expect(rated(2, 9)).toEqual([
      'Nhóm công chức: 2 người hoàn thành xuất sắc, tối đa 1 (20% của 9 người hoàn thành tốt).',
    ]);
  });

  it('keeps secretaries and chairs apart from appointed officials', () => {
    expect(rated(1, 4, { body: 'Đoàn thể', position: 'Chủ tịch Hội Nông dân' })).toEqual([
      'Nhóm cán bộ: 1 người hoàn thành xuất sắc, tối đa 0 (20% của 4 người hoàn thành tốt).',
    ]);
    expect(rated(1, 5, { body: 'UBND', position: 'Phó Chủ tịch UBND' })).toEqual([]);
  });

  it('does not count people of units of the area', () => {
    expect(rated(3, 0, { body: 'Đơn vị trên địa bàn', giftEligible: 'Không' })).toEqual([]);
  });
});
