// The preview dialog: what an action will change, and the button that has it done.
import type { PasteRequest } from '../changes/asked.ts';
import type { Carried, Preview, PreviewTab } from '../changes/preview.ts';
import { ask, element, part } from './page.ts';
import { pastedInput } from './paste-readers.ts';

const content = part('content');
const status = part('status');
const [go, cancel] = [part('go') as HTMLButtonElement, part('cancel') as HTMLButtonElement];

function tabDetails({ name, created, count, cells }: PreviewTab): HTMLElement {
  if (created) return element('li', `Tạo tab “${name}”`);
  const details = element('details', '');
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
  go.disabled = false;
  go.focus();
  go.onclick = () => carryOut(preview);
}

function close(): void {
  google.script.host.close();
}

function finish(message: string, tab: string): void {
  content.replaceChildren(element('h1', message));
  status.textContent = '';
  cancel.textContent = 'Đóng';
  if (tab === '') go.remove();
  else {
    go.disabled = false;
    go.textContent = 'Xem kết quả';
    go.onclick = async () => {
      await ask('showTab', tab);
      close();
    };
    go.focus();
  }
}

/** Waits for the add-on and shows what has come of it; `again` is the remark beside a preview that has to be looked at. */
async function follow(waiting: string, asked: Promise<unknown>, again: string): Promise<void> {
  go.disabled = true;
  status.textContent = waiting;
  try {
    const carried = (await asked) as Carried;
    if (carried.is === 'done') finish(carried.message, carried.tab);
    else if (carried.is === 'stopped') finish(carried.message, '');
    else show(carried.preview, again);
  } catch (error) {
    finish(`Chưa làm được: ${error instanceof Error ? error.message : String(error)}`, '');
  }
}

const carryOut = ({ action, digest, input }: Preview): Promise<void> =>
  follow(
    'Đang làm, xin chờ…',
    ask('carryOut', action, digest, input),
    'Vừa có người sửa bảng tính. Đây là thay đổi mới, xin xem lại.',
  );

/** The text the action needs, typed or pasted. */
function askText({ action, label, input, prompt }: PasteRequest): void {
  const field = element('textarea', '');
  const question = element('label', prompt);
  question.append(field);
  content.replaceChildren(element('h1', label), question);
  go.textContent = 'Xem trước';
  go.onclick = () => {
    go.textContent = 'Làm';
    follow('Đang đọc, xin chờ…', ask('look', action, pastedInput(action, input, field.value)), '');
  };
  field.focus();
}

cancel.onclick = close;
document.addEventListener('DOMContentLoaded', () => {
  const data = JSON.parse(part('data').textContent ?? '{}') as Preview | PasteRequest;
  if ('digest' in data) show(data, '');
  else askText(data);
});
