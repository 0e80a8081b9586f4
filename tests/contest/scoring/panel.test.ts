import { describe, expect, it } from 'vitest';
import { type Rational, rational } from '../../../src/contest/rational.ts';
import { combine, type PanelSettings } from '../../../src/contest/scoring/panel.ts';
import { contest, issuesOf, scoresOf, sentencesOf, type TypedContest } from '../contest.ts';

const settings = (assessorsCombine: 'mean' | 'median', assessorsDropExtremes: boolean): PanelSettings => ({
  assessorsCombine,
  assessorsDropExtremes,
  assessorsSpread: rational(1, 5),
});
const numbers = (...values: number[]): Rational[] => values.map((value) => rational(value));

describe('several values become one', () => {
  it.each([
    ['mean', false, [6, 7, 7], rational(20, 3)],
    ['median', false, [6, 9, 7], rational(7)],
    ['median', false, [6, 9, 7, 8], rational(15, 2)],
    ['mean', true, [0, 6, 8, 10], rational(7)],
    ['median', true, [0, 6, 8, 10], rational(7)],
    ['mean', true, [6, 8], rational(7)],
    ['mean', true, [8], rational(8)],
  ] as const)('%s, drop extremes %s: %j', (how, drop, values, expected) => {
    expect(combine(numbers(...values), settings(how, drop)).points).toEqual(expected);
  });

  it('says how', () => {
    expect(combine(numbers(0, 6, 8, 10), settings('mean', true)).how).toBe(
      'trung bình cộng của 4 người chấm (0; 6; 8; 10), bỏ điểm cao nhất và thấp nhất = 7',
    );
  });
});

describe('the tab "Chấm nhiều người"', () => {
  const given = (assessor: string, value: string) => ({ participant: 'CB01', criterion: 'A1', assessor, value });
  const typed = (assessors: TypedContest['assessors'], assessed = ''): TypedContest => ({
    criteria: [{ code: 'A1', max: '30', kind: 'points' }],
    lines: [{ participant: 'CB01', criterion: 'A1', self: '30', assessed, evidence: 'MC' }],
    assessors: assessors ?? [],
  });

  it('feeds a blank assessed cell: (27 + 25 + 26) / 3 = 26', () => {
    const outcome = contest(typed([given('Bình', '27'), given('Chi', '25'), given('Dung', '26')]));
    expect(scoresOf(outcome)).toMatchObject({ A: '26,00' });
    expect(outcome.facts.scoreLines[0]?.basis).toBe('panel');
  });

  it('never replaces an assessed cell that is filled', () => {
    expect(scoresOf(contest(typed([given('Bình', '27')], '20')))).toMatchObject({ A: '20,00' });
  });

  it('a missing assessor is left out, never zero: (27 + 25) / 2 = 26', () => {
    const outcome = contest(typed([given('Bình', '27'), given('Chi', ''), given('Dung', '25')]));
    expect(scoresOf(outcome)).toMatchObject({ A: '26,00' });
  });

  it('one assessor only is that value', () => {
    expect(scoresOf(contest(typed([given('Bình', '27')])))).toMatchObject({ A: '27,00' });
  });

  it('nobody yet is blank', () => {
    expect(scoresOf(contest(typed([given('Bình', '')])))).toMatchObject({ A: '', missing: 'A1' });
  });

  it('great disagreement is flagged: 30 and 20 lie more than 20% of 30 apart (R11); 26 and 20 do not', () => {
    expect(sentencesOf(contest(typed([given('Bình', '30'), given('Chi', '20')])), 'R11')).toEqual([
      'Tab {tab}, ô {cell}: Đặng Văn Đạt (CB01), tiêu chí A1: những người chấm lệch nhau nhiều (Bình: 30; Chi: 20).',
    ]);
    expect(issuesOf(contest(typed([given('Bình', '26'), given('Chi', '20')])), 'R11')).toEqual([]);
  });

  it('a second line of one assessor and an impossible value count for nothing (C01)', () => {
    const outcome = contest(typed([given('Bình', '27'), given('bình', '3'), given('Chi', '31')]));
    expect(scoresOf(outcome)).toMatchObject({ A: '27,00' });
    expect(issuesOf(outcome, 'C01')).toEqual(['C01 assessors 3 criterion', 'C01 assessors 4 value']);
  });

  it('without a line in "Phiếu chấm" nothing is counted, and R12 says so', () => {
    const outcome = contest({ ...typed([given('Bình', '27')]), lines: [] });
    expect(issuesOf(outcome, 'R12')).toEqual(['R12 assessors 2 criterion']);
  });
});

describe('the council’s value', () => {
  const typed = (settingsTyped: Record<string, string>, reason: string): TypedContest => ({
    settings: settingsTyped,
    criteria: [{ code: 'A1', max: '30', kind: 'points' }],
    lines: [
      { participant: 'CB01', criterion: 'A1', self: '30', assessed: '20', council: '24', reason, evidence: 'MC' },
    ],
  });

  it('stands beside the assessed one and changes nothing by default; without a reason R13', () => {
    const outcome = contest(typed({}, ''));
    expect(scoresOf(outcome)).toMatchObject({ A: '20,00' });
    expect(issuesOf(outcome, 'R13')).toEqual(['R13 score-sheets 2 council']);
  });

  it('counts where the setting says so; with a reason nothing is flagged', () => {
    const outcome = contest(typed({ 'council-score-counts': 'Có' }, 'bổ sung minh chứng'));
    expect(scoresOf(outcome)).toMatchObject({ A: '24,00' });
    expect(issuesOf(outcome, 'R13')).toEqual([]);
  });
});
