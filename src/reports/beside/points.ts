import { stateOf } from '../../contest/lock.ts';
import type { Rational } from '../../contest/rational.ts';
import type { ScoreLine } from '../../contest/score-lines.ts';
import type { Scored } from '../../contest/scoring/score-entry.ts';
import { assessors } from '../../tabs/assessors.ts';
import type { OutputRow } from '../../tabs/blocks.ts';
import { indexCriteria } from '../../tabs/index-criteria.ts';
import { scoreSheets } from '../../tabs/score-sheets.ts';
import type { TabChange } from '../../workbook.ts';
import { points, type View } from '../report.ts';
import { beside } from './beside.ts';

const pointsOf = (scored: Scored): Rational | null => (scored.is === 'points' ? scored.points : null);

/** What the total takes its points from, in words; blank while there is nothing to take. */
function basisOf({ basis, assessed, panel }: ScoreLine): string {
  if (assessed.is === 'blank') return '';
  if (basis === 'council') return 'Hội đồng';
  return basis === 'panel' ? `Chấm nhiều người (${panel?.lines.length ?? 0})` : 'Thẩm định';
}

function scoreSheetRow(line: ScoreLine, view: View): OutputRow {
  const { row, self, assessedCell, panel, council } = line;
  const assessed = assessedCell.is === 'blank' && panel ? panel.result : assessedCell;
  return {
    selfPoints: points(pointsOf(self), view),
    assessedPoints: points(pointsOf(assessed), view),
    councilPoints: points(pointsOf(council), view),
    basis: basisOf(line),
    state: stateOf(row, assessed.is !== 'blank'),
  };
}

/** Points of every side beside each line of score sheets, index and several assessors, and how far the line has come. */
export function pointColumns(view: View): TabChange[] {
  const { scoreLines, indexLines, panels } = view.outcome.facts;
  const sheetRows = new Map(scoreLines.map((line) => [line.row.row, scoreSheetRow(line, view)]));
  const indexRows = indexLines.map(({ row, self, assessed }): [number, OutputRow] => [
    row.row,
    {
      selfPoints: points(pointsOf(self), view),
      assessedPoints: points(pointsOf(assessed), view),
      state: stateOf(row, assessed.is !== 'blank'),
    },
  ]);
  const assessorRows = panels.lines.map(({ row, scored }): [number, OutputRow] => [
    row.row,
    { points: points(pointsOf(scored), view) },
  ]);
  return [
    ...beside(scoreSheets.id, ['selfPoints', 'assessedPoints', 'councilPoints', 'basis', 'state'], sheetRows, view),
    ...beside(assessors.id, ['points'], new Map(assessorRows), view),
    ...beside(indexCriteria.id, ['selfPoints', 'assessedPoints', 'state'], new Map(indexRows), view),
  ];
}
