/** Rows a person has selected in one tab, each from 1. */
export interface Selection {
  readonly tab: string;
  readonly rows: readonly number[];
}

/** What a person gives an action besides the workbook. Plain data: it travels through the preview dialog and back. */
export interface ActionInput {
  /** The typed line or the pasted text; '' where nothing is asked. */
  readonly text: string;
  /** What the dialog's page has read from the pasted text, for the actions that have a reader in `pages/paste-readers`. */
  readonly pasted?: unknown;
  /** The rows selected when the item was clicked; null where the action does not look at them. */
  readonly selection: Selection | null;
}

export const NO_INPUT: ActionInput = { text: '', selection: null };

/** The action behind a dialog, for its next execution. */
export interface Asked {
  /** Name of the action. */
  readonly action: string;
  readonly label: string;
  /** What the person gave it, carried along as it is. */
  readonly input: ActionInput;
}

/** A dialog that asks for a text before anything can be shown. */
export interface PasteRequest extends Asked {
  readonly prompt: string;
  /** One line is asked for, not a long text. */
  readonly isLine: boolean;
}

/** One line of a form. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  /** What stands in the workbook. */
  readonly value: string;
  readonly help: string;
  /** The heading under which it stands. */
  readonly group: string;
}

/** Another menu item that a dialog can start. */
export interface OtherItem {
  /** Name of the action. */
  readonly action: string;
  readonly label: string;
}

/** A dialog with lines to fill in; what was changed comes back as text, "key: value", one a line. */
export interface FormRequest extends PasteRequest {
  readonly fields: readonly FormField[];
  /** The item that can fill them instead. */
  readonly instead: OtherItem;
}

/** A step of the year, as "Việc tiếp theo" shows it. */
export interface ShownStep {
  /** The submenu it belongs to. */
  readonly stage: string;
  readonly title: string;
  readonly help: string;
  /** now: the first that can be done; ready: can be done too. */
  readonly state: 'done' | 'now' | 'ready' | 'later';
  /** How the workbook stands; '' where there is nothing to say. */
  readonly remark: string;
  /** What does it: an action, a function of main.ts that opens a page, or people in a tab. */
  readonly by: OtherItem | { readonly opens: string; readonly label: string } | { readonly tab: string };
}

/** The dialog of "Việc tiếp theo". */
export interface StepList {
  readonly label: string;
  /** Where the year stands, in a sentence. */
  readonly stage: string;
  readonly steps: readonly ShownStep[];
}
