import type { Book } from './book.ts';
import {
  type CellContent,
  type CellStyle,
  type ConditionalRule,
  type ErrorValue,
  type ProtectionData,
  type Stored,
  type ValidationRule,
  type Zone,
  zoneContains,
  zonesOverlap,
} from './content.ts';
import { Layer } from './layer.ts';
import { showNumber } from './number-format.ts';
import { typeText } from './typing.ts';

const NEW_TAB = { rows: 1000, columns: 26 };
export const DEFAULT_WIDTH = 100;
export const DEFAULT_HEIGHT = 21;

/** Moves of rows or columns, for zones that must follow: `at` is the first index that moves, negative count deletes. */
function shifted(start: number, length: number, at: number, count: number): { start: number; length: number } | null {
  const end = start + length;
  if (count >= 0) {
    if (at <= start) return { start: start + count, length };
    return at < end ? { start, length: length + count } : { start, length };
  }
  const cutEnd = at - count;
  const before = Math.max(0, Math.min(end, at) - start);
  const behind = Math.max(0, end - Math.max(start, cutEnd));
  if (before + behind === 0) return null;
  const newStart = start < at ? start : Math.max(at, start + count);
  return { start: newStart, length: before + behind };
}

/** One tab of a book: contents, looks and rules of its cells. Rows and columns count from 1. */
export class BookSheet {
  readonly id: number;
  name: string;
  rowCount: number;
  columnCount: number;
  hidden = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Zone[] = [];
  protections: ProtectionData[] = [];
  conditionalRules: ConditionalRule[] = [];
  filter: Zone | null = null;
  /** Row-major: `values[row - 1]?.[column - 1]`. */
  private values: (Stored | undefined)[][] = [];
  private formulas = new Map<string, string>();
  notes = new Map<string, string>();
  links = new Map<string, string>();
  formats: Layer;
  styles: Layer;
  validations: Layer;
  readonly book: Book;

  constructor(book: Book, id: number, name: string, size: { rows: number; columns: number } = NEW_TAB) {
    this.book = book;
    this.id = id;
    this.name = name;
    this.rowCount = size.rows;
    this.columnCount = size.columns;
    this.formats = new Layer(size.rows);
    this.styles = new Layer(size.rows);
    this.validations = new Layer(size.rows);
  }

  // Contents

  content(row: number, column: number): CellContent {
    const formula = this.formulas.get(`${row} ${column}`) ?? null;
    if (formula !== null) return { value: this.book.evaluate(this, row, column), formula };
    return { value: this.values[row - 1]?.[column - 1] ?? '', formula: null };
  }

  value(row: number, column: number): Stored | ErrorValue {
    return this.content(row, column).value;
  }

