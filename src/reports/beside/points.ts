import type { Facts } from '../../contest/facts.ts';
import type { OutputRow } from '../../tabs/blocks.ts';
import { indexCriteria } from '../../tabs/index-criteria.ts';
import { scoreSheets } from '../../tabs/score-sheets.ts';
import type { TabChange } from '../../workbook.ts';
import { points, type View } from '../report.ts';
import { beside } from './beside.ts';

type Lines = Facts['scoreLines'] | Facts['indexLines'];

function pointsByRow(lines: Lines, view: View): Map<number, OutputRow> {
  const side = (scored: Lines[number]['self']): number | null =>
    scored.is === 'points' ? points(scored.points, view) : null;
  return new Map(
    lines.map(({ row, self, assessed }) => [row.row, { selfPoints: side(self), assessedPoints: side(assessed) }]),
  );
}

/** Points of both sides beside each line of score sheets and index. */
export function pointColumns(view: View): TabChange[] {
  const { scoreLines, indexLines } = view.outcome.facts;
  return [
    ...beside(scoreSheets.id, ['selfPoints', 'assessedPoints'], pointsByRow(scoreLines, view), view),
    ...beside(indexCriteria.id, ['selfPoints', 'assessedPoints'], pointsByRow(indexLines, view), view),
  ];
}
