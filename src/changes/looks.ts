import type { Area, Layout, Style, TabChange, TextColour, Validation } from '../workbook.ts';
import { paintOver } from './widths.ts';

type Value = string | number | boolean;
type Property = keyof Style | 'format';

/** One property of areas is set to one value. */
interface Paint {
  readonly property: Property;
  readonly value: Value;
  readonly areas: readonly Area[];
}

type Rule = Layout['validations'][number];

/** How a tab looks and what it accepts, as far as the add-on settles it. Later paints lie over earlier ones. */
export interface Looks {
  readonly columns: number;
  readonly paints: readonly Paint[];
  readonly widths: readonly number[];
  /** null: the change does not settle it. */
  readonly frame: Pick<Layout, 'frozenRows' | 'frozenColumns' | 'tabColour' | 'hidden'> | null;
  /** Notes on row 1, by column. */
  readonly notes: readonly string[];
  readonly validations: readonly Rule[];
  readonly colours: readonly TextColour[];
}

/** One step that Google can do in one call. */
export type LookStep =
  | ({ readonly is: 'paint' } & Paint)
  | { readonly is: 'clear'; readonly area: Area }
  | { readonly is: 'width'; readonly column: number; readonly columns: number; readonly width: number }
  | { readonly is: 'frozenRows' | 'frozenColumns'; readonly count: number }
  | { readonly is: 'tabColour'; readonly colour: string }
  | { readonly is: 'hide' }
  | { readonly is: 'notes'; readonly texts: readonly string[] }
  | { readonly is: 'colours'; readonly colours: readonly TextColour[] }
  | { readonly is: 'validation'; readonly area: Area; readonly rule: Validation };

/** Rows that stand for "all there are" where excess columns are cleared. */
const ALL_ROWS = 1000;

/** What cells of a new tab look like; what is not listed is taken as unknown. */
const NEW_CELL: Partial<Record<Property, Value>> = {
  background: '#ffffff',
  colour: '#000000',
  bold: false,
  italic: false,
  size: 10,
};

/** A tab nobody has touched. */
export const NEW_TAB: Looks = {
  columns: 0,
  paints: [],
  widths: [],
  frame: { frozenRows: 0, frozenColumns: 0, tabColour: '', hidden: false },
  notes: [],
  validations: [],
  colours: [],
};

const styled = (areas: readonly Area[], style: Style): Paint[] =>
  Object.entries(style).map(([property, value]) => ({ property: property as keyof Style, value, areas }));

/** The looks a change asks for: those of the layout, and over them those of its blocks. */
export function looksOf({ layout, blocks }: TabChange): Looks {
  const ofBlocks = blocks.flatMap((block): Paint[] => [
    ...block.formats.flatMap((format, i): Paint[] => {
      const area = { row: block.row, column: block.column + i, rows: block.values.length, columns: 1 };
      return format === '' || block.values.length === 0 ? [] : [{ property: 'format', value: format, areas: [area] }];
    }),
    ...block.styles.flatMap(({ areas, style }) => styled(areas, style)),
  ]);
  if (!layout) return { ...NEW_TAB, frame: null, paints: ofBlocks };
  const { frozenRows, frozenColumns, tabColour, hidden, columns } = layout;
  return {
    columns,
    paints: [
      ...layout.formats.map(({ areas, format }): Paint => ({ property: 'format', value: format, areas })),
      ...layout.styles.flatMap(({ areas, style }) => styled(areas, style)),
      ...ofBlocks,
    ],
    widths: layout.widths,
    frame: { frozenRows, frozenColumns, tabColour, hidden },
    notes: layout.notes.length === 0 ? [] : notesByColumn(layout),
    validations: layout.validations.flatMap(({ areas, rule }) => areas.map((area) => ({ areas: [area], rule }))),
    colours: layout.colours,
  };
}

const notesByColumn = (layout: Layout): string[] =>
  layout.widths.map((_, i) => layout.notes.find(({ column }) => column === i + 1)?.text ?? '');

/** The rows of a tab's body over its whole width, with the headings where they have formats too. */
function whole([body]: readonly Area[], formats: readonly Paint[]): Area {
  const { row, column, rows, columns } = body ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const withHeadings = row === 2 && formats.some(({ areas }) => areas.some((area) => area.row === 1));
  return withHeadings ? { row: 1, column, rows: rows + 1, columns } : { row, column, rows, columns };
}

/** The looks that a tab shares with others like it: what is the same over its whole width, and its most usual format. */
export function plainLooks(looks: Looks): Looks {
  const spans = (areas: readonly Area[]): boolean => areas.some(({ columns }) => columns === looks.columns);
  const body = looks.paints.find(({ property, areas }) => property === 'wrap' && areas.some(({ row }) => row === 2));
  const formats = looks.paints.filter(({ property }) => property === 'format');
  const width = ({ areas }: Paint): number => areas.reduce((sum, { columns }) => sum + columns, 0);
  const [usual] = [...formats].sort((a, b) => width(b) - width(a));
  return {
    ...NEW_TAB,
    columns: looks.columns,
    frame: looks.frame && { ...looks.frame, frozenColumns: 0 },
    paints: [
      ...looks.paints.filter(({ property, areas }) => property !== 'format' && spans(areas)),
      ...(usual && body ? [{ ...usual, areas: [whole(body.areas, formats)] }] : []),
    ],
  };
}

