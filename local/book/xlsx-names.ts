import { columnLetters } from './a1-names.ts';
import type { Book } from './book.ts';
import type { Zone } from './content.ts';

/** Excel allows no more characters in the name of a tab. */
const NAME_LENGTH = 31;

function allowedName(name: string): string {
  const cleaned = name.replace(/[:\\/?*[\]]/g, '_').replace(/^'|'$/g, '_');
  return cleaned.slice(0, NAME_LENGTH).replace(/[\uD800-\uDBFF]$/, '') || '_';
}

/** A name like this one that no other tab has; Excel takes upper and lower case for the same. */
export function freeName(name: string, taken: Iterable<string>): string {
  const others = new Set([...taken].map((other) => other.toLowerCase()));
  let free = allowedName(name);
  for (let i = 2; others.has(free.toLowerCase()); i += 1) {
    const end = ` (${i})`;
    free = allowedName(name).slice(0, NAME_LENGTH - end.length) + end;
  }
  return free;
}

/** Names of the tabs as Excel allows them, by the id of the sheet. */
export function tabNames(book: Book): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { id, name } of book.sheets) names.set(id, freeName(name, names.values()));
  return names;
}

const quoted = (tab: string): string => `'${tab.replace(/'/g, "''")}'`;

/** "'Tab'!$A$1:$B$2". */
export function absoluteRange(tab: string, { row, column, rows, columns }: Zone): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r}`;
  return `${quoted(tab)}!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

/** What stands again on each page: "'Tab'!$A:$A,'Tab'!$1:$2", the first columns and rows. */
export function printTitles(tab: string, rows: number, columns: number): string {
  const name = quoted(tab);
  return `${columns > 0 ? `${name}!$A:$${columnLetters(columns)},` : ''}${name}!$1:$${rows}`;
}

const LINK_INSIDE = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/i;

/** Where a link of a cell leads: to a place in the workbook, to the outside, or nowhere Excel can go. */
export function linkTarget(
  link: string,
  names: ReadonlyMap<number, string>,
): { readonly target: string; readonly type: 'Location' | 'External' } | null {
  if (/^(https?|mailto):/i.test(link)) return { target: link, type: 'External' };
  const [, gid, range = 'A1'] = LINK_INSIDE.exec(link) ?? [];
  const tab = gid === undefined ? undefined : names.get(Number(gid));
  return tab === undefined ? null : { target: `${quoted(tab)}!${range}`, type: 'Location' };
}
