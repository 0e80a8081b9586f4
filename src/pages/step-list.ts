// The steps of the year: the one for now with its help, the others below.
import type { ShownStep, StepList } from '../changes/asked.ts';
import { element } from './page.ts';

type Start = (by: ShownStep['by']) => void;

const MARKS = { done: '✓', now: '➤', ready: '○', later: '·' } as const;
const WORDS = { done: 'đã xong', now: 'làm bây giờ', ready: 'làm được', later: 'chưa đến lúc' } as const;

/** The words of the button that starts a step. */
export const startWords = (by: ShownStep['by']): string => ('label' in by ? by.label : `Mở tab ${by.tab}`);

function lineOf({ title, help, state, remark, by }: ShownStep, start: Start): HTMLElement {
  const item = element('li', '');
  const [mark, words] = [element('span', MARKS[state]), element('span', remark === '' ? title : `${title}. ${remark}`)];
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', WORDS[state]);
  mark.className = state;
  words.append(element('small', help));
  item.append(mark, words);
  if (state !== 'later') {
    const button = element('button', startWords(by));
    button.type = 'button';
    button.onclick = () => start(by);
    item.append(button);
  }
  return item;
}

/** The list as it is shown; the step for now stands on top, then the whole year by its stages. */
export function stepsShown({ label, stage, steps }: StepList, start: Start): HTMLElement[] {
  const now = steps.find(({ state }) => state === 'now');
  const top = now ? [now.remark, now.help] : ['Chưa có việc nào phải làm ngay. Bước đã xong vẫn bấm lại được.'];
  const done = steps.filter(({ state }) => state === 'done').length;
  const lines = element('ol', '');
  lines.className = 'steps';
  lines.append(...steps.map((step) => lineOf(step, start)));
  return [
    element('h1', now ? now.title : label),
    ...[stage, ...top].filter(Boolean).map((text) => element('p', text)),
    element('h2', `Cả năm: đã xong ${done} trên ${steps.length} bước`),
    lines,
  ];
}
