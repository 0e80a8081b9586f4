import { describe, expect, it } from 'vitest';
import { longDate, shortDate } from '../../src/vietnamese/dates.ts';
import { spoken } from '../../src/vietnamese/spoken.ts';
import { vectors } from '../vectors/read.ts';

describe('spoken', () => {
  it.each([
    ['từ ngày 06/3/2023', 'từ ngày mùng sáu tháng ba năm hai nghìn không trăm hai mươi ba'],
    ['đến 31/12/2023.', 'đến ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi ba.'],
    ['ngày 14/4', 'ngày mười bốn tháng tư'],
    ['tháng 6/2024', 'tháng sáu năm hai nghìn không trăm hai mươi tư'],
    ['xong 2023-09-05', 'xong ngày mùng năm tháng chín năm hai nghìn không trăm hai mươi ba'],
    ['giai đoạn 2021 - 2025', 'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm'],
    ['quý IV, quý I, lần thứ I, loại II', 'quý tư, quý một, lần thứ nhất, loại hai'],
    ['lúc 14h30', 'lúc mười bốn giờ ba mươi'],
  ])('says the time %s', (typed, words) => {
    expect(spoken(typed)).toBe(words);
  });

  it.each([
    ['95,25 điểm', 'chín mươi lăm phẩy hai mươi lăm điểm'],
    ['84,00 điểm', 'tám mươi tư điểm'],
    ['84,05', 'tám mươi tư phẩy không năm'],
    ['tăng 5-7 %', 'tăng năm đến bảy phần trăm'],
    ['66,67%', 'sáu mươi sáu phẩy sáu mươi bảy phần trăm'],
    ['300.000 đồng/người', 'ba trăm nghìn đồng một người'],
    ['1.800.000đ', 'một triệu tám trăm nghìn đồng'],
    ['350 m2', 'ba trăm năm mươi mét vuông'],
    ['thứ 1, thứ 4', 'thứ nhất, thứ tư'],
    ['06 người', 'sáu người'],
    ['gọi 0334828489', 'gọi không ba ba bốn tám hai tám bốn tám chín'],
    ['Quyết định số 85/QĐ-UBND', 'Quyết định số tám mươi lăm'],
  ])('says the figure %s', (typed, words) => {
    expect(spoken(typed)).toBe(words);
  });

  it.each(['8/9 phiếu', 'việc 3.2-024', 'mã TT01', '31/02/2023'])(
    'leaves alone what has two readings or none: %s',
    (typed) => {
      expect(spoken(typed)).toBe(typed);
    },
  );

  it.each(vectors('dates.tsv'))('says $short as it says $long', ({ iso }) => {
    expect(spoken(`ngày ${shortDate(iso ?? '')}`)).toBe(spoken(longDate(iso ?? '')));
    expect(spoken(shortDate(iso ?? ''))).not.toMatch(/\d/);
  });
});
