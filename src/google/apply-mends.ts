import type { Mend } from '../workbook.ts';
import { a1 } from './ranges.ts';
import type { OpenTab } from './read.ts';

function applyMend(sheet: GoogleAppsScript.Spreadsheet.Sheet, mend: Mend): void {
  if (mend.is === 'show') sheet.showSheet();
  else if (mend.is === 'unfilter') sheet.getFilter()?.remove();
  else if (mend.is === 'close') sheet.protect().setDomainEdit(false);
  else if (mend.is === 'unmerge') sheet.getRange(a1(mend.area)).breakApart();
  else if (mend.is === 'show-columns') sheet.showColumns(mend.area.column, mend.area.columns);
  else if (mend.is === 'show-headings') sheet.showRows(1);
  else if (mend.is === 'free') sheet.getRange(a1(mend.area)).setDataValidation(null);
}

/** Repairs the workbook itself; gives its tabs under the names they have now. What is repaired already stays as it is. */
export function applyMends(mends: readonly Mend[], tabs: readonly OpenTab[]): OpenTab[] {
  const names = new Map(mends.flatMap((mend) => (mend.is === 'rename' ? [[mend.tab, mend.to] as const] : [])));
  const now = tabs.map((tab): OpenTab => {
    const name = names.get(tab.name);
    if (name === undefined) return tab;
    tab.sheet.setName(name);
    return { ...tab, name };
  });
  for (const mend of mends) {
    const sheet = now.find(({ name }) => name === mend.tab)?.sheet;
    if (sheet) applyMend(sheet, mend);
  }
  return now;
}
