// The bar above the sheet: who looks, whether all is saved, and the workbook as an Excel file.
import { toast } from './dialogs.ts';
import { post, type RunResult } from './link.ts';

const PEOPLE = { officer: 'Công chức Nội vụ', staff: 'Cán bộ, công chức', leader: 'Lãnh đạo (chỉ xem)' };
const FILE_NAME = 'thi-dua-cchc.xlsx';

/** Whether the server has everything that was typed. */
export function showState(text: string): void {
  const state = document.getElementById('state');
  if (state) state.textContent = text;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

async function download(): Promise<void> {
  const { file } = await post<{ file: string }>('download', {});
  const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function asBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

async function upload(file: File): Promise<void> {
  const question = `Nạp “${file.name}”? Nội dung các tab trùng tên sẽ được thay bằng nội dung trong tệp; bản hiện có được giữ riêng.`;
  if (!confirm(question)) return;
  const { ok, value, error } = await post<RunResult>('upload', { file: await asBase64(file) });
  toast(ok ? 'Đã nạp tệp' : 'Chưa nạp được', String(ok ? value : error), 10);
}

const failed = (): void => toast('Chưa làm được', 'Máy chủ cục bộ không trả lời. Chạy lại npm start rồi thử lại.', 10);

/** Draws the links to look as somebody else, and the buttons for paper and for the Excel file. */
export function drawBar(as: string, print: () => void): void {
  const chosen = as in PEOPLE ? as : 'officer';
  const person = document.getElementById('person') as HTMLSelectElement;
  for (const [role, label] of Object.entries(PEOPLE))
    person.append(new Option(label, role, role === chosen, role === chosen));
  person.addEventListener('change', () => location.assign(`?as=${person.value}`));
  const input = document.createElement('input');
  input.type = 'file';
  input.id = 'upload';
  input.accept = '.xlsx';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) upload(file).catch(failed);
    input.value = '';
  });
  const buttons = [button('In', print), button('Tải xuống Excel', () => download().catch(failed))];
  if (chosen === 'officer') buttons.push(button('Nạp tệp Excel', () => input.click()));
  document.getElementById('files')?.append(...buttons, input);
}
