/** Values shared by many cells, each kept once under a number from 1; 0 stands for none. */
export class Interned<T> {
  readonly #values: T[] = [];
  readonly #ids = new Map<string, number>();

  constructor(values: readonly T[] = []) {
    for (const value of values) this.idOf(value);
  }

  idOf(value: T): number {
    const key = JSON.stringify(value);
    let id = this.#ids.get(key);
    if (id === undefined) {
      this.#values.push(value);
      id = this.#values.length;
      this.#ids.set(key, id);
    }
    return id;
  }

  at(id: number): T | null {
    return this.#values[id - 1] ?? null;
  }

  toJSON(): readonly T[] {
    return this.#values;
  }
}
