import { restOf } from '../changes/rest.ts';
import type { Area } from '../workbook.ts';
import { a1 } from './ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How a tab that stands already is protected as a whole; parts that people have protected themselves are left alone. */
export interface Standing {
  readonly protection: GoogleAppsScript.Spreadsheet.Protection;
  readonly warningOnly: boolean;
  /** What is open although the tab is protected, as A1 texts. */
  readonly open: readonly string[];
}

/** Who is let into closed tabs, and who is not. */
interface People {
  /** May edit the file, but is no officer. The owner and the person at the keyboard stay in any case. */
  readonly strangers: readonly string[];
  readonly officers: readonly string[];
  /** Whether a new protection lets in everybody of the organisation that owns the file; asked once. */
  letsOrganisationIn(protection: Standing['protection']): boolean;
}

/** The protection of the whole tab, of which Google keeps at most one; null where there is none. */
export function standingProtection(sheet: Sheet): Standing | null {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!protection) return null;
  const warningOnly = protection.isWarningOnly();
  const open = warningOnly ? protection.getUnprotectedRanges().map((range) => range.getA1Notation()) : [];
  return { protection, warningOnly, open };
}

/** Who edits the file besides its owner and the person at the keyboard, in two groups. */
export function peopleOf(spreadsheet: Spreadsheet, officers: readonly string[]): People {
  const editors = spreadsheet.getEditors().map((user) => user.getEmail());
  const staying = [spreadsheet.getOwner()?.getEmail(), Session.getEffectiveUser().getEmail(), ...officers];
  let known: boolean | null = null;
  return {
    letsOrganisationIn: (protection) => {
      known ??= protection.canDomainEdit();
      return known;
    },
    strangers: editors.filter((email) => !staying.includes(email)),
    officers: officers.filter((email) => editors.includes(email)),
  };
}

/**
 * Makes the protection of a tab what the layout says, in few calls. A closed tab is left to its owner, the person
 * at the keyboard and the officers; in a shared tab everything but the asking areas of the grid is open.
 */
export function applyProtection(
  sheet: Sheet,
  asking: readonly Area[] | null,
  standing: Standing | null,
  grid: Pick<Area, 'rows' | 'columns'>,
  people: People,
): void {
  const protection = standing?.protection ?? sheet.protect();
  const warnsNow = standing?.warningOnly ?? false;
  if (warnsNow !== (asking !== null)) protection.setWarningOnly(asking !== null);
  if (asking) {
    const open = restOf(asking, grid).map(a1);
    if (open.join() === standing?.open.join()) return;
    protection.setUnprotectedRanges(open.map((area) => sheet.getRange(area)));
    return;
  }
  const { strangers, officers } = people;
  if (!standing && people.letsOrganisationIn(protection)) protection.setDomainEdit(false);
  if (strangers.length > 0) protection.removeEditors([...strangers]);
  if (officers.length > 0) protection.addEditors([...officers]);
}
