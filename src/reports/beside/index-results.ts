import { toFixedText } from '../../contest/rational.ts';
import type { IndexLine } from '../../contest/score-lines.ts';
import type { OutputRow } from '../../tabs/blocks.ts';
import { registrations } from '../../tabs/registrations.ts';
import { matchKey } from '../../vietnamese/normalise.ts';
import type { TabChange } from '../../workbook.ts';
import type { View } from '../report.ts';
import { beside } from './beside.ts';

function words({ definition, assessed }: IndexLine, decimals: number): string {
  if (assessed.is === 'excluded') return 'không phát sinh';
  if (assessed.is !== 'points' || !definition) return 'chưa có điểm thẩm định';
  return `${toFixedText(assessed.points, decimals)} trên ${toFixedText(definition.worth, decimals)} điểm`;
}

/** The index criterion's result beside every task that carries its code; it changes nobody's score. */
export function indexResultColumns(view: View): TabChange[] {
  const { indexLines, settings, registrations: tasks } = view.outcome.facts;
  const results = new Map(indexLines.map((line) => [matchKey(line.row.code), words(line, settings.decimals)]));
  return registrations
    .filter(({ tab }) => 'indexResult' in tab.columns)
    .flatMap(({ tab }) => {
      const own = tasks.filter(({ row }) => row.tab === tab.id);
      const rows = own.map(({ row }): [number, OutputRow] => [
        row.row,
        { indexResult: results.get(matchKey(row.indexCode ?? '')) },
      ]);
      return beside(tab.id, ['indexResult'], new Map(rows), view);
    });
}
