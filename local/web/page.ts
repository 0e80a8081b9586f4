// The browser tab: the grid of o-spreadsheet, the add-on's menu, dialogs that stop the script, side bar and google.script.run.
import type { MenuTree } from '../google/run-context.ts';
import type { PageEvent, Snapshot } from '../server/protocol.ts';
import { askPerson, closeQuestion, openPage, toast } from './dialogs.ts';
import { guardOf } from './guard.ts';

// biome-ignore lint/suspicious/noExplicitAny: the libraries of the page come as plain scripts without types
declare const o_spreadsheet: any;
// biome-ignore lint/suspicious/noExplicitAny: as above
declare const owl: any;

const { Spreadsheet, Model, registries, setTranslationMethod } = o_spreadsheet;
const as = new URLSearchParams(location.search).get('as') ?? 'officer';
const client = crypto.randomUUID();

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

async function post<T>(route: string, body: object): Promise<T> {
  const response = await fetch(`/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, as, client }),
  });
  return response.json();
}

const terms: Readonly<Record<string, string>> = await fetch('/vietnamese.json').then(
  (r) => (r.ok ? r.json() : {}),
  () => ({}),
);

/** The library gives values either in turn (%s) or by name (%(name)s). */
function translate(term: string, ...values: unknown[]): string {
  const text = terms[term] ?? String(term);
  const named = (values[0] ?? {}) as Record<string, unknown>;
  let next = 0;
  return text.replace(/%s|%\((\w+)\)s/g, (found, name?: string) => {
    const value = name === undefined ? values[next++] : named[name];
    return value === undefined ? found : String(value);
  });
}
setTranslationMethod(translate, () => true);

interface RunResult {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

async function runFunction(functionName: string): Promise<void> {
  byId('app').setAttribute('aria-busy', 'true');
  const result = await post<RunResult>('run', { functionName });
  byId('app').removeAttribute('aria-busy');
  if (!result.ok) toast('Chưa làm được', result.error ?? '', 12);
}

/** Script menus stand in the menu bar behind the sheet's own, items and separators in their order. */
function addMenus(menus: readonly MenuTree[]): void {
  const registry = registries.topbarMenuRegistry;
  const add = (path: string[], items: MenuTree['items']): void => {
    items.forEach((item, i) => {
      if (!item) return;
      const id = `${path.join('_')}_${i}`;
      const separator = items[i + 1] === null;
      const common = {
        name: item.caption,
        sequence: i + 1,
        separator,
        isReadonlyAllowed: true,
        isEnabledOnLockedSheet: true,
      };
      if ('functionName' in item)
        registry.addChild(id, [...path], { ...common, execute: () => runFunction(item.functionName) });
      else {
        registry.addChild(id, [...path], common);
        add([...path, id], item.items);
      }
    });
  };
  menus.forEach((menu, i) => {
    const id = `script_menu_${i}`;
    registry.add(id, { name: menu.caption, sequence: 900 + i });
    add([id], menu.items);
  });
}

/** Links to cells: "#gid=12&range=E225". */
registries.urlRegistry.add('cell_link', {
  sequence: 0,
  match: (url: string) => url.startsWith('#gid='),
  createLink: (url: string, label: string) => ({ url, label, isExternal: false, isUrlEditable: false }),
  urlRepresentation: (url: string) => url,
  // biome-ignore lint/suspicious/noExplicitAny: the environment of the library has no types here
  open: (url: string, env: any) => goTo(env.model, url),
});

// biome-ignore lint/suspicious/noExplicitAny: the model of the library has no types here
function goTo(model: any, url: string): void {
  const [, gid, cell] = /^#gid=(\d+)(?:&range=([A-Z]+\d+))?/.exec(url) ?? [];
  const sheetId = `s${gid}`;
  const from = model.getters.getActiveSheetId();
  if (!model.getters.tryGetSheet(sheetId)) return;
  if (from !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
  if (!cell) return;
  const { col, row } = o_spreadsheet.helpers.toCartesian(cell);
  model.selection.selectCell(col, row);
}

let app: { destroy(): void } | null = null;
// biome-ignore lint/suspicious/noExplicitAny: the model of the library has no types here
let model: any = null;
let listener: ((message: unknown) => void) | null = null;
let menusDrawn = false;
const templates = await fetch('/lib/o_spreadsheet.xml').then((r) => r.text());
const guard = guardOf(o_spreadsheet, (text) => toast('Không sửa được', text, 8));

/** Loads the workbook as it stands on the server and shows it, on the tab and cell where the person was. */
async function show(): Promise<void> {
  const snapshot = await post<Snapshot>('snapshot', {});
  const where = model && { sheet: model.getters.getActiveSheetId(), ...model.getters.getActivePosition() };
  if (!menusDrawn) addMenus(snapshot.menus);
  menusDrawn = true;
  guard.set(snapshot.closed);
  const { person, notes, data } = snapshot;
  byId('person').textContent = person.label;
  const transportService = {
    onNewMessage: (_: unknown, callback: (message: unknown) => void) => {
      listener = callback;
    },
    leave: () => {},
    sendMessage: async (revision: unknown) => {
      const { ok } = await post<RunResult>('revision', { revision });
      if (!ok) document.dispatchEvent(new Event('revision-refused'));
    },
  };
  const mode = person.edits ? 'normal' : 'readonly';
  const next = new Model(data, { mode, transportService, client: { id: client, name: person.label } });
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
  await owlApp.mount(byId('app'));
  app = owlApp;
  if (where && model.getters.tryGetSheet(where.sheet)) {
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: where.sheet });
    model.selection.selectCell(where.col, where.row);
  }
  model.on('update', null, () => showNote(notes));
  Object.assign(window, { sheet: { model, goTo: (url: string) => goTo(model, url) }, ready: true });
}

/** The note of the selected cell, as Google shows it on hovering. */
function showNote(notes: Readonly<Record<string, string>>): void {
  const { sheetId, col, row } = model.getters.getActivePosition();
  const note = notes[`${sheetId}!${row + 1} ${col + 1}`];
  byId('note').hidden = note === undefined;
  byId('note').textContent = note ?? '';
}

const PEOPLE = { officer: 'Công chức Nội vụ', staff: 'Cán bộ', leader: 'Lãnh đạo' };
for (const [role, label] of Object.entries(PEOPLE)) {
  const link = document.createElement('a');
  link.href = `?as=${role}`;
  link.textContent = label;
  if (role === as) link.setAttribute('aria-current', 'page');
  byId('people').append(link);
}

let reloading: Promise<void> = Promise.resolve();
const reload = (): void => {
  reloading = reloading
    .then(show)
    .catch(() => toast('Mất kết nối', 'Máy chủ cục bộ đã dừng. Chạy lại npm start rồi tải lại trang.', 30));
};
document.addEventListener('revision-refused', reload);

const events = new EventSource(`/events?client=${client}`);
let wasLost = false;
events.onerror = () => {
  wasLost = true;
};
events.onopen = () => {
  if (wasLost) reload();
  wasLost = false;
};
events.onmessage = ({ data }) => {
  const event = JSON.parse(data) as PageEvent;
  switch (event.type) {
    case 'revision':
      listener?.(event.revision);
      break;
    case 'reload':
      reload();
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
      break;
    case 'page':
      openPage(event.page, (functionName, given) => post<RunResult>('page-call', { functionName, given }));
      break;
  }
};

await show();
