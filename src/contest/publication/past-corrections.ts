import type { Facts } from '../facts.ts';
import type { HistoryRow } from '../records.ts';
import type { Result } from './result.ts';
import { type Edit, editsOf, isSealed, STATES, sealedResult, yearMark } from './seal.ts';

/** A result of an earlier year, opened again, into whose row somebody has typed what it shall be. */
export interface PastCorrection {
  readonly row: HistoryRow;
  readonly year: number;
  readonly code: string;
  readonly sealed: Result;
  readonly edits: readonly Edit[];
}

/** Edited results of earlier years that are open: a decision makes them new versions. Year and participant stay what they were. */
export function pastCorrections(facts: Facts): PastCorrection[] {
  return facts.past.flatMap(({ row, year, code, withdrawn }): PastCorrection[] => {
    const isOpen = isSealed(row) && row.state !== STATES.byHand && yearMark(row).is === 'open';
    const sealed = isOpen && year !== facts.settings.year && !withdrawn ? sealedResult(row) : null;
    const edits = sealed ? editsOf(row, sealed, facts.roster) : [];
    const isSame = edits.every(({ column }) => column !== 'year' && column !== 'participant');
    return sealed && edits.length > 0 && isSame ? [{ row, year, code, sealed, edits }] : [];
  });
}
