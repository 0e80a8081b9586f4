import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

const NEEDED = [
  { code: 'B1', group: 'B', name: 'Việc', max: '100', kind: 'tasks', appliesTo: 'all', evidenceRequired: 'Có' },
];
const found = (more = {}): string[] =>
  sentences('C02', {
    roster: [official('CB01', { name: 'Lê Thị An' })],
    criteria: NEEDED,
    'register-3.1': [task('CB01', '9', { task: 'Họp kiểm điểm', ...more })],
  });

describe('C02 missing evidence', () => {
  it('of an approved task with an assessed result is named', () => {
    expect(found()).toEqual(['Lê Thị An (CB01) chưa có minh chứng cho việc “Họp kiểm điểm” (tab ĐK 3.1, dòng 2).']);
  });

  it('is no matter with evidence, for a result of 0, for a claim only, or before approval', () => {
    expect(found({ evidence: '12/BC-UBND' })).toEqual([]);
    expect(found({ assessedResult: '0' })).toEqual([]);
    expect(found({ assessedResult: '', result: '9' })).toEqual([]);
    expect(found({ status: 'Đã gửi' })).toEqual([]);
  });

  it('of a penalty line never triggers it', () => {
    const line = (group: string) =>
      sentences('C02', {
        roster: [official('CB01')],
        criteria: [
          { code: 'X1', group, name: 'X', max: '5', kind: 'points', appliesTo: 'all', evidenceRequired: 'Có' },
        ],
        'score-sheets': [{ participant: 'CB01', criterion: 'X1', assessed: '1' }],
      });
    expect(line('C')).toHaveLength(1);
    expect(line('D')).toEqual([]);
  });
});
