import { peopleRemover } from '../contest/personal-data.ts';
import { guardOf, tableBlock, valuesOnly } from '../tabs/blocks.ts';
import { broadcasts } from '../tabs/broadcasts.ts';
import type { Table } from '../tabs/headings.ts';
import { history } from '../tabs/history.ts';
import { TABS } from '../tabs/index.ts';
import { log } from '../tabs/log.ts';
import { roster } from '../tabs/roster.ts';
import { settings } from '../tabs/settings.ts';
import type { View } from '../tabs/view.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { Block, CellValue, TabChange, TabId, Workbook } from '../workbook.ts';
import { clearedOutput } from './start-new-year.ts';

/** Columns that say who somebody is, or keep a copy of it: left blank. */
const BLANKED: Readonly<Record<TabId, readonly string[]>> = {
  [roster.id]: ['title', 'position', 'choice'],
  [history.id]: ['state', 'kept', 'seal', 'yearSeal'],
  [broadcasts.id]: ['reader'],
};

/** Settings with a person's name or address. */
const PERSONAL = new Set(['signer-name', 'officer-emails']);

/** What a name was made of. */
const IS_WORD = /^(Người|Thành viên) \d+$|^Người ký$/;

/** Words for the name of each person the workbook knows; collectives keep theirs. */
function wordsFor({ outcome }: View): Map<string, string> {
  const { roster: people, input, settings: chosen } = outcome.facts;
  const words = new Map<string, string>();
  const add = (name: string, word: string): void => {
    // A run that was cut off has begun: its words stay.
    if (name !== '' && !IS_WORD.test(name) && ![...words.keys()].some((one) => matchKey(one) === matchKey(name)))
      words.set(name, word);
  };
  const persons = people.participants.filter(({ kind }) => kind !== 'collective');
  const others = people.participants.filter(({ kind }) => kind === 'collective').map(({ name }) => matchKey(name));
  const past = input.history.map(({ name }) => name).filter((name) => !others.includes(matchKey(name)));
  for (const [i, name] of [...persons.map(({ name }) => name), ...past].entries()) add(name, `Người ${i + 1}`);
  for (const [i, { name }] of input.council.entries()) add(name, `Thành viên ${i + 1}`);
  add(chosen.signerName, 'Người ký');
  return words;
}

/** The columns of a tab of people's in which something goes. */
function columnsWithoutPeople(table: Table, view: View, remove: (text: string) => string): Block[] {
  const { sheet, tab } = table;
  const personal = new Set(
    tab.id === settings.id
      ? view.outcome.facts.input.settings.filter(({ key }) => PERSONAL.has(key)).map(({ row }) => row)
      : [],
  );
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, c) => c).flatMap((c): Block[] => {
    const id = table.idAt(c + 1) ?? '';
    const isBlanked = BLANKED[tab.id]?.includes(id) === true;
    const before = sheet.values.slice(1).map((row): CellValue => row[c] ?? '');
    const after = before.map((cell, r): CellValue => {
      if (isBlanked || (id === 'value' && personal.has(r + 2))) return '';
      return typeof cell === 'string' && cell !== '' ? remove(cell) : cell;
    });
    if (after.every((cell, r) => cell === before[r])) return [];
    const values = after.map((cell) => [cell]);
    return [{ row: 2, column: c + 1, values, formats: [], styles: [], guard: guardOf(table, values.length) }];
  });
}

/** Tabs of other people with something in them: nobody knows who is named there. */
export const strangeTabs = ({ tabs }: Workbook): string[] => {
  const ours = new Set(TABS.map(({ name }) => matchKey(name)));
  return tabs.filter(({ name, isEmpty }) => !ours.has(matchKey(name)) && !isEmpty).map(({ name }) => name);
};

/** The whole workbook without names, addresses and numbers of people: what they typed stays, lists and logs are emptied. */
export function withoutPeople(view: View): TabChange[] {
  const words = wordsFor(view);
  const byKey = new Map([...words].map(([name, word]) => [matchKey(name), word]));
  const inText = peopleRemover(words);
  // A cell that is a name and nothing else, of one word too.
  const remove = (text: string): string => byKey.get(matchKey(text)) ?? inText(text);
  return TABS.flatMap((tab): TabChange[] => {
    const sheet = view.reading.sheetOf(tab.id);
    const table = view.reading.tableOf(tab.id);
    if (!sheet) return [];
    const blocks = table
      ? columnsWithoutPeople(table, view, remove)
      : tab.id === log.id
        ? [tableBlock(log, sheet, [], { decimals: 0 })]
        : clearedOutput(tab, view);
    return blocks.length > 0 ? [valuesOnly({ id: tab.id, name: sheet.name }, blocks)] : [];
  });
}
