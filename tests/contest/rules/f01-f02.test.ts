import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook.ts';
import { sealedRow } from '../publication/sealed.ts';
import { official, sentences, task } from './commune.ts';

const AN = official('CB01', { name: 'Lê Thị An' });
const PUBLISHED = sealedRow({
  year: '2023',
  participant: 'CB01',
  name: 'Lê Thị An',
  total: '90,00',
  level: 'tiêu biểu, xuất sắc',
  gift: 'Có',
  superior: 'Không',
});
const f01 = (done: string, history: object[]): string[] =>
  sentences('F01', {
    roster: [AN],
    'register-3.1': [task('CB01', done)],
    history: history as Record<string, string>[],
  });

describe('F01 computed otherwise than published', () => {
  it('names before and after', () => {
    expect(f01('7', [PUBLISHED])).toEqual([
      'Lê Thị An (CB01): kết quả tính lại khác bản đã công bố (90,00 điểm, tiêu biểu, xuất sắc, có quà → 70,00 điểm).',
    ]);
  });

  it('is silent where it is the same, and where nothing was published', () => {
    expect(f01('9', [PUBLISHED])).toEqual([]);
    expect(f01('7', [])).toEqual([]);
  });

  it('compares with the last version only, and leaves a withdrawn result withdrawn', () => {
    const adjusted = sealedRow(
      { year: '2023', participant: 'CB01', total: '70,00', gift: 'Không', superior: 'Không' },
      { state: 'điều chỉnh', version: 2 },
    );
    expect(f01('7', [PUBLISHED, adjusted])).toEqual([]);
    const withdrawn = sealedRow({ year: '2023', participant: 'CB01' }, { state: 'thu hồi', version: 2 });
    expect(f01('9', [PUBLISHED, withdrawn])).toEqual([]);
  });
});

describe('F02 an appeal nobody has answered', () => {
  const appeal = { date: { date: '2024-01-30' }, participant: 'CB01', content: 'Cộng thiếu một việc' };
  const f02 = (more: Readonly<Record<string, CellValue>>, today: string): string[] =>
    sentences('F02', { roster: [AN], appeals: [{ ...appeal, ...more }] }, {}, today);

  it('has five working days, Tết not counted unless the setting says otherwise', () => {
    expect(f02({}, '2024-02-06')).toEqual([
      'Tab Kiến nghị, ô F2: kiến nghị “Cộng thiếu một việc” chưa trả lời, hạn 06/02/2024.',
    ]);
    expect(f02({}, '2024-02-07')).toEqual([
      'Tab Kiến nghị, ô F2: kiến nghị “Cộng thiếu một việc” chưa trả lời, hạn 06/02/2024, quá 1 ngày làm việc.',
    ]);
  });

  it('keeps a deadline of its own, and is done once answered', () => {
    expect(f02({ deadline: { date: '2024-02-20' } }, '2024-02-07')).toEqual([
      'Tab Kiến nghị, ô F2: kiến nghị “Cộng thiếu một việc” chưa trả lời, hạn 20/02/2024.',
    ]);
    expect(f02({ answer: 'Đã cộng lại' }, '2024-02-07')).toEqual([]);
  });
});
