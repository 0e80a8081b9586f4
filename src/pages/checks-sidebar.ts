// The side bar of things to look at again: by level and by person; a click leads to the cell.
import type { ListedChecks, ListedIssue } from '../actions/list-checks.ts';
import { ask, element, part, troubleWords } from './page.ts';

const [level, person] = [part('level') as HTMLSelectElement, part('person') as HTMLSelectElement];
const [list, summary] = [part('list'), part('summary')];

const EVERY = '';
const NOBODY = 'Không riêng ai';

let checks: ListedChecks = { levels: { block: '', warn: '', info: '' }, issues: [], refusal: '' };

const peopleOf = ({ people }: ListedIssue): readonly string[] => (people.length > 0 ? people : [NOBODY]);

function entry(issue: ListedIssue): HTMLElement {
  const button = element('button', '');
  button.type = 'button';
  const mark = element('span', checks.levels[issue.level]);
  mark.className = `level ${issue.level}`;
  const where = element('span', issue.cell === '' ? issue.tab : `${issue.tab}, ô ${issue.cell}`);
  where.className = 'where';
  const remedy = element('span', issue.remedy);
  remedy.className = 'remedy';
  button.append(mark, where, element('span', issue.message), remedy);
  button.onclick = () => {
    ask('showCell', issue.tab, issue.cell).catch(failed);
  };
  const item = element('li', '');
  item.append(button);
  return item;
}

function section(name: string, issues: readonly ListedIssue[]): HTMLElement[] {
  const items = element('ul', '');
  items.append(...issues.map(entry));
  return [element('h2', `${name} (${issues.length})`), items];
}

/** The issues that were chosen, under the names of people. */
function draw(): void {
  const chosen = checks.issues.filter(
    (issue) =>
      (level.value === EVERY || issue.level === level.value) &&
      (person.value === EVERY || peopleOf(issue).includes(person.value)),
  );
  const names = person.value === EVERY ? [...new Set(chosen.flatMap(peopleOf))] : [person.value];
  const sections = names.flatMap((name) => {
    const theirs = chosen.filter((issue) => peopleOf(issue).includes(name));
    return theirs.length > 0 ? section(name, theirs) : [];
  });
  list.replaceChildren(...sections);
  const { refusal, issues } = checks;
  const count =
    chosen.length === issues.length ? `${issues.length} việc` : `${chosen.length} trên ${issues.length} việc`;
  summary.textContent = refusal || (issues.length === 0 ? 'Không có gì phải xem lại.' : `${count} cần xem lại`);
}

function options(select: HTMLSelectElement, all: string, values: readonly (readonly [string, string])[]): void {
  const before = select.value;
  select.replaceChildren(new Option(all, EVERY), ...values.map(([value, text]) => new Option(text, value)));
  select.value = values.some(([value]) => value === before) ? before : EVERY;
}

function show(next: ListedChecks): void {
  checks = next;
  const count = (of: string): number => next.issues.filter((issue) => issue.level === of).length;
  const levels = Object.entries(next.levels).map(([id, name]) => [id, `${name} (${count(id)})`] as const);
  const names = [...new Set(next.issues.flatMap(peopleOf))];
  options(level, 'Mọi mức', levels);
  options(
    person,
    'Mọi người',
    names.map((name) => [name, name] as const),
  );
  draw();
}

function failed(error: unknown): void {
  summary.textContent = troubleWords(error);
}

level.onchange = draw;
person.onchange = draw;
part('again').onclick = () => {
  summary.textContent = 'Đang xem lại, xin chờ…';
  ask('readChecks').then((next) => show(next as ListedChecks), failed);
};
document.addEventListener('DOMContentLoaded', () => show(JSON.parse(part('data').textContent ?? '{}') as ListedChecks));
