import { restOf } from '../../src/changes/rest.ts';
import type { Book } from '../book/book.ts';
import { toEngineData, viewSheetId } from '../book/engine-data.ts';
import { cellOfKey } from '../book/zone-moves.ts';
import type { MenuTree } from '../google/run-context.ts';
import { KEPT_COMMANDS } from './edits.ts';
import { personOf } from './people.ts';
import type { ClosedZone, Snapshot } from './protocol.ts';
import { viewZoneOf } from './view-command.ts';

/** What this person may not edit, or only after a question. */
export function closedZones(book: Book, as: string): ClosedZone[] {
  const { email } = personOf(as);
  return book.sheets.flatMap((sheet) =>
    sheet.protections.flatMap(({ zone, warningOnly, editors, unprotected }): ClosedZone[] => {
      if (!warningOnly && (email === book.owner || editors.includes(email))) return [];
      const sheetId = viewSheetId(sheet);
      if (zone || unprotected.length === 0) return [{ sheetId, zone: zone && viewZoneOf(zone), warningOnly }];
      const closed = restOf(unprotected, { rows: sheet.rowCount, columns: sheet.columnCount });
      return closed.map((part) => ({ sheetId, zone: viewZoneOf(part), warningOnly }));
    }),
  );
}

/** The workbook as one person sees it. */
export function snapshotOf(book: Book, as: string, revisionId: string, menus: readonly MenuTree[]): Snapshot {
  const person = personOf(as);
  const notes: Record<string, string> = {};
  for (const sheet of book.sheets) {
    for (const [key, note] of sheet.cells.notes) notes[`${viewSheetId(sheet)}!${cellOfKey(key).join(' ')}`] = note;
  }
  return {
    data: { ...toEngineData(book), revisionId },
    revisionId,
    menus: person.edits ? menus : [],
    person: { label: person.label, edits: person.edits },
    closed: closedZones(book, as),
    kept: KEPT_COMMANDS,
    notes,
  };
}
