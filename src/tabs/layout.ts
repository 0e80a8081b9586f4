import { fewestWidths } from '../changes/widths.ts';
import { SETTINGS } from '../provisions/settings.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { Area, Layout, Style, TextColour, Validation } from '../workbook.ts';
import { cellText, numberFormat } from './cells.ts';
import type { Table } from './headings.ts';
import { indexCriteria } from './index-criteria.ts';
import { roster } from './roster.ts';
import { settings } from './settings.ts';
import { type Column, isTable, type PageTab, type Tab, type TableTab } from './tab.ts';

/** Rows a table is prepared for (Google's own size of a new tab). */
const ROWS = 1000;
const PAGE_ROWS = 200;

const HEADER: Style = {
  background: '#1c4587',
  colour: '#ffffff',
  bold: true,
  wrap: true,
  align: 'center',
  middle: true,
};
const OWN_HEADER: Style = { background: '#666666' };
const OWN_BODY: Style = { background: '#f3f3f3' };
const BODY: Style = { size: 11, wrap: true, middle: true };

/** Colour of the tab's label by who works in it. */
const TAB_COLOURS = { 'add-on': '#38761d', officer: '#cc0000', shared: '#1155cc', open: '#1155cc' } as const;

interface Placed {
  readonly id: string;
  readonly column: Column;
  readonly number: number;
}

/** Columns of one kind as areas from `row` down, neighbours joined. */
function areasOf(columns: readonly Placed[], row: number, rows: number): Area[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { number } of [...columns].sort((a, b) => a.number - b.number)) {
    const last = areas[areas.length - 1];
    if (last && last.column + last.columns === number) last.columns += 1;
    else areas.push({ row, column: number, rows, columns: 1 });
  }
  return areas;
}

