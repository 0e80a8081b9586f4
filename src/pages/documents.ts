// The page of "Văn bản…": writes the documents from the workbook's cells, lists them with what is missing, shows one, and
// makes the .docx in the browser.
import { type DocumentSource, documentsFrom } from '../documents/index.ts';
import type { DocumentModel } from '../documents/model.ts';
import { type Made, madeInMemory, makeDocuments, markMade, stateOf } from './document-batch.ts';
import { previewOf } from './document-preview.ts';
import { ask, closeOnEscape, element, part, troubleWords } from './page.ts';
import { renderDocx, zipped } from './render-docx.ts';

const [list, shown, status] = [part('list'), part('shown'), part('status')];
const [one, all, close] = ['one', 'all', 'close'].map((id) => part(id) as HTMLButtonElement) as [
  HTMLButtonElement,
  HTMLButtonElement,
  HTMLButtonElement,
];

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ZIP = { name: 'van-ban-thi-dua.zip', type: 'application/zip' };
const KEPT = 'thi-dua-cchc.documents';

const STATES = { new: '', made: 'Đã tải', changed: 'Đã tải, nay nội dung đã đổi' } as const;

/** Seals in the browser's store, which a frame may not have. */
function browserStore(): Made {
  try {
    localStorage.getItem(KEPT);
    return {
      read: () => JSON.parse(localStorage.getItem(KEPT) ?? '{}'),
      write: (seals) => localStorage.setItem(KEPT, JSON.stringify(seals)),
    };
  } catch {
    return madeInMemory();
  }
}

const made = browserStore();
const kept = new Map<string, Uint8Array>();
let documents: readonly DocumentModel[] = [];
let current: DocumentModel | null = null;
let running = false;

function download(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = element('a', '');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

const say = (text: string): void => {
  status.textContent = text;
};

const waiting = (): DocumentModel[] => documents.filter((model) => stateOf(model, made) !== 'made');

function entry(model: DocumentModel): HTMLElement {
  const button = element('button', model.person || model.name);
  button.type = 'button';
  button.setAttribute('aria-current', String(model.id === current?.id));
  const missing = model.missing.length > 0 ? `Còn thiếu ${model.missing.length} mục` : '';
  if (missing) {
    const note = element('small', missing);
    note.className = 'missing';
    button.append(note);
  }
  const state = STATES[stateOf(model, made)];
  if (state) button.append(element('small', state));
  button.onclick = () => show(model);
  return button;
}

function drawList(): void {
  const kinds = new Set(documents.filter(({ person }) => person).map(({ name }) => name));
  const parts: HTMLElement[] = documents.filter(({ person }) => !person).map(entry);
  for (const kind of kinds) {
    const own = documents.filter(({ name }) => name === kind);
    parts.push(element('h2', `${kind} (${own.length})`), ...own.map(entry));
  }
  list.replaceChildren(...parts);
  all.textContent = running ? 'Dừng' : `Tải các văn bản chưa tải (${waiting().length})`;
  all.disabled = !running && waiting().length === 0;
  one.disabled = current === null || running;
}

function notes(title: string, sentences: readonly string[]): HTMLElement[] {
  if (sentences.length === 0) return [];
  const made = element('aside', '');
  const items = element('ul', '');
  items.append(...sentences.map((sentence) => element('li', sentence)));
  made.append(element('b', title), items);
  return [made];
}

function show(model: DocumentModel): void {
  current = model;
  shown.replaceChildren(
    ...notes('Cần biết trước khi ký:', model.remarks),
    ...notes('Chỗ “……” cần điền:', model.missing),
    ...previewOf(model),
  );
  shown.scrollTop = 0;
  drawList();
}

one.onclick = async () => {
  const model = current;
  if (!model) return;
  try {
    download(model.fileName, DOCX, await renderDocx(model));
    markMade([model], made);
    say(`Đã tải ${model.fileName}.`);
  } catch (error) {
    say(troubleWords(error));
  }
  drawList();
};

/** Makes what is waiting; pressed a second time it stops, and what is made by then is handed over. */
all.onclick = async () => {
  if (running) {
    running = false;
    return;
  }
  running = true;
  drawList();
  const batch = await makeDocuments(waiting(), {
    kept,
    // The browser draws and takes clicks between two documents.
    render: async (model) => {
      await new Promise((resolve) => setTimeout(resolve));
      return renderDocx(model);
    },
    goesOn: () => running,
    progress: (done, count) => say(`Đang làm ${done}/${count}…`),
  });
  running = false;
  if (batch.documents.length > 0) {
    download(ZIP.name, ZIP.type, zipped(batch.files));
    markMade(batch.documents, made);
    kept.clear();
  }
  const failed = batch.failed.map(({ document: model, reason }) => `${model.fileName}: ${reason}`);
  const rest = batch.interrupted ? ` Đã dừng; bấm lần nữa để làm tiếp ${waiting().length} văn bản còn lại.` : '';
  say(
    `Đã tải ${batch.documents.length} văn bản trong ${ZIP.name}.${rest}${failed.length > 0 ? ` Chưa làm được: ${failed.join('; ')}` : ''}`,
  );
  drawList();
};

close.onclick = () => google.script.host.close();
closeOnEscape();

document.addEventListener('DOMContentLoaded', async () => {
  say('Đang đọc bảng tính, xin chờ…');
  try {
    const given = documentsFrom((await ask('documents')) as DocumentSource);
    if ('refusal' in given) {
      say(given.refusal);
      return;
    }
    documents = given.models;
    say('');
    const [first] = documents;
    if (first) show(first);
  } catch (error) {
    say(troubleWords(error));
  }
});
