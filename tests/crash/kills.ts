import type { Book } from '../../local/book/book.ts';
import type { FaultPlan } from '../../local/realm/membrane.ts';
import { clickAndDo, doIt, look } from './click-twice.ts';
import { firstDifference, seen } from './same-book.ts';
import type { Scene } from './scenes.ts';

/** A scene as it goes undisturbed. */
export interface Undisturbed {
  readonly scene: Scene;
  /** Service calls of the preview and of the second execution. */
  readonly calls: { readonly look: number; readonly do: number };
  /** The workbook after one click, and after two. */
  readonly once: Book;
  readonly twice: Book;
  /** Numbers of the second execution's calls before which the workbook has changed since the call before. */
  readonly changedAt: readonly number[];
}

/** `compares`: the workbook is compared before every call; otherwise each call counts as a state of its own. */
export function undisturbed(scene: Scene, compares: boolean): Undisturbed {
  const once = scene.book.clone();
  const looked = look(once, scene);
  if (!looked.preview)
    throw new Error(`${scene.title}: nothing to preview: ${looked.shown.join(' ')} ${looked.failure}`);
  const changedAt: number[] = [];
  let last = JSON.stringify(once);
  const between = (call: number, member: string): void => {
    if (/\.(get|is|new|build|set(Text|LinkUrl)$)/.test(member)) return;
    if (!compares) {
      changedAt.push(call);
      return;
    }
    const now = JSON.stringify(once);
    if (now !== last) changedAt.push(call);
    last = now;
  };
  const done = doIt(once, looked.preview, scene.now, { between });
  if (done.carried?.is !== 'done') throw new Error(`${scene.title}: ${JSON.stringify(done)}`);
  const twice = once.clone();
  clickAndDo(twice, scene);
  return { scene, calls: { look: looked.calls, do: done.calls }, once, twice, changedAt: [...changedAt, done.calls] };
}

export interface Kill {
  readonly execution: 'look' | 'do';
  readonly fault: FaultPlan;
}

/** Clicks, is hit, and clicks again; what is wrong with the workbook then, null where nothing is. */
export function afterKill({ scene, once, twice }: Undisturbed, { execution, fault }: Kill): string | null {
  const book = scene.book.clone();
  const before = JSON.stringify(book);
  const looked = look(book, scene, execution === 'look' ? { faults: fault } : {});
  const isTold = (failure: string | null): boolean => failure === null || fault.kind === 'stop';
  if (!isTold(looked.failure)) return `a raw error reached the officer: ${looked.failure}`;
  if (
    execution === 'look' &&
    !looked.shown.some((text) => text.includes('sẽ thay đổi')) &&
    JSON.stringify(book) !== before
  )
    return 'a preview has written';
  if (execution === 'do' && looked.preview) {
    const done = doIt(book, looked.preview, scene.now, { faults: fault });
    if (!isTold(done.failure)) return `a raw error reached the officer: ${done.failure}`;
    if (done.carried?.is === 'again') return 'an undisturbed workbook was shown again';
  }
  if (book.locks.size > 0) return 'a lock was left behind';
  const wasWhole = seen(book) === seen(once);
  clickAndDo(book, scene);
  const now = seen(book);
  // Where everything stood already, the click may also be a second click on a finished run.
  const isRight = now === seen(once) || (wasWhole && now === seen(twice));
  return isRight ? null : firstDifference(book, wasWhole ? twice : once).slice(0, 400);
}
