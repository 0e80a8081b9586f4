import type { ActionInput } from '../changes/asked.ts';
import { readPastedRoster } from '../contest/pasted-roster.ts';
import { readRubricTable } from '../contest/rubric-import/read-rubric-table.ts';
import { readPlan } from '../plan-text/read-plan.ts';

/** By the name of the action: what its pasted text is read with, in the browser, so that no click has to load the readers. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'paste-plan': readPlan,
  'paste-rubric': readRubricTable,
  'paste-index': readRubricTable,
  'import-roster': readPastedRoster,
};

/** What an action is given for a pasted text: what its reader has read, else the text itself. */
export function pastedInput(action: string, input: ActionInput, text: string): ActionInput {
  const read = READERS[action];
  if (!read || text.trim() === '') return { ...input, text };
  return { ...input, pasted: read(text) };
}
