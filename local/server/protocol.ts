import type { ButtonName, MenuTree, Page, Question } from '../google/run-context.ts';
import type { ViewCommand, ViewZone } from './view-command.ts';

/** A revision message of the sheet's web view; the broker only looks at the ids. */
export interface Revision {
  readonly type: string;
  readonly clientId?: string;
  readonly serverRevisionId?: string;
  readonly nextRevisionId?: string;
  readonly undoneRevisionId?: string;
  readonly redoneRevisionId?: string;
  readonly commands?: readonly ViewCommand[];
}

/** Where a person stands: the tab and the selected blocks, as the view names them. */
export interface Place {
  readonly sheetId: string;
  readonly zones: readonly ViewZone[];
}

interface FromPage {
  readonly as: string;
  readonly client: string;
}

/** What a page asks of the workbook. */
export type Request =
  | (FromPage & { readonly type: 'snapshot' })
  | (FromPage & { readonly type: 'run'; readonly functionName: string; readonly at?: Place })
  | (FromPage & {
      readonly type: 'page-call';
      readonly functionName: string;
      readonly given: readonly unknown[];
      readonly at?: Place;
    })
  | (FromPage & {
      readonly type: 'revision';
      readonly revision: Revision;
      /** The page loads the workbook anew after this: it cannot put the change behind later ones and send it again. */
      readonly leaving?: boolean;
    })
  | (FromPage & {
      readonly type: 'answer';
      readonly question: number;
      readonly button: ButtonName;
      readonly text: string;
    })
  | (FromPage & { readonly type: 'download' })
  | (FromPage & { readonly type: 'upload'; readonly file: string })
  | { readonly type: 'gone'; readonly client: string };

/** What the workbook's thread tells: an answer to a request, or an event for one page or for all. */
export type Told =
  | { readonly type: 'ready' }
  | { readonly type: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly type: 'event'; readonly to: string | null; readonly event: PageEvent };

export type PageEvent =
  | { readonly type: 'revision'; readonly revision: Revision }
  | { readonly type: 'reload' }
  | { readonly type: 'saved' }
  | { readonly type: 'activate'; readonly sheetId: string; readonly cell: string | null }
  | { readonly type: 'toast'; readonly text: string; readonly title: string; readonly seconds: number }
  | { readonly type: 'ask'; readonly id: number; readonly question: Question; readonly input: boolean }
  | { readonly type: 'answered'; readonly id: number }
  | { readonly type: 'page'; readonly page: Page };

/** A closed part of a tab, for the person who looks at it. */
export interface ClosedZone {
  readonly sheetId: string;
  /** null: the whole tab. */
  readonly zone: ViewZone | null;
  readonly warningOnly: boolean;
}

export interface Snapshot {
  readonly data: Readonly<Record<string, unknown>>;
  readonly revisionId: string;
  readonly menus: readonly MenuTree[];
  readonly person: { readonly label: string; readonly edits: boolean };
  readonly closed: readonly ClosedZone[];
  /** Commands of the view that the book keeps. */
  readonly kept: readonly string[];
  /** "sheet id!row column" → note. */
  readonly notes: Readonly<Record<string, string>>;
}
