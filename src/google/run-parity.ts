import type { Call, Given, ParityCase } from '../parity/case.ts';
import { isoDayOf } from './clock.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Starts the name of every tab a check makes, so that a run that was cut off leaves nothing that the next does not find. */
const SCRATCH = '~kiểm tra';

/** Most letters of a cell. */
const MOST_LETTERS = 50_000;

/** Most items of a list that stands in a rule. */
const MOST_CHOICES = 500;

/** What has come of a case. */
export interface Verdict {
  readonly passed: boolean;
  /** What came instead of what was expected, or at all. */
  readonly got: string;
}

/** Results of Google's calls are whatever its services give. */
type Thing = { readonly [name: string]: unknown };

/** Walks '$2.0' or '$app.ProtectionType.SHEET' from the thing that is meant. */
function named(path: string, known: Readonly<Record<string, unknown>>): unknown {
  const [head = '', ...parts] = path.slice(1).split('.');
  return parts.reduce<unknown>((thing, part) => (thing as Thing | undefined)?.[part], known[head]);
}

function resolved(given: Given, known: Readonly<Record<string, unknown>>): unknown {
  if (typeof given === 'string') return given.startsWith('$') ? named(given, known) : given;
  if (typeof given !== 'object' || given === null) return given;
  if ('date' in given) {
    const [year = 0, month = 1, day = 1] = given.date.split('-').map(Number);
    return new Date(year, month - 1, day);
  }
  if ('template' in given) return { template: named(given.template, known) };
  return given.map((part) => resolved(part, known));
}

/** A result as plain data: days as days, Google's own things by their words. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return { date: isoDayOf(value) };
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' ? String(value) : value;
}

function called(on: unknown, [member, ...given]: Call, known: Readonly<Record<string, unknown>>): unknown {
  const method = (on as Thing)[member];
  if (typeof method !== 'function') throw new Error(`There is no ${member}`);
  return method.apply(
    on,
    given.map((one) => resolved(one, known)),
  );
}

function lastResult(one: ParityCase, sheet: Sheet): unknown {
  const known: Record<string, unknown> = {
    sheet,
    sheetName: sheet.getName(),
    many: Array.from({ length: MOST_CHOICES + 1 }, (_, i) => `Mục ${i}`),
    long: 'x'.repeat(MOST_LETTERS + 1),
    file: SpreadsheetApp.getActiveSpreadsheet(),
    app: SpreadsheetApp,
    utilities: Utilities,
    session: Session,
    locks: LockService,
    html: HtmlService,
    charts: Charts,
    get ui() {
      return SpreadsheetApp.getUi();
    },
  };
  let result: unknown;
  one.steps.forEach(([on, ...calls], i) => {
    result = calls.reduce<unknown>((thing, call) => called(thing, call, known), named(on, known));
    known[String(i + 1)] = result;
  });
  SpreadsheetApp.flush();
  return result;
}

/** Runs a case in a tab of its own. Nothing a case does is thrown: it is the verdict. */
export function runCase(one: ParityCase): Verdict {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.insertSheet(`${SCRATCH} ${one.id}`, file.getSheets().length);
  try {
    const got = JSON.stringify(plain(lastResult(one, sheet)));
    return { passed: 'gives' in one.expect && got === JSON.stringify(one.expect.gives), got };
  } catch (error) {
    const got = String(error);
    return { passed: 'refuses' in one.expect && got.includes(one.expect.refuses), got };
  } finally {
    removeScratch();
  }
}

/** Removes the tabs of checks, those of a run that was cut off too. */
function removeScratch(): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  for (const sheet of file.getSheets()) if (sheet.getName().startsWith(SCRATCH)) file.deleteSheet(sheet);
}
