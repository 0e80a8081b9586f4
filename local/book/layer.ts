/** The ids of one column; several layers may look at the same ids until one of them writes. */
interface Column {
  readonly ids: Uint16Array;
  shared: boolean;
}

const own = (ids: Uint16Array): Column => ({ ids, shared: false });

/** Ids of things shared by many cells (formats, styles, validations); 0 is "nothing set". Cheap to fill and to copy. */
export class Layer {
  #columns: (Column | undefined)[];
  #rows: number;

  constructor(rows: number, columns: (Column | undefined)[] = []) {
    this.#rows = rows;
    this.#columns = columns;
  }

  get(row: number, column: number): number {
    return this.#columns[column - 1]?.ids[row - 1] ?? 0;
  }

  /** The ids of a column (from 0), to write into. */
  #writable(index: number): Uint16Array {
    const column = this.#columns[index];
    if (column && !column.shared) return column.ids;
    const ids = column ? column.ids.slice() : new Uint16Array(this.#rows);
    this.#columns[index] = own(ids);
    return ids;
  }

  fill(row: number, column: number, rows: number, columns: number, id: number): void {
    for (let c = column - 1; c < column - 1 + columns; c += 1) {
      if (id === 0 && !this.#columns[c]) continue;
      this.#writable(c).fill(id, row - 1, row - 1 + rows);
    }
  }

  /** New rows behind `after`; they look like the row above them. */
  insertRows(after: number, count: number): void {
    this.#columns = this.#columns.map((column) => {
      if (!column) return column;
      const { ids } = column;
      const grown = new Uint16Array(this.#rows + count);
      grown.set(ids.subarray(0, after));
      grown.fill(after > 0 ? (ids[after - 1] ?? 0) : 0, after, after + count);
      grown.set(ids.subarray(after), after + count);
      return own(grown);
    });
    this.#rows += count;
  }

  deleteRows(first: number, count: number): void {
    this.#columns = this.#columns.map((column) => {
      if (!column) return column;
      const rest = new Uint16Array(this.#rows - count);
      rest.set(column.ids.subarray(0, first - 1));
      rest.set(column.ids.subarray(first - 1 + count), first - 1);
      return own(rest);
    });
    this.#rows -= count;
  }

  insertColumns(after: number, count: number): void {
    const left = after > 0 ? this.#columns[after - 1] : undefined;
    while (this.#columns.length < after) this.#columns.push(undefined);
    this.#columns.splice(after, 0, ...Array.from({ length: count }, () => left && own(left.ids.slice())));
  }

  deleteColumns(first: number, count: number): void {
    this.#columns.splice(first - 1, count);
  }

  /** Rows put into another order: `order[i]` is the old index (from 0) of the row that comes to `first + i`. */
  permuteRows(first: number, order: readonly number[], column: number, columns: number): void {
    for (let c = column - 1; c < column - 1 + columns; c += 1) {
      const old = this.#columns[c]?.ids.slice();
      if (!old) continue;
      const ids = this.#writable(c);
      order.forEach((from, i) => {
        ids[first - 1 + i] = old[first - 1 + from] ?? 0;
      });
    }
  }

  /** Puts other ids in the place of some. */
  replace(successors: ReadonlyMap<number, number>): void {
    this.#columns.forEach((column, c) => {
      if (!column?.ids.some((id) => successors.has(id))) return;
      const ids = this.#writable(c);
      ids.forEach((id, i) => {
        ids[i] = successors.get(id) ?? id;
      });
    });
  }

  clone(): Layer {
    for (const column of this.#columns) if (column) column.shared = true;
    return new Layer(this.#rows, this.#columns.slice());
  }

  /** Runs of equal ids per column, for storing. */
  toJSON(): [column: number, row: number, rows: number, id: number][] {
    const runs: [number, number, number, number][] = [];
    this.#columns.forEach((column, c) => {
      if (!column) return;
      const { ids } = column;
      for (let r = 0; r < ids.length; ) {
        const id = ids[r] ?? 0;
        let end = r + 1;
        while (end < ids.length && ids[end] === id) end += 1;
        if (id !== 0) runs.push([c + 1, r + 1, end - r, id]);
        r = end;
      }
    });
    return runs;
  }
}
