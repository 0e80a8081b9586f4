import { type Book, createBook } from './book/book.ts';
import type { BookSheet } from './book/book-sheet.ts';
import type { Zone } from './book/content.ts';
import { CallLog } from './google/call-log.ts';
import { StopRun } from './google/google-object.ts';
import type { MenuTree, RunContext, UiDriver } from './google/run-context.ts';
import { makesOf } from './google/services.ts';
import { type Between, type FaultPlan, Membrane } from './realm/membrane.ts';
import { assertPageCall, delivered } from './realm/page-calls.ts';
import { createRealm, topLevelFunctions } from './realm/realm.ts';

export interface HostOptions {
  /** The script, as Google would run it. */
  readonly code: string;
  readonly fileName?: string;
  /** HTML files of the project, by name. */
  readonly html?: Readonly<Record<string, string>>;
  readonly book?: Book;
  /** Who clicks; the owner of the file unless said otherwise. */
  readonly user?: string;
  /** Stops the clock at this instant, or tells it in milliseconds since 1970; null or absent is the machine's clock. */
  readonly now?: Date | (() => number) | null;
  readonly ui?: Partial<UiDriver>;
  /** Runs without Intl, to prove that nothing relies on it. */
  readonly withoutIntl?: boolean;
  readonly faults?: FaultPlan;
  /** What others do in the sheet while the script runs. */
  readonly between?: Between;
  /** appsscript.json; with it, members that need a scope the manifest lacks are refused. */
  readonly manifest?: { readonly timeZone?: string; readonly oauthScopes?: readonly string[] };
}

/** What a person has changed by one edit; a single cell has values, a block has none. */
export interface Edit {
  readonly sheet: BookSheet;
  readonly zone: Zone;
  readonly value?: string;
  readonly oldValue?: string;
}

/** A local Google Sheet with a script bound to it. */
export interface Host {
  readonly book: Book;
  readonly calls: CallLog;
  /** Menus as the last onOpen drew them. */
  readonly menus: readonly MenuTree[];
  /** Runs a function as a menu or the editor does: a fresh world each time, as at Google. */
  run(functionName: string, ...given: unknown[]): unknown;
  /** Runs a function as google.script.run does: public top-level functions, serialisable values. */
  runFromPage(functionName: string, ...given: unknown[]): unknown;
  /** Runs onEdit as an edit of a person does: with the event of Google. */
  runOnEdit(edit: Edit): unknown;
  functionNames(): string[];
}

/** Says yes to everything and types nothing. */
const WILLING: UiDriver = {
  alert: ({ buttons }) => (buttons.startsWith('YES') ? 'YES' : 'OK'),
  prompt: () => ({ button: 'OK', text: '' }),
  toast: () => {},
  dialog: () => {},
  menu: () => {},
  log: () => {},
};

export function createHost(options: HostOptions): Host {
  const { code, fileName = 'Code.js', manifest } = options;
  const book = options.book ?? createBook();
  const calls = new CallLog();
  const menus: MenuTree[] = [];
  const ui: UiDriver = {
    ...WILLING,
    ...options.ui,
    menu: (menu) => {
      const same = menus.findIndex(({ caption }) => caption === menu.caption);
      if (same >= 0) menus.splice(same, 1);
      if (menu.items.length > 0) menus.push(menu);
      options.ui?.menu?.(menu);
    },
  };
  let slept = 0;
  const clock = (): number => {
    const { now } = options;
    if (typeof now === 'function') return now();
    return now ? now.getTime() : Date.now();
  };

  const execute = (
    functionName: string,
    given: readonly unknown[] | ((make: RunContext['make']) => readonly unknown[]),
  ): unknown => {
    const held = new Set<string>();
    const run: RunContext = {
      get make() {
        return makesOf(run);
      },
      book,
      user: options.user ?? book.owner,
      ui,
      calls,
      html: options.html ?? {},
      now: () => clock() + slept,
      sleep: (milliseconds) => {
        slept += milliseconds;
      },
      held,
      scriptTimeZone: manifest?.timeZone ?? book.timeZone,
      scopes: manifest?.oauthScopes ?? null,
    };
    book.thisYear = new Date(run.now()).getFullYear();
    const membrane = new Membrane(run, options.faults ?? null, options.between ?? null);
    try {
      const realm = createRealm(code, fileName, membrane, options.withoutIntl ?? false);
      const result = realm.call(
        functionName,
        (typeof given === 'function' ? given(run.make) : given).map((value) => membrane.toInside(value)),
      );
      if (membrane.stopped) throw membrane.stopped;
      return membrane.fromInside(result);
    } catch (error) {
      throw membrane.stopped ?? asHostError(error);
    } finally {
      for (const name of held) book.locks.delete(name);
    }
  };

  return {
    book,
    calls,
    menus,
    run: (functionName, ...given) => execute(functionName, given),
    runFromPage: (functionName, ...given) => {
      assertPageCall(functionName, topLevelFunctions(code, fileName));
      return delivered(execute(functionName, delivered(given) as unknown[]));
    },
    runOnEdit: ({ sheet, zone, ...values }) =>
      execute('onEdit', (make) => [{ range: make.range(sheet, zone), source: make.spreadsheet(), ...values }]),
    functionNames: () => topLevelFunctions(code, fileName),
  };
}

/** An error of the script's own world, as one of ours: `String(error)` says what Google would show. */
function asHostError(error: unknown): Error {
  if (error instanceof StopRun) return error;
  // A script may throw anything; errors of its world are not instances of ours.
  if (typeof error !== 'object' || error === null || !('message' in error)) return new Error(String(error));
  const { name, message, stack } = error as Error;
  const copy = new Error(message);
  copy.name = name;
  copy.stack = stack ?? '';
  return copy;
}
