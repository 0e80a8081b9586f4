import type { RichRun, Stored } from './content.ts';
import { cellKey, cellOfKey, type Move, movedCells, placeAfter } from './zone-moves.ts';

/** What stands in the cells of one tab: values, and beside them the rarer formulas, notes, links and styled runs of text. */
export class Cells {
  /** Row-major: `values[row - 1]?.[column - 1]`. */
  values: (Stored | undefined)[][] = [];
  formulas = new Map<string, string>();
  notes = new Map<string, string>();
  /** Links over the whole text of a cell. */
  links = new Map<string, string>();
  /** Styles and links of parts of a text. */
  runs = new Map<string, readonly RichRun[]>();

  value(row: number, column: number): Stored | undefined {
    return this.values[row - 1]?.[column - 1];
  }

  formula(row: number, column: number): string | null {
    return this.formulas.size === 0 ? null : (this.formulas.get(cellKey(row, column)) ?? null);
  }

  isBlank(row: number, column: number): boolean {
    return this.value(row, column) === undefined && this.formula(row, column) === null;
  }

  put(row: number, column: number, value: Stored): void {
    if (this.formulas.size + this.links.size + this.runs.size > 0) {
      for (const map of [this.formulas, this.links, this.runs]) map.delete(cellKey(row, column));
    }
    let cells = this.values[row - 1];
    if (!cells) {
      if (value === '') return;
      cells = [];
      this.values[row - 1] = cells;
    }
    if (value !== '' || column <= cells.length) cells[column - 1] = value === '' ? undefined : value;
  }

  get lastRow(): number {
    let last = this.values.length;
    while (last > 0 && !this.values[last - 1]?.some((value) => value !== undefined)) last -= 1;
    for (const key of this.formulas.keys()) last = Math.max(last, cellOfKey(key)[0]);
    return last;
  }

  get lastColumn(): number {
    let last = 0;
    for (const cells of this.values) {
      for (let c = (cells?.length ?? 0) - 1; c >= last; c -= 1) if (cells?.[c] !== undefined) last = c + 1;
    }
    for (const key of this.formulas.keys()) last = Math.max(last, cellOfKey(key)[1]);
    return last;
  }

  move(move: Move): void {
    const { what, at, count } = move;
    if (what === 'columns') {
      for (const cells of this.values) {
        if (!cells || cells.length < at) continue;
        if (count < 0) cells.splice(at - 1, -count);
        else cells.splice(at - 1, 0, ...new Array<undefined>(count).fill(undefined));
      }
    } else if (count < 0) this.values.splice(at - 1, -count);
    else if (this.values.length >= at) this.values.splice(at - 1, 0, ...Array.from({ length: count }, () => []));
    this.rearrange(placeAfter(move));
  }

  private rearrange(place: (row: number, column: number) => readonly [number, number] | null): void {
    this.formulas = movedCells(this.formulas, place);
    this.notes = movedCells(this.notes, place);
    this.links = movedCells(this.links, place);
    this.runs = movedCells(this.runs, place);
  }

  /** Rows of a block in another order: `order[i]` is the old index (from 0) of the row that comes to place i. */
  permuteRows(first: number, order: readonly number[], column: number, columns: number): void {
    const old = order.map((_, i) => (this.values[first - 1 + i] ?? []).slice());
    order.forEach((from, i) => {
      const cells = this.values[first - 1 + i] ?? [];
      this.values[first - 1 + i] = cells;
      for (let c = column - 1; c < column - 1 + columns; c += 1) cells[c] = old[from]?.[c];
    });
    const back = new Map(order.map((from, i) => [first + from, first + i]));
    this.rearrange((r, c) => (c >= column && c < column + columns ? [back.get(r) ?? r, c] : [r, c]));
  }

  clone(): Cells {
    const copy = new Cells();
    copy.values = this.values.map((cells) => cells?.slice());
    copy.formulas = new Map(this.formulas);
    copy.notes = new Map(this.notes);
    copy.links = new Map(this.links);
    copy.runs = new Map(this.runs);
    return copy;
  }
}
