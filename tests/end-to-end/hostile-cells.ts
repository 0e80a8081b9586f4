import type { Book } from '../../local/book/book.ts';
import { SETTINGS } from '../../src/provisions/settings.ts';
import { TABS } from '../../src/tabs/index.ts';
import { isInput } from '../../src/tabs/read-input.ts';
import type { TableTab } from '../../src/tabs/tab.ts';
import { matchKey } from '../../src/vietnamese/normalise.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { tab } from './office.ts';

export const INPUTS = TABS.filter(isInput);

interface Cell {
  readonly tab: TableTab;
  readonly row: number;
  readonly id: string;
}

/** The columns that people fill in. */
export const columnsOf = ({ columns }: TableTab): { id: string; number: number }[] =>
  Object.entries(columns).flatMap(([id, { owner }], i) => (owner === 'people' ? [{ id, number: i + 1 }] : []));

/** Puts texts into cells as a person's paste leaves them: as text, whatever they look like. */
export function put(book: Book, cells: readonly (Cell & { readonly text: string })[]): void {
  for (const { tab: one, row, id, text } of cells) {
    const sheet = tab(book, one.name);
    if (row > sheet.rowCount) sheet.insertRows(sheet.rowCount, row - sheet.rowCount);
    sheet.put(row, Object.keys(one.columns).indexOf(id) + 1, text);
  }
}

/** A cell of blanks is a blank cell: it would take evidence away. */
const VISIBLE = HOSTILE_TEXTS.filter((text) => text.trim() !== '');

const textAt = (i: number): string => VISIBLE[i % VISIBLE.length] ?? '';

/** Below the sample commune's rows: every text in every column that people fill in. */
export function everywhere(book: Book, texts: readonly string[]): (Cell & { text: string })[] {
  return INPUTS.flatMap((one) => {
    const top = tab(book, one.name).lastRow + 1;
    return texts.flatMap((_, r) =>
      columnsOf(one).map(({ id }, c) => ({ tab: one, row: top + r, id, text: texts[(r + c) % texts.length] ?? '' })),
    );
  });
}

/** Codes, numbers and choices: with something else in them nobody would get as far as the lists. */
const DECIDES =
  /^(code|kind|group|max|weight|levels|target|appliesTo|notArising|points|field|member|role|attendance|id|status|taskKind|domain|indexCode|enabled|isLeader|giftEligible|isHead|annualRating|underReview|disciplined|active|formerCodes|year|total|level|gift|superior|agree|disagree|blank|recused|self|selfOf|assessed|assessedOf|result|assessedResult|faults|delays|participant|criterion|assessor|coefficient|partOf|state|award|amount|title|key|value|initiative)$/;

/** In the sample commune's own rows: prose of every column and every setting that is a text, one text after the other. */
export function throughTheYear(book: Book, shift: number): (Cell & { text: string })[] {
  let next = shift;
  const prose = INPUTS.flatMap((one) => {
    const sheet = tab(book, one.name);
    const free = columnsOf(one).filter(({ id }) => {
      const cell = one.columns[id]?.cell;
      return !DECIDES.test(id) && !cell?.labels && cell?.read('chữ bất kỳ') !== undefined;
    });
    return free.flatMap(({ id }) =>
      Array.from({ length: Math.max(0, sheet.lastRow - 1) }, (_, i) => {
        next += 1;
        return { tab: one, row: i + 2, id, text: textAt(next) };
      }),
    );
  });
  const settings = INPUTS.find(({ id }) => id === 'settings') as TableTab;
  const sheet = tab(book, settings.name);
  const written = new Set(
    SETTINGS.filter(({ kind }) => kind === 'text').flatMap(({ key, label }) => [matchKey(key), matchKey(label)]),
  );
  const values = Array.from({ length: sheet.lastRow - 1 }, (_, i) => i + 2).flatMap((row) => {
    if (!written.has(matchKey(sheet.display(row, 1)))) return [];
    next += 1;
    return [{ tab: settings, row, id: 'value', text: textAt(next) }];
  });
  return [...prose, ...values];
}
