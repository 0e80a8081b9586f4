import type { Place } from '../workbook.ts';
import { evidenceItems } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { Participant } from './participants.ts';
import { at, isSent } from './records.ts';

/** An evidence cell with whom it speaks for. */
export interface EvidenceCell {
  /** null: nobody, or the commune as a whole. */
  readonly who: Participant | null;
  readonly place: Place;
  readonly items: readonly string[];
}

/** The evidence of every task that was sent, every score line and every index line, in the order of the tabs. */
export function evidenceCells({ registrations, scoreLines, indexLines }: Facts): EvidenceCell[] {
  const tasks = registrations
    .filter(({ row, inContest }) => inContest && isSent(row))
    .map(({ row, found }) => ({ row, who: found.who }));
  const lines = scoreLines.map(({ row, found }) => ({ row, who: found.who }));
  const index = indexLines.map(({ row }) => ({ row, who: null }));
  return [...tasks, ...lines, ...index]
    .filter(({ row }) => row.evidence !== '')
    .map(({ row, who }) => ({ who, place: at(row, 'evidence'), items: evidenceItems(row.evidence) }));
}
