import fs from 'node:fs';
import path from 'node:path';
import { cellText, type Labels } from '../src/tabs/cells.ts';
import { TABS } from '../src/tabs/index.ts';
import { isInput } from '../src/tabs/read-input.ts';
import type { Column, TableTab } from '../src/tabs/tab.ts';
import { readDay } from '../src/vietnamese/dates.ts';
import type { Book } from './book/book.ts';
import type { BookSheet } from './book/book-sheet.ts';
import { serialOfDay } from './book/time-zone.ts';
import { parseTsv, TsvError, type TsvTable } from './tsv.ts';

/** A folder of TSV files, read and found loadable. */
export interface Commune {
  readonly tables: ReadonlyMap<TableTab, TsvTable>;
  /** One sentence for each column that no tab knows; it is copied through. */
  readonly warnings: readonly string[];
}

/** The folder cannot be loaded; the sentence names file, line and column. */
export class LoadError extends Error {}

/** Columns without which a file says nothing; all others may be missing. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  settings: ['key', 'value'],
  areas: ['code'],
  criteria: ['code', 'group', 'max', 'kind'],
  roster: ['code', 'name'],
  'score-sheets': ['participant', 'criterion'],
  assessors: ['participant', 'criterion', 'assessor'],
  index: ['code'],
  difficulties: ['content'],
  council: ['member'],
  ballots: ['participant'],
  'legal-bases': ['number'],
  exemplars: ['participant'],
  'spot-awards': ['participant'],
  history: ['year', 'participant'],
  appeals: ['content'],
};
const REQUIRED_OF_REGISTER = ['participant', 'task'];

const INPUTS = new Map(TABS.filter(isInput).map((tab) => [`${tab.id}.tsv`, tab]));

function assertRequired(tab: TableTab, table: TsvTable, file: string): void {
  const required = tab.id.startsWith('register-') ? REQUIRED_OF_REGISTER : (REQUIRED[tab.id] ?? []);
  const lost = required.find((id) => !table.header.includes(id));
  if (lost !== undefined) throw new LoadError(`${file}, dòng 1: thiếu cột “${lost}”.`);
}

/** Reads the TSV files of a commune. Fails with one sentence for the first thing that cannot be loaded. */
export function readCommune(folder: string): Commune {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new LoadError(`Không có thư mục ${folder}.`);
  }
  const tables = new Map<TableTab, TsvTable>();
  const warnings: string[] = [];
  for (const file of fs.readdirSync(folder).sort()) {
    if (file.startsWith('.') || file.endsWith('.md')) continue;
    const tab = INPUTS.get(file);
    if (!tab) {
      const known = [...INPUTS.keys()].join(', ');
      throw new LoadError(`${file}: không biết tệp này. Các tệp nhận: ${known}.`);
    }
    try {
      const table = parseTsv(fs.readFileSync(path.join(folder, file)));
      assertRequired(tab, table, file);
      const unknown = table.header.filter((id) => !(id in tab.columns));
      if (unknown.length > 0) warnings.push(`${file}: không biết cột ${unknown.join(', ')}; giữ nguyên, không tính.`);
      tables.set(tab, table);
    } catch (error) {
      if (!(error instanceof TsvError)) throw error;
      const column = error.column === '' ? '' : `, cột “${error.column}”`;
      throw new LoadError(`${file}, dòng ${error.line}${column}: ${error.message}.`);
    }
  }
  return { tables, warnings };
}

/** A cell as the sheet shows it: the label of a code, a real date for yyyy-mm-dd in a date column, all else as typed. */
function typedCell(column: Column | undefined, text: string): string | number {
  const labels: Labels = column?.cell.labels ?? {};
  const label = labels[text];
  if (label !== undefined) return label;
  const isDay = column?.cell.format.startsWith('dd/') === true && readDay(text) === text;
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return isDay ? serialOfDay(year, month, date) : text;
}

/** The number of each column of a file in its sheet; columns the tab does not know come behind all others. */
function columnNumbers(tab: TableTab, table: TsvTable, sheet: BookSheet): number[] {
  const ids = Object.keys(tab.columns);
  let next = ids.length;
  return table.header.map((id) => {
    const place = ids.indexOf(id);
    if (place >= 0) return place + 1;
    next += 1;
    if (next > sheet.columnCount) sheet.insertColumns(sheet.columnCount, 1);
    const column = { row: 1, column: next, rows: sheet.rowCount, columns: 1 };
    sheet.setFormat(column, '@');
    sheet.put(1, next, id);
    return next;
  });
}

const keyText = (value: unknown): string => (typeof value === 'object' ? '' : cellText(value as string));

/** Puts a file's rows in place of the body of its tab. Columns the file lacks keep what set-up wrote for the same key. */
function loadTable(tab: TableTab, table: TsvTable, sheet: BookSheet): void {
  const ids = Object.keys(tab.columns);
  const numbers = columnNumbers(tab, table, sheet);
  const [key = ''] = ids;
  const defaults = new Map<string, (string | number | boolean)[]>();
  for (let row = 2; row <= sheet.lastRow; row += 1) {
    const cells = ids.map((_, i) => sheet.value(row, i + 1));
    defaults.set(
      keyText(cells[0]),
      cells.map((cell) => (typeof cell === 'object' ? '' : cell)),
    );
  }
  if (sheet.lastRow > 1) sheet.clear({ row: 2, column: 1, rows: sheet.lastRow - 1, columns: ids.length });
  const missing = ids.flatMap((id, i) => (table.header.includes(id) ? [] : [i]));
  const grow = table.rows.length + 1 - sheet.rowCount;
  if (grow > 0) sheet.insertRows(sheet.rowCount, grow);
  const keyAt = table.header.indexOf(key);
  table.rows.forEach((cells, i) => {
    const row = i + 2;
    cells.forEach((text, c) => {
      const value = typedCell(tab.columns[table.header[c] ?? ''], text);
      sheet.put(row, numbers[c] ?? c + 1, value);
    });
    const standard = defaults.get(keyText(typedCell(tab.columns[key], cells[keyAt] ?? '')));
    if (standard && cells.length > 0) for (const c of missing) sheet.put(row, c + 1, standard[c] ?? '');
  });
}

/** Loads a commune into a workbook that set-up has made. */
export function loadCommune(commune: Commune, book: Book): void {
  for (const [tab, table] of commune.tables) {
    const sheet = book.sheet(tab.name);
    if (!sheet) throw new LoadError(`Bảng tính không có tab “${tab.name}”.`);
    loadTable(tab, table, sheet);
  }
}
