// The browser tab: the grid of o-spreadsheet, the add-on's menu, dialogs that stop the script, side bar and google.script.run.
import type { PageEvent, Place, Revision, Snapshot } from '../server/protocol.ts';
import { drawBar, showState } from './bar.ts';
import { askPerson, closeQuestion, toast } from './dialogs.ts';
import { openPage } from './frames.ts';
import { guardOf } from './guard.ts';
import { menuBarByKeyboard } from './keyboard.ts';
import { as, client, listen, post, postInOrder, postUntilHeard, type RunResult } from './link.ts';
import { addScriptMenus, trimMenus } from './menus.ts';
import { translate } from './terms.ts';

// biome-ignore lint/suspicious/noExplicitAny: the libraries of the page come as plain scripts without types
declare const o_spreadsheet: any;
// biome-ignore lint/suspicious/noExplicitAny: as above
declare const owl: any;
// biome-ignore lint/suspicious/noExplicitAny: as above
type ViewModel = any;

const { Spreadsheet, Model, registries, setTranslationMethod } = o_spreadsheet;
setTranslationMethod(translate, () => true);
const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

let app: { destroy(): void } | null = null;
let view: { readonly state: { printModeEnabled: boolean }; focusGrid(): void } | null = null;
let model: ViewModel = null;
let listener: ((message: unknown) => void) | null = null;
let menusDrawn = false;
const templates = await fetch('/lib/o_spreadsheet.xml').then((response) => response.text());
const guard = guardOf(o_spreadsheet, (text) => toast('Không sửa được', text, 8));

/** Where the person stands, for the script to see. */
const place = (): Place => ({ sheetId: model.getters.getActiveSheetId(), zones: model.getters.getSelectedZones() });

const callScript = (route: 'run' | 'page-call', body: object): Promise<RunResult> =>
  post<RunResult>(route, { ...body, at: place() }).catch(() => ({ ok: false, error: LOST }));

const LOST = 'Máy chủ cục bộ đã dừng. Chạy lại npm start; trang tự nối lại, việc đang gõ vẫn còn.';

async function runFunction(functionName: string): Promise<void> {
  byId('busy').hidden = false;
  const result = await callScript('run', { functionName });
  byId('busy').hidden = true;
  if (document.activeElement === document.body) focusSheet();
  if (!result.ok) toast('Chưa làm được', result.error ?? '', 12);
}

/** Links to cells: "#gid=12&range=E225". */
registries.urlRegistry.add('cell_link', {
  sequence: 0,
  match: (url: string) => url.startsWith('#gid='),
  createLink: (url: string, label: string) => ({ url, label, isExternal: false, isUrlEditable: false }),
  urlRepresentation: (url: string) => placeName(url),
  open: (url: string) => goTo(url),
});

/** Tab and cell of a link. */
function placeOf(url: string): { readonly sheetId: string; readonly cell: string | null } {
  const [, gid, cell] = /^#gid=(\d+)(?:&range=([A-Z]+\d+))?/.exec(url) ?? [];
  return { sheetId: `s${gid}`, cell: cell ?? null };
}

/** A link in words: “Phiếu chấm, ô E225”. */
function placeName(url: string): string {
  const { sheetId, cell } = placeOf(url);
  const name = model.getters.tryGetSheet(sheetId)?.name ?? '';
  return cell ? `${name}, ô ${cell}` : name;
}

function goTo(url: string): void {
  const { sheetId, cell } = placeOf(url);
  show(sheetId, cell);
}

