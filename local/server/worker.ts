// "Google's server" in a thread of its own: the workbook, the order of revisions and the script. It may wait; pages may not.
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { a1Of } from '../book/a1-names.ts';
import { type Book, createBook } from '../book/book.ts';
import { zonesOverlap } from '../book/content.ts';
import { viewSheetId } from '../book/engine-data.ts';
import { NotXlsx, readXlsx, takeTabs } from '../book/read-xlsx.ts';
import { bookFromJSON } from '../book/restored-book.ts';
import { writeXlsx } from '../book/xlsx.ts';
import type { MenuTree, UiDriver } from '../google/run-context.ts';
import { createHost, type Edit, type Host } from '../host.ts';
import { topLevelFunctions } from '../realm/realm.ts';
import { applyCommands, cellsOf, type Edited, isStructural } from './edits.ts';
import { Order } from './order.ts';
import { personOf, share } from './people.ts';
import type { PageEvent, Place, Request, Revision, Told } from './protocol.ts';
import { closedZones, snapshotOf } from './snapshot.ts';
import { Store } from './store.ts';
import { Undo } from './undo.ts';
import { zoneOf } from './view-command.ts';
import { WaitingQuestions } from './waiting-questions.ts';

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

const { inbox, signal, code, manifest, html, stored, store: storeFile, now } = workerData as WorkerData;
const flag = new Int32Array(signal);
const tell = (message: Told): void => parentPort?.postMessage(message);
const send = (to: string | null, event: PageEvent): void => tell({ type: 'event', to, event });

const opened = (text: string): Book => {
  const restored = bookFromJSON(JSON.parse(text));
  share(restored);
  return restored;
};
let book: Book = stored === null ? createBook({ name: 'Thi đua CCHC' }) : opened(stored);
share(book);
const store = new Store(
  storeFile,
  () => book,
  () => send(null, { type: 'saved' }),
);
const order = new Order();
const undo = new Undo();
const questions = new WaitingQuestions();
const hasOnEdit = topLevelFunctions(code, 'Code.js').includes('onEdit');
let running = false;
let menus: readonly MenuTree[] = [];
const later: { id: number; request: Request }[] = [];

const WAITS = 'Một lần chạy khác chưa xong; mục này chạy ngay sau đó.';

