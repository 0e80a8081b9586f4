import fc from 'fast-check';
import { SETTINGS } from '../../src/provisions/settings.ts';
import { cellText, display } from '../../src/tabs/cells.ts';
import { TABS } from '../../src/tabs/index.ts';
import { isInput } from '../../src/tabs/read-input.ts';
import { type Column, isTable, type Tab } from '../../src/tabs/tab.ts';
import type { CellValue, FormulaCell, ReadTab, TabState, Workbook } from '../../src/workbook.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { sampleTabs } from '../sample-commune.ts';

/** People of the sample commune who stay: enough for every list, few enough for thousands of workbooks. */
const KEPT = ['CB01', 'CB02', 'CB04', 'CB05', 'CB13', 'TH01'];
/** Rows of a tab that names nobody. */
const FEW = 12;

/** A tab while it is being changed. */
interface Draft {
  name: string;
  values: CellValue[][];
  formulas: FormulaCell[];
  merges: ReadTab['merges'][number][];
}

const headings = (tab: Tab): CellValue[] =>
  isTable(tab) ? Object.values(tab.columns).map(({ heading }) => heading) : [];

const shownAs = (tab: Tab, id: string, value: CellValue): CellValue => {
  const column = isTable(tab) ? tab.columns[id] : undefined;
  return column ? display(column.cell, value) : value;
};

function smallCommune(): Draft[] {
  const sample = sampleTabs();
  return TABS.map((tab): Draft => {
    const ids = isTable(tab) ? Object.keys(tab.columns) : [];
    const rows = (sample[tab.id] ?? []).filter((row, i) => {
      const code = row.participant ?? (tab.id === 'roster' ? row.code : undefined);
      if (code !== undefined) return KEPT.includes(String(code));
      return i < FEW || ['criteria', 'settings', 'council'].includes(tab.id);
    });
    return {
      name: tab.name,
      values: [headings(tab), ...rows.map((row) => ids.map((id) => shownAs(tab, id, row[id] ?? '')))],
      formulas: [],
      merges: [],
    };
  });
}

/** What set-up leaves: every setting with its default, no row of anybody. */
function freshWorkbook(): Draft[] {
  return TABS.map((tab): Draft => {
    const rows = tab.id === 'settings' ? SETTINGS.map(({ label, value }) => [label, value, '', '']) : [];
    return { name: tab.name, values: [headings(tab), ...rows], formulas: [], merges: [] };
  });
}

const BASES: Readonly<Record<string, () => Draft[]>> = {
  commune: smallCommune,
  fresh: freshWorkbook,
  'new file': () => [{ name: 'Trang tính1', values: [], formulas: [], merges: [] }],
};

const NUMBERS = [
  '0',
  '1',
  '2',
  '10',
  '-1',
  '0,5',
  '0.5',
  '96',
  '96%',
  '1.500',
  '1,5',
  '2/3',
  '100',
  '300000',
  '1e5',
  '٣',
  '9'.repeat(40),
];
const DAYS = ['2023-03-06', '2023-04-10', '2023-12-20', '2024-01-30', '1900-01-01', '2026-02-29'];
const WORDS = [
  'Có',
  'Không',
  'x',
  'KPS',
  'không phát sinh',
  'Tốt',
  'Tốt=7|Khá=5|TB=3',
  '>=98%=8|=0',
  'A=100|B=60',
  'A=40|B=10',
  'A',
  'B1',
  '3.1',
  '12',
  '1.2',
];
const PEOPLE = [...KEPT, 'CB99', 'CB01 – tên khác', 'cb01', 'Hoàng Văn Hóa', 'CB04; CB05', '-'];
const ODD: readonly CellValue[] = [
  ...[0, -0, 1, 3.1, -7, 0.1 + 0.2, 1e21, 45_000, 2024],
  ...[true, false],
  ...DAYS.map((date) => ({ date })),
];

/** What a person could mean to type into a column. */
function likely(column: Column | undefined, n: number): CellValue {
  const { labels = {}, format = '@' } = column?.cell ?? {};
  const days: CellValue[] = format.startsWith('dd/')
    ? DAYS.flatMap((date) => [{ date }, date, date.split('-').reverse().join('/')])
    : [];
  const choices = Object.entries(labels).flat();
  const pool = days.length > 0 ? days : choices.length > 0 ? choices : [...PEOPLE, ...NUMBERS, ...WORDS];
  return pool[n % pool.length] ?? '';
}

interface Value {
  readonly kind: 'likely' | 'hostile' | 'odd' | 'blank';
  readonly n: number;
}

