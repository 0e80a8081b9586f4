import { type OutputRow, ownColumns, valuesOnly } from '../../tabs/blocks.ts';
import { gravestFirst, levelBeginning } from '../../tabs/issue-levels.ts';
import { issueText } from '../../tabs/sentence.ts';
import type { Block, TabChange, TabId } from '../../workbook.ts';
import type { View } from '../report.ts';

/** Own columns of a tab people type in, a value for each row; nothing where the tab is missing. */
export function beside(
  tab: TabId,
  ids: readonly string[],
  rows: ReadonlyMap<number, OutputRow>,
  view: View,
  more: readonly Block[] = [],
): TabChange[] {
  const table = view.reading.tableOf(tab);
  if (!table) return [];
  const blocks = [...more, ...ownColumns(table, ids, rows, view.outcome.facts.settings.decimals)];
  return [valuesOnly({ id: tab, name: table.sheet.name }, blocks)];
}

/** The sentences of a tab's issues by row, the gravest first, each after the word of its level. */
export function sentencesByRow(tab: TabId, view: View): Map<number, string> {
  const byRow = new Map<number, string>();
  for (const issue of gravestFirst(view.outcome.issues)) {
    if (issue.at.tab !== tab || issue.at.row === null || issue.at.row === 1) continue;
    const { message, remedy } = issueText(issue, view.reading.tableOf);
    const earlier = byRow.get(issue.at.row);
    const sentence = `${levelBeginning(issue.level)}${message} ${remedy}`;
    byRow.set(issue.at.row, earlier ? `${earlier}\n${sentence}` : sentence);
  }
  return byRow;
}
