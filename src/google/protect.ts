import { PROTECTION_MARK } from '../tabs/layout.ts';
import type { Protection } from '../workbook.ts';
import { a1 } from './ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Standing = GoogleAppsScript.Spreadsheet.Protection;

/** The protections that stand on a tab. Google keeps at most one of a whole tab. */
interface OwnProtections {
  readonly ofSheet: Standing | null;
  /** By area and kind. */
  readonly ofRanges: ReadonlyMap<string, Standing>;
}

/** Who is let into closed tabs, and who is not. */
interface People {
  /** May edit the file, but is no officer. The owner and the person at the keyboard stay in any case. */
  readonly strangers: readonly string[];
  readonly officers: readonly string[];
  /** Whether a new protection lets in everybody of the organisation that owns the file; asked once. */
  letsOrganisationIn(protection: Standing): boolean;
}

const keyOf = (area: string, warningOnly: boolean): string => `${area} ${warningOnly ? 'warns' : 'closed'}`;

/** A protection without a word was made by a run that was cut off before it could say what it is for. */
const UNNAMED = '';

/** The protections of ours that stand on a tab, by what they do. Others' are left alone. */
export function ownProtections(sheet: Sheet): OwnProtections {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const ofRanges = new Map<string, Standing>();
  for (const protection of sheet.getProtections(RANGE)) {
    const description = protection.getDescription();
    if (description !== UNNAMED && !description.startsWith(PROTECTION_MARK)) continue;
    ofRanges.set(keyOf(protection.getRange().getA1Notation(), protection.isWarningOnly()), protection);
  }
  return { ofSheet: sheet.getProtections(SHEET)[0] ?? null, ofRanges };
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

/** Leaves only the owner, the person at the keyboard and the officers as editors. */
function close(protection: Standing, isNew: boolean, people: People): void {
  const { strangers, officers } = people;
  if (isNew && people.letsOrganisationIn(protection)) protection.setDomainEdit(false);
  if (strangers.length > 0) protection.removeEditors([...strangers]);
  if (officers.length > 0) protection.addEditors([...officers]);
}

function protectSheet(sheet: Sheet, wanted: Protection, standing: Standing | null, people: People): void {
  const protection = standing ?? sheet.protect();
  if (standing && standing.isWarningOnly() !== wanted.warningOnly) standing.setWarningOnly(wanted.warningOnly);
  else if (!standing && wanted.warningOnly) protection.setWarningOnly(true);
  if (!wanted.warningOnly) close(protection, !standing, people);
}

/**
 * Makes the protections of a tab what the layout says: adds the missing, removes our outdated, keeps the rest. A closed
 * tab needs no words: Google shows the name of the tab. `standing` null: the tab is new and has none.
 */
export function applyProtections(
  sheet: Sheet,
  wanted: readonly Protection[],
  standing: OwnProtections | null,
  people: People,
): void {
  const areas = new Map(wanted.flatMap((one) => (one.area ? [[keyOf(a1(one.area), one.warningOnly), one]] : [])));
  for (const [key, protection] of standing?.ofRanges ?? []) if (!areas.has(key)) protection.remove();
  for (const one of wanted) {
    if (!one.area) protectSheet(sheet, one, standing?.ofSheet ?? null, people);
    else {
      const there = standing?.ofRanges.get(keyOf(a1(one.area), one.warningOnly));
      const protection = there ?? sheet.getRange(a1(one.area)).protect();
      if (!there) protection.setDescription(one.description).setWarningOnly(one.warningOnly);
      if (!one.warningOnly) close(protection, !there, people);
    }
  }
}
