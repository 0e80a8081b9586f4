/** Stable id of a tab, for example 'roster' or 'register-3.2'. */
export type TabId = string;

/** A calendar day in a cell, yyyy-mm-dd; time zones are settled where the sheet is read. */
export interface DateCell {
  readonly date: string;
}

/** What a cell holds as read; '' is a blank cell. */
export type CellValue = string | number | boolean | DateCell;

export const isDateCell = (cell: unknown): cell is DateCell =>
  typeof cell === 'object' && cell !== null && 'date' in cell;

/** A formula somebody typed, with its place (row and column from 1). */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A block of cells (row and column from 1). */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One tab as it was read; `values[0]` is row 1. */
export interface ReadTab {
  readonly name: string;
  /** Google's id of the tab, the gid of a link. */
  readonly gid: number;
  /** Size of the grid, not of the content. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly FormulaCell[];
  readonly merges: readonly Area[];
}

/** The whole workbook as plain data, read once. */
export interface Workbook {
  readonly tabs: readonly ReadTab[];
  readonly timeZone: string;
  readonly locale: string;
}

/** Where a value came from: row from 1, `column` the stable column id; null where there is no such cell. */
export interface Place {
  readonly tab: TabId;
  readonly row: number | null;
  readonly column: string | null;
}

/** How much an issue weighs: block stops what `Stops` says, warn needs a look, info only tells. */
export type IssueLevel = 'block' | 'warn' | 'info';

/** What the issues of a rule stop. */
export type Stops = 'row' | 'person' | 'vote' | 'superior-list' | 'period-year' | 'nothing';

/** Something a person has to look at, as data; the sentence is filled in where the names of tabs are known. */
export interface Issue {
  readonly rule: string;
  readonly level: IssueLevel;
  readonly stops: Stops;
  readonly at: Place;
  /** Codes of the participants concerned; none where unknown. */
  readonly participants: readonly string[];
  /** Sentence with {names}: the values below, and {tab}, {cell}, {row} of the place. */
  readonly sentence: string;
  readonly values: Readonly<Record<string, string>>;
  /** How to mend it. */
  readonly remedy: string;
}
