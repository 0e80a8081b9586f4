import fs from 'node:fs';
import path from 'node:path';
import { type Book, createBook } from '../../local/book/book.ts';
import type { BookSheet } from '../../local/book/book-sheet.ts';
import { loadCommune, readCommune } from '../../local/commune.ts';
import { exportTsv } from '../../local/export.ts';
import type { CallTotals } from '../../local/google/call-log.ts';
import { createHost, type HostOptions } from '../../local/host.ts';
import { menuItems } from '../../local/menu-items.ts';
import { dialogData, pressBegin, pressDo, pressLook } from '../../local/press-preview.ts';
import { parseTsv } from '../../local/tsv.ts';
import type { PasteRequest, ShownStep, StepList } from '../../src/changes/asked.ts';
import type { Carried, Preview } from '../../src/changes/preview.ts';

const root = path.resolve(import.meta.dirname, '../..');
export const CODE = fs.readFileSync(path.join(root, 'dist/Code.js'), 'utf8');
/** Pages and data files of dist/, by name. */
export const HTML: Readonly<Record<string, string>> = Object.fromEntries(
  ['preview', 'checks-sidebar', 'ready-made'].map((name) => [
    name,
    fs.readFileSync(path.join(root, `dist/${name}.html`), 'utf8'),
  ]),
);
export const MANIFEST = JSON.parse(fs.readFileSync(path.join(root, 'dist/appsscript.json'), 'utf8'));
export const SAMPLE = path.join(root, 'local/communes/thanh-moc');

/** The day of the sample commune's decision, 08:00 there. */
export const DECISION_DAY = new Date('2024-01-30T08:00:00+07:00');

export interface Clicked {
  /** What the officer was shown, in order: previews, notices, refusals. */
  readonly shown: readonly string[];
  readonly calls: CallTotals;
  /** What "Việc tiếp theo" has shown; null for every other item. */
  readonly steps: StepList | null;
}

/** How the officer answers previews, and what happens in the sheet meanwhile. */
export interface Answers {
  /** 'no' presses Thôi. */
  readonly preview?: 'yes' | 'no';
  /** What the officer types where a line or a pasted text is asked for. */
  readonly text?: string;
  /** Presses the button of this step where "Việc tiếp theo" shows it. */
  readonly start?: (steps: StepList) => ShownStep['by'] | null;
  /** Runs each time a preview is on the screen, before it is answered. */
  readonly meanwhile?: () => void;
}

/** Most previews an officer would look at in a row. */
const PATIENCE = 5;

/** Clicks a menu item by its words, as the officer does, looks at the preview and presses Làm. */
export function click(book: Book, label: string, options: Partial<HostOptions> & Answers = {}): Clicked {
  const shown: string[] = [];
  const { preview: answer = 'yes', meanwhile, text = '', start, ...rest } = options;
  const opened: { dialog: Preview | PasteRequest | StepList | Carried | null } = { dialog: null };
  const host = createHost({
    code: CODE,
    manifest: MANIFEST,
    html: HTML,
    now: DECISION_DAY,
    book,
    ...rest,
    ui: {
      alert: ({ prompt }) => {
        shown.push(prompt);
        return 'OK';
      },
      prompt: ({ prompt }) => {
        shown.push(prompt);
        return { button: 'OK', text };
      },
      toast: (message) => shown.push(message.text),
      dialog: (page) => {
        opened.dialog = dialogData(page);
      },
    },
  });
  host.run('onOpen');
  const item = menuItems(host.menus).find(({ caption }) => caption === label);
  if (!item) throw new Error(`The menu has no item ${label}`);
  host.calls.reset();
  host.run(item.functionName);
  const previewAfter = (carried: Carried): Preview | null => {
    if (carried.is === 'again') return carried.preview;
    shown.push(carried.message);
    return null;
  };
  let { dialog } = opened;
  const steps = dialog && 'steps' in dialog ? dialog : null;
  if (steps) {
    const by = start?.(steps) ?? null;
    dialog = by && 'action' in by ? pressBegin(host, by) : null;
  }
  if (dialog && 'prompt' in dialog) dialog = pressLook(host, dialog, text);
  let preview = dialog && 'is' in dialog ? previewAfter(dialog) : (dialog as Preview | null);
  for (let looked = 0; preview && answer === 'yes' && looked < PATIENCE; looked += 1) {
    const { label: title, tabs, remarks }: Preview = preview;
    shown.push(...remarks);
    shown.push(
      `${title}: ${tabs.map(({ name, count, created }) => (created ? `tạo ${name}` : `${name} ${count}`)).join(', ')}`,
    );
    meanwhile?.();
    preview = previewAfter(pressDo(host, preview));
  }
  return { shown, calls: host.calls.snapshot(), steps };
}

export const SET_UP = 'Thiết lập / Sửa lại các tab';
export const CHECK = 'Kiểm tra';
export const SCORE = 'Tính điểm';
export const COUNT = 'Kiểm phiếu';
export const LISTS = 'Lập danh sách khen';
export const SUMMARY = 'Lập báo cáo';
export const UNDO = 'Hoàn tác lần chạy trước';

let prepared: Book | null = null;

/** A workbook fresh from "Thiết lập". */
export function setUpBook(): Book {
  if (!prepared) {
    prepared = createBook({ thisYear: 2024 });
    click(prepared, SET_UP);
  }
  return prepared.clone();
}

/** The sample commune loaded, nothing clicked yet but "Thiết lập". */
export function sampleBook(): Book {
  const book = setUpBook();
  loadCommune(readCommune(SAMPLE), book);
  return book;
}

/** A tab of a book; fails where there is none. */
export function tab(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`The workbook has no tab ${name}`);
  return sheet;
}

/** Number of the column with this heading. */
export function columnOf(sheet: BookSheet, heading: string): number {
  for (let column = 1; column <= sheet.columnCount; column += 1)
    if (sheet.display(1, column) === heading) return column;
  throw new Error(`${sheet.name} has no column ${heading}`);
}

/** Types a row as a person would, by headings. */
export function typeRow(sheet: BookSheet, row: number, cells: Readonly<Record<string, string>>): void {
  for (const [heading, text] of Object.entries(cells)) sheet.enter(row, columnOf(sheet, heading), text, false);
}

/** A tab as other programs read it: one object per row, by column id. */
export function exported(book: Book, id: string): Record<string, string>[] {
  const { header, rows } = parseTsv(Buffer.from(exportTsv(book).get(`${id}.tsv`) ?? ''));
  return rows.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])));
}

/** The issues that "Kiểm tra" wrote, as "rule tab row column". */
export const issues = (book: Book): string[] =>
  exported(book, 'checks').map(({ rule, tab: where, row, column }) =>
    [rule, where, row, column].filter(Boolean).join(' '),
  );

/** The sentence of the first issue of a rule. */
export const sentence = (book: Book, rule: string): string =>
  exported(book, 'checks').find((issue) => issue.rule === rule)?.message ?? '';

/** Selects whole rows of a tab, as the officer does before an item that works on them. */
export function select(book: Book, name: string, row: number, rows = 1): void {
  const sheet = tab(book, name);
  book.activeSheetId = sheet.id;
  sheet.selection = { row, column: 1, rows, columns: sheet.columnCount };
}
