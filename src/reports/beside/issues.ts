import { assessors } from '../../tabs/assessors.ts';
import { ballots } from '../../tabs/ballots.ts';
import { indexCriteria } from '../../tabs/index-criteria.ts';
import { scoreSheets } from '../../tabs/score-sheets.ts';
import type { TabChange } from '../../workbook.ts';
import type { View } from '../report.ts';
import { beside, sentencesByRow } from './beside.ts';

/** The check's sentences beside score sheets, several assessors, index and ballots. */
export const issueColumns = (view: View): TabChange[] =>
  [scoreSheets, assessors, indexCriteria, ballots].flatMap(({ id }) => {
    const rows = [...sentencesByRow(id, view)].map(([row, issues]) => [row, { issues }] as const);
    return beside(id, ['issues'], new Map(rows), view);
  });
