import type { CellValue } from '../../../src/workbook.ts';
import { sentencesOf, type TypedTabs } from '../../typed-workbook.ts';

type Row = Record<string, CellValue>;

/** The day of the runs below unless a test says another. */
export const TODAY = '2024-01-30';

/** An official of the commune, alone in the unit. */
export const official = (code: string, more: Row = {}): Row => ({
  code,
  kind: 'Cá nhân',
  title: 'Ông',
  name: `Người ${code}`,
  unit: `Bộ phận ${code}`,
  position: `Công chức ${code}`,
  body: 'Công chức UBND',
  giftEligible: 'Có',
  ...more,
});

/** An approved task with target 10: as many tenths of 100 points as were done. */
export const task = (participant: string, assessedResult: string, more: Row = {}): Row => ({
  participant,
  task: `Việc của ${participant}`,
  id: `3.1-${participant}`,
  taskKind: 'Trọng tâm',
  target: '10',
  result: assessedResult,
  assessedResult,
  status: 'Đã duyệt',
  ...more,
});

const SETTINGS = {
  year: '2023',
  'plan-date': '06/3/2023',
  'decision-date': '30/01/2024',
  'mid-year-review-on': '28/6/2023',
};

/** A commune in which B1 alone gives up to 100 points; its settings as key and value. */
export function commune(tabs: TypedTabs, settings: Readonly<Record<string, string>> = {}): TypedTabs {
  return {
    settings: Object.entries({ ...SETTINGS, ...settings }).map(([key, value]) => ({ key, value })),
    areas: [
      { code: '3.1', name: 'Trách nhiệm', short: 'Trách nhiệm' },
      { code: '3.5', name: 'Sáng kiến', short: 'Sáng kiến', enabled: tabs['register-3.5'] ? 'Có' : 'Không' },
    ],
    criteria: [{ code: 'B1', group: 'B', name: 'Việc', max: '100', kind: 'tasks', appliesTo: 'all' }],
    ...tabs,
  };
}

/** The sentences of a rule in such a commune. */
export const sentences = (
  rule: string,
  tabs: TypedTabs,
  settings: Readonly<Record<string, string>> = {},
  today = TODAY,
): string[] => sentencesOf(rule, commune(tabs, settings), today);
