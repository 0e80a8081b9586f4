import { identityNumbers, masked } from '../contest/personal-data.ts';
import type { ContestInput } from '../contest/records.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { Issue, ReadTab, TabId, Workbook } from '../workbook.ts';
import { appeals } from './appeals.ts';
import { areas } from './areas.ts';
import { assessors } from './assessors.ts';
import { ballots } from './ballots.ts';
import { broadcasts } from './broadcasts.ts';
import { council } from './council.ts';
import { criteria } from './criteria.ts';
import { difficulties } from './difficulties.ts';
import { exemplars } from './exemplars.ts';
import { findColumns, type Table } from './headings.ts';
import { history } from './history.ts';
import { TABS } from './index.ts';
import { indexCriteria } from './index-criteria.ts';
import { legalBases } from './legal-bases.ts';
import { provisionalRun } from './provisional-run.ts';
import { registrations } from './registrations.ts';
import { roster } from './roster.ts';
import { type RowOf, readRows } from './rows.ts';
import { scoreSheets } from './score-sheets.ts';
import { settings } from './settings.ts';
import { spotAwards } from './spot-awards.ts';
import { structureIssue } from './structure.ts';
import { type Column, type Columns, isTable, type Tab, type TableTab } from './tab.ts';

/** The workbook's tabs as found, and what people typed in them. */
export interface Reading {
  readonly input: ContestInput;
  /** Faults of tabs, headings and cells (H01–H06). */
  readonly issues: readonly Issue[];
  /** The sheet of a tab; null where it is missing. */
  sheetOf(id: TabId): ReadTab | null;
  /** The columns of a table as they stand now; null where the tab is missing or is a page. */
  tableOf(id: TabId): Table | null;
}

/** Whether people type into this tab. */
export const isInput = (tab: Tab): tab is TableTab =>
  isTable(tab) && Object.values(tab.columns).some((column) => column.owner === 'people');

const READ = new Set(
  TABS.filter((tab) => isInput(tab) || tab.id === provisionalRun.id).map(({ name }) => matchKey(name)),
);

/** Whether the outcome is computed from the cells of the tab with this name. */
export const isRead = (name: string): boolean => READ.has(matchKey(name));

/** What the provisional run has left, read like a tab of people's. */
function ownRows(sheet: ReadTab | null): RowOf<typeof provisionalRun.columns>[] {
  if (!sheet) return [];
  const columns = Object.entries<Column>(provisionalRun.columns).map(([id, column]) => [
    id,
    { ...column, owner: 'people' } as const,
  ]);
  const typed = { ...provisionalRun, columns: Object.fromEntries(columns) as typeof provisionalRun.columns };
  return readRows(findColumns(typed, sheet).table, typed).rows;
}

/** Cells with an identity number, in columns of anybody (P01). */
const identityIssues = (tab: TableTab, { sheet, idAt }: Table): Issue[] =>
  sheet.values.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const found = typeof cell === 'string' && cell.length > 8 ? identityNumbers(cell).map(masked).join(', ') : '';
      return found === '' ? [] : [structureIssue('P01', tab, { row: r + 1, number: c + 1 }, idAt(c + 1), found)];
    }),
  );

/** Reads every input tab. Nothing is thrown for what people did to a tab: it becomes issues, and the rest is read. */
export function readInput(workbook: Workbook): Reading {
  const sheets = new Map(workbook.tabs.map((sheet) => [matchKey(sheet.name), sheet]));
  const tables = new Map<TabId, Table>();
  const issues: Issue[] = [];
  const sheetOf = (id: TabId): ReadTab | null => {
    const tab = TABS.find((candidate) => candidate.id === id);
    return (tab && sheets.get(matchKey(tab.name))) ?? null;
  };
  for (const tab of TABS) {
    const sheet = sheetOf(tab.id);
    if (!sheet) {
      if (isInput(tab)) issues.push(structureIssue('H01', tab, null, null));
      continue;
    }
    if (!isInput(tab)) continue;
    const { table, issues: headingIssues } = findColumns(tab, sheet);
    tables.set(tab.id, table);
    const merged = sheet.merges.map(({ row, column }) =>
      structureIssue('H05', tab, { row, number: column }, table.idAt(column)),
    );
    issues.push(...headingIssues, ...merged, ...identityIssues(tab, table));
  }
  const read = <C extends Columns>(tab: TableTab<C>): RowOf<C>[] => {
    const table = tables.get(tab.id);
    if (!table) return [];
    const { rows, issues: formulaIssues } = readRows(table, tab);
    issues.push(...formulaIssues);
    return rows;
  };
  const input: ContestInput = {
    settings: read(settings),
    legalBases: read(legalBases),
    areas: read(areas),
    roster: read(roster),
    criteria: read(criteria),
    registrations: registrations.flatMap(({ area, tab }) => read(tab).map((row) => ({ ...row, area }))),
    scoreSheets: read(scoreSheets),
    assessors: read(assessors),
    index: read(indexCriteria),
    difficulties: read(difficulties),
    council: read(council),
    ballots: read(ballots),
    exemplars: read(exemplars),
    broadcasts: read(broadcasts),
    history: read(history),
    spotAwards: read(spotAwards),
    provisionalRun: ownRows(sheetOf(provisionalRun.id)),
    appeals: read(appeals),
  };
  // What hides in a person's own row must not let that person pass a gate.
  const codeAt = new Map(input.roster.map(({ row, code }) => [row, code]));
  const personal = issues.map((issue): Issue => {
    const code = issue.rule === 'H06' && issue.at.tab === roster.id ? codeAt.get(issue.at.row ?? 0) : undefined;
    return code ? { ...issue, stops: 'person', participants: [code] } : issue;
  });
  return { input, issues: personal, sheetOf, tableOf: (id) => tables.get(id) ?? null };
}
