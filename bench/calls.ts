// npm run calls [registrations…]: service calls of each menu item; prints them and writes build/calls.json. Nothing is asserted.
import fs from 'node:fs';
import { createBook } from '../local/book/book.ts';
import { MENU_ITEMS } from '../src/menu.ts';
import { estimatedSeconds } from './cost-model.ts';
import { type Click, click, workbookWith } from './workbook.ts';

type Figures = Readonly<Record<string, string | number>>;

const figures = (registrations: number, item: string, { calls, milliseconds }: Click): Figures => ({
  registrations,
  item,
  read: calls.counts.read,
  write: calls.counts.write,
  structure: calls.counts.structure,
  transitions: calls.writeToReadTransitions,
  cells: calls.cellsWritten,
  'ước tính giây': estimatedSeconds(calls),
  'ms here': milliseconds,
});

/** Items that can be clicked without typing or selecting anything. */
const ITEMS = MENU_ITEMS.filter(({ action }) => action && !action.asks && !action.takesSelection);

const USUAL = [60, 2_000, 20_000];

function* rows(sizes: readonly number[]): Iterable<Figures> {
  yield figures(0, 'Thiết lập (tab mới)', click(createBook({ thisYear: 2024 }), ITEMS[0]?.label ?? ''));
  for (const size of sizes) {
    const book = workbookWith(size);
    for (const { label } of ITEMS) yield figures(size, label, click(book, label));
  }
}

const asked = process.argv.slice(2).map(Number);
const found: Figures[] = [];
console.log('“ước tính giây” is the cost model of cost-model.ts, never measured at Google; “ms here” is this machine.');
for (const row of rows(asked.length > 0 ? asked : USUAL)) {
  if (found.length === 0) console.log(Object.keys(row).join('\t'));
  console.log(Object.values(row).join('\t'));
  found.push(row);
}
fs.writeFileSync('build/calls.json', `${JSON.stringify(found, null, 2)}\n`);
