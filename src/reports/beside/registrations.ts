import { standingMark } from '../../contest/approval-mark.ts';
import type { Registration } from '../../contest/facts.ts';
import { progressOf } from '../../contest/progress.ts';
import { isSent } from '../../contest/records.ts';
import { daysLate, receivedOn } from '../../contest/registration-time.ts';
import { cellsOfColumn, type OutputRow } from '../../tabs/blocks.ts';
import { registrations } from '../../tabs/registrations.ts';
import { matchKey } from '../../vietnamese/normalise.ts';
import type { TabChange } from '../../workbook.ts';
import { capitalised } from '../award-reasons.ts';
import { progressWords } from '../progress-words.ts';
import { missingIds } from '../registration-ids.ts';
import type { View } from '../report.ts';
import { beside, sentencesByRow } from './beside.ts';

/** Columns the add-on writes beside every registration. */
const OWN = ['issues', 'indexOwner', 'progress', 'firstSeenOn', 'late', 'approvedAs'] as const;

/** Who is in charge of each criterion of the index, by its code. */
function indexOwners({ outcome }: View): ReadonlyMap<string, string> {
  const owners = outcome.facts.input.index.map(({ code, name, owner }) => {
    return [matchKey(code), owner === '' ? `chưa ghi người phụ trách (${name})` : `${owner} (${name})`] as const;
  });
  return new Map(owners);
}

function ownerWords(code: string, owners: ReadonlyMap<string, string>): string {
  return code === '' ? '' : (owners.get(matchKey(code)) ?? `không có tiêu chí ${code} trong tab Bộ chỉ số`);
}

/** What the add-on notes beside one registration, without the check's sentences. */
function notesOf(registration: Registration, { outcome, today }: View): OutputRow {
  const { row } = registration;
  const received = receivedOn(row, today);
  const late = daysLate(row, outcome.facts.settings, today);
  return {
    progress: row.status === 'approved' ? capitalised(progressWords(progressOf(registration, today))) : '',
    firstSeenOn: received === null ? '' : { date: received },
    late: isSent(row) && late > 0 ? `Muộn ${late} ngày` : '',
    approvedAs: standingMark(registration),
  };
}

/** Registration tabs: the check's sentences, progress, day and lateness of the receipt, ids of rows without one. */
export function registrationColumns(view: View): TabChange[] {
  const owners = indexOwners(view);
  const ids = missingIds(view);
  return registrations.flatMap(({ tab }) => {
    const table = view.reading.tableOf(tab.id);
    if (!table) return [];
    const sentences = sentencesByRow(tab.id, view);
    const own = view.outcome.facts.registrations.filter(({ row }) => row.tab === tab.id);
    const rows = new Map<number, OutputRow>();
    for (const registration of own) {
      const { row } = registration;
      const indexOwner = ownerWords(row.indexCode ?? '', owners);
      rows.set(row.row, { ...notesOf(registration, view), issues: sentences.get(row.row), indexOwner });
    }
    return beside(tab.id, OWN, rows, view, cellsOfColumn(table, 'id', ids.get(tab.id) ?? new Map()));
  });
}
