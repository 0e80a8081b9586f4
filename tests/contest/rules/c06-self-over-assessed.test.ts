import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

const AN = official('CB01', { name: 'Lê Thị An' });
const A1 = { code: 'A1', group: 'A', name: 'Kỷ luật', max: '8', kind: 'points', appliesTo: 'all' };
const B1 = { code: 'B1', group: 'B', name: 'Việc', max: '92', kind: 'tasks', appliesTo: 'all' };
const line = (self: string, assessed: string, reason = '', participant = 'CB01') => ({
  participant,
  criterion: 'A1',
  self,
  assessed,
  reason,
});
const found = (self: string, assessed: string, reason = '', settings = {}): string[] =>
  sentences(
    'C06',
    {
      roster: [AN],
      criteria: [A1, B1],
      'register-3.1': [task('CB01', '10')],
      'score-sheets': [line(self, assessed, reason)],
    },
    settings,
  );

describe('C06 self-score above the assessed one', () => {
  it('asks for a reason from 10% of a line on: 7,2 against 8 of 8, not 7,3', () => {
    expect(found('8', '7,2')).toEqual([
      'Điểm tự chấm của Lê Thị An (CB01) cao hơn thẩm định 0,8 điểm, chưa ghi lý do (tab Phiếu chấm, ô H2).',
    ]);
    expect(found('8', '7,3')).toEqual([]);
  });

  it('is silent where the reason is written, and where the self-score is lower', () => {
    expect(found('8', '4', 'Thẩm định theo hồ sơ')).toEqual([]);
    expect(found('4', '8')).toEqual([]);
  });

  it('asks from 5 points in total on, though no line differs by its threshold', () => {
    const loose = { 'self-over-line': '100%' };
    expect(found('8', '3', '', loose)).toEqual([
      'Điểm tự chấm của Lê Thị An (CB01) cao hơn thẩm định 5 điểm, chưa ghi lý do (tab Phiếu chấm, ô H2).',
    ]);
    expect(found('8', '3,1', '', loose)).toEqual([]);
  });

  it('looks at tasks too', () => {
    const tabs = { roster: [AN], 'register-3.1': [task('CB01', '9', { result: '10' })] };
    expect(sentences('C06', tabs)).toEqual([
      'Điểm tự chấm của Lê Thị An (CB01) cao hơn thẩm định 10 điểm, chưa ghi lý do (tab ĐK 3.1, ô J2).',
    ]);
    expect(
      sentences('C06', { ...tabs, 'register-3.1': [task('CB01', '9', { result: '10', reason: 'Theo sổ' })] }),
    ).toEqual([]);
  });
});

describe('C06 a unit in which everybody claims everything', () => {
  const people = (count: number, self: string) => {
    const codes = ['MN01', 'MN02', 'MN03', 'MN04'].slice(0, count);
    return {
      roster: codes.map((code) => official(code, { unit: 'Trường Mầm non', giftEligible: 'Không' })),
      criteria: [A1, B1],
      'register-3.1': codes.map((code) => task(code, '10')),
      'score-sheets': codes.map((code, i) => line(i === 0 ? self : '8', '8', '', code)),
    };
  };

  it('is named from three people on', () => {
    expect(sentences('C06', people(3, '8'))).toEqual(['Trường Mầm non: cả 3 người tự chấm tối đa.']);
    expect(sentences('C06', people(2, '8'))).toEqual([]);
  });

  it('is not named as soon as one of them claims less', () => {
    expect(sentences('C06', people(3, '7'))).toEqual([]);
  });
});
