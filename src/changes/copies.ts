import { type LookStep, type Looks, NEW_TAB, plainLooks, stepsBetween } from './looks.ts';

/** A tab that is to be made. */
export interface NewTab {
  readonly looks: Looks;
  /** It may be copied with all its looks: nothing but headings is written into it. */
  readonly isModel: boolean;
  /** Other tabs' dropdowns take their words from it, so it must stand early. */
  readonly isSource: boolean;
}

/** How a tab is made: as a copy of what (number of a tab, the model of all, or a new tab), and what is left to do. */
export interface Making {
  readonly from: number | 'model' | 'new';
  /** 0: at once; 1: after the model; 2 and more: after the tab it copies. */
  readonly wave: number;
  readonly steps: readonly LookStep[];
}

export interface CopyPlan {
  /** The tab that is given the common looks first, so that others can be copied from it; null where none is worth it. */
  readonly model: { readonly index: number; readonly steps: readonly LookStep[] } | null;
  readonly makings: readonly Making[];
}

/** Columns of a new tab: the model is not wider, so that its copies are not either. */
const NEW_COLUMNS = 26;

/** Fewest tables for which a model is worth its steps. */
const WORTH = 3;

interface Edge {
  readonly to: number;
  readonly making: Making;
  /** Calls that this way of making the tab costs. */
  readonly cost: number;
}

/** The tab that is first given what others share with it; null where its own looks do not grow out of that. */
function modelOf(index: number, tabs: readonly NewTab[]): { index: number; looks: Looks } | null {
  const own = tabs[index]?.looks ?? NEW_TAB;
  const looks = plainLooks(own);
  return stepsBetween(looks, own) ? { index, looks } : null;
}

/**
 * Which new tab is copied from which, so that the fewest calls are left: tabs of a kind share most of their looks, and a
 * copy has them all. Grows a tree from the cheapest way on (Prim).
 */
export function planCopies(tabs: readonly NewTab[]): CopyPlan {
  const tables = tabs.flatMap(({ looks }, i) =>
    (looks.frame?.frozenRows ?? 0) > 0 && looks.columns <= NEW_COLUMNS ? [i] : [],
  );
  const [widest] = [...tables].sort((a, b) => (tabs[b]?.looks.columns ?? 0) - (tabs[a]?.looks.columns ?? 0));
  const model = widest === undefined || tables.length < WORTH ? null : modelOf(widest, tabs);
  const done = new Map<number, Making>();
  const best = new Map<number, Edge>();
  const offer = (to: number, from: Making['from'], looks: Looks, wave: number): void => {
    const steps = stepsBetween(looks, (tabs[to] as NewTab).looks);
    if (!steps || (best.get(to)?.cost ?? Number.POSITIVE_INFINITY) <= steps.length) return;
    best.set(to, { to, cost: steps.length, making: { from, wave, steps } });
  };
  tabs.forEach((_, i) => {
    if (i === model?.index) offer(i, 'model', model.looks, 1);
    else {
      if (model) offer(i, 'model', model.looks, 1);
      offer(i, 'new', NEW_TAB, 0);
    }
  });
  while (done.size < tabs.length) {
    const open = [...best.values()].filter(({ to }) => !done.has(to));
    const next = open.reduce((a, b) => (b.cost < a.cost ? b : a));
    done.set(next.to, next.making);
    const made = tabs[next.to] as NewTab;
    if (!made.isModel) continue;
    tabs.forEach((tab, i) => {
      const alike = tab.looks.columns === made.looks.columns;
      if (!done.has(i) && !tab.isSource && alike && i !== model?.index)
        offer(i, next.to, made.looks, next.making.wave + 1);
    });
  }
  return {
    model: model && { index: model.index, steps: stepsBetween(NEW_TAB, model.looks) ?? [] },
    makings: tabs.map((_, i) => done.get(i) as Making),
  };
}
