import type { ButtonName, Question } from '../google/run-context.ts';

const BUTTONS: Readonly<Record<string, string>> = { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không' };

/** A short notice in the corner. */
export function toast(title: string, text: string, seconds: number): void {
  const box = document.getElementById('toast') as HTMLElement;
  const head = document.createElement('b');
  head.textContent = title;
  box.replaceChildren(head, document.createTextNode(text));
  box.hidden = false;
  window.clearTimeout(Number(box.dataset.timer ?? 0));
  box.dataset.timer = String(window.setTimeout(() => (box.hidden = true), seconds * 1000));
}

const open = new Map<number, HTMLDialogElement>();

/** Asks with the buttons Google shows; the script waits for the answer. Escape closes. */
export function askPerson(
  { title, prompt, buttons }: Question,
  input: boolean,
  id: number,
  answer: (button: ButtonName, text: string) => void,
): void {
  const box = document.createElement('dialog');
  const form = document.createElement('form');
  const head = document.createElement('h2');
  const text = document.createElement('p');
  head.textContent = title || 'Thi đua CCHC';
  text.textContent = prompt;
  form.append(head, text);
  const field = document.createElement('input');
  field.setAttribute('aria-label', prompt);
  if (input) form.append(field);
  const row = document.createElement('div');
  row.className = 'buttons';
  const names = buttons.split('_') as ButtonName[];
  names.forEach((name, i) => {
    const button = document.createElement('button');
    button.type = i === 0 ? 'submit' : 'button';
    button.className = i === 0 ? 'main' : '';
    button.textContent = BUTTONS[name] ?? name;
    button.addEventListener('click', (event) => {
      event.preventDefault();
      answer(name, field.value);
    });
    row.append(button);
  });
  form.append(row);
  box.append(form);
  box.addEventListener('cancel', (event) => {
    event.preventDefault();
    answer('CLOSE', '');
  });
  document.body.append(box);
  open.set(id, box);
  box.showModal();
  (input ? field : row.querySelector('button'))?.focus();
}

export function closeQuestion(id: number): void {
  open.get(id)?.remove();
  open.delete(id);
}
