import { describe, expect, it } from 'vitest';
import { openDifficulties } from '../../src/contest/difficulty-wait.ts';
import { outcomeOf } from '../typed-workbook.ts';

const difficulty = (day: string, more: object = {}) => ({
  date: { date: day },
  content: 'Đường truyền hay gián đoạn',
  ...more,
});

describe('openDifficulties', () => {
  const waits = (
    today: string,
    rows: Parameters<typeof outcomeOf>[0][string],
    settings = [{ key: 'year', value: '2023' }],
  ) =>
    openDifficulties(outcomeOf({ settings, difficulties: rows }, today).facts).map(({ waited, isOld }) => [
      waited,
      isOld,
    ]);

  it('count working days, and are old after more than ten', () => {
    expect(waits('2023-05-26', [difficulty('2023-05-12')])).toEqual([[10, false]]);
    expect(waits('2023-05-29', [difficulty('2023-05-12')])).toEqual([[11, true]]);
  });

  it('follow the setting of the commune', () => {
    const settings = [{ key: 'difficulty-days', value: '3' }];
    expect(waits('2023-05-18', [difficulty('2023-05-12')], settings)).toEqual([[4, true]]);
  });

  it('are those without an answer that are not settled; without a day nobody knows how long they wait', () => {
    const rows = [
      difficulty('2023-05-12', { answer: 'Đồng ý' }),
      difficulty('2023-05-12', { state: 'đã giải quyết' }),
      { content: 'Loa hỏng' },
    ];
    expect(waits('2023-12-01', rows)).toEqual([[null, false]]);
  });
});
