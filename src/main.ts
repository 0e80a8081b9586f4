// The functions Google calls by name: the menu, its items, and what the pages ask for. Nothing else lives here.

import type { ListedChecks } from './actions/list-checks.ts';
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
import { actionNamed, actionOf } from './menu.ts';

export const onOpen = (): void => showMenu();
export const onInstall = (): void => showMenu();

/** Runs the menu item whose function Google has called: the build makes such a function for each item of the menu. */
export const runItem = (functionName: string): void => runAction(actionOf(functionName));

export const showNextSteps = (): void => showSteps();
export const showDocuments = (): void => openDocuments();
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
