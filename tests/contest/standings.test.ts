import { describe, expect, it } from 'vitest';
import { bandOf, levelOf } from '../../src/contest/levels.ts';
import { fromDigits, rational, roundHalfUp } from '../../src/contest/rational.ts';
import { ranksOf } from '../../src/contest/standings.ts';
import { readBands } from '../../src/contest/typed-bands.ts';
import { BAND_PRESETS, type BandPreset } from '../../src/provisions/bands.ts';
import { vectors } from '../vectors/read.ts';

const exact = (typed: string) => fromDigits(typed.replace(',', '.'));
const LEVELS = { exemplaryMin: rational(80), outstandingMin: rational(90) };

describe('ranks', () => {
  const rows = vectors('ranking.tsv');
  const sets = [...new Set(rows.map(({ set }) => set))].map(
    (name) => [name, rows.filter(({ set }) => set === name)] as const,
  );

  it.each(sets)('set %s: equals share a rank, the next rank skips, blanks have none', (_, own) => {
    const rounded = own.map(({ unrounded = '' }) => (unrounded === '' ? null : roundHalfUp(exact(unrounded), 2)));
    expect(ranksOf(rounded).map((rank) => String(rank ?? ''))).toEqual(own.map(({ rank }) => rank));
  });
});

describe('bands and levels of the rounded total', () => {
  it.each(vectors('rounding.tsv'))('$unrounded is "$band", level "$level"', ({ unrounded = '', band, level }) => {
    const total = roundHalfUp(exact(unrounded), 2);
    expect(bandOf(total, BAND_PRESETS.cchc as BandPreset)).toBe(band);
    expect(levelOf(total, LEVELS) ?? '').toBe(level);
  });

  const bandsOf = (typed: string, totals: readonly string[]) =>
    totals.map((total) => bandOf(exact(total), readBands(typed) as BandPreset));

  it('NĐ 335/2025: 90 / 70 / 50', () => {
    expect(bandsOf('nd-335', ['90', '89,99', '70', '50', '49,99'])).toEqual([
      'Hoàn thành xuất sắc nhiệm vụ',
      'Hoàn thành tốt nhiệm vụ',
      'Hoàn thành tốt nhiệm vụ',
      'Hoàn thành nhiệm vụ',
      'Không hoàn thành nhiệm vụ',
    ]);
  });

  it('Thái Nguyên, cấp xã: 95 / 80 / 70 / 50 on 110', () => {
    const names = ['Xuất sắc', 'Xuất sắc', 'Tốt', 'Tốt', 'Khá', 'Trung bình', 'Yếu'];
    expect(bandsOf('thai-nguyen', ['110', '95', '94,99', '80', '70', '50', '49,99'])).toEqual(names);
  });

  it('bounds as typed, closed and open', () => {
    expect(bandsOf('>90=Giỏi|>=70=Khá|=Chưa đạt', ['90', '90,01', '70', '69,99'])).toEqual([
      'Khá',
      'Giỏi',
      'Khá',
      'Chưa đạt',
    ]);
    expect(bandsOf('[90;100]=Giỏi|[70;90)=Khá|=Chưa đạt', ['90', '89,99', '69'])).toEqual(['Giỏi', 'Khá', 'Chưa đạt']);
  });

  it('what is no list of bounds is not read', () => {
    expect(['giỏi', '', '>=90', '=Yếu', '>=chín mươi=Giỏi'].map(readBands)).toEqual([null, null, null, null, null]);
  });
});
