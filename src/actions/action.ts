import type { ActionInput, FormField } from '../changes/asked.ts';
import type { ReadyMade } from '../provisions/rubrics/index.ts';
import { blockOf, type Report } from '../reports/report.ts';
import { type PageLine, pageBlock, valuesOnly } from '../tabs/blocks.ts';
import type { TABS } from '../tabs/index.ts';
import { layoutOf } from '../tabs/layout.ts';
import type { Reading } from '../tabs/read-input.ts';
import type { PageTab } from '../tabs/tab.ts';
import { NOT_SET_UP, type View, viewOf } from '../tabs/view.ts';
import { type Changes, NO_CHANGES, type TabChange, type Workbook } from '../workbook.ts';

export { NOT_SET_UP, viewOf };

/** What an action knows besides the workbook. */
export interface Context {
  /** The day of the run, yyyy-mm-dd. */
  readonly today: string;
  /** Address of the account that clicks; '' where Google does not tell. */
  readonly actor: string;
  readonly input: ActionInput;
  /** Rubrics and indexes that stand ready; fetched when they are first looked at. */
  readonly ready: ReadyMade;
}

/** What the officer is asked for before the preview: one line, a text pasted from elsewhere, or a form. */
export type Asks =
  | { readonly kind: 'line' | 'paste'; readonly prompt: string }
  | {
      readonly kind: 'form';
      readonly prompt: string;
      /** The lines to fill in; null where the workbook has no place for them yet. */
      fields(workbook: Workbook): readonly FormField[] | null;
      /** The action that can fill them instead. */
      readonly instead: Action;
    };

/** What an action would change, and the sentence for the officer; or why it cannot run. */
export type Proposal =
  | {
      readonly changes: Changes;
      readonly message: string;
      /** What the officer must read before pressing Làm: shown in full in the preview. */
      readonly remarks?: readonly string[];
    }
  | { readonly changes: null; readonly refusal: string };

/** A menu item: a pure function from the workbook to changes. */
export interface Action {
  /** Stable name for run.json and --only. */
  readonly name: string;
  /** The words of the menu item. */
  readonly label: string;
  /** Merged cells are looked for only where the officer wants to know. */
  readonly looksAtMerges?: boolean;
  /** The action looks at the file itself: hidden tabs, rules, protections, other people's tabs. */
  readonly looksAtState?: boolean;
  readonly asks?: Asks;
  /** The action works on the rows that are selected when it is clicked. */
  readonly takesSelection?: boolean;
  /** It takes a run back: its own former values are not kept. */
  readonly isUndo?: boolean;
  /** The action deletes for good: nothing of what stood there is kept. */
  readonly forgets?: boolean;
  /** The action publishes or seals: it is never undone, only corrected with a reason. */
  readonly isFinal?: boolean;
  propose(workbook: Workbook, context: Context): Proposal;
}

/** What an action picks from the outcome. */
export interface Picked {
  readonly tabs: TabChange[];
  readonly message: string;
  /** What the officer must read before pressing Làm. */
  readonly remarks?: readonly string[];
}

/** Reads, decides once, and lets the action pick what it shows. A workbook without any of our tabs is refused. */
export function fromView(
  pick: (view: View, input: ActionInput, context: Context) => Picked | { readonly refusal: string },
): Action['propose'] {
  return (workbook, context) => {
    const view = viewOf(workbook, context.today);
    if (!view) return { changes: null, refusal: NOT_SET_UP };
    const picked = pick(view, context.input, context);
    if ('refusal' in picked) return { changes: null, refusal: picked.refusal };
    const { tabs, message, remarks = [] } = picked;
    return { changes: { ...NO_CHANGES, tabs }, message, remarks };
  };
}

/** The change of a report's tab; the tab is made where it is missing. */
export function reportChange(report: Report, view: View): TabChange {
  const { reading, outcome } = view;
  const sheet = reading.sheetOf(report.tab.id);
  const block = blockOf(report, view);
  if (sheet && !sheet.isEmpty) return valuesOnly({ id: report.tab.id, name: sheet.name }, [block]);
  // A tab without any content was made by a run that was cut off: it gets what a new one gets.
  const made = createdTab(report.tab, [block], reading, outcome.facts.settings.decimals);
  return sheet ? { ...made, name: sheet.name, create: false } : made;
}

/** The change of a page whose lines the action has chosen; the tab is made where it is missing. */
export function pageChange(tab: PageTab, lines: readonly PageLine[], { reading }: View): TabChange {
  const sheet = reading.sheetOf(tab.id);
  const block = pageBlock(sheet, lines, tab.widths.length);
  if (sheet && !sheet.isEmpty) return valuesOnly({ id: tab.id, name: sheet.name }, [block]);
  const made = createdTab(tab, [block], reading, 0);
  return sheet ? { ...made, name: sheet.name, create: false } : made;
}

/** A tab that is made in this run. */
export const createdTab = (
  tab: (typeof TABS)[number],
  blocks: TabChange['blocks'],
  reading: Pick<Reading, 'tableOf'>,
  decimals: number,
): TabChange => ({
  tab: tab.id,
  name: tab.name,
  create: true,
  blocks,
  layout: layoutOf(tab, reading.tableOf, decimals),
});
