import type { Action } from './actions/action.ts';
import { adjustPublished } from './actions/adjust-published.ts';
import { approveSelected, approveSent } from './actions/approve-registrations.ts';
import { buildLists } from './actions/build-lists.ts';
import { check } from './actions/check.ts';
import { chooseExemplars } from './actions/choose-exemplars.ts';
import { countVotes } from './actions/count-votes.ts';
import { deleteExpired } from './actions/delete-expired.ts';
import { explainPerson } from './actions/explain-person.ts';
import { fillSettings } from './actions/fill-settings.ts';
import { importRosterAction } from './actions/import-roster.ts';
import { inspectBook } from './actions/inspect-book.ts';
import { lockScores, unlockScores } from './actions/lock-scores.ts';
import { mend } from './actions/mend.ts';
import { closeRegistration, openRegistration } from './actions/open-registration.ts';
import { pastePlan } from './actions/paste-plan.ts';
import { pasteIndex, pasteRubric } from './actions/paste-rubric.ts';
import { prepareBallots } from './actions/prepare-ballots.ts';
import { publish } from './actions/publish.ts';
import { removeNames } from './actions/remove-names.ts';
import { reopenYear } from './actions/reopen-year.ts';
import { repairBook } from './actions/repair-book.ts';
import { returnSelected } from './actions/return-registrations.ts';
import { score } from './actions/score.ts';
import { sealYear } from './actions/seal-year.ts';
import { setUp } from './actions/set-up.ts';
import { showProgress } from './actions/show-progress.ts';
import { startNewYear } from './actions/start-new-year.ts';
import { startNotice } from './actions/start-notice.ts';
import { summarise } from './actions/summarise.ts';
import { testRobustness } from './actions/test-robustness.ts';
import { undoLastRun } from './actions/undo-last-run.ts';
import { useReadyIndex, useReadyRubric } from './actions/use-ready-rubric.ts';
import { whoIsMissing } from './actions/who-is-missing.ts';
import { withdrawResults } from './actions/withdraw-results.ts';

/** A menu item: its words and the global function that Google calls by name. */
export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
  /** null: the item only shows something; its function stands in main.ts. */
  readonly action: Action | null;
}

export interface Submenu {
  readonly label: string;
  readonly items: readonly (MenuItem | null)[];
}

/** null is a separator. */
export type MenuEntry = MenuItem | Submenu | null;

const item = (action: Action, functionName: string): MenuItem => ({ label: action.label, functionName, action });

export const MENU_TITLE = 'Thi đua CCHC';

/** The menu from top to bottom: what is needed at any time, then a submenu for each stage of the year. */
export const MENU: readonly MenuEntry[] = [
  { label: 'Việc tiếp theo', functionName: 'showNextSteps', action: null },
  item(check, 'check'),
  { label: 'Danh sách việc cần xem lại', functionName: 'showChecks', action: null },
  null,
  {
    label: 'Đầu năm',
    items: [
      item(setUp, 'setUp'),
      item(fillSettings, 'fillSettings'),
      item(pastePlan, 'pastePlan'),
      item(importRosterAction, 'importRoster'),
    ],
  },
  {
    label: 'Bảng tiêu chí',
    items: [
      item(pasteRubric, 'pasteRubric'),
      item(pasteIndex, 'pasteIndex'),
      null,
      item(useReadyRubric, 'useReadyRubric'),
      item(useReadyIndex, 'useReadyIndex'),
    ],
  },
  {
    label: 'Đăng ký',
    items: [
      item(whoIsMissing, 'whoIsMissing'),
      item(approveSent, 'approveSent'),
      item(approveSelected, 'approveSelected'),
      item(returnSelected, 'returnSelected'),
      null,
      item(closeRegistration, 'closeRegistration'),
      item(openRegistration, 'openRegistration'),
    ],
  },
  {
    label: 'Trong năm',
    items: [item(showProgress, 'showProgress'), item(mend, 'mend')],
  },
  {
    label: 'Chấm điểm',
    items: [
      item(score, 'score'),
      item(explainPerson, 'explainPerson'),
      null,
      item(lockScores, 'lockScores'),
      item(unlockScores, 'unlockScores'),
    ],
  },
  {
    label: 'Bình xét, khen thưởng',
    items: [
      item(prepareBallots, 'prepareBallots'),
      item(countVotes, 'countVotes'),
      item(buildLists, 'buildLists'),
      item(chooseExemplars, 'chooseExemplars'),
      item(testRobustness, 'testRobustness'),
    ],
  },
  {
    label: 'Báo cáo, văn bản',
    items: [item(summarise, 'summarise'), { label: 'Văn bản…', functionName: 'showDocuments', action: null }],
  },
  {
    label: 'Công bố, đóng năm',
    items: [
      item(startNotice, 'startNotice'),
      item(publish, 'publish'),
      item(adjustPublished, 'adjustPublished'),
      item(withdrawResults, 'withdrawResults'),
      null,
      item(sealYear, 'sealYear'),
      item(reopenYear, 'reopenYear'),
      item(startNewYear, 'startNewYear'),
    ],
  },
  null,
  item(undoLastRun, 'undoLastRun'),
  {
    label: 'Nâng cao',
    items: [
      item(inspectBook, 'inspectBook'),
      item(repairBook, 'repairBook'),
      null,
      item(removeNames, 'removeNames'),
      item(deleteExpired, 'deleteExpired'),
      null,
      { label: 'Tự kiểm tra', functionName: 'selfCheck', action: null },
    ],
  },
];

const isSubmenu = (entry: MenuEntry): entry is Submenu => entry !== null && 'items' in entry;

/** Every item, those of submenus too, in the order of the menu. */
export const MENU_ITEMS: readonly MenuItem[] = MENU.flatMap((entry) =>
  isSubmenu(entry) ? entry.items : [entry],
).filter((entry): entry is MenuItem => entry !== null);

/** The action with this name. Fails for a name no menu item has. */
export function actionNamed(name: string): Action {
  const action = MENU_ITEMS.find((candidate) => candidate.action?.name === name)?.action;
  if (!action) throw new Error(`Không có mục “${name}” trong menu.`);
  return action;
}

/** The action of the item that calls this function. Fails where there is none. */
export function actionOf(functionName: string): Action {
  const action = MENU_ITEMS.find((candidate) => candidate.functionName === functionName)?.action;
  if (!action) throw new Error(`Không có mục nào gọi “${functionName}”.`);
  return action;
}
