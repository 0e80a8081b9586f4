import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedDay, mendedNumber, mendedText } from '../../src/contest/mending.ts';

describe('mendedText', () => {
  it.each([
    ['  Họp\u00a0 kiểm điểm ', 'Họp kiểm điểm'],
    ['Số hoá hồ sơ'.normalize('NFD'), 'Số hóa hồ sơ'],
    ['dòng  một \r\n dòng hai\u200b', 'dòng một\ndòng hai'],
  ])('of “%s” is “%s”', (typed, mended) => {
    expect(mendedText(typed)).toBe(mended);
  });

  it('has nothing left to mend in what it has mended', () => {
    fc.assert(fc.property(fc.string(), (typed) => mendedText(mendedText(typed)) === mendedText(typed)));
  });
});

describe('mendedNumber', () => {
  it.each([
    ['9.5', '9,5'],
    [' 98.25% ', '98,25%'],
  ])('writes “%s” as “%s”', (typed, mended) => {
    expect(mendedNumber(typed)).toBe(mended);
  });

  it.each(['1.500', '9,5', '12', 'khoảng 9.5', '1.2.3', ''])('leaves “%s” alone', (typed) => {
    expect(mendedNumber(typed)).toBeNull();
  });
});

describe('mendedDay', () => {
  it.each([
    ['25/12/2023', '2023-12-25'],
    ['25.12.2023', '2023-12-25'],
    ['6/6/2023', '2023-06-06'],
    ['2023-3-6', '2023-03-06'],
  ])('reads “%s” as %s', (typed, day) => {
    expect(mendedDay(typed)).toBe(day);
  });

  it.each(['06/03/2023', '31/02/2023', '06/03', '06/3/20223', 'cuối tháng 3'])(
    'does not guess what “%s” means',
    (typed) => {
      expect(mendedDay(typed)).toBeNull();
    },
  );
});
