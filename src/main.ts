// The functions Google calls by name: the menu, its items, and what the pages ask for. Nothing else lives here.

import { adjustPublished as adjustPublishedAction } from './actions/adjust-published.ts';
import {
  approveSelected as approveSelectedAction,
  approveSent as approveSentAction,
} from './actions/approve-registrations.ts';
import { buildLists as buildListsAction } from './actions/build-lists.ts';
import { check as checkAction } from './actions/check.ts';
import { chooseExemplars as chooseExemplarsAction } from './actions/choose-exemplars.ts';
import { countVotes as countVotesAction } from './actions/count-votes.ts';
import { deleteExpired as deleteExpiredAction } from './actions/delete-expired.ts';
import { explainPerson as explainPersonAction } from './actions/explain-person.ts';
import { fillSettings as fillSettingsAction } from './actions/fill-settings.ts';
import { importRosterAction } from './actions/import-roster.ts';
import { inspectBook as inspectBookAction } from './actions/inspect-book.ts';
import type { ListedChecks } from './actions/list-checks.ts';
import { lockScores as lockScoresAction, unlockScores as unlockScoresAction } from './actions/lock-scores.ts';
import { mend as mendAction } from './actions/mend.ts';
import { closeRegistration as closeAction, openRegistration as openAction } from './actions/open-registration.ts';
import { pastePlan as pastePlanAction } from './actions/paste-plan.ts';
import { pasteIndex as pasteIndexAction, pasteRubric as pasteRubricAction } from './actions/paste-rubric.ts';
import { prepareBallots as prepareBallotsAction } from './actions/prepare-ballots.ts';
import { publish as publishAction } from './actions/publish.ts';
import { removeNames as removeNamesAction } from './actions/remove-names.ts';
import { reopenYear as reopenYearAction } from './actions/reopen-year.ts';
import { repairBook as repairBookAction } from './actions/repair-book.ts';
import { returnSelected as returnSelectedAction } from './actions/return-registrations.ts';
import { score as scoreAction } from './actions/score.ts';
import { sealYear as sealYearAction } from './actions/seal-year.ts';
import { setUp as setUpAction } from './actions/set-up.ts';
import { showProgress as showProgressAction } from './actions/show-progress.ts';
import { startNewYear as startNewYearAction } from './actions/start-new-year.ts';
import { startNotice as startNoticeAction } from './actions/start-notice.ts';
import { summarise as summariseAction } from './actions/summarise.ts';
import { testRobustness as testRobustnessAction } from './actions/test-robustness.ts';
import { undoLastRun as undoLastRunAction } from './actions/undo-last-run.ts';
import {
  useReadyIndex as useReadyIndexAction,
  useReadyRubric as useReadyRubricAction,
} from './actions/use-ready-rubric.ts';
import { whoIsMissing as whoIsMissingAction } from './actions/who-is-missing.ts';
import { withdrawResults as withdrawResultsAction } from './actions/withdraw-results.ts';
import type { ActionInput, FormRequest, PasteRequest, StepList } from './changes/asked.ts';
import type { Carried } from './changes/preview.ts';
import type { DocumentSource } from './documents/index.ts';
import { currentChecks, goToCell, openChecks } from './google/checks-sidebar.ts';
import { documentSource, openDocuments } from './google/documents.ts';
import { showMenu } from './google/menu.ts';
import { currentSteps, showSteps } from './google/next-steps.ts';
import { begin as beginAction, carryOut as carryOutAction, look as lookAt, runAction } from './google/run-action.ts';
import { selfCheck as runSelfCheck } from './google/self-check.ts';
import { activateTab } from './google/ui.ts';
import { actionNamed } from './menu.ts';

export const onOpen = (): void => showMenu();
export const onInstall = (): void => showMenu();
export const setUp = (): void => runAction(setUpAction);
export const showNextSteps = (): void => showSteps();
export const fillSettings = (): void => runAction(fillSettingsAction);
export const pastePlan = (): void => runAction(pastePlanAction);
export const importRoster = (): void => runAction(importRosterAction);
export const whoIsMissing = (): void => runAction(whoIsMissingAction);
export const approveSelected = (): void => runAction(approveSelectedAction);
export const returnSelected = (): void => runAction(returnSelectedAction);
export const approveSent = (): void => runAction(approveSentAction);
export const showProgress = (): void => runAction(showProgressAction);
export const openRegistration = (): void => runAction(openAction);
export const closeRegistration = (): void => runAction(closeAction);
export const pasteRubric = (): void => runAction(pasteRubricAction);
export const pasteIndex = (): void => runAction(pasteIndexAction);
export const check = (): void => runAction(checkAction);
export const mend = (): void => runAction(mendAction);
export const lockScores = (): void => runAction(lockScoresAction);
export const unlockScores = (): void => runAction(unlockScoresAction);
export const useReadyRubric = (): void => runAction(useReadyRubricAction);
export const useReadyIndex = (): void => runAction(useReadyIndexAction);
export const score = (): void => runAction(scoreAction);
export const explainPerson = (): void => runAction(explainPersonAction);
export const prepareBallots = (): void => runAction(prepareBallotsAction);
export const countVotes = (): void => runAction(countVotesAction);
export const buildLists = (): void => runAction(buildListsAction);
export const chooseExemplars = (): void => runAction(chooseExemplarsAction);
export const testRobustness = (): void => runAction(testRobustnessAction);
export const summarise = (): void => runAction(summariseAction);
export const showDocuments = (): void => openDocuments();
export const undoLastRun = (): void => runAction(undoLastRunAction);
export const startNotice = (): void => runAction(startNoticeAction);
export const publish = (): void => runAction(publishAction);
export const adjustPublished = (): void => runAction(adjustPublishedAction);
export const withdrawResults = (): void => runAction(withdrawResultsAction);
export const sealYear = (): void => runAction(sealYearAction);
export const reopenYear = (): void => runAction(reopenYearAction);
export const startNewYear = (): void => runAction(startNewYearAction);
export const inspectBook = (): void => runAction(inspectBookAction);
export const repairBook = (): void => runAction(repairBookAction);
export const removeNames = (): void => runAction(removeNamesAction);
export const deleteExpired = (): void => runAction(deleteExpiredAction);
export const selfCheck = (): void => runSelfCheck(new Date());

export const showChecks = (): void => openChecks();

/** Pages: what has to be looked at again, as the workbook stands now. */
export const readChecks = (): ListedChecks => currentChecks();

/** Pages: brings a cell to the front. */
export const showCell = (tab: string, cell: string): void => goToCell(tab, cell);

/** Pages: what an action would change with the text that was pasted. */
export const look = (name: string, input: ActionInput): Carried => lookAt(actionNamed(name), input);

/** Pages: the steps of the year as the workbook stands. */
export const nextSteps = (): StepList => currentSteps();

/** Pages: what another item asks for, or would change, in a dialog that is already open. */
export const begin = (name: string): PasteRequest | FormRequest | Carried => beginAction(actionNamed(name));

/** Pages: does what a preview has shown, if the workbook still asks for just that. */
export const carryOut = (name: string, digest: string, input: ActionInput): Carried =>
  carryOutAction(actionNamed(name), digest, input);

/** Pages: brings a tab to the front. */
export const showTab = (name: string): void => activateTab(name);

/** Pages: what documents are written from, as the workbook stands. */
export const documents = (): DocumentSource => documentSource();
