import { assessors } from '../../tabs/assessors.ts';
import { ballots } from '../../tabs/ballots.ts';
import { broadcasts } from '../../tabs/broadcasts.ts';
import { exemplars } from '../../tabs/exemplars.ts';
import { history } from '../../tabs/history.ts';
import { indexCriteria } from '../../tabs/index-criteria.ts';
import { roster } from '../../tabs/roster.ts';
import { scoreSheets } from '../../tabs/score-sheets.ts';
import type { TabChange } from '../../workbook.ts';
import type { View } from '../report.ts';
import { beside, sentencesByRow } from './beside.ts';

/** The check's sentences beside the rows of people, scores, votes, exemplars, broadcasts and history. */
export const issueColumns = (view: View): TabChange[] =>
  [roster, scoreSheets, assessors, indexCriteria, ballots, exemplars, broadcasts, history].flatMap(({ id }) => {
    const rows = [...sentencesByRow(id, view)].map(([row, issues]) => [row, { issues }] as const);
    return beside(id, ['issues'], new Map(rows), view);
  });
