/** What a step is given: plain values, a day, or '$2' for what step 2 gave and '$sheet.name' for what stands there. */
export type Given =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | readonly Given[]
  | { readonly template: string };

/** One call of a step: the name of the member and what it is given. */
export type Call = readonly [member: string, ...given: Given[]];

/** A chain of calls on one thing, for example ['$sheet', ['getRange', 'A1'], ['setValue', 1]]. */
export type Step = readonly [on: string, ...calls: Call[]];

/** One thing this project believes of Google Sheets: what is done, and what must come of it. */
export interface ParityCase {
  readonly id: string;
  /** What is believed, in one sentence for the officer who runs the check. */
  readonly says: string;
  /** Where it is known from: a page of Google's reference, or a report; '' for what nobody has written down. */
  readonly source: string;
  /** false: sources are missing or disagree; the add-on must work either way. */
  readonly confirmed: boolean;
  /** Each case has a new tab, $sheet. Known too: $sheetName, $long (50,001 letters), $many (501 texts), $file, $app, $ui, $utilities, $session, $locks, $html, $charts. */
  readonly steps: readonly Step[];
  /** What the last step gives, or the fixed part of the sentence with which one of the steps is refused. */
  readonly expect: { readonly gives: Given } | { readonly refuses: string };
}

/** Pages of Google's reference. */
export const REFERENCE = 'developers.google.com/apps-script/reference/spreadsheet';
export const GUIDES = 'developers.google.com/apps-script/guides';
