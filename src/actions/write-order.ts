import { council } from '../tabs/council.ts';
import { history } from '../tabs/history.ts';
import { TABS } from '../tabs/index.ts';
import { log } from '../tabs/log.ts';
import { roster } from '../tabs/roster.ts';
import { settings } from '../tabs/settings.ts';
import type { TabChange, TabId } from '../workbook.ts';

const ACCESS = new Map(TABS.map(({ id, access }) => [id, access]));

/** From these, in this order, a run starts: who there is, and which year it is. That it was done comes after everything. */
const LAST: readonly TabId[] = [history.id, council.id, roster.id, settings.id, log.id];

const rankOf = ({ tab }: TabChange): number =>
  ACCESS.get(tab) === 'add-on' && tab !== log.id ? -2 : LAST.indexOf(tab);

/**
 * The order in which tabs are written: first what is computed, then what it is computed from, people and settings last. Wherever
 * a run is cut off, the next one still finds what it starts from and comes to the same result.
 */
export const writeOrder = (tabs: readonly TabChange[]): TabChange[] => [...tabs].sort((a, b) => rankOf(a) - rankOf(b));
