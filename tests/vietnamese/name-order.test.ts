import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/vietnamese/name-order.ts';
import { vectors } from '../vectors/read.ts';

const names = vectors('name-order.tsv').map((row) => row.name ?? '');

describe('compareNames', () => {
  it('orders a list of the commune by tên, họ, đệm, however it was shuffled', () => {
    expect(names.toReversed().sort(compareNames)).toEqual(names);
    expect([...names.slice(20), ...names.slice(0, 20)].sort(compareNames)).toEqual(names);
  });

  it('puts "Hoà" where "Hòa" stands', () => {
    expect(compareNames('Nguyễn Thị Hoà', 'Nguyễn Thị Hòa')).toBe(0);
  });

  it('does not depend on capital letters', () => {
    expect(compareNames('ĐẶNG VĂN ĐẠT', 'Đặng Văn Đạt')).toBe(0);
  });
});
