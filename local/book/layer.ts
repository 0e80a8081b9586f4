/** Ids of things shared by many cells (formats, styles, validations); 0 is "nothing set". Cheap to fill and to copy. */
export class Layer {
  #columns: (Uint16Array | undefined)[];
  #rows: number;

  constructor(rows: number, columns: (Uint16Array | undefined)[] = []) {
    this.#rows = rows;
    this.#columns = columns;
  }

  get(row: number, column: number): number {
    return this.#columns[column - 1]?.[row - 1] ?? 0;
  }

  fill(row: number, column: number, rows: number, columns: number, id: number): void {
    for (let c = column - 1; c < column - 1 + columns; c += 1) {
      let cells = this.#columns[c];
      if (!cells) {
        if (id === 0) continue;
        cells = new Uint16Array(this.#rows);
        this.#columns[c] = cells;
      }
      cells.fill(id, row - 1, row - 1 + rows);
    }
  }

  /** New rows behind `after`; they look like the row above them. */
  insertRows(after: number, count: number): void {
    this.#columns = this.#columns.map((cells) => {
      if (!cells) return cells;
      const grown = new Uint16Array(this.#rows + count);
      grown.set(cells.subarray(0, after));
      grown.fill(after > 0 ? (cells[after - 1] ?? 0) : 0, after, after + count);
      grown.set(cells.subarray(after), after + count);
      return grown;
    });
    this.#rows += count;
  }

  deleteRows(first: number, count: number): void {
    this.#columns = this.#columns.map((cells) => {
      if (!cells) return cells;
      const rest = new Uint16Array(this.#rows - count);
      rest.set(cells.subarray(0, first - 1));
      rest.set(cells.subarray(first - 1 + count), first - 1);
      return rest;
    });
    this.#rows -= count;
  }

  insertColumns(after: number, count: number): void {
    const left = after > 0 ? this.#columns[after - 1] : undefined;
    while (this.#columns.length < after) this.#columns.push(undefined);
    this.#columns.splice(after, 0, ...Array.from({ length: count }, () => left?.slice()));
  }

  deleteColumns(first: number, count: number): void {
    this.#columns.splice(first - 1, count);
  }

  /** Rows put into another order: `order[i]` is the old index (from 0) of the row that comes to `first + i`. */
  permuteRows(first: number, order: readonly number[], column: number, columns: number): void {
    for (let c = column - 1; c < column - 1 + columns; c += 1) {
      const cells = this.#columns[c];
      if (!cells) continue;
      const old = cells.slice();
      order.forEach((from, i) => {
        cells[first - 1 + i] = old[first - 1 + from] ?? 0;
      });
    }
  }

  /** Puts other ids in the place of some. */
  replace(successors: ReadonlyMap<number, number>): void {
    for (const cells of this.#columns) {
      cells?.forEach((id, i) => {
        const next = id === 0 ? undefined : successors.get(id);
        if (next !== undefined) cells[i] = next;
      });
    }
  }

  clone(): Layer {
    return new Layer(
      this.#rows,
      this.#columns.map((cells) => cells?.slice()),
    );
  }

  /** Runs of equal ids per column, for storing. */
  toJSON(): [column: number, row: number, rows: number, id: number][] {
    const runs: [number, number, number, number][] = [];
    this.#columns.forEach((cells, c) => {
      if (!cells) return;
      for (let r = 0; r < cells.length; ) {
        const id = cells[r] ?? 0;
        let end = r + 1;
        while (end < cells.length && cells[end] === id) end += 1;
        if (id !== 0) runs.push([c + 1, r + 1, end - r, id]);
        r = end;
      }
    });
    return runs;
  }
}
