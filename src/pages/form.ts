// A form: lines to fill in under headings, as the workbook holds them now.
import type { FormField } from '../changes/asked.ts';
import { element } from './page.ts';

export interface Form {
  readonly shown: readonly HTMLElement[];
  readonly first: HTMLElement | null;
  /** What the person has changed, "key: value", one a line. */
  changed(): string;
}

function lineOf({ label, value, help }: FormField): { line: HTMLElement; input: HTMLInputElement } {
  const [line, input, note] = [element('label', label), element('input', ''), element('small', help)];
  input.value = value;
  input.autocomplete = 'off';
  line.append(input, note);
  return { line, input };
}

/** The lines of a form; Enter is the same as its button. */
export function formOf(fields: readonly FormField[], submit: () => void): Form {
  const lines = fields.map((field) => ({ field, ...lineOf(field) }));
  const form = element('form', '');
  for (const group of new Set(fields.map((field) => field.group))) {
    const set = element('fieldset', '');
    const own = lines.filter(({ field }) => field.group === group);
    set.append(element('legend', group), ...own.map(({ line }) => line));
    form.append(set);
  }
  // Enter submits a form of several lines only where it has a submit button.
  const enter = element('button', '');
  enter.hidden = true;
  form.append(enter);
  form.onsubmit = (event) => {
    event.preventDefault();
    submit();
  };
  return {
    shown: [form],
    first: lines.find(({ input }) => input.value === '')?.input ?? lines[0]?.input ?? null,
    changed: () =>
      lines
        .filter(({ field, input }) => input.value.trim() !== field.value)
        .map(({ field, input }) => `${field.key}: ${input.value.trim()}`)
        .join('\n'),
  };
}
