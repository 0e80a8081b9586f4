import { openDifficulties } from '../../contest/difficulty-wait.ts';
import type { OutputRow } from '../../tabs/blocks.ts';
import { difficulties } from '../../tabs/difficulties.ts';
import type { TabChange } from '../../workbook.ts';
import type { View } from '../report.ts';
import { beside, sentencesByRow } from './beside.ts';

/** How long each unanswered difficulty has waited, in working days, and what the check says of its row. */
export function difficultyColumns(view: View): TabChange[] {
  const { facts } = view.outcome;
  const rows = new Map<number, OutputRow>();
  for (const [row, issues] of sentencesByRow(difficulties.id, view)) rows.set(row, { issues });
  for (const { row, waited, isOld } of openDifficulties(facts)) {
    const over = isOld ? `, quá ${facts.settings.difficultyDays} ngày` : '';
    const waiting = waited === null ? 'Chưa ghi ngày nêu' : `Chờ ${waited} ngày làm việc${over}`;
    rows.set(row.row, { ...rows.get(row.row), waiting });
  }
  return beside(difficulties.id, ['waiting', 'issues'], rows, view);
}
