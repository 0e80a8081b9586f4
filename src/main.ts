// The functions Google calls by name: the menu and its items. Nothing else lives here.
import { buildLists as buildListsAction } from './actions/build-lists.ts';
import { check as checkAction } from './actions/check.ts';
import { countVotes as countVotesAction } from './actions/count-votes.ts';
import { score as scoreAction } from './actions/score.ts';
import { setUp as setUpAction } from './actions/set-up.ts';
import { summarise as summariseAction } from './actions/summarise.ts';
import { showMenu } from './google/menu.ts';
import { runAction } from './google/run-action.ts';

export const onOpen = (): void => showMenu();
export const onInstall = (): void => showMenu();
export const setUp = (): void => runAction(setUpAction);
export const check = (): void => runAction(checkAction);
export const score = (): void => runAction(scoreAction);
export const countVotes = (): void => runAction(countVotesAction);
export const buildLists = (): void => runAction(buildListsAction);
export const summarise = (): void => runAction(summariseAction);
