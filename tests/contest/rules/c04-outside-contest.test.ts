import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

const found = (more = {}, settings = {}): string[] =>
  sentences('C04', { roster: [official('CB01')], 'register-3.1': [task('CB01', '9', more)] }, settings);
const day = (date: string) => ({ dueOn: { date } });

describe('C04 a day outside the contest', () => {
  it('is one before the plan or after 31/12', () => {
    expect(found(day('2023-03-05'))).toEqual([
      'Tab ĐK 3.1, ô H2: ngày 05/3/2023 nằm ngoài thời gian thi đua (06/3/2023 – 31/12/2023).',
    ]);
    expect(found(day('2024-01-01'))).toHaveLength(1);
    expect(found({ completedOn: { date: '2024-01-01' } })).toHaveLength(1);
  });

  it('is not the first day, nor the last', () => {
    expect([...found(day('2023-03-06')), ...found(day('2023-12-31')), ...found()]).toEqual([]);
  });

  it('is measured against the days the commune has set', () => {
    expect(found(day('2024-01-15'), { 'end-date': '31/01/2024' })).toEqual([]);
  });
});
