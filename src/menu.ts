import type { Action } from './actions/action.ts';
import { buildLists } from './actions/build-lists.ts';
import { check } from './actions/check.ts';
import { countVotes } from './actions/count-votes.ts';
import { score } from './actions/score.ts';
import { setUp } from './actions/set-up.ts';
import { summarise } from './actions/summarise.ts';

/** A menu item: the action and the global function of main.ts that Google calls by name. */
export interface MenuItem {
  readonly action: Action;
  readonly functionName: string;
}

export const MENU_TITLE = 'Thi đua CCHC';

/** The menu from top to bottom, in the order of the year; null is a separator. */
export const MENU: readonly (MenuItem | null)[] = [
  { action: setUp, functionName: 'setUp' },
  null,
  { action: check, functionName: 'check' },
  { action: score, functionName: 'score' },
  { action: countVotes, functionName: 'countVotes' },
  { action: buildLists, functionName: 'buildLists' },
  { action: summarise, functionName: 'summarise' },
];

/** The action with this name. Fails for a name no menu item has. */
export function actionNamed(name: string): Action {
  const item = MENU.find((candidate) => candidate?.action.name === name);
  if (!item) throw new Error(`Không có mục “${name}” trong menu.`);
  return item.action;
}
