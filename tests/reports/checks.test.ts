import { describe, expect, it } from 'vitest';
import { checksReport } from '../../src/reports/checks.ts';
import { DECISION_DAY, sampleTabs } from '../sample-commune.ts';
import { viewOf } from '../typed-workbook.ts';

describe('the tab Kiểm tra of the sample commune', () => {
  const view = viewOf(sampleTabs(), DECISION_DAY);
  const rows = checksReport.rows(view);

  it('says what blocks first, then what warns, then what tells', () => {
    const levels = rows.map(({ level }) => level);
    expect(levels).toEqual([
      ...levels.filter((level) => level === 'block'),
      ...levels.filter((level) => level === 'warn'),
      ...levels.filter((level) => level === 'info'),
    ]);
  });

  it('names people and units, so that both can be filtered', () => {
    const evidence = rows.find(({ rule }) => rule === 'C02');
    expect([evidence?.participant, evidence?.name, evidence?.unit]).toEqual([
      'CB18',
      view.outcome.facts.roster.byCode('CB18')?.name,
      'Văn hóa - xã hội',
    ]);
    const unit = rows.find(({ participant }) => String(participant).startsWith('MN01;'));
    expect(unit?.unit).toBe('Trường Mầm non Thanh Mộc');
  });

  it('counts by rule below the list', () => {
    const counts = checksReport.tail?.(view) ?? [];
    expect(counts.find(({ rule }) => rule === 'C01')?.message).toBe('2 chặn');
    expect(counts.find(({ rule }) => rule === 'C05')?.message).toBe('5 cảnh báo');
    expect(counts.find(({ rule }) => rule === 'C21')?.message).toBe('3 nhắc');
  });
});
