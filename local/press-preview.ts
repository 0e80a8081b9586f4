import type { FormRequest, OtherItem, PasteRequest, StepList } from '../src/changes/asked.ts';
import type { Carried, Preview } from '../src/changes/preview.ts';
import { pastedInput } from '../src/pages/paste-readers.ts';
import type { Page } from './google/run-context.ts';
import type { Host } from './host.ts';

/** The data a dialog of the add-on was given: a preview, a question, or the steps of the year; null for any other page. */
export function dialogData({ html }: Page): Preview | PasteRequest | StepList | null {
  const [, data] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html) ?? [];
  return data === undefined ? null : JSON.parse(data);
}

/** Pastes a text into the dialog that asks for one, as its page does; what comes back is a preview or a refusal. */
export function pressLook(host: Host, { action, input }: PasteRequest, text: string): Carried {
  return host.runFromPage('look', action, pastedInput(action, input, text)) as Carried;
}

/** Presses a button that starts another item, as the page does: its question, or what it would change. */
export const pressBegin = (host: Host, { action }: OtherItem): PasteRequest | FormRequest | Carried =>
  host.runFromPage('begin', action) as PasteRequest | FormRequest | Carried;

/** Presses "Làm" in a preview dialog, as its page does: a second execution through google.script.run. */
export function pressDo(host: Host, preview: Preview): Carried {
  return host.runFromPage('carryOut', preview.action, preview.digest, preview.input) as Carried;
}