  formula(row: number, column: number): string | null {
    return this.formulas.get(`${row} ${column}`) ?? null;
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  *formulaCells(): Iterable<{ row: number; column: number; formula: string }> {
    for (const [key, formula] of this.formulas) {
      const [row = 1, column = 1] = key.split(' ').map(Number);
      yield { row, column, formula };
    }
  }

  /** What the grid shows. */
  display(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === 'object') return value.error;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'number') return showNumber(value, this.formatAt(row, column), this.book.locale);
    return value;
  }

  /** Stores a value as it is, without reading it. */
  put(row: number, column: number, value: Stored): void {
    this.formulas.delete(`${row} ${column}`);
    this.links.delete(`${row} ${column}`);
    let cells = this.values[row - 1];
    if (!cells) {
      if (value === '') return;
      cells = [];
      this.values[row - 1] = cells;
    }
    cells[column - 1] = value === '' ? undefined : value;
    this.book.touched(this, row, column);
  }

  putFormula(row: number, column: number, formula: string): void {
    this.put(row, column, '');
    this.formulas.set(`${row} ${column}`, formula);
    this.book.touched(this, row, column);
  }

  /** Text as a person or a script gives it: numbers, dates and formulas are made of it as the sheet's language says. */
  enter(row: number, column: number, text: string, byScript: boolean): void {
    const { locale, thisYear } = this.book;
    const typed = typeText(text, { format: this.formatAt(row, column), locale, byScript, thisYear });
    if ('formula' in typed) this.putFormula(row, column, typed.formula);
    else {
      if (typed.format !== undefined && this.formatAt(row, column) === '')
        this.setFormat({ row, column, rows: 1, columns: 1 }, typed.format);
      this.put(row, column, typed.value);
    }
  }

  clear({ row, column, rows, columns }: Zone): void {
    for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) this.put(r, c, '');
  }

  isBlank(row: number, column: number): boolean {
    return this.values[row - 1]?.[column - 1] === undefined && !this.formulas.has(`${row} ${column}`);
  }

  get lastRow(): number {
    let last = 0;
    this.values.forEach((cells, i) => {
      if (cells?.some((value) => value !== undefined)) last = i + 1;
    });
    for (const { row } of this.formulaCells()) last = Math.max(last, row);
    return last;
  }

  get lastColumn(): number {
    let last = 0;
    for (const cells of this.values) {
      for (let c = (cells?.length ?? 0) - 1; c >= last; c -= 1) if (cells?.[c] !== undefined) last = c + 1;
    }
    for (const { column } of this.formulaCells()) last = Math.max(last, column);
    return last;
  }

  // Looks and rules

  formatAt = (row: number, column: number): string => this.book.formatTable.at(this.formats.get(row, column)) ?? '';

  setFormat({ row, column, rows, columns }: Zone, format: string): void {
    const id = format === '' || format === 'General' ? 0 : this.book.formatTable.idOf(format);
    this.formats.fill(row, column, rows, columns, id);
  }

  styleAt = (row: number, column: number): CellStyle => this.book.styleTable.at(this.styles.get(row, column)) ?? {};

  /** Changes some looks of a zone; `null` takes a look back to the default. */
  restyle(
    { row, column, rows, columns }: Zone,
    change: { readonly [K in keyof CellStyle]?: CellStyle[K] | null | undefined },
  ): void {
    const known = new Map<number, number>();
    for (let c = column; c < column + columns; c += 1) {
      for (let r = row; r < row + rows; ) {
        const old = this.styles.get(r, c);
        let end = r + 1;
        while (end < row + rows && this.styles.get(end, c) === old) end += 1;
        let id = known.get(old);
        if (id === undefined) {
          const merged = { ...this.book.styleTable.at(old), ...change };
          const kept = Object.entries(merged)
            .filter(([, value]) => value !== null && value !== undefined)
            .sort();
          id = kept.length > 0 ? this.book.styleTable.idOf(Object.fromEntries(kept) as CellStyle) : 0;
          known.set(old, id);
        }
        this.styles.fill(r, c, end - r, 1, id);
        r = end;
      }
    }
  }

  clearLooks({ row, column, rows, columns }: Zone): void {
    this.formats.fill(row, column, rows, columns, 0);
    this.styles.fill(row, column, rows, columns, 0);
  }

  validationAt = (row: number, column: number): ValidationRule | null =>
    this.book.validationTable.at(this.validations.get(row, column));

  setValidation({ row, column, rows, columns }: Zone, rule: ValidationRule | null): void {
    this.validations.fill(row, column, rows, columns, rule ? this.book.validationTable.idOf(rule) : 0);
  }

  noteAt = (row: number, column: number): string => this.notes.get(`${row} ${column}`) ?? '';
  linkAt = (row: number, column: number): string | null => this.links.get(`${row} ${column}`) ?? null;

  setNote(row: number, column: number, note: string): void {
    if (note === '') this.notes.delete(`${row} ${column}`);
    else this.notes.set(`${row} ${column}`, note);
  }

  setLink(row: number, column: number, link: string | null): void {
    if (link === null) this.links.delete(`${row} ${column}`);
    else this.links.set(`${row} ${column}`, link);
  }

  merge(zone: Zone): void {
    this.merges = this.merges.filter((other) => !zonesOverlap(other, zone));
    this.merges.push(zone);
    for (let r = zone.row; r < zone.row + zone.rows; r += 1) {
      for (let c = zone.column; c < zone.column + zone.columns; c += 1)
        if (r !== zone.row || c !== zone.column) this.put(r, c, '');
    }
  }

  /** Protections that refuse an edit of this cell by this user. */
  refusing(row: number, column: number, user: string): ProtectionData | null {
    if (user === this.book.owner) return null;
    const closed = this.protections.find(
      ({ zone, warningOnly, editors, unprotected }) =>
        !warningOnly &&
        (zone === null || zoneContains(zone, row, column)) &&
        !editors.includes(user) &&
        !unprotected.some((open) => zoneContains(open, row, column)),
    );
    return closed ?? null;
  }

  // Rows and columns

  insertRows(after: number, count: number): void {
    this.book.restructured(this, 'rows', after + 1, count);
    this.values.length = Math.max(this.values.length, after);
    this.values.splice(after, 0, ...Array.from({ length: count }, () => []));
    for (const layer of [this.formats, this.styles, this.validations]) layer.insertRows(after, count);
    this.shiftRows(after + 1, count);
    this.rowCount += count;
  }

  deleteRows(first: number, count: number): void {
    this.book.restructured(this, 'rows', first, -count);
    this.values.splice(first - 1, count);
    for (const layer of [this.formats, this.styles, this.validations]) layer.deleteRows(first, count);
    this.shiftRows(first, -count);
    this.rowCount -= count;
  }

  insertColumns(after: number, count: number): void {
    this.book.restructured(this, 'columns', after + 1, count);
    for (const cells of this.values)
      if (cells && cells.length > after) cells.splice(after, 0, ...new Array<undefined>(count).fill(undefined));
    for (const layer of [this.formats, this.styles, this.validations]) layer.insertColumns(after, count);
    this.shiftColumns(after + 1, count);
    this.columnCount += count;
  }

  deleteColumns(first: number, count: number): void {
    this.book.restructured(this, 'columns', first, -count);
    for (const cells of this.values) cells?.splice(first - 1, count);
    for (const layer of [this.formats, this.styles, this.validations]) layer.deleteColumns(first, count);
    this.shiftColumns(first, -count);
    this.columnCount -= count;
  }

  private shiftRows(at: number, count: number): void {
    const moveZone = (zone: Zone): Zone | null => {
      const rows = shifted(zone.row, zone.rows, at, count);
      return rows && { ...zone, row: rows.start, rows: rows.length };
    };
    const moveIndex = (row: number): number | null => shifted(row, 1, at, count)?.start ?? null;
    this.moveAll(moveZone, (row, column) => {
      const moved = moveIndex(row);
      return moved === null ? null : [moved, column];
    });
    moveKeys(this.heights, moveIndex);
  }

  private shiftColumns(at: number, count: number): void {
    const moveZone = (zone: Zone): Zone | null => {
      const columns = shifted(zone.column, zone.columns, at, count);
      return columns && { ...zone, column: columns.start, columns: columns.length };
    };
    const moveIndex = (column: number): number | null => shifted(column, 1, at, count)?.start ?? null;
    this.moveAll(moveZone, (row, column) => {
      const moved = moveIndex(column);
      return moved === null ? null : [row, moved];
    });
    moveKeys(this.widths, moveIndex);
  }

  private moveAll(
    zone: (zone: Zone) => Zone | null,
    cell: (row: number, column: number) => [number, number] | null,
  ): void {
    const zones = (list: readonly Zone[]): Zone[] => list.flatMap((one) => zone(one) ?? []);
    this.merges = zones(this.merges);
    this.protections = this.protections.flatMap((protection) => {
      const moved = protection.zone === null ? null : zone(protection.zone);
      if (protection.zone !== null && moved === null) return [];
      return [{ ...protection, zone: moved, unprotected: zones(protection.unprotected) }];
    });
    this.conditionalRules = this.conditionalRules.map((rule) => ({ ...rule, zones: zones(rule.zones) }));
    this.filter = this.filter && zone(this.filter);
    this.formulas = movedCells(this.formulas, cell);
    this.notes = movedCells(this.notes, cell);
    this.links = movedCells(this.links, cell);
  }

  /** Rows put into another order, as a sort does: `order[i]` is the old index (from 0) of the row that comes to place i. */
  permuteRows({ row, column, columns }: Zone, order: readonly number[]): void {
    const take = <T>(map: ReadonlyMap<string, T>): Map<string, T> => {
      const back = new Map(order.map((from, i) => [row + from, row + i]));
      return movedCells(map, (r, c) => (c >= column && c < column + columns ? [back.get(r) ?? r, c] : [r, c]));
    };
    const old = order.map((_, i) => (this.values[row - 1 + i] ?? []).slice());
    order.forEach((from, i) => {
      const cells = this.values[row - 1 + i] ?? [];
      this.values[row - 1 + i] = cells;
      for (let c = column - 1; c < column - 1 + columns; c += 1) cells[c] = old[from]?.[c];
    });
    [this.formulas, this.notes, this.links] = [take(this.formulas), take(this.notes), take(this.links)];
    for (const layer of [this.formats, this.styles]) layer.permuteRows(row, order, column, columns);
    this.book.touched(this, row, column);
  }

  // Storing

  copyFrom(other: BookSheet): void {
    const { widths, heights, hiddenRows, hiddenColumns } = other;
    Object.assign(this, {
      rowCount: other.rowCount,
      columnCount: other.columnCount,
      hidden: other.hidden,
      tabColor: other.tabColor,
      frozenRows: other.frozenRows,
      frozenColumns: other.frozenColumns,
      merges: other.merges.map((zone) => ({ ...zone })),
      protections: structuredClone(other.protections),
      conditionalRules: [...other.conditionalRules],
      filter: other.filter,
      values: other.values.map((cells) => cells?.slice()),
      formulas: new Map(other.formulas),
      notes: new Map(other.notes),
      links: new Map(other.links),
      formats: other.formats.clone(),
      styles: other.styles.clone(),
      validations: other.validations.clone(),
    });
    for (const [key, value] of widths) this.widths.set(key, value);
    for (const [key, value] of heights) this.heights.set(key, value);
    for (const key of hiddenRows) this.hiddenRows.add(key);
    for (const key of hiddenColumns) this.hiddenColumns.add(key);
  }

  /** Everything a person can see or touch, as plain data: two equal sheets give equal JSON. */
  toJSON(): Readonly<Record<string, unknown>> {
    const cells: [number, number, Stored][] = [];
    this.values.forEach((row, r) => {
      row?.forEach((value, c) => {
        if (value !== undefined) cells.push([r + 1, c + 1, value]);
      });
    });
    const sorted = <T>(map: ReadonlyMap<string | number, T>) =>
      [...map].sort(([a], [b]) => String(a).localeCompare(String(b)));
    const runs = <T>(layer: Layer, table: { at(id: number): T | null }) =>
      layer.toJSON().map(([column, row, rows, id]) => [column, row, rows, table.at(id)]);
    return {
      id: this.id,
      name: this.name,
      rowCount: this.rowCount,
      columnCount: this.columnCount,
      hidden: this.hidden,
      tabColor: this.tabColor,
      frozenRows: this.frozenRows,
      frozenColumns: this.frozenColumns,
      widths: sorted(this.widths),
      heights: sorted(this.heights),
      merges: this.merges,
      protections: this.protections.map(({ id: _, ...data }) => data),
      conditionalRules: this.conditionalRules,
      filter: this.filter,
      cells,
      formulas: sorted(this.formulas),
      notes: sorted(this.notes),
      links: sorted(this.links),
      formats: runs(this.formats, this.book.formatTable),
      styles: runs(this.styles, this.book.styleTable),
      validations: runs(this.validations, this.book.validationTable),
    };
  }
}

function movedCells<T>(
  map: ReadonlyMap<string, T>,
  move: (row: number, column: number) => [number, number] | null,
): Map<string, T> {
  const moved = new Map<string, T>();
  for (const [key, value] of map) {
    const [row = 1, column = 1] = key.split(' ').map(Number);
    const to = move(row, column);
    if (to) moved.set(to.join(' '), value);
  }
  return moved;
}

function moveKeys(map: Map<number, number>, move: (index: number) => number | null): void {
  const old = [...map];
  map.clear();
  for (const [index, value] of old) {
    const to = move(index);
    if (to !== null) map.set(to, value);
  }
}
