import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/workbook.ts';
import { DECISION_DAY, sampleTabs } from '../sample-commune.ts';
import { outcomeOf } from '../typed-workbook.ts';

type Row = Record<string, CellValue>;

/** The sample commune with every planted defect that blocks mended, one edit each. */
function cleanCommune(): Record<string, Row[]> {
  const tabs = sampleTabs();
  const edit = (tab: string, is: (row: Row) => boolean, change: Row): void => {
    const rows = tabs[tab] ?? [];
    expect([tab, rows.some(is)]).toEqual([tab, true]);
    tabs[tab] = rows.map((row) => (is(row) ? { ...row, ...change } : row));
  };
  const line = (participant: string, criterion: string) => (row: Row) =>
    row.participant === participant && row.criterion === criterion;
  edit('score-sheets', line('KC06', 'A4'), { assessed: 'Tốt' }); // C01
  edit('score-sheets', line('KC07', 'A3'), { assessed: '12' }); // C01
  edit('register-3.3', ({ id }) => id === '3.3-015' || id === '3.3-016', { evidence: '12/BC-UBND' }); // C02
  tabs['register-3.2'] = (tabs['register-3.2'] ?? []).filter(({ id }) => !/3\.2-07[789]/.test(String(id))); // C03
  edit('register-3.3', ({ id }) => id === '3.3-014', { dueOn: { date: '2023-12-15' }, assessedResult: '12' }); // C04
  edit('register-3.2', ({ id }) => id === '3.2-046', { completedOn: { date: '2023-12-20' } }); // C04
  edit('exemplars', ({ participant }) => participant === 'CB06', { otherAward: '' }); // C10
  edit('roster', ({ code }) => code === 'CB07', { disciplined: 'Không' }); // C11
  edit('roster', ({ code }) => code === 'CB09', { underReview: 'Không' }); // C11
  for (const code of ['CB04', 'CB06', 'CB16']) edit('roster', (row) => row.code === code, { annualRating: 'HTXSNV' }); // C12
  edit('roster', ({ code }) => code === 'CB12', { annualRating: 'HTTNV' }); // C12
  edit('ballots', ({ participant }) => participant === 'CB16', { agree: '8', disagree: '0', recused: 'CB16' }); // C16
  return tabs;
}

describe('the sample commune with every blocking defect mended', () => {
  const { issues, standings } = outcomeOf(cleanCommune(), DECISION_DAY);

  it('gives nothing that blocks', () => {
    expect(issues.filter(({ level }) => level === 'block')).toEqual([]);
  });

  it('gives the people whose lines were unreadable their totals', () => {
    const totals = ['KC06', 'KC07'].map((code) => standings.find(({ score }) => score.participant.code === code));
    expect(totals.map((standing) => standing?.score.missing)).toEqual([[], []]);
  });
});