/** Cuts between rows or columns at which something may change. */
function cuts(areas: readonly Area[], start: 'row' | 'column', size: 'rows' | 'columns'): number[] {
  const all = new Set(areas.flatMap((area) => [area[start], area[start] + area[size]]));
  return [...all].sort((a, b) => a - b);
}

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const lastOver = (paints: readonly Paint[], row: number, column: number): Value | undefined => {
  for (let i = paints.length - 1; i >= 0; i -= 1) {
    const paint = paints[i];
    if (paint?.areas.some((area) => covers(area, row, column))) return paint.value;
  }
  return undefined;
};

/** Adds an area to those of a value; one that stands right of or below another is joined to it. */
function joined(areas: readonly Area[], area: Area): Area[] {
  const left = areas.find(
    (one) => one.row === area.row && one.rows === area.rows && one.column + one.columns === area.column,
  );
  if (!left) return [...areas, area];
  return areas.map((one) => (one === left ? { ...left, columns: left.columns + area.columns } : one));
}

function stacked(areas: readonly Area[]): Area[] {
  const done: Area[] = [];
  for (const area of areas) {
    const above = done.findIndex(
      (one) => one.column === area.column && one.columns === area.columns && one.row + one.rows === area.row,
    );
    const upper = done[above];
    if (upper) done[above] = { ...upper, rows: upper.rows + area.rows };
    else done.push(area);
  }
  return done;
}

/** The paints of one property that turn what is there into what is wanted; null where something would have to be taken away. */
function paintsFrom(property: Property, have: Looks | null, want: Looks): LookStep[] | null {
  const wanted = want.paints.filter((paint) => paint.property === property);
  const there = have?.paints.filter((paint) => paint.property === property) ?? [];
  const areas = [...wanted, ...there].flatMap((paint) => paint.areas);
  const [rows, columns] = [cuts(areas, 'row', 'rows'), cuts(areas, 'column', 'columns')];
  const missing = new Map<Value, Area[]>();
  for (let r = 0; r + 1 < rows.length; r += 1) {
    for (let c = 0; c + 1 < columns.length; c += 1) {
      const [row = 1, column = 1] = [rows[r], columns[c]];
      const value = lastOver(wanted, row, column);
      const cleared = have !== null && column > want.columns;
      const stands =
        have === null ? undefined : cleared ? NEW_CELL[property] : (lastOver(there, row, column) ?? NEW_CELL[property]);
      if (value === undefined) {
        if (!cleared && stands !== undefined && stands !== NEW_CELL[property]) return null;
        continue;
      }
      if (value === stands) continue;
      const area = { row, column, rows: (rows[r + 1] ?? row) - row, columns: (columns[c + 1] ?? column) - column };
      missing.set(value, joined(missing.get(value) ?? [], area));
    }
  }
  return [...missing].map(([value, parts]) => ({ is: 'paint', property, value, areas: stacked(parts) }));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function frameSteps(have: Looks | null, want: Looks): LookStep[] {
  const [now, next] = [have?.frame ?? null, want.frame];
  if (!next) return [];
  const steps: LookStep[] = [];
  for (const is of ['frozenRows', 'frozenColumns'] as const)
    if (now?.[is] !== next[is]) steps.push({ is, count: next[is] });
  if (now?.tabColour !== next.tabColour) steps.push({ is: 'tabColour', colour: next.tabColour });
  // What a person has hidden stays hidden.
  if (next.hidden && !now?.hidden) steps.push({ is: 'hide' });
  return steps;
}

function validationSteps(have: Looks | null, want: Looks): LookStep[] | null {
  const standing = have?.validations ?? [];
  if (standing.some((rule) => !want.validations.some((other) => same(rule, other)))) return null;
  return want.validations
    .filter((rule) => !standing.some((other) => same(rule, other)))
    .flatMap(({ areas, rule }) => areas.map((area): LookStep => ({ is: 'validation', area, rule })));
}

/**
 * The steps from one look to another, each of which is one call; `have` null is a tab of which nothing is known. null
 * where something would have to be taken away that only a person may take away.
 */
export function stepsBetween(have: Looks | null, want: Looks): LookStep[] | null {
  const properties = new Set([...want.paints, ...(have?.paints ?? [])].map(({ property }) => property));
  const paints = [...properties].map((property) => paintsFrom(property, have, want));
  const validations = validationSteps(have, want);
  if (!validations || paints.includes(null)) return null;
  const excess = (have?.columns ?? 0) - want.columns;
  if (excess > 0 && (have?.notes.length || have?.validations.length || have?.colours.length)) return null;
  const from = want.columns + 1;
  return [
    ...(excess > 0 ? [{ is: 'clear' as const, area: { row: 1, column: from, rows: ALL_ROWS, columns: excess } }] : []),
    ...paints.flatMap((steps) => steps ?? []),
    ...paintOver(have === null ? null : have.widths, want.widths),
    ...frameSteps(have, want),
    ...(want.notes.length > 0 && !same(have?.notes, want.notes) ? [{ is: 'notes' as const, texts: want.notes }] : []),
    ...(same(have?.colours ?? [], want.colours) ? [] : [{ is: 'colours' as const, colours: want.colours }]),
    ...validations,
  ];
}
