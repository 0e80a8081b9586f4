import { describe, expect, it } from 'vitest';
import { exemplarCases, suggestedExemplars } from '../../src/contest/exemplars.ts';
import type { CellValue } from '../../src/workbook.ts';
import { outcomeOf } from '../typed-workbook.ts';
import { commune, official, TODAY, task } from './rules/commune.ts';

type Row = Record<string, CellValue>;
const MC = { evidence: 'MC 1' };

/** Officials CB01, CB02, … whose one task of ten was done so far. */
function suggested(
  results: readonly string[],
  tabs: Record<string, Row[]> = {},
  settings: Record<string, string> = {},
) {
  const codes = results.map((_, i) => `CB0${i + 1}`);
  const typed = {
    roster: codes.map((code) => official(code)),
    'register-3.1': results.map((result, i) => task(codes[i] ?? '', result, MC)),
    ...tabs,
  };
  return suggestedExemplars(outcomeOf(commune(typed, settings), TODAY)).map(({ who }) => who.code);
}

describe('suggestedExemplars', () => {
  it('names by rank whoever has the level and a task that reached its target with evidence', () => {
    expect(suggested(['10', '10', '9', '7'])).toEqual(['CB01', 'CB02']);
  });

  it('leaves out whoever has no evidence, is blocked, or whom the council has voted down', () => {
    const roster = [official('CB01'), official('CB02', { underReview: 'Có' }), official('CB03')];
    const tasks = [task('CB01', '10'), task('CB02', '10', MC), task('CB03', '10', MC)];
    expect(suggested(['', '', ''], { roster, 'register-3.1': tasks })).toEqual(['CB03']);
    const council = ['CB04', 'CB05', 'CB06'].map((member) => ({ member, name: member, attendance: 'Có mặt' }));
    const ballots = [{ participant: 'CB01', agree: '1', disagree: '2', blank: '0' }];
    expect(suggested(['10', '10'], { council, ballots })).toEqual(['CB02']);
  });

  it('fills up to the settings, those already in the tab counted, and never cuts between equals', () => {
    const twelve = ['10', '10', '10'];
    const exemplars = [{ participant: 'CB02' }];
    expect(suggested(twelve, {}, { 'exemplar-persons': '1' })).toEqual(['CB01', 'CB02', 'CB03']);
    expect(suggested(twelve, { exemplars }, { 'exemplar-persons': '1' })).toEqual([]);
    expect(suggested(twelve, { exemplars }, { 'exemplar-persons': '2' })).toEqual(['CB01', 'CB03']);
    expect(suggested(twelve, {}, { 'exemplar-persons': '0' })).toEqual([]);
  });

  it('counts collectives by themselves', () => {
    const roster = [official('CB01'), official('TT01', { kind: 'Tập thể' }), official('TT02', { kind: 'Tập thể' })];
    const tasks = ['CB01', 'TT01', 'TT02'].map((code) => task(code, code === 'TT02' ? '8' : '10', MC));
    expect(suggested([], { roster, 'register-3.1': tasks }, { 'exemplar-collectives': '1' })).toEqual(['CB01', 'TT01']);
  });
});

describe('an exemplar’s proven tasks', () => {
  it('are those approved whose whole target was reached, breakthroughs first', () => {
    const tasks = [
      task('CB01', '10', { ...MC, id: 'a' }),
      task('CB01', '10', { ...MC, id: 'b', taskKind: 'Đột phá' }),
      task('CB01', '10', { ...MC, id: 'c', status: 'Đã gửi' }),
      task('CB01', '9', { ...MC, id: 'd' }),
      task('CB01', '10', { id: 'e' }),
    ];
    const outcome = outcomeOf(commune({ roster: [official('CB01')], 'register-3.1': tasks }), TODAY);
    const who = outcome.facts.roster.byCode('CB01');
    expect(who && exemplarCases(outcome)(who).proven.map(({ row }) => row.id)).toEqual(['b', 'a']);
  });
});
