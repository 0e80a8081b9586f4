import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook.ts';
import { official, sentences } from './commune.ts';

type Row = Record<string, CellValue>;

const roster = [official('CB01', { name: 'Lê Thị An' })];
const READY = { participant: 'CB01', achievement: 'Trả tại nhà.', confirmed: 'Có', consent: 'Có' };

function found(broadcast: Row, exemplar: Row | null = READY): string[] {
  const row = { date: { date: '2023-09-05' }, kind: 'Gương điển hình', participant: 'CB01', ...broadcast };
  return sentences('P01', { roster, broadcasts: [row], exemplars: exemplar ? [exemplar] : [] });
}

describe('P01 a broadcast', () => {
  it('of a confirmed exemplar who agrees is in order', () => {
    expect(found({})).toEqual([]);
  });

  it('before the officer has confirmed it, or without consent, is named with its day', () => {
    expect(found({}, { ...READY, confirmed: '', consent: 'Không' })).toEqual([
      'Lê Thị An (CB01) đã được phát thanh ngày 05/9/2023 nhưng Nội vụ chưa xác nhận thành tích; chưa ghi người được nêu đồng ý.',
    ]);
  });

  it('of somebody who is no exemplar is named', () => {
    expect(found({}, null)).toEqual([
      'Lê Thị An (CB01) đã được phát thanh ngày 05/9/2023 nhưng chưa có trong tab Điển hình.',
    ]);
  });

  it('needs its day, a day that is past, and for an exemplar the person', () => {
    expect(found({ date: '' })).toEqual(['Tab Phát thanh, ô A2: cần ngày đã phát.']);
    expect(found({ date: { date: '2024-02-01' } })).toEqual(['Tab Phát thanh, ô A2: cần ngày đã phát.']);
    expect(found({ participant: '' })).toEqual(['Tab Phát thanh, ô D2: chưa ghi phát gương của ai.']);
    expect(found({ participant: '', kind: 'Kết quả' })).toEqual([]);
  });

  it('typed in Điển hình is only named where the exemplar said no', () => {
    const typed = (consent: string): string[] =>
      sentences('P01', { roster, exemplars: [{ ...READY, consent, broadcastOn: '05/9/2023' }] });
    expect(typed('')).toEqual([]);
    expect(typed('Không')).toEqual(['Lê Thị An (CB01) đã được phát thanh nhưng người được nêu không đồng ý.']);
  });
});
