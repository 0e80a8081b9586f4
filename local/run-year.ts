import type { Action } from '../src/actions/action.ts';
import type { Carried, Preview } from '../src/changes/preview.ts';
import { type DocumentSource, documentsFrom } from '../src/documents/index.ts';
import type { DocumentModel } from '../src/documents/model.ts';
import { actionNamed } from '../src/menu.ts';
import { SETTINGS } from '../src/provisions/settings.ts';
import { settings } from '../src/tabs/settings.ts';
import { readDay } from '../src/vietnamese/dates.ts';
import { type Book, createBook } from './book/book.ts';
import { type Commune, loadCommune } from './commune.ts';
import type { CallTotals } from './google/call-log.ts';
import { createHost, type Host } from './host.ts';
import { menuItems } from './menu-items.ts';
import { dialogData, pressDo } from './press-preview.ts';

/** What one click on a menu item did, as run.json keeps it. */
export interface ActionRecord {
  readonly name: string;
  readonly label: string;
  readonly message: string;
  readonly milliseconds: number;
  readonly calls: CallTotals['counts'];
  readonly writeToReadTransitions: number;
  readonly cellsWritten: number;
  readonly error: string | null;
}

export interface YearOptions {
  /** dist/Code.js, the bytes Google would run. */
  readonly code: string;
  readonly manifest: { readonly timeZone?: string; readonly oauthScopes?: readonly string[] };
  /** The pages of dist/, by file name. */
  readonly html: Readonly<Record<string, string>>;
  readonly commune: Commune | null;
  /** Names of the actions to click after set-up and loading; all of them unless given. */
  readonly only: readonly string[] | null;
  /** yyyy-mm-dd; null: the decision date of the settings, else today. */
  readonly now: string | null;
  onAction?(record: ActionRecord): void;
}

export interface YearRun {
  readonly book: Book;
  readonly commune: string;
  /** Where the clock stood, as ISO 8601 in the time of the commune. */
  readonly now: string;
  readonly actions: readonly ActionRecord[];
  /** The documents as the page of "Văn bản…" writes them; none after a failure. */
  readonly documents: readonly DocumentModel[];
}

const HOUR = '08:00:00+07:00';
const OFFSET = 7 * 3_600_000;

/** The items that a year's run clicks, in their order: the names --only takes. Set-up always comes first. */
export const ACTION_NAMES = ['set-up', 'check', 'score', 'count-votes', 'build-lists', 'summarise'] as const;

/** A setting as the commune's file gives it. */
function settingOf(commune: Commune | null, key: string): string {
  const table = commune?.tables.get(settings);
  const label = SETTINGS.find((setting) => setting.key === key)?.label;
  const [keyAt, valueAt] = [table?.header.indexOf('key') ?? -1, table?.header.indexOf('value') ?? -1];
  const row = table?.rows.find((cells) => cells[keyAt] === key || cells[keyAt] === label);
  return row?.[valueAt]?.trim() ?? '';
}

function clockOf({ now, commune }: YearOptions): Date {
  const day = now ?? readDay(settingOf(commune, 'decision-date'));
  return day === null ? new Date() : new Date(`${day}T${HOUR}`);
}

/** "2024-01-30T08:00:00+07:00". */
const localTime = (instant: Date): string => `${new Date(instant.getTime() + OFFSET).toISOString().slice(0, 19)}+07:00`;

/** What the dialog says in the end. */
const answerOf = (carried: Carried): string =>
  carried.is === 'again' ? 'Bảng tính đã đổi trong lúc xem trước.' : carried.message;

/** Asks the script for the cells and writes the documents, both as its page does. */
function documentsOf(host: Host): readonly DocumentModel[] {
  const given = documentsFrom(host.runFromPage('documents') as DocumentSource);
  return 'models' in given ? given.models : [];
}

/** Clicks the year through the menu of the built script: set-up, loading, then every item in order. Stops at the first that fails. */
export function runYear(options: YearOptions): YearRun {
  const now = clockOf(options);
  const book = createBook({ name: 'Thi đua CCHC', thisYear: now.getFullYear() });
  const shown: string[] = [];
  let preview: Preview | null = null;
  const host = createHost({
    code: options.code,
    manifest: options.manifest,
    html: options.html,
    book,
    now,
    ui: {
      alert: ({ prompt, buttons }) => {
        if (buttons === 'OK') shown.push(prompt);
        return buttons.startsWith('YES') ? 'YES' : 'OK';
      },
      toast: ({ text }) => shown.push(text),
      dialog: (page) => {
        const data = dialogData(page);
        preview = data && 'digest' in data ? data : null;
      },
    },
  });
  host.run('onOpen');
  const drawn = new Map(menuItems(host.menus).map(({ caption, functionName }) => [caption, functionName]));
  const actions: ActionRecord[] = [];

  const click = ({ name, label }: Action): boolean => {
    shown.length = 0;
    preview = null;
    host.calls.reset();
    const start = performance.now();
    let error: string | null = null;
    try {
      host.run(drawn.get(label) ?? label);
      if (preview) shown.push(answerOf(pressDo(host, preview)));
    } catch (failure) {
      error = String(failure);
    }
    const { counts, writeToReadTransitions, cellsWritten } = host.calls.snapshot();
    const milliseconds = Math.round(performance.now() - start);
    const message = shown.join(' ');
    const record = { name, label, message, milliseconds, calls: counts, writeToReadTransitions, cellsWritten, error };
    actions.push(record);
    options.onAction?.(record);
    return error === null;
  };

  const [first, ...rest] = ACTION_NAMES;
  if (click(actionNamed(first))) {
    if (options.commune) loadCommune(options.commune, book);
    for (const name of rest) {
      if (options.only && !options.only.includes(name)) continue;
      if (!click(actionNamed(name))) break;
    }
  }
  const failed = actions.some(({ error }) => error !== null);
  const documents = failed ? [] : documentsOf(host);
  return { book, commune: settingOf(options.commune, 'commune'), now: localTime(now), actions, documents };
}
