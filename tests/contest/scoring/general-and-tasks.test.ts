import { expect, it } from 'vitest';
import { toFixedText } from '../../../src/contest/rational.ts';
import type { CriterionKind } from '../../../src/contest/records.ts';
import { GENERAL_AND_TASKS } from '../../../src/provisions/rubrics/general-and-tasks.ts';
import { GROUPS, KINDS } from '../../../src/tabs/criteria.ts';
import { outcomeOf } from '../../typed-workbook.ts';

const criteria = GENERAL_AND_TASKS.criteria.map(({ code, group, name, max, kind, levels }) => ({
  ...{ code, name, max, levels },
  group: GROUPS[group],
  kind: KINDS[kind as CriterionKind],
}));

const task = (id: string, target: string, result: string, faults: string, delays: string) => ({
  ...{ id, participant: 'CB01', task: `Việc ${id}`, status: 'Đã duyệt', evidence: '12/BC-UBND ngày 25/4/2023' },
  ...{ target, result, assessedResult: result, faults, delays },
});

it('NĐ 335/2025, 30 + 70: a failure of quality and a delay take 25% each off their part', () => {
  // Chung: 27. Việc 1: 30 + 20 × (1 − 25%) + 20 × (1 − 25%) = 60. Việc 2: 9/12 × (30 + 20 + 20) = 52,5.
  // Phần nhiệm vụ: (60 + 52,5) / 2 = 56,25. Tổng 27 + 56,25 = 83,25: từ 70, chưa đến 90.
  const { standings } = outcomeOf(
    {
      settings: [
        { key: 'year', value: '2026' },
        { key: 'band-preset', value: 'nd-335' },
      ],
      areas: [{ code: '3.2', name: 'Sáu lĩnh vực', weight: '1' }],
      roster: [{ code: 'CB01', kind: 'Cá nhân', name: 'Lê Thị An' }],
      criteria,
      'register-3.2': [task('3.2-001', '12', '12', '1', '1'), task('3.2-002', '12', '9', '0', '0')],
      'score-sheets': [{ participant: 'CB01', criterion: 'A1', self: '28', assessed: '27', evidence: 'Biên bản 3/BB' }],
    },
    '2026-12-20',
  );
  const [standing] = standings;
  expect(standing?.score.total && toFixedText(standing.score.total, 2)).toBe('83,25');
  expect(standing?.band).toBe('Hoàn thành tốt nhiệm vụ');
});
