import type { Mend, ReadTab, Workbook } from '../workbook.ts';

/** The tab under another name; its cells are still fetched when something first looks at them. */
const renamed = (tab: ReadTab, name: string): ReadTab => Object.create(tab, { name: { value: name } }) as ReadTab;

/** The workbook once tabs have got their names back, so that what follows is compared with the right tab. */
export function afterRenames(workbook: Workbook, mends: readonly Mend[] = []): Workbook {
  const names = new Map(mends.flatMap((mend) => (mend.is === 'rename' ? [[mend.tab, mend.to] as const] : [])));
  if (names.size === 0) return workbook;
  const tabs = workbook.tabs.map((tab) => renamed(tab, names.get(tab.name) ?? tab.name));
  return Object.create(workbook, { tabs: { value: tabs } }) as Workbook;
}