function groupBy<K>(columns: readonly Placed[], keyOf: (column: Placed) => K | null): Map<K, Placed[]> {
  const groups = new Map<K, Placed[]>();
  for (const column of columns) {
    const key = keyOf(column);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return groups;
}

/** Numbers of the columns that other tabs choose from, as they stand now. */
interface Choices {
  readonly roster: number;
  readonly index: number;
}

function choicesOf(tableOf: (id: string) => Table | null): Choices {
  const numberOf = (tab: TableTab, id: string): number =>
    tableOf(tab.id)?.columnOf(id) ?? Object.keys(tab.columns).indexOf(id) + 1;
  return { roster: numberOf(roster, 'choice'), index: numberOf(indexCriteria, 'code') };
}

function validationOf({ column }: Placed, choices: Choices): Validation | null {
  if (column.owner !== 'people') return null;
  const { cell } = column;
  const help = column.help ?? '';
  if (cell.fromRoster) return { is: 'range', tab: roster.name, column: choices.roster, help };
  if (cell.fromIndex) return { is: 'range', tab: indexCriteria.name, column: choices.index, help };
  if (cell.labels) return { is: 'list', items: Object.values(cell.labels), strict: cell.strict ?? false, help };
  if (cell.format.startsWith('dd/')) return { is: 'date', help: help || 'Ngày, ví dụ 25/12/2023.' };
  return null;
}

/** In a shared tab the headings and the own columns ask before they are edited; every other tab is closed. */
function askingOf(tab: TableTab, placed: readonly Placed[], rows: number): Area[] | null {
  if (tab.access === 'add-on' || tab.access === 'officer') return null;
  const owned = placed.filter(({ column }) => column.owner === 'add-on');
  const width = Math.max(...placed.map(({ number }) => number));
  return [{ row: 1, column: 1, rows: 1, columns: width }, ...areasOf(owned, 2, rows - 1)];
}

/** The lists of the settings that are chosen, each at its own cell. */
function settingChoices(table: Table | null): Layout['validations'] {
  const keyColumn = table ? table.columnOf('key') : 1;
  const column = table ? table.columnOf('value') : Object.keys(settings.columns).indexOf('value') + 1;
  const rowOf = new Map(
    table && keyColumn
      ? table.sheet.values.map((cells, i) => [matchKey(cellText(cells[keyColumn - 1] ?? '')), i + 1] as const)
      : SETTINGS.map(({ label }, i) => [matchKey(label), i + 2] as const),
  );
  const byItems = new Map<string, { items: readonly string[]; areas: Area[] }>();
  for (const { key, label, choices } of SETTINGS) {
    const row = rowOf.get(matchKey(label)) ?? rowOf.get(matchKey(key));
    if (!choices || row === undefined || column === null) continue;
    const items = Object.values(choices);
    const same = byItems.get(items.join('\n')) ?? { items, areas: [] };
    same.areas.push({ row, column, rows: 1, columns: 1 });
    byItems.set(items.join('\n'), same);
  }
  return [...byItems.values()].map(({ items, areas }) => ({
    areas,
    rule: { is: 'list', items, strict: false, help: 'Chọn trong danh sách; cột Ý nghĩa nói mỗi lựa chọn là gì.' },
  }));
}

function tableLayout(tab: TableTab, table: Table | null, decimals: number, choices: Choices): Layout {
  const placed = Object.entries(tab.columns).flatMap(([id, column], i): Placed[] => {
    const number = table ? table.columnOf(id) : i + 1;
    return number === null ? [] : [{ id, column, number }];
  });
  const rows = Math.max(ROWS, table?.sheet.values.length ?? 0);
  const frozen = tab.frozenColumns ?? 0;
  const width = Math.max(...placed.map(({ number }) => number));
  const widths = Array.from(
    { length: width },
    (_, i) => placed.find(({ number }) => number === i + 1)?.column.width ?? 100,
  );
  const body = (columns: readonly Placed[]): Area[] => areasOf(columns, 2, rows - 1);
  const owned = tab.access === 'add-on' ? [] : placed.filter(({ column }) => column.owner === 'add-on');
  const oneLine = placed.filter(({ column }) => column.oneLine);
  const validations = placed.flatMap((one) => {
    const rule = validationOf(one, choices);
    return rule ? [{ one, key: JSON.stringify(rule), rule }] : [];
  });
  const ruleOf = new Map(validations.map(({ key, rule }) => [key, rule]));
  const keyOf = new Map(validations.map(({ one, key }) => [one.id, key]));
  const coloursOf = (one: Placed, when: TextColour['when'], words: Column['colours'] = {}): TextColour[] =>
    Object.entries(words).map(([text, background]) => ({ areas: body([one]), when, text, background }));
  const colours = placed.flatMap((one) => [
    ...coloursOf(one, 'is', one.column.colours),
    ...coloursOf(one, 'starts', one.column.beginnings),
  ]);
  return {
    rows,
    columns: width,
    frozenRows: 1,
    frozenColumns: frozen,
    // Columns that stay in sight take no more room of a phone than they ask for.
    widths: [...widths.slice(0, frozen), ...fewestWidths(widths.slice(frozen))],
    formats: [...groupBy(placed, ({ column }) => numberFormat(column.cell.format, decimals))].map(
      ([format, columns]) => ({
        areas: body(columns),
        format,
      }),
    ),
    styles: [
      { areas: areasOf(placed, 1, 1), style: HEADER },
      { areas: areasOf(placed, 2, rows - 1), style: BODY },
      ...(oneLine.length > 0 ? [{ areas: body(oneLine), style: { wrap: false } }] : []),
      ...(owned.length > 0
        ? [
            { areas: areasOf(owned, 1, 1), style: OWN_HEADER },
            { areas: body(owned), style: OWN_BODY },
          ]
        : []),
    ],
    validations: [
      ...[...groupBy(placed, ({ id }) => keyOf.get(id) ?? null)].flatMap(([key, columns]) => {
        const rule = ruleOf.get(key);
        return rule ? [{ areas: body(columns), rule }] : [];
      }),
      ...(tab.id === settings.id ? settingChoices(table) : []),
    ],
    asking: askingOf(tab, placed, rows),
    colours,
    notes: placed.flatMap(({ number, column }) => (column.help ? [{ column: number, text: column.help }] : [])),
    tabColour: TAB_COLOURS[tab.access],
    hidden: tab.hidden ?? false,
  };
}

function pageLayout(tab: PageTab): Layout {
  const all: Area = { row: 1, column: 1, rows: PAGE_ROWS, columns: tab.widths.length };
  return {
    rows: PAGE_ROWS,
    columns: tab.widths.length,
    frozenRows: 0,
    frozenColumns: 0,
    widths: tab.widths,
    formats: [{ areas: [all], format: '@' }, ...(tab.numbers ? [{ areas: tab.numbers, format: '0' }] : [])],
    // The looks of a page's lines come with its lines.
    styles: [
      ...(tab.figures ? [{ areas: tab.figures, style: { align: 'right' } as const }] : []),
      ...(tab.centred ? [{ areas: tab.centred, style: { align: 'center' } as const }] : []),
    ],
    validations: [],
    asking: null,
    colours: tab.colours ?? [],
    notes: [],
    tabColour: TAB_COLOURS['add-on'],
    hidden: false,
    ...(tab.charts ? { charts: tab.charts } : {}),
  };
}

/** How a tab looks and what it accepts; columns that were moved keep their looks where they stand now. */
export function layoutOf(tab: Tab, tableOf: (id: string) => Table | null, decimals: number): Layout {
  if (!isTable(tab)) return pageLayout(tab);
  return tableLayout(tab, tableOf(tab.id), decimals, choicesOf(tableOf));
}
