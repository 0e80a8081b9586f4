import type { Area, IssueLevel, Layout, Mend, Workbook } from '../../workbook.ts';
import type { Reading } from '../read-input.ts';
import type { Tab } from '../tab.ts';

/** What "Sửa sổ" does about a finding: a repair of the workbook, or the value that stands in a cell in place of its formula. */
export type Repair = Mend | { readonly is: 'value'; readonly tab: string; readonly area: Area };

/** Something wrong with the workbook itself, in a sentence with tab, cell and the way to mend it. */
export interface Finding {
  readonly rule: string;
  readonly level: IssueLevel;
  /** Name on the tab; '' for the file as a whole. */
  readonly tab: string;
  /** A1 name; '' where there is no such cell. */
  readonly cell: string;
  readonly message: string;
  readonly remedy: string;
  /** null: only a person can mend it. */
  readonly repair: Repair | null;
}

/** A workbook under inspection. */
export interface Inspected {
  readonly workbook: Workbook;
  readonly reading: Reading;
  /** How a tab of ours should look and what it should accept. */
  layoutOf(tab: Tab): Layout;
  /** Who may edit the closed tabs: the owner, the officers, and whoever clicks. */
  readonly officers: readonly string[];
  readonly timeZone: string;
  readonly locale: string;
}

export type Finder = (book: Inspected) => Finding[];

export const MEND_BOOK = 'Bấm “Sửa sổ”';
