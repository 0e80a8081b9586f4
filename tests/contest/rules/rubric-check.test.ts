import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../../src/provisions/criteria.ts';
import { INDEX_CRITERIA } from '../../../src/provisions/index-criteria.ts';
import { contest, issuesOf, sentencesOf, type TypedContest } from '../contest.ts';

type Criteria = NonNullable<TypedContest['criteria']>;

const B: Criteria = [{ code: 'B1', group: 'B', max: '70', kind: 'tasks' }];
const rubric = (...criteria: Criteria) => contest({ criteria: [...criteria, ...B] });
const A30 = { code: 'A1', max: '30', kind: 'points' } as const;

/** What follows "Tab …, ô …:" in the sentences of a rule. */
const said = (outcome: ReturnType<typeof contest>, rule: string): string[] =>
  sentencesOf(outcome, rule).map((sentence) => sentence.replace(/^Tab \{tab\}, ô \{cell\}: /, ''));

describe('the ready rubrics', () => {
  it('give no issue', () => {
    const criteria = CRITERIA as unknown as Criteria;
    const index = INDEX_CRITERIA as unknown as NonNullable<TypedContest['index']>;
    expect(issuesOf(contest({ criteria, index }), 'R')).toEqual([]);
  });
});

describe('definitions that cannot be read', () => {
  it('R01: the text of levels, a maximum, a target', () => {
    const outcome = rubric(
      { code: 'A1', max: '10', kind: 'levels', levels: 'Tốt 7, Khá 5' },
      { code: 'A2', max: 'mười', kind: 'points' },
      { code: 'A3', max: '10', kind: 'ratio-to-target' },
    );
    expect(issuesOf(outcome, 'R01')).toEqual(['R01 criteria 2 levels', 'R01 criteria 3 max', 'R01 criteria 4 target']);
    expect(said(outcome, 'R01')[0]).toBe(
      '“Tốt 7, Khá 5” không dùng được cho tiêu chí A1: cần dạng “Tốt=7|Khá=5|Yếu=0”.',
    );
  });

  it('R02: no way of scoring', () => {
    expect(said(rubric({ code: 'A1', max: '30' }), 'R02')).toEqual(['tiêu chí A1 chưa chọn cách tính.']);
  });

  it('R08: a weight of zero or of words', () => {
    expect(said(rubric({ ...A30, weight: '0' }), 'R08')).toEqual(['hệ số “0” của tiêu chí A1 không dùng được.']);
  });
});

describe('maxima', () => {
  it('R03: the heading says 30, the parts add up to 28', () => {
    const outcome = rubric(
      { code: '1', max: '30' },
      { code: '1.1', max: '20', kind: 'points' },
      { code: '1.2', max: '8', kind: 'points' },
    );
    expect(said(outcome, 'R03')).toEqual(['dòng 1 ghi 30 điểm, 2 tiêu chí bên dưới cộng lại là 28.']);
  });

  it('R04: A and B add up to 95, the scale says 100; 110 = 100 + 10 fits', () => {
    expect(said(rubric({ ...A30, max: '25' }), 'R04')).toContain(
      'nhóm A và B của cá nhân cộng lại là 95 điểm, Cấu hình ghi 100.',
    );
    const index = [{ code: '1', max: '100', kind: 'points' as const }];
    expect(issuesOf(contest({ criteria: [A30, ...B], index, settings: { 'scale-max': '110' } }), 'R04')).toEqual([]);
  });

  it('R05: the best level is above or below the maximum', () => {
    const outcome = rubric({ code: 'A1', max: '30', kind: 'levels', levels: 'Tốt=35|Yếu=0' });
    expect(said(outcome, 'R05')).toEqual(['mức cao nhất của tiêu chí A1 là 35 điểm, điểm tối đa ghi 30.']);
  });

  it('R10: a criterion with a kind of its own and parts below', () => {
    const outcome = rubric({ code: '1', max: '20', kind: 'points' }, { code: '1.1', max: '10', kind: 'points' });
    expect(issuesOf(outcome, 'R10')).toEqual(['R10 criteria 2 kind']);
  });
});

describe('R06: tiers', () => {
  const tiers = (levels: string) => said(rubric({ code: 'A1', max: '8', kind: 'tiers', levels }), 'R06');

  it('no issue: ">=98%=8|>=95%=6|=0", "<50%=0|>=50%=8"', () => {
    expect([tiers('>=98%=8|>=95%=6|=0'), tiers('<50%=0|>=50%=8')]).toEqual([[], []]);
  });

  it('a gap below the last tier', () => {
    expect(tiers('>=98%=8|>=95%=6')).toEqual(['các mức của tiêu chí A1 chưa khớp: giá trị 0% không thuộc mức nào.']);
  });

  it('a gap of one value where both bounds are open', () => {
    expect(tiers('>95%=8|<95%=0')).toEqual(['các mức của tiêu chí A1 chưa khớp: giá trị 95% không thuộc mức nào.']);
  });

  it('a tier that is never used because a wider one stands before it', () => {
    expect(tiers('>=90%=3|>=95%=8|=0')).toEqual([
      'các mức của tiêu chí A1 chưa khớp: mức >= 95% không bao giờ được dùng vì mức đứng trước đã gồm nó.',
    ]);
  });
});

describe('R07: bands', () => {
  const bands = (typed: string) => said(contest({ settings: { 'band-preset': typed } }), 'R07');

  it('no issue: presets, and typed bounds with a rest', () => {
    expect(
      ['cchc', 'nd-335', 'thai-nguyen', '>90=Giỏi|>=70=Khá|=Yếu', '[90;100]=Giỏi|[70;90)=Khá|=Yếu'].flatMap(bands),
    ).toEqual([]);
  });

  it('two intervals that both hold 90', () => {
    expect(bands('[90;100]=Giỏi|[70;90]=Khá|=Yếu')).toEqual([
      'thang xếp loại chưa khớp: 90 điểm thuộc cả “Giỏi” và “Khá”.',
    ]);
  });

  it('intervals between which 90 falls through', () => {
    expect(bands('(90;100]=Giỏi|[70;90)=Khá|=Yếu')).toEqual(['thang xếp loại chưa khớp: 90 điểm không thuộc mức nào.']);
  });

  it('one bound for two bands', () => {
    expect(bands('>=90=Giỏi|>=90=Xuất sắc|=Yếu')).toEqual(['thang xếp loại chưa khớp: không điểm nào đạt “Xuất sắc”.']);
  });
});

describe('R14: points of last year', () => {
  const index = (lastYear: string) =>
    said(contest({ index: [{ code: '1.1', max: '5', kind: 'points', lastYear }] }), 'R14');

  it.each(['khoảng 4', '80%', '1.500'])('“%s” are none, so nothing could be compared', (typed) => {
    expect(index(typed)).toEqual([
      `điểm năm trước “${typed}” của tiêu chí 1.1 không phải số điểm, nên không so sánh được.`,
    ]);
  });

  it.each(['', '0', '4,5', '4.5'])('“%s” is fine', (typed) => {
    expect(index(typed)).toEqual([]);
  });
});

describe('R09: what a bonus or penalty belongs to', () => {
  it('an unknown code', () => {
    const outcome = rubric(A30, { code: 'D1', group: 'D', max: '2', kind: 'points', partOf: 'A7' });
    expect(said(outcome, 'R09')).toEqual([
      'tiêu chí D1 ghi cộng, trừ vào “A7”, không có mã hay nhóm này; phần mềm cộng, trừ vào tổng điểm.',
    ]);
  });
});
