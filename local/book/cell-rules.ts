import { a1Of } from './a1-names.ts';
import type { BookSheet } from './book-sheet.ts';
import { meets } from './conditions.ts';
import {
  type ErrorValue,
  eachCell,
  type ProtectionData,
  type Stored,
  type Zone,
  zoneContains,
  zonesOverlap,
} from './content.ts';
import { Refusal } from './refusal.ts';
import { typeText } from './typing.ts';

/** Longest text a cell takes. */
const MAX_CHARACTERS = 50_000;
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const domainOf = (email: string): string => email.slice(email.indexOf('@'));

function shutsOut(sheet: BookSheet, { warningOnly, editors, domainEdit }: ProtectionData, user: string): boolean {
  const { owner } = sheet.book;
  if (warningOnly || user === owner || editors.includes(user)) return false;
  return !(domainEdit && domainOf(user) === domainOf(owner));
}

/** Refuses an edit of any protected cell of the zone. A protection that only warns refuses nobody. */
export function assertEditable(sheet: BookSheet, zone: Zone, user: string): void {
  const closed = sheet.protections.filter(
    (protection) =>
      (protection.zone === null || zonesOverlap(protection.zone, zone)) && shutsOut(sheet, protection, user),
  );
  for (const protection of closed) {
    if (protection.unprotected.length === 0) throw new Refusal(PROTECTED);
    eachCell(zone, (row, column) => {
      if (!protection.unprotected.some((open) => zoneContains(open, row, column))) throw new Refusal(PROTECTED);
    });
  }
}

/** Refuses an edit of the tab as a whole: name, rows, columns, looks of the grid. */
export function assertSheetEditable(sheet: BookSheet, user: string): void {
  if (sheet.protections.some((protection) => protection.zone === null && shutsOut(sheet, protection, user))) {
    throw new Refusal(PROTECTED);
  }
}

/** What the sheet makes of a given value, for the rule that has to judge it; what a formula yields is not judged. */
function judged(sheet: BookSheet, row: number, column: number, value: Stored, byScript: boolean): Stored | null {
  if (typeof value !== 'string') return value;
  const { locale, thisYear } = sheet.book;
  const typed = typeText(value, { format: sheet.formatAt(row, column), locale, byScript, thisYear });
  return 'formula' in typed ? null : typed.value;
}

function takes(sheet: BookSheet, row: number, column: number, value: Stored | ErrorValue): boolean {
  const rule = sheet.validationAt(row, column);
  if (!rule || value === '') return true;
  if (rule.criteria !== 'VALUE_IN_RANGE') return meets(rule.criteria, rule.values, value);
  const source = rule.source && sheet.book.sheetById(rule.source.sheetId);
  if (!source || !rule.source) return true;
  let found = false;
  eachCell(rule.source.zone, (r, c) => {
    found ||= String(source.value(r, c)) === String(value);
  });
  return found;
}

/** Refuses a text that is too long and a value that a rejecting rule of the cell does not take. */
export function assertAccepted(sheet: BookSheet, row: number, column: number, value: Stored, byScript: boolean): void {
  if (typeof value === 'string' && value.length > MAX_CHARACTERS) {
    throw new Refusal(`Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`);
  }
  const rule = sheet.validationAt(row, column);
  if (!rule || rule.allowInvalid) return;
  const entered = judged(sheet, row, column, value, byScript);
  if (entered === null || takes(sheet, row, column, entered)) return;
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  throw new Refusal(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
}
