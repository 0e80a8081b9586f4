import { describe, expect, it } from 'vitest';
import { Layer } from '../../../local/book/layer.ts';

/** A layer of five rows whose column A holds 1 2 2 3 0. */
function layer(): Layer {
  const made = new Layer(5);
  made.fill(1, 1, 1, 1, 1);
  made.fill(2, 1, 2, 1, 2);
  made.fill(4, 1, 1, 1, 3);
  return made;
}

const column = (of: Layer, number: number, rows = 5): number[] =>
  Array.from({ length: rows }, (_, i) => of.get(i + 1, number));

describe('a layer', () => {
  it('stores runs of equal ids', () => {
    expect(layer().toJSON()).toEqual([
      [1, 1, 1, 1],
      [1, 2, 2, 2],
      [1, 4, 1, 3],
    ]);
  });

  it('gives new rows the id of the row above them, and none above the first', () => {
    const made = layer();
    made.insertRows(4, 1);
    made.insertRows(0, 1);
    expect(column(made, 1, 7)).toEqual([0, 1, 2, 2, 3, 3, 0]);
  });

  it('closes up over deleted rows', () => {
    const made = layer();
    made.deleteRows(2, 2);
    expect(column(made, 1, 3)).toEqual([1, 3, 0]);
  });

  it('gives new columns the ids of the column to their left', () => {
    const made = layer();
    made.insertColumns(1, 1);
    made.fill(1, 2, 1, 1, 9);
    expect([column(made, 1), column(made, 2), column(made, 3)]).toEqual([
      [1, 2, 2, 3, 0],
      [9, 2, 2, 3, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  it('has a clone that changes alone, and changes without its clone', () => {
    const made = layer();
    const clone = made.clone();
    clone.fill(1, 1, 1, 1, 8);
    made.fill(5, 1, 1, 1, 9);
    clone.permuteRows(2, [2, 1, 0], 1, 1);
    made.replace(new Map([[2, 7]]));
    expect([column(made, 1), column(clone, 1)]).toEqual([
      [1, 7, 7, 3, 9],
      [8, 3, 2, 2, 0],
    ]);
  });
});
