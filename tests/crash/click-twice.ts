import type { Book } from '../../local/book/book.ts';
import { createHost, type HostOptions } from '../../local/host.ts';
import { dialogData, pressDo, pressLook } from '../../local/press-preview.ts';
import type { Carried, Preview } from '../../src/changes/preview.ts';
import { MENU_ITEMS } from '../../src/menu.ts';
import { CODE, HTML, MANIFEST } from '../end-to-end/office.ts';
import type { Scene } from './scenes.ts';

/** What a run meets: faults, or people at work. */
export type Weather = Pick<HostOptions, 'faults' | 'between' | 'user'>;

/** What an execution has come to: its number of service calls, what was shown, and why it ended before its end. */
export interface Execution {
  readonly calls: number;
  readonly shown: readonly string[];
  readonly failure: string | null;
}

interface Looked extends Execution {
  readonly preview: Preview | null;
}

interface Done extends Execution {
  readonly carried: Carried | null;
}

/** Counts calls beside whatever happens between them. */
function counting({ between, ...rest }: Weather): { weather: Weather; calls(): number } {
  let calls = 0;
  const weather: Weather = {
    ...rest,
    between: (_, member) => {
      calls += 1;
      between?.(calls, member);
    },
  };
  return { weather, calls: () => calls };
}

const functionOf = (item: string): string => MENU_ITEMS.find(({ label }) => label === item)?.functionName ?? item;

/** The first execution: the click, the pasted text if one is asked for, the preview. */
export function look(book: Book, { item, text, now }: Scene, weather: Weather = {}): Looked {
  const shown: string[] = [];
  const opened: { dialog: ReturnType<typeof dialogData> } = { dialog: null };
  const { weather: counted, calls } = counting(weather);
  const host = createHost({
    code: CODE,
    manifest: MANIFEST,
    html: HTML,
    book,
    now,
    ...counted,
    ui: {
      alert: ({ prompt }) => {
        shown.push(prompt);
        return 'OK';
      },
      prompt: () => ({ button: 'OK', text }),
      toast: (message) => shown.push(message.text),
      dialog: (page) => {
        opened.dialog = dialogData(page);
      },
    },
  });
  try {
    host.run(functionOf(item));
    const { dialog } = opened;
    if (!dialog || 'digest' in dialog) return { preview: dialog, calls: calls(), shown, failure: null };
    if (!('prompt' in dialog)) throw new Error(`${item} opens another dialog`);
    const carried = pressLook(host, dialog, text);
    if (carried.is === 'again') return { preview: carried.preview, calls: calls(), shown, failure: null };
    return { preview: null, calls: calls(), shown: [...shown, carried.message], failure: null };
  } catch (error) {
    return { preview: null, calls: calls(), shown, failure: String(error) };
  }
}

/** The second execution: the button “Làm” of the preview. */
export function doIt(book: Book, preview: Preview, now: Date, weather: Weather = {}): Done {
  const { weather: counted, calls } = counting(weather);
  const host = createHost({ code: CODE, manifest: MANIFEST, html: HTML, book, now, ...counted });
  try {
    const carried = pressDo(host, preview);
    const shown = carried.is === 'again' ? [] : [carried.message];
    return { carried, calls: calls(), shown, failure: null };
  } catch (error) {
    return { carried: null, calls: calls(), shown: [], failure: String(error) };
  }
}

/** The item clicked and done, undisturbed; what was shown in the end. */
export function clickAndDo(book: Book, scene: Scene): string {
  const { preview, shown, failure } = look(book, scene);
  if (failure !== null) throw new Error(failure);
  if (!preview) return shown[shown.length - 1] ?? '';
  const done = doIt(book, preview, scene.now);
  if (done.failure !== null) throw new Error(done.failure);
  if (done.carried?.is === 'again') throw new Error(`${scene.title}: an undisturbed run asked twice`);
  return done.shown.join(' ');
}