/** A dialog stops the script: this thread sleeps until the page has answered, and takes everybody's typing meanwhile. */
function ask(client: string, question: Parameters<UiDriver['alert']>[0], input: boolean) {
  const id = questions.ask(client);
  send(client, { type: 'ask', id, question, input });
  for (;;) {
    const answer = questions.take(id);
    if (answer) {
      send(client, { type: 'answered', id });
      return answer;
    }
    const received = receiveMessageOnPort(inbox);
    if (received) take(received.message);
    else {
      store.saveIfDue();
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

/** Everybody loads the workbook anew. */
function reloadAll(moved: boolean): void {
  order.reloaded(moved);
  undo.interrupted();
  send(null, { type: 'reload' });
  store.saveSoon();
}

/** Tabs and their sizes: while they stay, cells stay where they are. */
const shape = (): string =>
  JSON.stringify(book.sheets.map(({ id, rowCount, columnCount }) => [id, rowCount, columnCount]));

/** The script sees the tab and the cells this person has in front of them. */
function standAt({ sheetId, zones }: Place): void {
  const sheet = book.sheets.find((one) => viewSheetId(one) === sheetId);
  const [first, ...others] = zones.map(zoneOf);
  if (!sheet || !first) return;
  book.activeSheetId = sheet.id;
  sheet.selection = first;
  sheet.otherSelections = others;
}

const standing = (): string => {
  const sheet = book.sheetById(book.activeSheetId);
  return JSON.stringify([sheet?.id, sheet?.selection]);
};

/** Where the script has led the person. */
function leadTo(client: string): void {
  const sheet = book.sheetById(book.activeSheetId);
  if (sheet)
    send(client, { type: 'activate', sheetId: viewSheetId(sheet), cell: a1Of(sheet.selection).split(':')[0] ?? null });
}

function execute(as: string, client: string, at: Place | undefined, action: (host: Host) => unknown): unknown {
  if (at) standAt(at);
  const [shapeBefore, stood] = [shape(), standing()];
  const host = hostFor(as, client);
  running = true;
  try {
    return { ok: true, value: action(host) ?? null };
  } catch (error) {
    return { ok: false, error: String(error) };
  } finally {
    running = false;
    const { write, structure } = host.calls.snapshot().counts;
    if (write + structure > 0) reloadAll(shape() !== shapeBefore);
    if (standing() !== stood) leadTo(client);
  }
}

/** A person's edit fires onEdit, where the script has one; its own writes never do. */
function fireOnEdit(as: string, client: string, edit: Edit): void {
  if (!running && hasOnEdit) execute(as, client, undefined, (host) => host.runOnEdit(edit));
}

/** The event of a revision: one cell with its values, or the block around all cells. */
function editOf(edits: readonly Edited[], oldValue: string): Edit | null {
  const [first] = edits;
  if (!first) return null;
  const same = edits.filter(({ sheet }) => sheet === first.sheet).map(({ zone }) => zone);
  const [row, column] = [Math.min(...same.map((zone) => zone.row)), Math.min(...same.map((zone) => zone.column))];
  const bottom = Math.max(...same.map((zone) => zone.row + zone.rows));
  const right = Math.max(...same.map((zone) => zone.column + zone.columns));
  const zone = { row, column, rows: bottom - row, columns: right - column };
  if (zone.rows > 1 || zone.columns > 1) return { sheet: first.sheet, zone };
  const value = first.sheet.display(row, column);
  return { sheet: first.sheet, zone, ...(value === '' ? {} : { value }), ...(oldValue === '' ? {} : { oldValue }) };
}

const displayAt = ([first]: readonly Edited[]): string =>
  first ? first.sheet.display(first.zone.row, first.zone.column) : '';

/** Whether this person may do all this: a page refuses before it sends, but the server has the last word. */
function mayApply(as: string, commands: NonNullable<Revision['commands']>): boolean {
  if (!personOf(as).edits) return false;
  const closed = closedZones(book, as).filter(({ warningOnly }) => !warningOnly);
  const cells = cellsOf(commands, book);
  return closed.every(({ sheetId, zone }) => {
    if (zone === null || cells === null) return commands.every((command) => command.sheetId !== sheetId);
    const closedZone = zoneOf(zone);
    return cells.every((cell) => viewSheetId(cell.sheet) !== sheetId || !zonesOverlap(cell.zone, closedZone));
  });
}

function takeUndo(revision: Revision): boolean {
  const { undoneRevisionId, redoneRevisionId, nextRevisionId = '' } = revision;
  const outcome = undoneRevisionId ? undo.undo(undoneRevisionId, book) : undo.redo(redoneRevisionId ?? '', book);
  if (outcome === 'refused') return false;
  order.take(nextRevisionId);
  if (outcome === 'done') {
    order.sent(nextRevisionId);
    send(null, { type: 'revision', revision });
    store.saveSoon();
  } else {
    book = opened(outcome.book);
    reloadAll(true);
  }
  return true;
}

function takeRevision(as: string, client: string, revision: Revision, leaving: boolean): unknown {
  const refused = { ok: false };
  const { type, serverRevisionId, nextRevisionId = '', commands = [] } = revision;
  if (!/^(REMOTE_REVISION|REVISION_UNDONE|REVISION_REDONE)$/.test(type)) {
    send(null, { type: 'revision', revision });
    return { ok: true };
  }
  if (order.hasTaken(nextRevisionId)) return { ok: true };
  const isLatest = serverRevisionId === order.latest;
  if (!isLatest && !leaving && order.catchesUp(serverRevisionId)) return { ok: true };
  if (type !== 'REMOTE_REVISION') return isLatest && personOf(as).edits && takeUndo(revision) ? { ok: true } : refused;
  const contentsOnly = cellsOf(commands, book) !== null;
  if (!mayApply(as, commands) || (!isLatest && !(contentsOnly && order.stillFits(serverRevisionId)))) return refused;
  order.take(nextRevisionId);
  const oldValue = displayAt(cellsOf(commands, book) ?? []);
  undo.remember(nextRevisionId, commands, book);
  const edits = applyCommands(commands, book);
  if (!isLatest || isStructural(commands)) {
    reloadAll(!contentsOnly);
  } else {
    order.sent(nextRevisionId);
    send(null, { type: 'revision', revision });
    store.saveSoon();
  }
  const edit = editOf(edits, oldValue);
  if (edit) fireOnEdit(as, client, edit);
  return { ok: true };
}

async function download(): Promise<unknown> {
  return { file: Buffer.from(await writeXlsx(book)).toString('base64') };
}

/** Another workbook's values take the place of these; what stood here is kept beside. Only the owner may. */
async function upload(as: string, file: string): Promise<unknown> {
  if (personOf(as).email !== book.owner)
    return { ok: false, error: 'Chỉ công chức Nội vụ (chủ sở hữu bảng tính) nạp được tệp.' };
  try {
    const tabs = await readXlsx(Buffer.from(file, 'base64'));
    store.setAside('truoc-khi-nap');
    takeTabs(book, tabs);
    reloadAll(true);
    return { ok: true, value: `Đã nạp ${tabs.length} tab. Bản trước khi nạp còn giữ trong thư mục kết quả.` };
  } catch (error) {
    if (!(error instanceof NotXlsx)) throw error;
    return { ok: false, error: 'Tệp này không phải bảng tính .xlsx đọc được. Chưa đổi gì.' };
  }
}

function answer(request: Request): unknown {
  switch (request.type) {
    case 'snapshot':
      return snapshotOf(book, request.as, order.latest, menus);
    case 'revision':
      return takeRevision(request.as, request.client, request.revision, request.leaving === true);
    case 'run':
      return execute(request.as, request.client, request.at, (host) => host.run(request.functionName));
    case 'page-call':
      return execute(request.as, request.client, request.at, (host) =>
        host.runFromPage(request.functionName, ...request.given),
      );
    case 'answer':
      questions.answer(request.question, request.client, { button: request.button, text: request.text });
      return { ok: true };
    case 'download':
      return download();
    case 'upload':
      return upload(request.as, request.file);
    case 'gone':
      questions.gone(request.client);
      return { ok: true };
  }
}

const runsScript = ({ type }: Request): boolean => type === 'run' || type === 'page-call' || type === 'upload';

/** While a script runs or waits, other scripts wait their turn; reading and typing go on. */
function take(message: { id: number; request: Request }): void {
  const { request } = message;
  if (running && runsScript(request)) {
    later.push(message);
    if ('as' in request) send(request.client, { type: 'toast', title: 'Xin chờ', text: WAITS, seconds: 6 });
    return;
  }
  const value = answer(request);
  if (value instanceof Promise) value.then((done) => tell({ type: 'reply', id: message.id, value: done }));
  else tell({ type: 'reply', id: message.id, value });
  while (!running) {
    const next = later.shift();
    if (!next) break;
    take(next);
  }
}

inbox.on('message', take);
hostFor('officer', '').run('onOpen');
if (stored === null) store.saveNow();
tell({ type: 'ready' });
