import { roster } from '../../tabs/roster.ts';
import type { TabChange } from '../../workbook.ts';
import type { View } from '../report.ts';
import { beside } from './beside.ts';

/** "CB14 – Nguyễn Văn An" of every active participant, for the dropdowns of the other tabs. */
export function rosterChoices(view: View): TabChange[] {
  const rows = view.outcome.facts.roster.participants
    .filter(({ active }) => active)
    .map((one) => [one.place('code').row ?? 0, { choice: `${one.code} – ${one.name}` }] as const);
  return beside(roster.id, ['choice'], new Map(rows), view);
}
