import { decide, type Outcome } from '../src/contest/outcome.ts';
import type { View } from '../src/reports/report.ts';
import { TABS } from '../src/tabs/index.ts';
import { readInput } from '../src/tabs/read-input.ts';
import { issueText } from '../src/tabs/sentence.ts';
import { isTable } from '../src/tabs/tab.ts';
import type { CellValue, ReadTab, Workbook } from '../src/workbook.ts';

/** Rows as people type them, by tab id and column id; row 1 holds the headings, so the first is row 2. */
export type TypedTabs = Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>>;

/** A workbook with every tab of ours, empty but for what is typed. */
export function typedWorkbook(tabs: TypedTabs): Workbook {
  const sheets = TABS.filter(isTable).map((tab): ReadTab => {
    const ids = Object.keys(tab.columns);
    const rows = (tabs[tab.id] ?? []).map((row) => ids.map((id) => row[id] ?? ''));
    const values = [ids.map((id) => tab.columns[id]?.heading ?? ''), ...rows];
    return { name: tab.name, values, formulas: [], merges: [], isEmpty: false };
  });
  return { tabs: sheets, timeZone: 'Asia/Ho_Chi_Minh', locale: 'vi_VN' };
}

export function viewOf(tabs: TypedTabs, today: string): View {
  const reading = readInput(typedWorkbook(tabs));
  return { reading, today, outcome: decide(reading.input, today, reading.issues) };
}

export const outcomeOf = (tabs: TypedTabs, today: string): Outcome => viewOf(tabs, today).outcome;

/** The sentences of one rule's issues, as people read them. */
export function sentencesOf(rule: string, tabs: TypedTabs, today: string): string[] {
  const { outcome, reading } = viewOf(tabs, today);
  return outcome.issues
    .filter((issue) => issue.rule === rule)
    .map((issue) => issueText(issue, reading.tableOf).message);
}
