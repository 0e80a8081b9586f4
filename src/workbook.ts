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

/** The protection of a whole tab as it stands in the file; the owner may always edit. */
export interface StandingProtection {
  readonly warningOnly: boolean;
  /** What is open although the tab asks before it is edited. */
  readonly open: readonly Area[];
  readonly editors: readonly string[];
  /** Everybody of the organisation that owns the file may edit it. */
  readonly organisation: boolean;
}

/** How a tab stands besides its cells. */
export interface TabState {
  readonly hidden: boolean;
  /** Row 1 is out of sight. */
  readonly headingsHidden: boolean;
  readonly hiddenColumns: readonly number[];
  readonly filter: Area | null;
  readonly protection: StandingProtection | null;
  /** What cells accept, from row 2: 'date', 'range', 'list' with its items, 'other', '' for nothing. */
  readonly rules: readonly (readonly string[])[];
  /** Somebody has made a Table of it: Google lets no script set rules there. */
  readonly inTable: boolean;
}

/** One tab as it was read; `values[0]` is row 1. Of tabs that are not ours only name and emptiness are known. */
export interface ReadTab {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly FormulaCell[];
  readonly merges: readonly Area[];
  /** Nothing stands in it. */
  readonly isEmpty: boolean;
  /** Only where an action checks the workbook itself; of tabs people or the add-on write in. */
  readonly state?: TabState | null;
}

/** The whole workbook as plain data, read once. */
export interface Workbook {
  readonly tabs: readonly ReadTab[];
  readonly timeZone: string;
  readonly locale: string;
  /** Name and owner of the file; asked for when first looked at. */
  readonly file?: { readonly name: string; readonly owner: string };
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
  /** The clause where the law of the decision decides it; else that of the rule. */
  readonly source?: string;
}

/** Text with a link to a tab of the same workbook, or to one of its cells ('' for the tab as a whole). */
export interface LinkCell {
  readonly text: string;
  readonly linkTab: string;
  readonly linkCell: string;
}

/** What the add-on writes into a cell. */
export type WrittenCell = CellValue | LinkCell;

export const isLinkCell = (cell: unknown): cell is LinkCell =>
  typeof cell === 'object' && cell !== null && 'linkTab' in cell;

/**
 * A rectangle of values the add-on writes. `guard` names columns by which people's rows are recognised and what they
 * held when the values were computed: rows that were moved meanwhile must not get another row's result.
 */
export interface Block extends Pick<Area, 'row' | 'column'> {
  readonly values: readonly (readonly WrittenCell[])[];
  /** Number format of each column; empty leaves them as they are. */
  readonly formats: readonly string[];
  /** Looks that follow the values (titles and headings of a page). */
  readonly styles: readonly { readonly areas: readonly Area[]; readonly style: Style }[];
  readonly guard: { readonly column: number; readonly held: readonly (readonly CellValue[])[] } | null;
  /** Records below everything that stands in the tab: their rows must still be blank when they are written. */
  readonly isAppended?: true;
}

/** Looks of cells; what is left out stays as the sheet has it. */
export interface Style {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly middle?: boolean;
}

/** What a cell offers or accepts while somebody types. */
export type Validation =
  | { readonly is: 'list'; readonly items: readonly string[]; readonly strict: boolean; readonly help: string }
  /** Values of another tab's column, from row 2 down. */
  | { readonly is: 'range'; readonly tab: string; readonly column: number; readonly help: string }
  | { readonly is: 'date'; readonly help: string };

/** Colours cells that hold exactly this text, or that begin with it. */
export interface TextColour {
  readonly areas: readonly Area[];
  readonly when: 'is' | 'starts';
  readonly text: string;
  readonly background: string;
}

/** A chart of the sheet over a fixed block: labels in its first column, a series in each other, headings in its first row. */
export interface Chart {
  readonly is: 'COLUMN' | 'LINE' | 'PIE';
  readonly title: string;
  readonly data: Area;
  /** Cell of its upper left corner, and its size in pixels. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly colours: readonly string[];
}

/** How a tab looks and what it accepts; follows the tab's definition, never kept for undo. */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Width in pixels of each column from A. */
  readonly widths: readonly number[];
  readonly formats: readonly { readonly areas: readonly Area[]; readonly format: string }[];
  readonly styles: readonly { readonly areas: readonly Area[]; readonly style: Style }[];
  readonly validations: readonly { readonly areas: readonly Area[]; readonly rule: Validation }[];
  /** Areas that ask before they are edited; null: the whole tab is closed to all but its editors. */
  readonly asking: readonly Area[] | null;
  readonly colours: readonly TextColour[];
  /** Notes on the headings, by column from 1. */
  readonly notes: readonly { readonly column: number; readonly text: string }[];
  readonly tabColour: string;
  /** Nobody but the add-on looks at the tab. */
  readonly hidden: boolean;
  readonly charts?: readonly Chart[];
}

/** What one tab shall hold. */
export interface TabChange {
  readonly tab: TabId;
  /** Name on the tab. */
  readonly name: string;
  readonly create: boolean;
  readonly blocks: readonly Block[];
  readonly layout: Layout | null;
}

/** A repair that changes no cell's value; done before anything is written. `tab` is the name on the tab. */
export type Mend =
  | { readonly is: 'rename'; readonly tab: string; readonly to: string }
  | { readonly is: 'show' | 'unfilter' | 'lay-out' | 'close'; readonly tab: string }
  | { readonly is: 'unmerge' | 'show-columns' | 'show-headings' | 'free'; readonly tab: string; readonly area: Area };

/** What an action wants the workbook to be, as plain data; nothing about how Google is called. */
export interface Changes {
  readonly tabs: readonly TabChange[];
  /** Names of tabs in their order, where the action settles the order. */
  readonly order: readonly string[] | null;
  /** Name of an empty tab nobody needs, such as "Trang tính1" of a new file. */
  readonly remove: string | null;
  readonly locale: string | null;
  readonly timeZone: string | null;
  /** Who may edit the closed tabs besides the owner. */
  readonly editors: readonly string[];
  /** Repairs of the workbook itself, each shown before it is done. */
  readonly mends?: readonly Mend[];
}

export const NO_CHANGES: Changes = { tabs: [], order: null, remove: null, locale: null, timeZone: null, editors: [] };
