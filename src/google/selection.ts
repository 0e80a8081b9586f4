import type { Selection } from '../changes/asked.ts';

/** The rows a person has selected in the tab that is open, without the heading row. */
export function selectedRows(): Selection {
  const sheet = SpreadsheetApp.getActiveSheet();
  const rows = new Set<number>();
  for (const range of sheet.getActiveRangeList()?.getRanges() ?? []) {
    const first = range.getRow();
    for (let i = 0; i < range.getNumRows(); i += 1) rows.add(first + i);
  }
  rows.delete(1);
  return { tab: sheet.getName(), rows: [...rows].sort((a, b) => a - b) };
}
