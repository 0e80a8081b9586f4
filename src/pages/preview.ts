// The dialog of the menu: the steps of the year, what an item asks for, what it will change, and what was done.
import type { FormRequest, PasteRequest, ShownStep, StepList } from '../changes/asked.ts';
import type { Carried, Preview, PreviewTab } from '../changes/preview.ts';
import { formOf } from './form.ts';
import { ask, closeOnEscape, element, part, troubleWords } from './page.ts';
import { pastedInput } from './paste-readers.ts';
import { startWords, stepsShown } from './step-list.ts';

const content = part('content');
const status = part('status');
const [go, next, cancel] = ['go', 'next', 'cancel'].map((id) => part(id) as HTMLButtonElement) as [
  HTMLButtonElement,
  HTMLButtonElement,
  HTMLButtonElement,
];

/** The main button: its words, and what it does; no words: there is none. */
function mainButton(words: string, press: () => void): void {
  go.hidden = words === '';
  go.disabled = false;
  go.textContent = words;
  go.onclick = press;
}

/** So many cells are shown at once; more are unfolded. */
const FEW = 15;

function tabDetails({ name, created, count, cells }: PreviewTab): HTMLElement {
  if (created) return element('li', `Tạo tab “${name}”`);
  const details = element('details', '');
  details.open = count <= FEW;
  details.append(element('summary', `${name}: ${count} ô`));
  const table = element('table', '');
  const head = element('tr', '');
  head.append(...['Ô', 'Đang là', 'Sẽ là'].map((text) => element('th', text)));
  table.append(head);
  for (const { cell, before, after } of cells) {
    const row = element('tr', '');
    const [old, next] = [element('td', ''), element('td', '')];
    old.append(element('del', before || '(trống)'));
    next.append(element('ins', after || '(trống)'));
    row.append(element('td', cell), old, next);
    table.append(row);
  }
  details.append(table);
  if (cells.length < count) details.append(element('p', `… và ${count - cells.length} ô nữa.`));
  return details;
}

/** What has to be read before the button is pressed. */
function remarksOf({ remarks }: Preview): HTMLElement[] {
  if (remarks.length === 0) return [];
  const list = element('ul', '');
  list.append(...remarks.map((text) => element('li', text)));
  return [element('h2', `Cần xem lại (${remarks.length})`), list];
}

function show(preview: Preview, remark: string): void {
  const created = preview.tabs.filter((tab) => tab.created).map(tabDetails);
  const list = element('ul', '');
  list.append(...created);
  const changed = preview.tabs.filter((tab) => !tab.created).map(tabDetails);
  content.replaceChildren(
    element('h1', `${preview.label} sẽ thay đổi:`),
    ...(created.length > 0 ? [list] : []),
    ...remarksOf(preview),
    ...changed,
  );
  status.textContent = remark;
  cancel.textContent = 'Thôi';
  mainButton('Làm', () => carryOut(preview));
  go.focus();
}

function close(): void {
  google.script.host.close();
}

function finish(message: string, tab: string): void {
  content.replaceChildren(element('h1', message));
  status.textContent = '';
  cancel.textContent = 'Đóng';
  next.hidden = false;
  mainButton(tab === '' ? '' : 'Xem kết quả', () => showTab(tab));
  (tab === '' ? next : go).focus();
}

async function showTab(name: string): Promise<void> {
  await ask('showTab', name);
  close();
}

type Shown = Preview | PasteRequest | FormRequest | StepList | Carried;

/** Shows what the add-on has given; `again` is the remark beside a preview that has to be looked at. */
function open(data: Shown, again = ''): void {
  if ('digest' in data) show(data, again);
  else if ('steps' in data) showSteps(data);
  else if ('fields' in data) askForm(data);
  else if ('prompt' in data) askText(data);
  else if (data.is === 'again') show(data.preview, again);
  else finish(data.message, data.is === 'done' ? data.tab : '');
}

const failed = (error: unknown): void => finish(troubleWords(error), '');

/** Waits for the add-on and shows what has come of it. */
async function follow(waiting: string, asked: Promise<unknown>, again: string): Promise<void> {
  go.disabled = true;
  next.hidden = true;
  status.textContent = waiting;
  try {
    open((await asked) as Shown, again);
  } catch (error) {
    failed(error);
  }
}

const WAITING = 'Đang đọc, xin chờ…';

const carryOut = ({ action, digest, input }: Preview): Promise<void> =>
  follow(
    'Đang làm, xin chờ…',
    ask('carryOut', action, digest, input),
    'Vừa có người sửa bảng tính. Đây là thay đổi mới, xin xem lại.',
  );

/** The button below a question: on to the preview. */
function askFirst(words: readonly HTMLElement[], { action, label, input }: PasteRequest, text: () => string): void {
  content.replaceChildren(element('h1', label), ...words);
  status.textContent = '';
  cancel.textContent = 'Thôi';
  mainButton('Xem trước', () => follow(WAITING, ask('look', action, pastedInput(action, input, text())), ''));
}

/** The text the action needs, typed or pasted. */
function askText(asked: PasteRequest): void {
  const field = element(asked.isLine ? 'input' : 'textarea', '');
  const question = element('label', asked.prompt);
  question.append(field);
  if (asked.isLine)
    field.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Enter' && go.click());
  askFirst([question], asked, () => field.value);
  field.focus();
}

/** The lines to fill in, with the item that may fill them instead. */
function askForm(asked: FormRequest): void {
  const form = formOf(asked.fields, () => go.click());
  const instead = element('button', asked.instead.label);
  instead.type = 'button';
  instead.onclick = () => start(asked.instead);
  askFirst([element('p', asked.prompt), instead, ...form.shown], asked, form.changed);
  form.first?.focus();
}

/** Starts a step: an item in this dialog, a page of its own, or people in a tab. */
function start(by: ShownStep['by']): void {
  if ('action' in by) follow(WAITING, ask('begin', by.action), '');
  else if ('tab' in by) showTab(by.tab);
  else ask(by.opens).catch(failed);
}

function showSteps(list: StepList): void {
  const now = list.steps.find(({ state }) => state === 'now');
  content.replaceChildren(...stepsShown(list, start));
  status.textContent = '';
  cancel.textContent = 'Đóng';
  mainButton(now ? startWords(now.by) : '', () => now && start(now.by));
  if (now) go.focus();
}

next.onclick = () => follow(WAITING, ask('nextSteps'), '');
cancel.onclick = close;
closeOnEscape();
document.addEventListener('DOMContentLoaded', () => open(JSON.parse(part('data').textContent ?? '{}') as Shown));
