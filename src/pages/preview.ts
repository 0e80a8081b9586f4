// The preview dialog: what an action will change, and the button that has it done.
import type { Carried, Preview, PreviewTab } from '../changes/preview.ts';
import { ask, element, part } from './page.ts';

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

function show(preview: Preview, remark: string): void {
  const created = preview.tabs.filter((tab) => tab.created).map(tabDetails);
  const list = element('ul', '');
  list.append(...created);
  const changed = preview.tabs.filter((tab) => !tab.created).map(tabDetails);
  content.replaceChildren(
    element('h1', `${preview.label} sẽ thay đổi:`),
    ...(created.length > 0 ? [list] : []),
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

async function carryOut(preview: Preview): Promise<void> {
  go.disabled = true;
  status.textContent = 'Đang làm, xin chờ…';
  try {
    const carried = (await ask('carryOut', preview.action, preview.digest)) as Carried;
    if (carried.is === 'done') finish(carried.message, carried.tab);
    else if (carried.is === 'stopped') finish(carried.message, '');
    else show(carried.preview, 'Vừa có người sửa bảng tính. Đây là thay đổi mới, xin xem lại.');
  } catch (error) {
    finish(`Chưa làm được: ${error instanceof Error ? error.message : String(error)}`, '');
  }
}

cancel.onclick = close;
document.addEventListener('DOMContentLoaded', () => {
  show(JSON.parse(part('data').textContent ?? '{}') as Preview, '');
});
