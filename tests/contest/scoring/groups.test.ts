import { describe, expect, it } from 'vitest';
import { contest, issuesOf, scoresOf, type TypedContest } from '../contest.ts';

/** 30 + 70: one level criterion, one ratio criterion, the tasks. */
const CRITERIA: NonNullable<TypedContest['criteria']> = [
  { code: 'A1', max: '20', kind: 'points', notArising: 'exclude' },
  { code: 'A2', max: '10', kind: 'ratio', notArising: 'exclude' },
  { code: 'B1', group: 'B', max: '30', kind: 'tasks' },
  { code: 'B2', group: 'B', max: '20', kind: 'tasks' },
  { code: 'B3', group: 'B', max: '20', kind: 'tasks' },
  { code: 'C1', group: 'C', max: '8', kind: 'points' },
  { code: 'C2', group: 'C', max: '8', kind: 'points' },
  { code: 'D1', group: 'D', max: '6', kind: 'count', levels: '2' },
];

const line = (criterion: string, assessed: string, assessedOf = '') => ({
  participant: 'CB01',
  criterion,
  self: assessed,
  selfOf: assessedOf,
  assessed,
  assessedOf,
  evidence: 'MC',
});

const score = (lines: NonNullable<TypedContest['lines']>, more: TypedContest = {}) =>
  scoresOf(contest({ criteria: CRITERIA, lines, ...more }));

describe('the total', () => {
  it('A 18 + 10 × 3/4 = 25,50; B 70; C 3; D 2 × 2 = 4: 25,5 + 70 + 3 − 4 = 94,50', () => {
    const lines = [line('A1', '18'), line('A2', '3', '4'), line('C1', '3'), line('D1', '2')];
    expect(score(lines)).toEqual({
      A: '25,50',
      B: '70,00',
      C: '3,00',
      D: '4,00',
      self: '94,50',
      total: '94,50',
      missing: '',
    });
  });

  it('bonus above its cap: 8 + 8 = 16, at most 10; 30 + 70 + 10 = 110, at most 100', () => {
    const lines = [line('A1', '20'), line('A2', '4', '4'), line('C1', '8'), line('C2', '8')];
    expect(score(lines)).toMatchObject({ C: '10,00', total: '100,00' });
  });

  it('stays above 100 where the scale is 110 = 100 + 10', () => {
    const lines = [line('A1', '20'), line('A2', '4', '4'), line('C1', '8'), line('C2', '8')];
    expect(score(lines, { settings: { 'scale-max': '110' } })).toMatchObject({ total: '110,00' });
  });

  it('all zero is a total of 0, not a blank', () => {
    const tasks = [{ id: '3.1-001', participant: 'CB01', result: 'Không', assessedResult: 'Không' }];
    expect(score([line('A1', '0'), line('A2', '0', '4')], { tasks })).toMatchObject({
      A: '0,00',
      B: '0,00',
      total: '0,00',
    });
  });

  it('is never below zero: 0 + 0 − 6', () => {
    const tasks = [{ id: '3.1-001', participant: 'CB01', result: 'Không', assessedResult: 'Không' }];
    expect(score([line('A1', '0'), line('A2', '0', '4'), line('D1', '3')], { tasks })).toMatchObject({
      D: '6,00',
      total: '0,00',
    });
  });

  it('partial data: the total is blank and names what is missing', () => {
    expect(score([line('A1', '18')])).toMatchObject({ A: '', B: '70,00', total: '', missing: 'A2' });
  });

  it('a bonus that was claimed and not assessed keeps the total blank; an empty line does not', () => {
    const lines = [line('A1', '18'), line('A2', '4', '4')];
    const claimed = { participant: 'CB01', criterion: 'C1', self: '3' };
    expect(score([...lines, claimed])).toMatchObject({ C: '', total: '', missing: 'C1' });
    expect(score([...lines, { participant: 'CB01', criterion: 'C1' }])).toMatchObject({ C: '0,00', total: '98,00' });
  });

  it('a negative value counts for nothing and is C01', () => {
    const outcome = contest({ criteria: CRITERIA, lines: [line('A1', '-5'), line('A2', '4', '4')] });
    expect(scoresOf(outcome)).toMatchObject({ A: '', missing: 'A1' });
    expect(issuesOf(outcome, 'C01')).toEqual(['C01 score-sheets 2 self', 'C01 score-sheets 2 assessed']);
  });

  it('a total exactly on a bound belongs to the band above: 20 + 0 + 70 = 90', () => {
    const outcome = contest({ criteria: CRITERIA, lines: [line('A1', '20'), line('A2', '0', '4')] });
    expect(outcome.standings[0]).toMatchObject({ band: 'Xuất sắc', level: 'tiêu biểu, xuất sắc' });
  });
});