const value = fc.record<Value>({
  kind: fc.constantFrom('likely', 'likely', 'likely', 'hostile', 'odd', 'blank'),
  n: fc.nat(),
});

/** Something that somebody does to a workbook; tab, row and column are taken modulo what there is. */
interface Deed {
  readonly what: (typeof WHAT)[number];
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

const WHAT = [
  ...(['type', 'type', 'type', 'type', 'type', 'type', 'type', 'append', 'append', 'append'] as const),
  ...(['drop row', 'double row', 'blank row', 'reverse rows'] as const),
  ...(['drop column', 'double column', 'move column', 'rename heading', 'foreign column', 'lose headings'] as const),
  ...([
    'drop tab',
    'rename tab',
    'double tab',
    'foreign tab',
    'empty tab',
    'reverse tabs',
    'formula',
    'merge',
  ] as const),
] as const;

const deed = fc.record<Deed>({
  what: fc.constantFrom(...WHAT),
  tab: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  value,
});

const columnOf = (name: string, heading: CellValue | undefined): Column | undefined => {
  const tab = TABS.find((one) => one.name === name);
  if (!tab || !isTable(tab)) return undefined;
  return Object.values<Column>(tab.columns).find((column) => column.heading === heading);
};

function valueFor(tab: Draft, column: number, { kind, n }: Value): CellValue {
  if (kind === 'blank') return '';
  if (kind === 'odd') return ODD[n % ODD.length] ?? '';
  if (kind === 'hostile') return HOSTILE_TEXTS[n % HOSTILE_TEXTS.length] ?? '';
  return likely(columnOf(tab.name, tab.values[0]?.[column]), n);
}

const INPUT_NAMES = TABS.filter(isInput).map(({ name }) => name);

function perform(tabs: Draft[], { what, tab: t, row, column, value: given }: Deed): void {
  // People type where people type; every fourth time anywhere.
  const typedIn = tabs.filter(({ name }) => INPUT_NAMES.includes(name));
  const pool = typedIn.length > 0 && given.n % 4 !== 0 ? typedIn : tabs;
  const tab = pool[t % Math.max(1, pool.length)];
  if (!tab) return;
  const width = Math.max(1, ...tab.values.map((cells) => cells.length));
  const [r, c] = [1 + (row % Math.max(1, tab.values.length - 1)), column % width];
  const eachRow = (change: (cells: CellValue[]) => void): void => tab.values.forEach(change);
  const padded = (cells: CellValue[]): CellValue[] => Array.from({ length: width }, (_, i) => cells[i] ?? '');
  tab.values = tab.values.map(padded);
  const put = (at: number, cell: CellValue): void => {
    while (tab.values.length <= at) tab.values.push(padded([]));
    (tab.values[at] as CellValue[])[c] = cell;
  };
  if (what === 'type') put(r, valueFor(tab, c, given));
  else if (what === 'append')
    tab.values.push(
      Array.from({ length: width }, (_, i) =>
        valueFor(tab, i, { kind: (given.n + i) % 5 ? 'likely' : given.kind, n: given.n + i * row }),
      ),
    );
  else if (what === 'drop row') tab.values.splice(r, 1);
  else if (what === 'double row') tab.values.splice(r, 0, padded(tab.values[r] ?? []));
  else if (what === 'blank row') tab.values.splice(r, 0, padded([]));
  else if (what === 'reverse rows') tab.values = [...tab.values.slice(0, 1), ...tab.values.slice(1).reverse()];
  else if (what === 'drop column') eachRow((cells) => cells.splice(c, 1));
  else if (what === 'double column') eachRow((cells) => cells.splice(c, 0, cells[c] ?? ''));
  else if (what === 'move column') eachRow((cells) => cells.push(...cells.splice(c, 1)));
  else if (what === 'rename heading') put(0, valueFor(tab, c, given));
  else if (what === 'foreign column')
    tab.values.forEach((cells, i) => {
      cells.splice(c, 0, i === 0 ? 'Ghi chú riêng' : `ghi chú ${i}`);
    });
  else if (what === 'lose headings') tab.values.shift();
  else if (what === 'drop tab') tabs.splice(tabs.indexOf(tab), 1);
  else if (what === 'rename tab') tab.name = given.n % 2 ? ` ${tab.name.toUpperCase()}` : `${tab.name} cũ`;
  else if (what === 'double tab')
    tabs.push({ ...tab, name: `Bản sao của ${tab.name}`, values: tab.values.map((cells) => [...cells]) });
  else if (what === 'foreign tab')
    tabs.splice(t % (tabs.length + 1), 0, { name: `Riêng ${t}`, values: [], formulas: [], merges: [] });
  else if (what === 'empty tab') tab.values = [];
  else if (what === 'reverse tabs') tabs.reverse();
  else if (what === 'formula' && tab.values.length > 1) {
    tab.formulas.push({ row: r + 1, column: c + 1, formula: '=1+1' });
    put(r, 2);
  } else if (what === 'merge') tab.merges.push({ row: r + 1, column: c + 1, rows: 2, columns: 1 });
}

function withoutBlankEnd(values: readonly CellValue[][]): CellValue[][] {
  let last = values.length;
  while (last > 0 && values[last - 1]?.every((cell) => cell === '')) last -= 1;
  return values.slice(0, last);
}

/** How the tabs of a workbook stand: whole, or hidden, filtered, without their rules and protections. */
const stateFor = (n: number): TabState => ({
  hidden: n % 2 === 0,
  headingsHidden: n % 3 === 0,
  hiddenColumns: n % 4 === 0 ? [1, 3] : [],
  filter: n % 5 === 0 ? { row: 1, column: 1, rows: 5, columns: 2 } : null,
  protection:
    n % 3 === 0
      ? null
      : {
          warningOnly: n % 3 === 1,
          open: [{ row: 2, column: 1, rows: 99, columns: 2 }],
          editors: ['a@example.com'],
          organisation: true,
        },
  rules: [
    ['date', 'list\nCó\nKhông'],
    ['other', '', 'range'],
  ],
  inTable: n % 7 === 0,
});

function finished(tabs: readonly Draft[], n: number): Workbook {
  const names = new Set<string>();
  const read = tabs.flatMap(({ name, values, formulas, merges }): ReadTab[] => {
    // Google allows a name once.
    if (names.has(name)) return [];
    names.add(name);
    const kept = withoutBlankEnd(values);
    return [
      {
        name,
        values: kept,
        formulas: kept.length > 0 ? formulas : [],
        merges,
        isEmpty: kept.length === 0,
        state: stateFor(n),
      },
    ];
  });
  const file = { name: n % 2 === 0 ? 'Sổ thi đua ẩn danh' : 'Sổ thi đua', owner: 'a@example.com' };
  return { tabs: read, timeZone: 'Asia/Ho_Chi_Minh', locale: n % 6 === 0 ? 'en_US' : 'vi_VN', file };
}

/** A workbook as it may be found: what set-up or a commune has left, and what people have done to it. */
export interface FoundWorkbook {
  readonly base: string;
  readonly deeds: readonly Deed[];
}

export const foundWorkbook = fc.record<FoundWorkbook>({
  base: fc.constantFrom('commune', 'commune', 'commune', 'commune', 'fresh', 'new file'),
  deeds: fc.array(deed, { maxLength: 40, size: 'max' }),
});

export function workbookOf({ base, deeds }: FoundWorkbook): Workbook {
  const tabs = BASES[base]?.() ?? [];
  for (const one of deeds) perform(tabs, one);
  return finished(tabs, deeds.length);
}

/** What is typed or pasted where an item asks. */
export const typedAnswer = fc.constantFrom(
  ...[
    '',
    'CB01',
    'CB13',
    'CÔNG BỐ',
    '2023',
    '2024 NĂM MỚI',
    '2024 MỞ NĂM MỚI',
    'XÓA 2013',
    'XÓA 2015',
    'Sai sót khi cộng',
    'Quyết định số 12/QĐ-UBND ngày 05/02/2024',
  ],
  'Mã\tHọ và tên\tĐơn vị\nCB50\tLê Thị Ba\tVăn phòng\n\tTrần Văn Bốn\t=1+1',
  'TT\tTiêu chí\tĐiểm tối đa\n1\tKỷ luật\t10\n1.1\tĐi làm đúng giờ\t5\nTổng\t\t99',
  'KẾ HOẠCH\nSố: 21/KH-UBND, ngày 06 tháng 3 năm 2023\n1. Nội dung\nTặng quà trị giá 300.000 đồng',
  ...HOSTILE_TEXTS,
);

export const selectionIn = (workbook: Workbook, tab: number, row: number): { tab: string; rows: number[] } | null => {
  const { name = '', values = [] } = workbook.tabs[tab % Math.max(1, workbook.tabs.length)] ?? {};
  return name === ''
    ? null
    : { tab: name, rows: [row % (values.length + 2), (row + 1) % (values.length + 2)].map((r) => r + 1) };
};

export const textAt = (tab: ReadTab | undefined, row: number, column: number): string =>
  cellText(tab?.values[row - 1]?.[column - 1] ?? '');
