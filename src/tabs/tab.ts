import type { Area, Chart, TabId, TextColour } from '../workbook.ts';
import type { Cell } from './cells.ts';

/** One column of a tab; its id is the key under which it stands. */
export interface Column<T = unknown> {
  /** The sentence in row 1 that people understand. */
  readonly heading: string;
  /** Pixels. */
  readonly width: number;
  readonly cell: Cell<T>;
  /** Who fills it in. The add-on writes into its own (grey) columns only. */
  readonly owner: 'people' | 'add-on';
  /** Shown as a note on the heading and while typing. */
  readonly help?: string;
  /** One line however long the text: what nobody reads shall not make rows high. */
  readonly oneLine?: boolean;
  /** Backgrounds of cells that hold exactly such a text. */
  readonly colours?: Readonly<Record<string, string>>;
  /** Backgrounds of cells that begin with such a text. */
  readonly beginnings?: Readonly<Record<string, string>>;
}

export type Columns = Readonly<Record<string, Column>>;

/**
 * Who may edit a tab. add-on: closed, the add-on's own; officer: closed to all but the officers; shared: everybody types,
 * the own columns ask before they are edited; open: everybody types.
 */
export type Access = 'add-on' | 'officer' | 'shared' | 'open';

/** A tab that is a table: headings in row 1, records from row 2. */
export interface TableTab<C extends Columns = Columns> {
  readonly id: TabId;
  /** The name on the tab. */
  readonly name: string;
  readonly access: Access;
  readonly columns: C;
  /** Columns by which a row is recognised when the add-on writes beside it. */
  readonly rowKey: readonly string[];
  /** Columns that stay in sight while scrolling. */
  readonly frozenColumns?: number;
  /** Made by the menu item that fills it, not by set-up. */
  readonly onDemand?: boolean;
  /** Out of sight: the add-on's own notes, which nobody has to read. */
  readonly hidden?: boolean;
  /** What the tab is for, in one sentence of the guide. */
  readonly purpose: string;
}

/** A tab that is a page: text and figures, rewritten as a whole. */
export interface PageTab {
  readonly id: TabId;
  readonly name: string;
  readonly access: 'add-on';
  readonly columns: null;
  /** Pixels, from column A. */
  readonly widths: readonly number[];
  /** Figures, set to the right; `numbers` hold numbers that charts draw from, all else is text. */
  readonly figures?: readonly Area[];
  readonly centred?: readonly Area[];
  readonly numbers?: readonly Area[];
  readonly charts?: readonly Chart[];
  readonly colours?: readonly TextColour[];
  /** Made by the menu item that fills it, not by set-up. */
  readonly onDemand?: boolean;
  readonly purpose: string;
}

export type Tab = TableTab | PageTab;

export const isTable = (tab: Tab): tab is TableTab => tab.columns !== null;

/** A column people fill in. */
export const typed = <T>(heading: string, width: number, cell: Cell<T>, help?: string): Column<T> => ({
  heading,
  width,
  cell,
  owner: 'people',
  ...(help === undefined ? {} : { help }),
});

/** A column the add-on fills in. */
export const own = <T>(heading: string, width: number, cell: Cell<T>, help?: string): Column<T> => ({
  ...typed(heading, width, cell, help),
  owner: 'add-on',
});

/** Backgrounds that mean the same in every tab; each stands with its word, colour alone says nothing. */
export const COLOURS = { bad: '#f4cccc', doubtful: '#fff2cc', good: '#d9ead3' } as const;

/** The column with these words coloured. */
export const coloured = <T>(column: Column<T>, colours: Readonly<Record<string, string>>): Column<T> => ({
  ...column,
  colours,
});

/** The column on one line. */
export const oneLine = <T>(column: Column<T>): Column<T> => ({ ...column, oneLine: true });

/** Keeps the ids of the columns in the type, so that rows can be read as records. */
export const table = <C extends Columns>(tab: TableTab<C>): TableTab<C> => tab;
