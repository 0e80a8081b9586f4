import type { ButtonName, Page, Question } from '../google/run-context.ts';

const BUTTONS: Readonly<Record<string, string>> = { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không' };

/** A short notice in the corner. */
export function toast(title: string, text: string, seconds: number): void {
  const box = document.getElementById('toast') as HTMLElement;
  const head = document.createElement('b');
  head.textContent = title;
  box.replaceChildren(head, document.createTextNode(text));
  box.hidden = false;
  window.clearTimeout(Number(box.dataset.timer ?? 0));
  box.dataset.timer = String(window.setTimeout(() => (box.hidden = true), seconds * 1000));
}

const open = new Map<number, HTMLDialogElement>();

/** Asks with the buttons Google shows; the script waits for the answer. Escape closes. */
export function askPerson(
  { title, prompt, buttons }: Question,
  input: boolean,
  id: number,
  answer: (button: ButtonName, text: string) => void,
): void {
  const box = document.createElement('dialog');
  const form = document.createElement('form');
  const head = document.createElement('h2');
  const text = document.createElement('p');
  head.textContent = title || 'Thi đua CCHC';
  text.textContent = prompt;
  form.append(head, text);
  const field = document.createElement('input');
  field.setAttribute('aria-label', prompt);
  if (input) form.append(field);
  const row = document.createElement('div');
  row.className = 'buttons';
  const names = buttons.split('_') as ButtonName[];
  names.forEach((name, i) => {
    const button = document.createElement('button');
    button.type = i === 0 ? 'submit' : 'button';
    button.className = i === 0 ? 'main' : '';
    button.textContent = BUTTONS[name] ?? name;
    button.addEventListener('click', (event) => {
      event.preventDefault();
      answer(name, field.value);
    });
    row.append(button);
  });
  form.append(row);
  box.append(form);
  box.addEventListener('cancel', (event) => {
    event.preventDefault();
    answer('CLOSE', '');
  });
  document.body.append(box);
  open.set(id, box);
  box.showModal();
  (input ? field : row.querySelector('button'))?.focus();
}

export function closeQuestion(id: number): void {
  open.get(id)?.remove();
  open.delete(id);
}

type Call = (
  functionName: string,
  given: readonly unknown[],
) => Promise<{ ok: boolean; value?: unknown; error?: string }>;

/** google.script.run inside the frame: one message out, one message back. */
const SHIM = `<script>(() => {
  let last = 0; const waiting = {};
  addEventListener('message', (event) => {
    const call = waiting[event.data.id]; if (!call) return; delete waiting[event.data.id];
    if (event.data.ok) { if (call.success) call.success(event.data.value, call.user); }
    else if (call.failure) call.failure(new Error(event.data.error), call.user);
  });
  const illegal = (value, seen) => typeof value === 'function' || value instanceof Date || seen.includes(value)
    || (typeof value === 'object' && value !== null && Object.values(value).some((inner) => illegal(inner, [...seen, value])));
  const runner = (state) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (success) => runner({ ...state, success });
    if (name === 'withFailureHandler') return (failure) => runner({ ...state, failure });
    if (name === 'withUserObject') return (user) => runner({ ...state, user });
    return (...given) => {
      if (given.some((value) => illegal(value, []))) throw new TypeError('Failed due to illegal value in property.');
      last += 1; waiting[last] = state; parent.postMessage({ kind: 'run', id: last, name, given }, '*'); };
  } });
  window.google = { script: { run: runner({}), host: { close: () => parent.postMessage({ kind: 'close' }, '*'),
    setHeight() {}, setWidth() {} } } };
})()</script>`;

function connect(frame: HTMLIFrameElement, call: Call, close: () => void): void {
  const onMessage = async (event: MessageEvent): Promise<void> => {
    if (event.source !== frame.contentWindow) return;
    if (event.data.kind === 'close') {
      window.removeEventListener('message', onMessage);
      close();
    }
    if (event.data.kind !== 'run') return;
    const result = await call(String(event.data.name), event.data.given);
    frame.contentWindow?.postMessage({ id: event.data.id, ...result }, '*');
  };
  window.addEventListener('message', onMessage);
}

/** Shows a page of the script: a dialog, or the side bar. */
export function openPage(page: Page, call: Call): void {
  const html = SHIM + page.html;
  if (page.kind === 'sidebar') {
    const side = document.getElementById('side') as HTMLElement;
    const frame = side.querySelector('iframe') as HTMLIFrameElement;
    const close = (): void => {
      side.hidden = true;
    };
    (side.querySelector('b') as HTMLElement).textContent = page.title;
    (side.querySelector('button') as HTMLButtonElement).onclick = close;
    side.hidden = false;
    frame.srcdoc = html;
    connect(frame, call, close);
    return;
  }
  const box = document.createElement('dialog');
  box.className = 'page';
  if (page.width) box.style.setProperty('--width', `${page.width}px`);
  if (page.height) box.style.setProperty('--height', `${page.height}px`);
  const bar = document.createElement('div');
  bar.className = 'bar';
  const title = document.createElement('b');
  title.textContent = page.title;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', 'Đóng');
  button.textContent = '×';
  button.onclick = () => box.remove();
  bar.append(title, button);
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-downloads allow-forms allow-modals allow-popups');
  frame.title = page.title;
  frame.srcdoc = html;
  box.append(bar, frame);
  document.body.append(box);
  connect(frame, call, () => box.remove());
  if (page.kind === 'modal') box.showModal();
  else box.show();
}
