import type { Book } from './book.ts';
import { assertAccepted, assertEditable } from './cell-rules.ts';
import { Cells } from './cells.ts';
import {
  type BandingData,
  type CellContent,
  type CellStyle,
  type ChartData,
  type ConditionalRule,
  type ErrorValue,
  eachCell,
  type FilterRule,
  type ProtectionData,
  type RichRun,
  type Stored,
  type StyleChange,
  type ValidationRule,
  type Zone,
  zonesOverlap,
} from './content.ts';
import { Layer } from './layer.ts';
import { showNumber } from './number-format.ts';
import { compareValues, type SortKey } from './sorting.ts';
import { typeText } from './typing.ts';
import { cellKey, cellOfKey, type Move, moveNumbers, moveZone, moveZones } from './zone-moves.ts';

const NEW_TAB = { rows: 1000, columns: 26 };
export const DEFAULT_WIDTH = 100;
export const DEFAULT_HEIGHT = 21;

/** How a cell of a new tab looks: set to this, it looks as if nothing had been set. */
const NEW_CELL: Readonly<Record<string, unknown>> = {
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontSize: 10,
} satisfies CellStyle;

const A1: Zone = { row: 1, column: 1, rows: 1, columns: 1 };

/** One tab of a book: contents, looks and rules of its cells. Rows and columns count from 1. */
export class BookSheet {
  readonly book: Book;
  readonly id: number;
  name: string;
  rowCount: number;
  columnCount: number;
  hidden = false;
  rightToLeft = false;
  gridlinesHidden = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  hiddenRows = new Map<number, true>();
  hiddenColumns = new Map<number, true>();
  merges: Zone[] = [];
  protections: ProtectionData[] = [];
  conditionalRules: ConditionalRule[] = [];
  filter: Zone | null = null;
  /** Typed columns of a Table that somebody has made: no script may set rules there. */
  typedColumns: Zone | null = null;
  /** By column of the sheet. */
  filterRules = new Map<number, FilterRule>();
  bandings: BandingData[] = [];
  charts: ChartData[] = [];
  /** What the person has selected on this tab. */
  selection: Zone = A1;
  /** Further ranges, selected with Ctrl. */
  otherSelections: readonly Zone[] = [];
  cells = new Cells();
  /** Ids of `book.formatTable`, `styleTable` and `validationTable`. */
  formats: Layer;
  styles: Layer;
  validations: Layer;

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
    const formula = this.cells.formula(row, column);
    if (formula !== null) return { value: this.book.evaluate(this, row, column), formula };
    return { value: this.cells.value(row, column) ?? '', formula: null };
  }

  value(row: number, column: number): Stored | ErrorValue {
    return this.content(row, column).value;
  }

  formula(row: number, column: number): string | null {
    return this.cells.formula(row, column);
  }

  get hasFormulas(): boolean {
    return this.cells.formulas.size > 0;
  }

  *formulaCells(): Iterable<{ row: number; column: number; formula: string }> {
    for (const [key, formula] of this.cells.formulas) {
      const [row, column] = cellOfKey(key);
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
    this.cells.put(row, column, value);
    this.book.touched(this, row, column);
  }

  putFormula(row: number, column: number, formula: string): void {
    this.cells.put(row, column, '');
    this.cells.formulas.set(cellKey(row, column), formula);
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

  /** A person types into a cell: a protection or a rejecting rule refuses with Google's sentence. */
  type(row: number, column: number, text: string, asUser = this.book.owner): void {
    assertEditable(this, { row, column, rows: 1, columns: 1 }, asUser);
    assertAccepted(this, row, column, text, false);
    this.enter(row, column, text, false);
  }

  clear(zone: Zone): void {
    eachCell(zone, (row, column) => {
      if (!this.isBlank(row, column)) this.put(row, column, '');
    });
  }

  isBlank(row: number, column: number): boolean {
    return this.cells.isBlank(row, column);
  }

  get lastRow(): number {
    return this.cells.lastRow;
  }

  get lastColumn(): number {
    return this.cells.lastColumn;
  }

  // Looks and rules

  formatAt = (row: number, column: number): string => this.book.formatTable.at(this.formats.get(row, column)) ?? '';

  setFormat({ row, column, rows, columns }: Zone, format: string): void {
    const id = format === '' || format === 'General' ? 0 : this.book.formatTable.idOf(format);
    this.formats.fill(row, column, rows, columns, id);
  }

  styleAt = (row: number, column: number): CellStyle => this.book.styleTable.at(this.styles.get(row, column)) ?? {};

  /** Changes some looks of a zone; the change may depend on how a cell looks. */
  restyle({ row, column, rows, columns }: Zone, change: StyleChange | ((style: CellStyle) => StyleChange)): void {
    const known = new Map<number, number>();
    const changed = (old: number): number => {
      const style = this.book.styleTable.at(old) ?? {};
      const merged = { ...style, ...(typeof change === 'function' ? change(style) : change) };
      const kept = Object.entries(merged).filter(([look, value]) => (value ?? NEW_CELL[look]) !== NEW_CELL[look]);
      return kept.length > 0 ? this.book.styleTable.idOf(Object.fromEntries(kept.sort()) as CellStyle) : 0;
    };
    for (let c = column; c < column + columns; c += 1) {
      for (let r = row; r < row + rows; ) {
        const old = this.styles.get(r, c);
        let end = r + 1;
        while (end < row + rows && this.styles.get(end, c) === old) end += 1;
        const id = known.get(old) ?? changed(old);
        known.set(old, id);
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

  noteAt = (row: number, column: number): string => this.cells.notes.get(cellKey(row, column)) ?? '';

  /** Notes by "row column". */
  get notes(): ReadonlyMap<string, string> {
    return this.cells.notes;
  }

  setNote(row: number, column: number, note: string): void {
    if (note === '') this.cells.notes.delete(cellKey(row, column));
    else this.cells.notes.set(cellKey(row, column), note);
  }

  /** The link over the whole text of a cell. */
  linkAt = (row: number, column: number): string | null => this.cells.links.get(cellKey(row, column)) ?? null;

  setLink(row: number, column: number, link: string | null): void {
    if (link === null) this.cells.links.delete(cellKey(row, column));
    else this.cells.links.set(cellKey(row, column), link);
  }

  runsAt = (row: number, column: number): readonly RichRun[] => this.cells.runs.get(cellKey(row, column)) ?? [];

  setRuns(row: number, column: number, runs: readonly RichRun[]): void {
    if (runs.length === 0) this.cells.runs.delete(cellKey(row, column));
    else this.cells.runs.set(cellKey(row, column), runs);
  }

  /** Only the first cell of a merge keeps its content. */
  merge(zone: Zone): void {
    this.merges = [...this.merges.filter((other) => !zonesOverlap(other, zone)), zone];
    eachCell(zone, (row, column) => {
      if ((row !== zone.row || column !== zone.column) && !this.isBlank(row, column)) this.put(row, column, '');
    });
  }

  // Rows and columns

  private get layers(): readonly Layer[] {
    return [this.formats, this.styles, this.validations];
  }

  /** New rows look like the row above them and follow its rules. */
  insertRows(after: number, count: number): void {
    this.move({ what: 'rows', at: after + 1, count }, (layer) => layer.insertRows(after, count));
  }

  insertRowsAfter(row: number, count: number): void {
    this.insertRows(row, count);
  }

  deleteRows(first: number, count: number): void {
    this.move({ what: 'rows', at: first, count: -count }, (layer) => layer.deleteRows(first, count));
  }

  insertColumns(after: number, count: number): void {
    this.move({ what: 'columns', at: after + 1, count }, (layer) => layer.insertColumns(after, count));
  }

  deleteColumns(first: number, count: number): void {
    this.move({ what: 'columns', at: first, count: -count }, (layer) => layer.deleteColumns(first, count));
  }

  private move(move: Move, moveLayer: (layer: Layer) => void): void {
    const { what, at, count } = move;
    this.book.restructured(this, what, at, count);
    this.cells.move(move);
    this.layers.forEach(moveLayer);
    this.merges = moveZones(this.merges, move);
    this.protections = this.protections.flatMap((protection) => {
      const zone = protection.zone === null ? null : moveZone(protection.zone, move);
      if (protection.zone !== null && zone === null) return [];
      return [{ ...protection, zone, unprotected: moveZones(protection.unprotected, move) }];
    });
    this.conditionalRules = this.conditionalRules.map((rule) => ({ ...rule, zones: moveZones(rule.zones, move) }));
    this.filter = this.filter && moveZone(this.filter, move);
    this.typedColumns = this.typedColumns && moveZone(this.typedColumns, move);
    this.bandings = this.bandings.flatMap((banding) => {
      const zone = moveZone(banding.zone, move);
      return zone ? [{ ...banding, zone }] : [];
    });
    moveNumbers(what === 'rows' ? this.heights : this.widths, move);
    moveNumbers(what === 'rows' ? this.hiddenRows : this.hiddenColumns, move);
    if (what === 'rows') this.rowCount += count;
    else {
      this.columnCount += count;
      moveNumbers(this.filterRules, move);
    }
    this.book.moved(this, move);
  }

  /** Rows of a block in another order: `order[i]` is the old index (from 0) of the row that comes to place i. */
  permuteRows(zone: Zone, order: readonly number[]): void {
    const { row, column, columns } = zone;
    this.cells.permuteRows(row, order, column, columns);
    for (const layer of [this.formats, this.styles]) layer.permuteRows(row, order, column, columns);
    if (this.book.evaluator) eachCell(zone, (r, c) => this.book.touched(this, r, c));
  }

  /** Sorts the rows of a block by columns of the sheet: numbers, texts, truth values, blanks last. */
  sort(zone: Zone, keys: readonly SortKey[]): void {
    const order = Array.from({ length: zone.rows }, (_, i) => i).sort((a, b) => {
      for (const { column, ascending } of keys) {
        const by = compareValues(this.value(zone.row + a, column), this.value(zone.row + b, column), ascending);
        if (by !== 0) return by;
      }
      return a - b;
    });
    this.permuteRows(zone, order);
  }
}
