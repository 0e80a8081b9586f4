import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/contest/evidence.ts';

describe('readEvidence', () => {
  it.each([
    ['Báo cáo số 05/BC-UBND ngày 12/5/2023', '5/BC-UBND', '', '2023-05-12'],
    ['QĐ 05/2023/QĐ-UBND', '5/2023/QĐ-UBND', '', null],
    ['131/KH–UBND', '131/KH-UBND', '', null],
    ['https://thanhmoc.gov.vn/tin/12/BC', '', 'https://thanhmoc.gov.vn/tin/12/BC', null],
    ['MC 3.1-001/1', '', '', null],
    ['Sổ tiếp nhận năm 2023', '', '', null],
    ['ảnh ngày 31/02/2023', '', '', null],
  ])('of “%s” reads number %s, link %s, day %s', (typed, number, link, day) => {
    const item = readEvidence(typed);
    expect([item.number, item.link, item.day]).toEqual([number, link, day]);
  });
});
