import type { Book } from '../../local/book/book.ts';

interface StoredTab {
  readonly id: number;
  readonly name: string;
  readonly cells: unknown;
}

/**
 * Everything a person can see or touch in a workbook: values, formats, looks, validations, protections, charts, tabs in
 * their order. Two things may differ after a run that was cut off: the lines of the log (the second try writes its own)
 * and what is kept for undo (both tries stand in it; what counts there is what it gives back).
 */
export function seen(book: Book): string {
  const { sheets, ...file } = book.toJSON() as unknown as { sheets: StoredTab[] };
  // Links and dropdowns lead to tabs by their ids, which Google gives out: what counts is the tab.
  const names = new Map(sheets.map(({ id, name }) => [String(id), name]));
  const tabs = sheets.map(({ id: _, ...sheet }) =>
    sheet.name === 'Nhật ký' || sheet.name === 'Hoàn tác' ? { ...sheet, cells: null } : sheet,
  );
  return JSON.stringify({ ...file, sheets: tabs }).replace(/(#gid=|"sheetId":)(\d+)/g, (_, to, id) =>
    to === '#gid=' ? `${to}${names.get(id)}` : `${to}${JSON.stringify(names.get(id))}`,
  );
}

/** The first tab and part in which two workbooks differ, for a test that fails. */
export function firstDifference(is: Book, wanted: Book): string {
  const [a, b] = [is, wanted].map((book) => JSON.parse(seen(book)) as { sheets: Record<string, unknown>[] });
  const tabsOf = (one: typeof a): string => (one?.sheets ?? []).map(({ name }) => name).join(', ');
  if (tabsOf(a) !== tabsOf(b)) return `tabs: ${tabsOf(a)}`;
  for (const [i, sheet] of (a?.sheets ?? []).entries()) {
    const other = b?.sheets[i] ?? {};
    for (const key of Object.keys(sheet)) {
      const [x, y] = [JSON.stringify(sheet[key]), JSON.stringify(other[key])];
      if (x === y) continue;
      const at = [...(x ?? '')].findIndex((letter, n) => letter !== y?.[n]);
      return `${sheet.name} ${key}: …${x?.slice(Math.max(0, at - 60), at + 80)} / …${y?.slice(Math.max(0, at - 60), at + 80)}`;
    }
  }
  return 'the file itself';
}
