import { PROTECTION_MARK } from '../tabs/layout.ts';
import type { Protection } from '../workbook.ts';
import { a1 } from './ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Existing = GoogleAppsScript.Spreadsheet.Protection;

const keyOf = (area: string, warningOnly: boolean, description: string): string =>
  `${area}\n${warningOnly ? 'warn' : 'closed'}\n${description}`;

const keyOfWanted = ({ area, warningOnly, description }: Protection): string =>
  keyOf(area ? a1(area) : '', warningOnly, description);

/** A protection without a word was made by a run that was cut off before it could say what it is for. */
const UNNAMED = '';

/** The protections of ours that stand on a tab, by what they do. Others' are left alone. */
export function ownProtections(sheet: Sheet): Map<string, Existing> {
  const found = new Map<string, Existing>();
  for (const type of [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE]) {
    for (const protection of sheet.getProtections(type)) {
      const description = protection.getDescription();
      if (description !== UNNAMED && !description.startsWith(PROTECTION_MARK)) continue;
      const area = type === SpreadsheetApp.ProtectionType.SHEET ? '' : protection.getRange().getA1Notation();
      found.set(keyOf(area, protection.isWarningOnly(), description), protection);
    }
  }
  return found;
}

/** Leaves only the owner, the person at the keyboard and the officers as editors. */
function close(protection: Existing, editors: readonly string[], officers: readonly string[]): void {
  const others = editors.filter((email) => !officers.includes(email));
  if (others.length > 0) protection.removeEditors(others);
  const members = officers.filter((email) => editors.includes(email));
  if (members.length > 0) protection.addEditors(members);
}

/** Makes the protections of a tab what the layout says: adds the missing, removes our outdated, keeps the rest. */
export function applyProtections(
  sheet: Sheet,
  wanted: readonly Protection[],
  existing: ReadonlyMap<string, Existing>,
  people: { readonly editors: readonly string[]; readonly officers: readonly string[] },
): void {
  const keys = new Set(wanted.map(keyOfWanted));
  const areas = new Set(wanted.map(({ area }) => (area ? a1(area) : '')));
  for (const [key, protection] of existing) {
    const [area = '', , description] = key.split('\n');
    if (!keys.has(key) && (description !== UNNAMED || areas.has(area))) protection.remove();
  }
  for (const one of wanted) {
    const standing = existing.get(keyOfWanted(one));
    const protection = standing ?? (one.area ? sheet.getRange(a1(one.area)) : sheet).protect();
    if (!standing) protection.setDescription(one.description).setWarningOnly(one.warningOnly);
    if (!one.warningOnly) close(protection, people.editors, people.officers);
  }
}
