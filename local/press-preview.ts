import type { Carried, Preview } from '../src/changes/preview.ts';
import type { Page } from './google/run-context.ts';
import type { Host } from './host.ts';

/** The data a preview dialog was given; null for any other page. */
export function previewIn({ html }: Page): Preview | null {
  const [, data] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html) ?? [];
  return data === undefined ? null : (JSON.parse(data) as Preview);
}

/** Presses "Làm" in a preview dialog, as its page does: a second execution through google.script.run. */
export function pressDo(host: Host, preview: Preview): Carried {
  return host.runFromPage('carryOut', preview.action, preview.digest) as Carried;
}
