import { exemplarCases } from '../../contest/exemplars.ts';
import type { OutputRow } from '../../tabs/blocks.ts';
import { exemplars } from '../../tabs/exemplars.ts';
import type { Block, TabChange } from '../../workbook.ts';
import { exemplarCells } from '../exemplar-words.ts';
import type { View } from '../report.ts';
import { beside } from './beside.ts';

/** Verified facts, readiness and broadcasts beside each exemplar. */
export function exemplarResults(view: View, more: readonly Block[] = []): TabChange[] {
  const { facts } = view.outcome;
  const caseOf = exemplarCases(view.outcome);
  const rows = facts.input.exemplars.flatMap((row): [number, OutputRow][] => {
    const { who } = facts.roster.find(row.participant);
    return who ? [[row.row, exemplarCells(caseOf(who), view)]] : [];
  });
  return beside(exemplars.id, ['name', 'reason', 'state', 'told'], new Map(rows), view, more);
}
