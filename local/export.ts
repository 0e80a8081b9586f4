import { TABS } from '../src/tabs/index.ts';
import { isInput } from '../src/tabs/read-input.ts';
import { columnLetters } from '../src/tabs/structure.ts';
import { type Column, isTable, type Tab, type TableTab } from '../src/tabs/tab.ts';
import { matchKey } from '../src/vietnamese/normalise.ts';
import type { Book } from './book/book.ts';
import type { BookSheet } from './book/book-sheet.ts';
import { isDateFormat } from './book/number-format.ts';
import { partsOf } from './book/time-zone.ts';
import { formatTsv, type TsvTable } from './tsv.ts';

/** Columns other programs rely on, in their order; a tab's further columns follow. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  checks: ['rule', 'level', 'tab', 'row', 'column', 'participant', 'message'],
  scoreboard: ['participant', 'kind', 'rank', 'A', 'B', 'C', 'D', 'selfTotal', 'total', 'band', 'level', 'missing'],
  'gift-list': ['order', 'participant', 'amount', 'reason'],
  'superior-list': ['order', 'participant', 'reason'],
  period: ['order', 'participant', 'years', 'mean', 'reason'],
  ballots: ['participant', 'agree', 'disagree', 'blank', 'recused', 'ratio', 'result'],
};

const two = (n: number): string => String(n).padStart(2, '0');

/** A cell as other programs read it: yyyy-mm-dd, ',' decimals as many as its format has, no grouping, text as typed. */
export function exportCell(sheet: BookSheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'string') return value;
  const format = sheet.formatAt(row, column);
  if (format !== '' && isDateFormat(format)) {
    const { year, month, day } = partsOf(value);
    return `${year}-${two(month)}-${two(day)}`;
  }
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length;
  return (decimals === undefined ? String(value) : value.toFixed(decimals)).replace('.', ',');
}

function codeOf(column: Column, text: string): string {
  const found = Object.entries(column.cell.labels ?? {}).find(([, label]) => label === text);
  return found?.[0] ?? text;
}

/** Where each column of a table stands: add-on tabs are written in order, in others the heading tells. */
function positions(tab: TableTab, sheet: BookSheet): Map<string, number> {
  const ids = Object.keys(tab.columns);
  if (!isInput(tab)) return new Map(ids.map((id, i) => [id, i + 1]));
  const numberOf = new Map<string, number>();
  for (let column = sheet.columnCount; column >= 1; column -= 1)
    numberOf.set(matchKey(sheet.display(1, column)), column);
  return new Map(
    ids.flatMap((id) => {
      const number = numberOf.get(matchKey(tab.columns[id]?.heading ?? ''));
      return number === undefined ? [] : [[id, number] as const];
    }),
  );
}

/** The tab id and column id of a check, which the sheet shows by their Vietnamese names. */
function namePlaces(row: Map<string, string>): void {
  const tab = TABS.find(({ name }) => name === row.get('tab'));
  if (!tab) return;
  row.set('tab', tab.id);
  const column = isTable(tab)
    ? Object.entries(tab.columns).find(([, { heading }]) => heading === row.get('column'))
    : undefined;
  row.set('column', column?.[0] ?? '');
}

function exportTable(tab: TableTab, sheet: BookSheet): TsvTable {
  const places = positions(tab, sheet);
  const known = new Set(places.values());
  const foreign = Array.from({ length: sheet.lastColumn }, (_, i) => i + 1).filter(
    (column) => !known.has(column) && sheet.display(1, column) !== '',
  );
  const fixed = FIXED[tab.id] ?? [];
  const ids = [...fixed, ...Object.keys(tab.columns).filter((id) => !fixed.includes(id))].filter((id) =>
    places.has(id),
  );
  const rows: string[][] = [];
  for (let row = 2; row <= sheet.lastRow; row += 1) {
    const cells = new Map<string, string>();
    for (const id of ids) {
      const column = tab.columns[id];
      const text = exportCell(sheet, row, places.get(id) ?? 1);
      cells.set(id, column ? codeOf(column, text) : text);
    }
    if (tab.id === 'checks') namePlaces(cells);
    const line = [...cells.values(), ...foreign.map((column) => exportCell(sheet, row, column))];
    // Below a list's first blank row stand totals and signatures, which are no records.
    if (tab.access === 'add-on' && line.every((text) => text === '')) break;
    rows.push(line);
  }
  return { header: [...ids, ...foreign.map((column) => sheet.display(1, column))], rows };
}

function exportPage(sheet: BookSheet): TsvTable {
  const columns = Array.from({ length: sheet.lastColumn }, (_, i) => i + 1);
  const rows = Array.from({ length: sheet.lastRow }, (_, i) =>
    columns.map((column) => exportCell(sheet, i + 1, column)),
  );
  return { header: columns.map(columnLetters), rows };
}

/** Every tab of ours as a TSV text, by file name. */
export function exportTsv(book: Book): Map<string, string> {
  const files = new Map<string, string>();
  for (const tab of TABS as readonly Tab[]) {
    const sheet = book.sheet(tab.name);
    if (sheet && !(isTable(tab) && tab.hidden))
      files.set(`${tab.id}.tsv`, formatTsv(isTable(tab) ? exportTable(tab, sheet) : exportPage(sheet)));
  }
  return files;
}
