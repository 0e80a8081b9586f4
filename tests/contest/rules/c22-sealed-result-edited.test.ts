import { describe, expect, it } from 'vitest';
import { closedYear, sealedRow } from '../publication/sealed.ts';
import { official, sentences } from './commune.ts';

const TEN = official('CB10', { name: 'Mai Thị Giang' });
const SEALED = sealedRow({ year: '2022', participant: 'CB10', name: 'Mai Thị Giang', total: '77,00', gift: 'Không' });
const c22 = (history: Record<string, unknown>[]): string[] =>
  sentences('C22', { roster: [TEN], history: history as Record<string, string>[] });

describe('C22 a sealed result edited', () => {
  it('names year, person, the value before and after: 77,00 became 83,00', () => {
    expect(c22([{ ...SEALED, total: '83,00' }])).toEqual([
      'Kết quả năm 2022 của Mai Thị Giang (CB10) đã công bố, bị đổi từ 77,00 thành 83,00.',
    ]);
  });

  it('points at every cell that was edited, also at one that was emptied', () => {
    expect(c22([{ ...SEALED, level: 'tiêu biểu', gift: 'Có', name: '' }])).toEqual([
      'Kết quả năm 2022 của Mai Thị Giang (CB10) đã công bố, bị đổi từ Mai Thị Giang thành (trống).',
      'Kết quả năm 2022 của Mai Thị Giang (CB10) đã công bố, bị đổi từ (trống) thành tiêu biểu.',
      'Kết quả năm 2022 của Mai Thị Giang (CB10) đã công bố, bị đổi từ Không thành Có.',
    ]);
  });

  it('lets another spelling pass: 77 for 77,00, other accents, code with name', () => {
    const same = { total: '77', name: 'Mai Thị Giang'.normalize('NFD'), participant: 'CB10 – Mai Thị Giang' };
    expect(c22([{ ...SEALED, ...same }])).toEqual([]);
  });

  it('sees that the kept copy was edited too', () => {
    const forged = { ...SEALED, total: '83,00', kept: SEALED.kept.replace('77,00', '83,00') };
    expect(c22([forged])).toEqual([
      'Kết quả năm 2022 của Mai Thị Giang (CB10): dấu niêm phong không khớp với bản lưu (tab Lịch sử, dòng 2).',
    ]);
  });

  it('says nothing of rows that were typed in and never sealed', () => {
    expect(c22([{ year: '2022', participant: 'CB10', total: '83,00' }])).toEqual([]);
  });

  it('watches rows typed in by hand only while their year is closed', () => {
    const byHand = sealedRow({ year: '2021', participant: 'CB10', total: '70' }, { state: 'gõ tay' });
    const edited = (row: Record<string, unknown>): string[] => c22([{ ...row, total: '71' }]);
    expect(edited(byHand)).toEqual([]);
    expect(closedYear([byHand]).flatMap(edited)).toEqual([
      'Kết quả năm 2021 của CB10 đã công bố, bị đổi từ 70 thành 71.',
    ]);
  });
});

describe('C22 a closed year', () => {
  const rows = closedYear([SEALED, sealedRow({ year: '2022', participant: 'CB11', total: '80,00' })]);

  it('is whole in any order of its rows', () => {
    expect(c22(rows)).toEqual([]);
    expect(c22([...rows].reverse())).toEqual([]);
  });

  it('misses a row that was deleted', () => {
    expect(c22(rows.slice(0, 1))).toEqual([
      'Năm 2022 niêm phong với 2 dòng, nay có 1 dòng mang dấu ấy và dấu chung không khớp.',
    ]);
  });

  it('notices a row that was added, and one whose own seal was wiped out', () => {
    const added = { year: '2022', participant: 'CB12', total: '95' };
    expect(c22([...rows, added])).toEqual([
      'Kết quả năm 2022 của CB12 được thêm sau khi năm đã niêm phong (tab Lịch sử, dòng 4).',
    ]);
  });
});
