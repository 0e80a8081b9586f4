// Pages of the script: dialogs and the side bar, each in a sandboxed frame with google.script.run.
import type { Page } from '../google/run-context.ts';

type Call = (
  functionName: string,
  given: readonly unknown[],
) => Promise<{ ok: boolean; value?: unknown; error?: string }>;

/** What Google lets a page of a script do, but for its own origin. */
const RIGHTS = 'allow-scripts allow-downloads allow-forms allow-modals allow-popups';

/** google.script.run inside the frame: one message out, one message back. What Google cannot carry fails at once. */
const SHIM = `<script>(() => {
  let last = 0; const waiting = {};
  addEventListener('message', (event) => {
    if (event.source !== parent) return;
    const call = waiting[event.data.id]; if (!call) return; delete waiting[event.data.id];
    if (event.data.ok) { if (call.success) call.success(event.data.value, call.user); }
    else if (call.failure) call.failure(new Error(event.data.error), call.user);
    else console.error(event.data.error);
  });
  const illegal = (value, seen) => typeof value === 'function' || value instanceof Date || seen.includes(value)
    || (value instanceof Element && !(value instanceof HTMLFormElement))
    || (typeof value === 'object' && value !== null && Object.values(value).some((inner) => illegal(inner, [...seen, value])));
  const runner = (state) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (success) => runner({ ...state, success });
    if (name === 'withFailureHandler') return (failure) => runner({ ...state, failure });
    if (name === 'withUserObject') return (user) => runner({ ...state, user });
    if (typeof name === 'symbol' || name.endsWith('_')) return undefined;
    return (...given) => {
      if (given.some((value) => illegal(value, []))) throw new TypeError('Failed due to illegal value in property.');
      last += 1; waiting[last] = state; parent.postMessage({ kind: 'run', id: last, name, given }, '*'); };
  } });
  const tell = (kind, more) => parent.postMessage({ kind, ...more }, '*');
  window.google = { script: { run: runner({}), host: { close: () => tell('close'),
    setHeight: (height) => tell('size', { height }), setWidth: (width) => tell('size', { width }) } } };
})()</script>`;

function connect(
  frame: HTMLIFrameElement,
  call: Call,
  close: () => void,
  resize: (size: MessageEvent['data']) => void,
): void {
  const onMessage = async (event: MessageEvent): Promise<void> => {
    if (!frame.isConnected) window.removeEventListener('message', onMessage);
    if (event.source !== frame.contentWindow) return;
    if (event.data.kind === 'close') close();
    if (event.data.kind === 'size') resize(event.data);
    if (event.data.kind !== 'run') return;
    const result = await call(String(event.data.name), event.data.given);
    frame.contentWindow?.postMessage({ id: event.data.id, ...result }, '*');
  };
  window.addEventListener('message', onMessage);
}

function frameOf(page: Page): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', RIGHTS);
  frame.title = page.title;
  frame.srcdoc = SHIM + page.html;
  frame.addEventListener('load', () => frame.focus());
  return frame;
}

function openSide(page: Page, call: Call, closed: () => void): void {
  const side = document.getElementById('side') as HTMLElement;
  const clear = (): void => {
    side.hidden = true;
    side.querySelector('iframe')?.remove();
  };
  const close = (): void => {
    clear();
    closed();
  };
  clear();
  (side.querySelector('b') as HTMLElement).textContent = page.title;
  (side.querySelector('button') as HTMLButtonElement).onclick = close;
  const frame = frameOf(page);
  side.append(frame);
  side.hidden = false;
  connect(frame, call, close, () => {});
}

function openDialog(page: Page, call: Call, closed: () => void): void {
  const box = document.createElement('dialog');
  box.className = 'page';
  const resize = ({ width, height }: { readonly width?: number | null; readonly height?: number | null }): void => {
    if (width) box.style.setProperty('--width', `${width}px`);
    if (height) box.style.setProperty('--height', `${height}px`);
  };
  resize(page);
  const bar = document.createElement('div');
  bar.className = 'bar';
  const title = document.createElement('b');
  title.textContent = page.title;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', 'Đóng');
  button.textContent = '×';
  const close = (): void => {
    box.remove();
    closed();
  };
  button.onclick = close;
  box.addEventListener('close', close);
  bar.append(title, button);
  const frame = frameOf(page);
  box.append(bar, frame);
  document.body.append(box);
  connect(frame, call, close, resize);
  if (page.kind === 'modal') box.showModal();
  else box.show();
}

/** Shows a page of the script; a new side bar or modal dialog takes the place of the one before. `closed` is told when a person or the script closes it. */
export function openPage(page: Page, call: Call, closed: () => void): void {
  if (page.kind === 'sidebar') openSide(page, call, closed);
  else {
    for (const box of document.querySelectorAll('dialog.page')) box.remove();
    openDialog(page, call, closed);
  }
}
