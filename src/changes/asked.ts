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
}
