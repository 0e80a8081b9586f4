// npm run calls [registrations…] [--docs]: service calls of every menu item in the order of the menu, on one workbook;
// prints them and writes build/calls.json, with --docs docs/service-calls.md. Nothing is asserted.
import fs from 'node:fs';
import { createBook } from '../local/book/book.ts';
import { MENU_ITEMS, type MenuItem } from '../src/menu.ts';
import { clickItem, type ItemClick } from './click-item.ts';
import { estimatedSeconds } from './cost-model.ts';
import { workbookWith } from './workbook.ts';

type Figures = Readonly<Record<string, string | number>>;

const figures = (registrations: number, item: string, { calls, milliseconds, said, isDone }: ItemClick): Figures => ({
  registrations,
  item,
  read: calls.counts.read,
  write: calls.counts.write,
  structure: calls.counts.structure,
  transitions: calls.writeToReadTransitions,
  cells: calls.cellsWritten,
  'ước tính giây': estimatedSeconds(calls),
  'ms here': milliseconds,
  came: isDone ? 'done' : said === '' ? 'page' : 'told',
});

const USUAL = [60, 2_000, 20_000];
const SET_UP = MENU_ITEMS.find(({ functionName }) => functionName === 'setUp') as MenuItem;

/** “Tự kiểm tra” makes a tab for each case and asks: it is no part of the year. */
const ITEMS = MENU_ITEMS.filter(({ functionName }) => functionName !== 'selfCheck');

function* rows(sizes: readonly number[]): Iterable<Figures> {
  yield figures(0, `${SET_UP.label} (tệp trống)`, clickItem(createBook({ thisYear: 2024 }), SET_UP));
  for (const size of sizes) {
    const book = workbookWith(size);
    for (const item of ITEMS) {
      const register = book.sheet('ĐK 3.1');
      if (register && item.action?.takesSelection) {
        book.activeSheetId = register.id;
        register.selection = { row: 2, column: 1, rows: 10, columns: register.columnCount };
      }
      yield figures(size, item.label, clickItem(book, item));
    }
  }
}

/** The table for readers: one line an item, the sizes beside each other where they differ. */
function page(found: readonly Figures[], sizes: readonly number[]): string {
  const names = [...new Set(found.map(({ item }) => String(item)))];
  const line = (item: string): string => {
    const own = found.filter((one) => one.item === item);
    const cell = (key: string): string => [...new Set(own.map((one) => String(one[key])))].join(' / ');
    const keys = ['read', 'write', 'structure', 'transitions', 'cells', 'ước tính giây', 'came'];
    return `| ${[item, ...keys.map(cell)].join(' | ')} |`;
  };
  const counts = sizes.map((size) => size.toLocaleString('de-DE')).join(' / ');
  return `# Service calls of each menu item

Written by \`npm run calls -- --docs\`. One workbook with ${counts} registrations, each of a person of its own; the items are clicked in the order of the menu, preview and writing
together. One number where the sizes do not differ, else one for each size. “ước tính giây” is the cost model of \`bench/cost-model.ts\`, an estimate that was never measured at Google.
Last column: done = written after the preview, told = nothing to do or refused with a sentence, page = a page was opened.

| item | reads | writes | structural calls | waits for buffered writes | cells written | ước tính giây | what came |
| --- | --- | --- | --- | --- | --- | --- | --- |
${names.map(line).join('\n')}
`;
}

const given = process.argv.slice(2);
const asked = given.filter((one) => /^\d+$/.test(one)).map(Number);
const sizes = asked.length > 0 ? asked : USUAL;
const found: Figures[] = [];
console.log('“ước tính giây” is the cost model of cost-model.ts, never measured at Google; “ms here” is this machine.');
for (const row of rows(sizes)) {
  if (found.length === 0) console.log(Object.keys(row).join('\t'));
  console.log(Object.values(row).join('\t'));
  found.push(row);
}
fs.writeFileSync('build/calls.json', `${JSON.stringify(found, null, 2)}\n`);
if (given.includes('--docs')) fs.writeFileSync('docs/service-calls.md', page(found, sizes));