describe('không phát sinh in a group', () => {
  it('the group is scaled up: A1 18 of 20, A2 (10) left out: 18 × 30/20 = 27', () => {
    expect(score([line('A1', '18'), line('A2', 'KPS')])).toMatchObject({ A: '27,00', total: '97,00' });
  });

  it('not arising everywhere: nothing is left to scale, the group is blank', () => {
    expect(score([line('A1', 'KPS'), line('A2', '0', '0')])).toMatchObject({ A: '', total: '', missing: 'A1,A2' });
  });

  it('weights count in the scaling: 2 × 20 of 50 are left, 2 × 18 × 50/40 = 45', () => {
    const criteria = CRITERIA.map((one) => (one.code === 'A1' ? { ...one, weight: '2' } : one));
    expect(score([line('A1', '18'), line('A2', 'KPS')], { criteria })).toMatchObject({ A: '45,00' });
  });
});

describe('bonus and penalty of a part', () => {
  const with_ = (...more: NonNullable<TypedContest['criteria']>[number][]) => ({ criteria: [...CRITERIA, ...more] });
  const A = [line('A1', '18'), line('A2', '2', '4')]; // 18 + 5 = 23

  it('of a single criterion: 18 + 2 (its own cap) goes to A, not to the pool of C', () => {
    const more = with_({ code: 'C9', group: 'C', max: '2', kind: 'count', levels: '1', partOf: 'A1' });
    expect(score([...A, line('C9', '5')], more)).toMatchObject({ A: '25,00', C: '0,00', total: '95,00' });
  });

  it('of a single criterion: no more can be taken off than it has: 5 − 6 leaves 0', () => {
    const more = with_({ code: 'D9', group: 'D', max: '6', kind: 'points', partOf: 'A2' });
    expect(score([...A, line('D9', '6')], more)).toMatchObject({ A: '18,00', D: '0,00', total: '88,00' });
  });

  it('of a group: A 23 − 4 = 19', () => {
    const more = with_({ code: 'D9', group: 'D', max: '4', kind: 'points', partOf: 'A' });
    expect(score([...A, line('D9', '4')], more)).toMatchObject({ A: '19,00', D: '0,00', total: '89,00' });
  });

  it('of the tasks: B 70 − 4 = 66', () => {
    const more = with_({ code: 'D9', group: 'D', max: '4', kind: 'points', partOf: 'B' });
    expect(score([...A, line('D9', '4')], more)).toMatchObject({ B: '66,00', total: '89,00' });
  });

  it('of a criterion that has left its group: nothing to add to', () => {
    const more = with_({ code: 'C9', group: 'C', max: '2', kind: 'points', partOf: 'A2' });
    expect(score([line('A1', '18'), line('A2', 'KPS'), line('C9', '2')], more)).toMatchObject({ A: '27,00' });
  });
});

describe('whom a criterion is for', () => {
  const people = [
    { code: 'CB01', name: 'Đặng Văn Đạt', isHead: true },
    { code: 'CB02', name: 'Lê Thị Hòa' },
    { code: 'TT01', name: 'Trạm Y tế', kind: 'collective' as const },
  ];
  const tasks = people.map(({ code }, i) => ({
    id: `3.1-00${i}`,
    participant: code,
    result: 'Có',
    assessedResult: 'Có',
  }));
  const criteria = [
    ...CRITERIA.filter(({ group }) => group === 'B'),
    { code: 'A1', max: '30', kind: 'points' as const, appliesTo: 'individual' as const },
    { code: 'A9', max: '5', kind: 'points' as const, appliesTo: 'head' as const },
  ];

  it('heads of units have one more criterion; collectives have neither', () => {
    const outcome = contest({ people, tasks, criteria, lines: [] });
    expect(people.map(({ code }) => scoresOf(outcome, code).missing)).toEqual(['A1,A9', 'A1', '']);
  });
});

describe('a tree of criteria', () => {
  const criteria: TypedContest['criteria'] = [
    { code: '1', max: '30', kind: null, name: 'Chấp hành' },
    { code: '1.1', max: '20', kind: null, name: 'Kỷ luật' },
    { code: '1.1.1', max: '12', kind: 'points' },
    { code: '1.1.2', max: '8', kind: 'points' },
    { code: '1.2', max: '10', kind: 'points' },
    ...CRITERIA.filter(({ group }) => group === 'B'),
  ];

  it('only the leaves are scored: 10 + 6 + 9 = 25', () => {
    const lines = [line('1.1.1', '10'), line('1.1.2', '6'), line('1.2', '9')];
    expect(score(lines, { criteria })).toMatchObject({ A: '25,00', total: '95,00' });
    expect(issuesOf(contest({ criteria, lines }), 'R')).toEqual([]);
  });
});