/** Brings a tab and a cell before the person. */
function show(sheetId: string, cell: string | null): void {
  const from = model.getters.getActiveSheetId();
  if (!model.getters.tryGetSheet(sheetId)) return;
  if (from !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
  if (!cell) return;
  const { col, row } = o_spreadsheet.helpers.toCartesian(cell);
  model.selection.selectCell(col, row);
}

/** What this page has changed and the server has not heard of yet. */
const unsent = (): readonly Revision[] => model?.session.pendingMessages ?? [];

const transportService = {
  onNewMessage: (_: unknown, callback: (message: unknown) => void) => {
    listener = callback;
  },
  leave: () => {},
  sendMessage: async (revision: { readonly type: string }) => {
    const isChange = revision.type.startsWith('RE');
    if (isChange) showState('Đang lưu…');
    const { ok } = isChange
      ? await postInOrder<RunResult>('revision', { revision })
      : await post<RunResult>('revision', { revision }).catch(() => ({ ok: true }));
    if (!ok) reload();
  },
};

/** A person in the middle of typing into a cell, or with a menu open, is not interrupted: the page loads anew afterwards. */
const isBusy = (): boolean =>
  document.querySelector<HTMLElement>('.o-grid-composer')?.style.opacity === '' ||
  document.querySelector('.o-menu') !== null;
const idle = async (): Promise<void> => {
  while (isBusy()) await new Promise((resolve) => setTimeout(resolve, 100));
};

/** Changes that have come from the server. */
let heard = 0;

/** Changes the server has had the last word on before the page that made them was replaced. */
const handedOver = new Set<string | undefined>();

/** Before the page is replaced the server takes what it has not heard of; what it refuses is said with the words typed. */
async function handOver(): Promise<void> {
  for (const revision of unsent().filter(({ nextRevisionId }) => !handedOver.has(nextRevisionId))) {
    const { ok } = await postInOrder<RunResult>('revision', { revision, leaving: true });
    handedOver.add(revision.nextRevisionId);
    const typed = (revision.commands ?? []).map(({ content }) => content).filter(Boolean);
    if (!ok) toast('Chưa ghi được', `${typed.map((text) => `“${text}”. `).join('')}${MOVED}`, 30);
  }
}

const MOVED = 'Hàng, cột hoặc quyền sửa vừa đổi, nên ô vừa sửa trở lại như trước. Mời gõ lại vào đúng ô.';

/** The workbook as it stands on the server, at a moment when the person can spare the page. */
async function fetchWorkbook(): Promise<Snapshot> {
  for (;;) {
    await idle();
    await handOver();
    const before = heard;
    const snapshot = await postUntilHeard<Snapshot>('snapshot', {});
    const isWhole = heard === before && unsent().every(({ nextRevisionId }) => handedOver.has(nextRevisionId));
    if (!isBusy() && isWhole) return snapshot;
  }
}

/** Loads the workbook and shows it, on the tab and cell where the person was. */
async function load(): Promise<void> {
  const { person, notes, data, menus, closed, kept } = await fetchWorkbook();
  const where = model && { sheet: model.getters.getActiveSheetId(), ...model.getters.getActivePosition() };
  if (!menusDrawn) {
    trimMenus([
      registries.topbarMenuRegistry,
      registries.cellMenuRegistry,
      registries.rowMenuRegistry,
      registries.colMenuRegistry,
    ]);
    addScriptMenus(menus, registries.topbarMenuRegistry, runFunction);
  }
  menusDrawn = true;
  guard.set(closed, kept);
  const mode = person.edits ? 'normal' : 'readonly';
  const next = new Model(data, { mode, transportService, client: { id: client, name: person.label } });
  next.session.commandSquisher.squish = (commands: unknown) => commands; // the server reads plain commands only
  app?.destroy();
  byId('app').replaceChildren();
  model = next;
  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => toast('', text, 6),
    askConfirmation: (text: string, yes: () => void) => confirm(text) && yes(),
    raiseError: (text: string, done?: () => void) => {
      toast('Không làm được', text, 8);
      done?.();
    },
  };
  const owlApp = new owl.App(Spreadsheet, { props, templates, translateFn: translate });
  view = await owlApp.mount(byId('app'));
  app = owlApp;
  await new Promise((resolve) => setTimeout(resolve, 50)); // the view learns its size before it scrolls to a cell
  if (where && model.getters.tryGetSheet(where.sheet)) {
    show(where.sheet, null);
    model.selection.selectCell(where.col, where.row);
  }
  model.on('update', null, () => showNote(notes));
  Object.assign(window, { sheet: { model, goTo, show }, ready: true });
}

/** The note of the selected cell, as Google shows it on hovering. */
function showNote(notes: Readonly<Record<string, string>>): void {
  const { sheetId, col, row } = model.getters.getActivePosition();
  const note = notes[`${sheetId}!${row + 1} ${col + 1}`];
  byId('note').hidden = note === undefined;
  byId('note').textContent = note ?? '';
}

let reloading: Promise<void> = Promise.resolve();
let waiting = false;
function reload(): void {
  if (waiting) return;
  waiting = true;
  reloading = reloading
    .then(() => {
      waiting = false;
      return load();
    })
    .catch(() => toast('Mất kết nối', LOST, 30));
}

let wasLost = false;
function onLine(up: boolean): void {
  if (!up) showState('Mất kết nối, đang nối lại…');
  else if (wasLost) {
    showState('Đã nối lại');
    reload();
  }
  wasLost = !up;
}

function onEvent(event: PageEvent): void {
  switch (event.type) {
    case 'revision':
      if (event.revision.type.startsWith('RE')) heard += 1;
      try {
        listener?.(event.revision);
      } catch {
        reload();
      }
      break;
    case 'reload':
      reload();
      break;
    case 'saved':
      showState('Đã lưu');
      break;
    case 'activate':
      reloading = reloading.then(() => show(event.sheetId, event.cell));
      break;
    case 'toast':
      toast(event.title, event.text, event.seconds);
      break;
    case 'ask':
      askPerson(event.question, event.input, event.id, (button, text) =>
        post('answer', { question: event.id, button, text }),
      );
      break;
    case 'answered':
      closeQuestion(event.id);
      focusSheet();
      break;
    case 'page':
      openPage(event.page, (functionName, given) => callScript('page-call', { functionName, given }), focusSheet);
      break;
  }
}

/** After a dialog the keyboard is back in the sheet. */
const focusSheet = (): void => view?.focusGrid();

drawBar(as, () => {
  if (view) view.state.printModeEnabled = true;
});
menuBarByKeyboard(byId('app'));
listen(onEvent, onLine);
await load();
