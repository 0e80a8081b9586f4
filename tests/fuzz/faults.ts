import type { Action } from '../../src/actions/action.ts';
import { listChecks } from '../../src/actions/list-checks.ts';
import { NO_INPUT } from '../../src/changes/asked.ts';
import { differences, withoutUnchanged } from '../../src/changes/compare.ts';
import { gate, isFormula } from '../../src/changes/text-gate.ts';
import { documentsFrom } from '../../src/documents/index.ts';
import { MENU_ITEMS } from '../../src/menu.ts';
import { pastedInput } from '../../src/pages/paste-readers.ts';
import { AREAS } from '../../src/provisions/areas.ts';
import { READY_MADE } from '../../src/provisions/rubrics/index.ts';
import { scoreboardReport } from '../../src/reports/scoreboard.ts';
import { verdicts } from '../../src/reports/verdicts.ts';
import { findColumns } from '../../src/tabs/headings.ts';
import { TABS } from '../../src/tabs/index.ts';
import { isInput } from '../../src/tabs/read-input.ts';
import { viewOf } from '../../src/tabs/view.ts';
import { type Changes, isLinkCell, type Workbook } from '../../src/workbook.ts';
import { type FoundWorkbook, selectionIn, textAt, workbookOf } from './workbooks.ts';

const ACTIONS = MENU_ITEMS.flatMap(({ action }) => action ?? []);

const REGISTERS = AREAS.map(({ code }) => `register-${code}`);

/** Cells of people that an item may change after its preview: "tab column", "tab *" or "*". */
const MAY_CHANGE: Readonly<Record<string, readonly string[]>> = {
  'set-up': ['* heading'],
  mend: ['*'],
  'repair-book': ['*'],
  'delete-expired': ['*'],
  'remove-names': ['*'],
  'use-ready-rubric': ['criteria *'],
  'use-ready-index': ['index *'],
  'paste-rubric': ['criteria *'],
  'paste-index': ['index *'],
  'paste-plan': ['settings value', 'areas name'],
  ...Object.fromEntries(
    ['approve-selected', 'approve-sent', 'return-selected'].map((name) => [
      name,
      REGISTERS.flatMap((id) => [`${id} status`, `${id} reason`]),
    ]),
  ),
  'open-registration': ['settings value'],
  'close-registration': ['settings value'],
  'undo-last-run': ['*'],
  'start-new-year': ['*'],
};

/** Cells with content in columns of people, or of nobody the add-on knows, that the changes would alter. */
function typedCellsChanged(action: Action, changes: Changes, workbook: Workbook): string[] {
  const allowed = MAY_CHANGE[action.name] ?? [];
  if (allowed.includes('*')) return [];
  return differences(changes, workbook).flatMap(({ name, cells }) => {
    const sheet = workbook.tabs.find((tab) => tab.name === name);
    const tab = TABS.find(({ id }) => id === changes.tabs.find((change) => change.name === name)?.tab);
    if (!sheet || !tab || !isInput(tab)) return [];
    const { table } = findColumns(tab, sheet);
    return cells.flatMap(({ row, column }) => {
      const before = textAt(sheet, row, column);
      const id = table.idAt(column);
      if (before === '' || (id !== null && row > 1 && tab.columns[id]?.owner === 'add-on')) return [];
      const place = row === 1 ? '* heading' : `${tab.id} ${id}`;
      return allowed.includes(place) || allowed.includes(`${tab.id} *`) ? [] : [`${action.name}: ${place}`];
    });
  });
}

/** What Google would refuse or calculate. */
function unwritable(changes: Changes): string[] {
  return changes.tabs.flatMap(({ name, blocks }) =>
    blocks.flatMap(({ row, column, values }) => [
      ...(row >= 1 && column >= 1 ? [] : [`${name}: ${row} ${column}`]),
      ...(values.every((cells) => cells.length === values[0]?.length) ? [] : [`${name}: rows of unequal length`]),
      ...values.flat().flatMap((cell) => {
        const text = isLinkCell(cell) ? cell.text : cell;
        if (text === undefined || (typeof text === 'number' && !Number.isFinite(text))) return [`${name}: ${text}`];
        return typeof text === 'string' && (isFormula(text) || text.length > 50_000)
          ? [`${name}: ${text.slice(0, 50)}`]
          : [];
      }),
    ]),
  );
}

/** Everybody active is on the scoreboard with a total, or something says why not. */
function unexplained(workbook: Workbook, today: string): string[] {
  const view = viewOf(workbook, today);
  if (!view) return [];
  const { facts, unregistered, standings, standingOf } = view.outcome;
  const missing = new Map(
    scoreboardReport.rows(view).map((row) => [String(row.participant), String(row.missing ?? '')]),
  );
  const silent = facts.roster.participants
    .filter(({ active, code }) => active && !standingOf(code) && !unregistered.some((one) => one.code === code))
    .map(({ code }) => `${code}: nowhere`);
  const blank = standings
    .filter(({ score }) => !score.total && missing.get(score.participant.code) === '')
    .map(({ score }) => `${score.participant.code}: no total, and nothing missing`);
  const unjudged = standings.filter((standing) => verdicts(standing, view).length === 0);
  return [...silent, ...blank, ...unjudged.map(({ score }) => `${score.participant.code}: no verdict`)];
}

/** What people do, answer and select on the day of the run. */
export interface Case {
  readonly found: FoundWorkbook;
  readonly text: string;
  readonly tab: number;
  readonly row: number;
  readonly today: string;
}

/** Clicks every menu item, asks for every document; what must not happen, in words. An exception is the caller's. */
export function faultsOf({ found, text, tab, row, today }: Case): string[] {
  const workbook = workbookOf(found);
  const wrong: string[] = [];
  for (const action of ACTIONS) {
    // It decides the contest anew some twenty times.
    if (action.name === 'robustness' && row % 8 !== 0) continue;
    const selection = action.takesSelection ? selectionIn(workbook, tab, row) : null;
    const proposal = action.propose(workbook, {
      today,
      actor: 'a@example.com',
      input: pastedInput(action.name, { ...NO_INPUT, selection }, action.asks ? text : ''),
      ready: READY_MADE,
    });
    if (!proposal.changes) {
      if (!proposal.refusal) wrong.push(`${action.name}: refused without a word`);
      continue;
    }
    if (!proposal.message) wrong.push(`${action.name}: nothing said`);
    const changes = withoutUnchanged(gate(proposal.changes), workbook);
    wrong.push(
      ...typedCellsChanged(action, changes, workbook),
      ...unwritable(changes).map((what) => `${action.name}: ${what}`),
    );
  }
  documentsFrom({ workbook, today });
  listChecks(workbook, today);
  wrong.push(...unexplained(workbook, today));
  return [...new Set(wrong)];
}
