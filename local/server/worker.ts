// "Google's server" in a thread of its own: the workbook, the order of revisions and the script. It may wait; pages may not.
import fs from 'node:fs';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { type Book, createBook } from '../book/book.ts';
import { toEngineData, viewSheetId } from '../book/engine-data.ts';
import { bookFromJSON } from '../book/restored-book.ts';
import { cellOfKey } from '../book/zone-moves.ts';
import type { MenuTree, UiDriver } from '../google/run-context.ts';
import { createHost, type Host } from '../host.ts';
import { applyCommands, isStructural } from './edits.ts';
import { personOf, share } from './people.ts';
import type { ClosedZone, PageEvent, Request, Revision, Snapshot, Told } from './protocol.ts';

export interface WorkerData {
  readonly inbox: MessagePort;
  readonly signal: SharedArrayBuffer;
  readonly code: string;
  readonly manifest: { readonly timeZone?: string; readonly oauthScopes?: readonly string[] };
  readonly html: Readonly<Record<string, string>>;
  /** The workbook as stored; null for a new one. */
  readonly stored: string | null;
  /** Where the workbook is kept after each change. */
  readonly store: string;
  /** Milliseconds since 1970 at which the clock stands; null for the machine's clock. */
  readonly now: number | null;
}

const { inbox, signal, code, manifest, html, stored, store, now } = workerData as WorkerData;
const flag = new Int32Array(signal);
const tell = (message: Told): void => parentPort?.postMessage(message);
const send = (to: string | null, event: PageEvent): void => tell({ type: 'event', to, event });

const book: Book = stored === null ? createBook({ name: 'Thi đua CCHC' }) : bookFromJSON(JSON.parse(stored));
share(book);
let revisionId = 'START_REVISION';
let revisions = 0;
let questions = 0;
let running = false;
let menus: readonly MenuTree[] = [];
const answers = new Map<number, { button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'; text: string }>();
const asking = new Map<number, string>();
const later: { id: number; request: Request }[] = [];

/** SAVE_DELAY after the last change at most is lost when the machine stops. */
const SAVE_DELAY = 300;
let saveDue = false;

function saveNow(): void {
  saveDue = false;
  fs.writeFileSync(`${store}.part`, JSON.stringify(book));
  fs.renameSync(`${store}.part`, store);
}

function saveSoon(): void {
  if (saveDue) return;
  saveDue = true;
  setTimeout(saveNow, SAVE_DELAY);
}

/** A dialog stops the script: this thread sleeps until the page has answered, and takes everybody's typing meanwhile. */
function ask(client: string, question: Parameters<UiDriver['alert']>[0], input: boolean) {
  questions += 1;
  const id = questions;
  asking.set(id, client);
  send(client, { type: 'ask', id, question, input });
  for (;;) {
    const answer = answers.get(id);
    if (answer) {
      answers.delete(id);
      asking.delete(id);
      send(client, { type: 'answered', id });
      return answer;
    }
    const received = receiveMessageOnPort(inbox);
    if (received) take(received.message);
    else {
      Atomics.wait(flag, 0, 0, 250);
      Atomics.store(flag, 0, 0);
    }
  }
}

function hostFor(as: string, client: string): Host {
  return createHost({
    code,
    manifest,
    html,
    book,
    user: personOf(as).email,
    now: now === null ? null : new Date(now),
    ui: {
      alert: (question) => ask(client, question, false).button,
      prompt: (question) => ask(client, question, true),
      toast: (message) => send(client, { type: 'toast', ...message }),
      dialog: (page) => send(client, { type: 'page', page }),
      menu: (menu) => {
        menus = [...menus.filter(({ caption }) => caption !== menu.caption), menu];
      },
    },
  });
}

function execute(action: () => unknown): unknown {
  running = true;
  try {
    return { ok: true, value: action() ?? null };
  } catch (error) {
    return { ok: false, error: String(error) };
  } finally {
    running = false;
    revisions += 1;
    revisionId = `script ${revisions}`;
    send(null, { type: 'reload' });
    saveSoon();
  }
}

/** Functions that start with an edit: the script may have one, and it never runs for its own writes. */
function fireOnEdit(as: string, client: string, edits: ReturnType<typeof applyCommands>): void {
  const host = hostFor(as, client);
  if (edits.length > 0 && host.functionNames().includes('onEdit')) execute(() => host.run('onEdit'));
}

function takeRevision(as: string, client: string, revision: Revision): unknown {
  if (!/^(REMOTE_REVISION|REVISION_UNDONE|REVISION_REDONE)$/.test(revision.type)) {
    send(null, { type: 'revision', revision });
    return { ok: true };
  }
  if (revision.serverRevisionId !== revisionId) return { ok: false };
  const commands = revision.commands ?? [];
  const closed = closedZones(as).filter(({ warningOnly }) => !warningOnly);
  if (
    !personOf(as).edits ||
    commands.some((command) => closed.some(({ sheetId, zone }) => zone === null && sheetId === command.sheetId))
  ) {
    send(client, { type: 'reload' });
    return { ok: false };
  }
  revisionId = revision.nextRevisionId ?? revisionId;
  const edits = applyCommands(commands, book);
  saveSoon();
  if (revision.type !== 'REMOTE_REVISION' || isStructural(commands)) {
    revisions += 1;
    revisionId = `anew ${revisions}`;
    send(null, { type: 'reload' });
  } else send(null, { type: 'revision', revision });
  if (!running) fireOnEdit(as, client, edits);
  return { ok: true };
}

function closedZones(as: string): ClosedZone[] {
  const { email } = personOf(as);
  return book.sheets.flatMap((sheet) =>
    sheet.protections.flatMap(({ zone, warningOnly, editors }): ClosedZone[] => {
      if (!warningOnly && (email === book.owner || editors.includes(email))) return [];
      const view = zone && {
        left: zone.column - 1,
        right: zone.column + zone.columns - 2,
        top: zone.row - 1,
        bottom: zone.row + zone.rows - 2,
      };
      return [{ sheetId: viewSheetId(sheet), zone: view, warningOnly }];
    }),
  );
}

function snapshot(as: string): Snapshot {
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
    closed: closedZones(as),
    notes,
  };
}

function answer(request: Request): unknown {
  switch (request.type) {
    case 'snapshot':
      return snapshot(request.as);
    case 'revision':
      return takeRevision(request.as, request.client, request.revision);
    case 'run':
      return execute(() => hostFor(request.as, request.client).run(request.functionName));
    case 'page-call':
      return execute(() => hostFor(request.as, request.client).runFromPage(request.functionName, ...request.given));
    case 'answer':
      answers.set(request.question, { button: request.button, text: request.text });
      return { ok: true };
    case 'gone':
      for (const [id, client] of asking) if (client === request.client) answers.set(id, { button: 'CLOSE', text: '' });
      return { ok: true };
  }
}

/** While a script runs or waits, other scripts wait their turn; reading and typing go on. */
function take({ id, request }: { id: number; request: Request }): void {
  if (running && (request.type === 'run' || request.type === 'page-call')) {
    later.push({ id, request });
    return;
  }
  tell({ type: 'reply', id, value: answer(request) });
  while (!running) {
    const next = later.shift();
    if (!next) break;
    tell({ type: 'reply', id: next.id, value: answer(next.request) });
  }
}

inbox.on('message', take);
hostFor('officer', '').run('onOpen');
if (stored === null) saveNow();
tell({ type: 'ready' });
