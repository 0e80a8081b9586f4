import type { TabId } from '../workbook.ts';
import { appeals } from './appeals.ts';
import { areas } from './areas.ts';
import { assessors } from './assessors.ts';
import { collectiveList, giftList, leftOut, period, shortlist, superiorList } from './award-lists.ts';
import { ballots } from './ballots.ts';
import { bookState } from './book-state.ts';
import { broadcasts } from './broadcasts.ts';
import { checks } from './checks.ts';
import { council } from './council.ts';
import { criteria } from './criteria.ts';
import { dashboard } from './dashboard.ts';
import { difficulties } from './difficulties.ts';
import { exemplars } from './exemplars.ts';
import { explanations } from './explanations.ts';
import { history } from './history.ts';
import { importReport } from './import-report.ts';
import { indexCriteria } from './index-criteria.ts';
import { legalBases } from './legal-bases.ts';
import { log } from './log.ts';
import { awardRules, fairness, guide, indexResult, personSheet, progress, robustnessPage, summary } from './pages.ts';
import { provisionalRun } from './provisional-run.ts';
import { registrations } from './registrations.ts';
import { reminders } from './reminders.ts';
import { roster } from './roster.ts';
import { scoreSheets } from './score-sheets.ts';
import { scoreboard } from './scoreboard.ts';
import { settings } from './settings.ts';
import { spotAwards } from './spot-awards.ts';
import type { Tab } from './tab.ts';
import { undo } from './undo.ts';

/** Every tab of the workbook, in its order; tabs of other people stay behind these. */
export const TABS: readonly Tab[] = [
  guide,
  settings,
  legalBases,
  areas,
  criteria,
  roster,
  importReport,
  ...registrations.map(({ tab }) => tab),
  scoreSheets,
  assessors,
  indexCriteria,
  reminders,
  difficulties,
  spotAwards,
  council,
  shortlist,
  ballots,
  checks,
  scoreboard,
  explanations,
  personSheet,
  giftList,
  superiorList,
  robustnessPage,
  provisionalRun,
  collectiveList,
  leftOut,
  fairness,
  awardRules,
  exemplars,
  broadcasts,
  appeals,
  progress,
  indexResult,
  summary,
  dashboard,
  history,
  period,
  log,
  bookState,
  undo,
];

const BY_ID = new Map<TabId, Tab>(TABS.map((tab) => [tab.id, tab]));

/** The tab with this id. Fails for an id no tab has: that is a bug, not a user's mistake. */
export function tabOf(id: TabId): Tab {
  const tab = BY_ID.get(id);
  if (!tab) throw new Error(`No tab has the id ${id}`);
  return tab;
}
