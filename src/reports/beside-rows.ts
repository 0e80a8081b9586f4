import type { Outcome } from '../contest/outcome.ts';
import { multiply, rational, roundHalfUp, toNumber } from '../contest/rational.ts';
import { isSent } from '../contest/records.ts';
import { SETTINGS } from '../provisions/settings.ts';
import { ballots } from '../tabs/ballots.ts';
import { cellsOfColumn, type OutputRow, ownColumns, valuesOnly } from '../tabs/blocks.ts';
import { exemplars } from '../tabs/exemplars.ts';
import { indexCriteria } from '../tabs/index-criteria.ts';
import { registrations } from '../tabs/registrations.ts';
import { roster } from '../tabs/roster.ts';
import { scoreSheets } from '../tabs/score-sheets.ts';
import { issueText } from '../tabs/sentence.ts';
import { settings } from '../tabs/settings.ts';
import type { Block, TabChange, TabId } from '../workbook.ts';
import { capitalised, standingWords } from './award-reasons.ts';
import { points, type View } from './report.ts';

/** Own columns of a tab people type in; nothing where the tab is missing. */
function beside(
  tab: { id: TabId; name: string },
  ids: readonly string[],
  rows: ReadonlyMap<number, OutputRow>,
  view: View,
  more: readonly Block[] = [],
): TabChange[] {
  const table = view.reading.tableOf(tab.id);
  const name = view.reading.sheetOf(tab.id)?.name;
  if (!table || name === undefined) return [];
  const blocks = [...more, ...ownColumns(table, ids, rows, view.outcome.facts.settings.decimals)];
  return [valuesOnly({ id: tab.id, name }, blocks)];
}

/** The sentences of a tab's issues, by row. */
function sentencesByRow(tab: TabId, view: View): Map<number, string> {
  const byRow = new Map<number, string>();
  for (const issue of view.outcome.issues) {
    if (issue.at.tab !== tab || issue.at.row === null || issue.at.row === 1) continue;
    const { message, remedy } = issueText(issue, view.reading.tableOf);
    const earlier = byRow.get(issue.at.row);
    const sentence = `${message} ${remedy}`;
    byRow.set(issue.at.row, earlier ? `${earlier}\n${sentence}` : sentence);
  }
  return byRow;
}

/** The first free number behind the ids of an area: "3.2-080". */
function freeIds(area: string, taken: readonly string[]): () => string {
  const pattern = new RegExp(`^${area.replace(/\./g, '\\.')}-(\\d+)$`);
  let last = Math.max(0, ...taken.map((id) => Number(pattern.exec(id)?.[1] ?? 0)));
  return () => {
    last += 1;
    return `${area}-${String(last).padStart(3, '0')}`;
  };
}

/** Registration tabs: the check's sentences, the day a row was first seen sent, ids of rows without one. */
export function registrationColumns(view: View): TabChange[] {
  return registrations.flatMap(({ area, tab }) => {
    const table = view.reading.tableOf(tab.id);
    if (!table) return [];
    const sentences = sentencesByRow(tab.id, view);
    const own = view.outcome.facts.registrations.filter(({ row }) => row.tab === tab.id);
    const nextId = freeIds(
      area,
      own.map(({ row }) => row.id),
    );
    const rows = new Map<number, OutputRow>();
    const ids = new Map<number, string>();
    for (const { row } of own) {
      const seen = table.columnOf('firstSeenOn');
      const before = seen === null ? '' : (table.sheet.values[row.row - 1]?.[seen - 1] ?? '');
      rows.set(row.row, {
        issues: sentences.get(row.row),
        firstSeenOn: before !== '' ? before : isSent(row) ? { date: view.today } : '',
      });
      if (row.id === '' && !row.unreadable.some(({ column }) => column === 'id')) ids.set(row.row, nextId());
    }
    const idColumn = table.columnOf('id');
    const formulas = new Set(table.sheet.formulas.filter(({ column }) => column === idColumn).map(({ row }) => row));
    for (const row of formulas) ids.delete(row);
    return beside(tab, ['issues', 'firstSeenOn'], rows, view, cellsOfColumn(table, 'id', ids));
  });
}

const issueColumn = (tab: { id: TabId; name: string }, view: View): TabChange[] =>
  beside(tab, ['issues'], new Map([...sentencesByRow(tab.id, view)].map(([row, issues]) => [row, { issues }])), view);

/** The check's sentences beside score sheets, index and ballots. */
export const issueColumns = (view: View): TabChange[] =>
  [scoreSheets, indexCriteria, ballots].flatMap((tab) => issueColumn(tab, view));

/** "CB14 – Nguyễn Văn An" of every active participant, for the dropdowns of the other tabs. */
export function rosterChoices(view: View): TabChange[] {
  const rows = view.outcome.facts.roster.participants
    .filter(({ active }) => active)
    .map((one) => [one.place('code').row ?? 0, { choice: `${one.code} – ${one.name}` }] as const);
  return beside(roster, ['choice'], new Map(rows), view);
}

const linePoints = (lines: Outcome['facts']['scoreLines'] | Outcome['facts']['indexLines'], view: View) =>
  new Map(
    lines.map(({ row, self, assessed }) => [
      row.row,
      {
        selfPoints: self.is === 'points' ? points(self.points, view) : null,
        assessedPoints: assessed.is === 'points' ? points(assessed.points, view) : null,
      },
    ]),
  );

/** Points of both sides beside each line of score sheets and index. */
export const pointColumns = (view: View): TabChange[] => [
  ...beside(scoreSheets, ['selfPoints', 'assessedPoints'], linePoints(view.outcome.facts.scoreLines, view), view),
  ...beside(indexCriteria, ['selfPoints', 'assessedPoints'], linePoints(view.outcome.facts.indexLines, view), view),
];

/** Decimals of a ratio in per cent. */
const RATIO_DECIMALS = 2;

/** Ratio and result beside each candidate's votes. */
export function ballotResults(view: View): TabChange[] {
  const rows = view.outcome.facts.council.ballots.map(({ row, found, ratio, result }): [number, OutputRow] => {
    const percent = ratio && toNumber(roundHalfUp(multiply(ratio, rational(100)), RATIO_DECIMALS));
    return [row.row, { name: found.who?.name ?? '', ratio: percent, result }];
  });
  return beside(ballots, ['name', 'ratio', 'result'], new Map(rows), view);
}

/** The contest's result beside each exemplar, for the radio station. */
export function exemplarResults(view: View): TabChange[] {
  const { facts, standingOf } = view.outcome;
  const rows = facts.input.exemplars.map((row): [number, OutputRow] => {
    const { who } = facts.roster.find(row.participant);
    const standing = who ? standingOf(who.code) : null;
    const reason = standing ? `${capitalised(standingWords(standing, facts))}.` : '';
    return [row.row, { name: who?.name ?? '', reason }];
  });
  return beside(exemplars, ['name', 'reason'], new Map(rows), view);
}

/** Meaning and source beside each setting, wherever its row stands. */
export function settingMeanings(view: View): TabChange[] {
  const provisions = new Map(SETTINGS.map((provision) => [provision.key, provision]));
  const rows = view.outcome.facts.input.settings.flatMap(({ row, key }): [number, OutputRow][] => {
    const provision = provisions.get(key);
    return provision ? [[row, { meaning: provision.meaning, source: provision.source }]] : [];
  });
  return beside(settings, ['meaning', 'source'], new Map(rows), view);
}
