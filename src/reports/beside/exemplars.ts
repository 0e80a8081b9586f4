import type { OutputRow } from '../../tabs/blocks.ts';
import { exemplars } from '../../tabs/exemplars.ts';
import type { TabChange } from '../../workbook.ts';
import { capitalised, standingWords } from '../award-reasons.ts';
import type { View } from '../report.ts';
import { beside } from './beside.ts';

/** The contest's result beside each exemplar, for the radio station. */
export function exemplarResults(view: View): TabChange[] {
  const { facts, standingOf } = view.outcome;
  const rows = facts.input.exemplars.map((row): [number, OutputRow] => {
    const { who } = facts.roster.find(row.participant);
    const standing = who && standingOf(who.code);
    return [row.row, { name: who?.name, reason: standing && `${capitalised(standingWords(standing, facts))}.` }];
  });
  return beside(exemplars.id, ['name', 'reason'], new Map(rows), view);
}
