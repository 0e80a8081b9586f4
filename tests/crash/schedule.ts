import type { Book } from '../../local/book/book.ts';
import type { Preview } from '../../src/changes/preview.ts';
import { chanceOf } from './chance.ts';
import { doIt, look } from './click-twice.ts';
import { actOf, busySheets, cellKey, columnsOf, type Followed, follow, meetNewRows, valueAt } from './people.ts';
import type { Scene } from './scenes.ts';

/** How often the officer looks at a new preview and presses Làm again. */
const PATIENCE = 4;

/** Every cell of the busy tabs by the name of its row. */
function cellsOf(book: Book, { tags }: Followed): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of busySheets(book)) {
    const tab = sheet.name.replace(' (cũ)', '');
    const columns = [...columnsOf(tab, 'people'), ...columnsOf(tab, 'add-on')];
    (tags.get(tab) ?? []).forEach((tag, i) => {
      for (const column of columns) cells.set(cellKey(tab, tag, column), valueAt(sheet, i + 2, column));
    });
  }
  return cells;
}

const copyOf = ({ tags, typed }: Followed): Followed => ({
  tags: new Map([...tags].map(([tab, names]) => [tab, [...names]])),
  typed: new Map(typed),
});

/** What the item makes of a workbook that nobody disturbs: as its tabs are named, and with their own names. */
function resultsOn({ book, followed }: Moment, scene: Scene): Map<string, string>[] {
  const named = book.clone();
  for (const sheet of busySheets(named)) named.rename(sheet, sheet.name.replace(' (cũ)', ''));
  return [named, book.clone()].map((calm) => {
    const { preview } = look(calm, scene);
    if (preview) doIt(calm, preview, scene.now);
    return cellsOf(calm, followed);
  });
}

interface Moment {
  readonly book: Book;
  readonly followed: Followed;
}

/** Plays one schedule; what is wrong in the end. */
export function played(
  scene: Scene,
  first: Preview,
  calls: number,
  seed: number,
): { acts: string[]; tries: number; wrong: string[] } {
  const chance = chanceOf(seed);
  const book = scene.book.clone();
  const followed = follow(book);
  const start = cellsOf(book, followed);
  const moments: Moment[] = [{ book: book.clone(), followed: copyOf(followed) }];
  const acts: string[] = [];
  // Half of the acts fall into the last third of the run, where it writes.
  const hits = Array.from({ length: 1 + chance.below(4) }, () =>
    chance.below(2) === 0 ? 1 + chance.below(calls) : calls - chance.below(Math.ceil(calls / 3)),
  );
  let preview: Preview | null = first;
  let tries = 0;
  let failure: string | null = null;
  for (; preview && tries < PATIENCE; tries += 1) {
    const done = doIt(book, preview, scene.now, {
      between: (call) => {
        for (const [i, hit] of hits.entries()) {
          if (hit !== call || (tries > 0 && i % 2 === 0)) continue;
          acts.push(`${tries + 1}.${call} ${actOf(book, followed, chance, acts.length)}`);
          moments.push({ book: book.clone(), followed: copyOf(followed) });
        }
      },
    });
    failure = done.failure;
    preview = done.carried?.is === 'again' ? done.carried.preview : null;
  }
  const wrong = failure === null ? [] : [`a raw error reached the officer: ${failure}`];
  for (const sheet of busySheets(book)) meetNewRows(sheet, followed, 'a');
  const now = cellsOf(book, followed);
  let results: Map<string, string>[] | null = null;
  const isAllowed = (key: string, value: string): boolean => {
    const typed = followed.typed.get(key) ?? '""';
    if (value === typed) return true;
    results ??= [...moments, { book, followed }].flatMap((moment) => resultsOn(moment, scene));
    return results.some((result) => result.get(key) === value);
  };
  for (const [key, value] of now) {
    const isOwn = !followed.typed.has(key);
    if (isOwn ? value === (start.get(key) ?? '""') || isAllowed(key, value) : isAllowed(key, value)) continue;
    wrong.push(`${key.split('\n').join(' ')}: ${value}, before ${start.get(key)}, typed ${followed.typed.get(key)}`);
  }
  return { acts, tries, wrong };
}
