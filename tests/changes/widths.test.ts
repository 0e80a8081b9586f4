import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestWidths, paintOver } from '../../src/changes/widths.ts';

/** The widths after the steps, as a sheet would have them. */
function painted(have: readonly number[], steps: ReturnType<typeof paintOver>, count: number): number[] {
  const widths = Array.from({ length: count }, (_, i) => have[i] ?? 100);
  for (const { column, columns, width } of steps) widths.fill(width, column - 1, column - 1 + columns);
  return widths;
}

const widths = fc.array(fc.constantFrom(60, 100, 120, 220, 360), { maxLength: 12 });

describe('fewestWidths', () => {
  it('gives neighbours of nearly the same width the larger one', () => {
    expect(fewestWidths([110, 120, 360, 220, 200])).toEqual([120, 120, 360, 220, 220]);
    expect(fewestWidths([190, 320, 80, 100, 130, 80, 240, 360])).toEqual([190, 360, 130, 130, 130, 130, 240, 360]);
  });

  it('never makes a column narrower', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 30, max: 600 })), (given) =>
        fewestWidths(given).every((w, i) => w >= (given[i] ?? 0)),
      ),
    );
  });
});

describe('paintOver', () => {
  it('lays a wide layer under single exceptions', () => {
    expect(paintOver(null, [220, 60, 220]).length).toBe(2);
  });

  it('leaves what stands already', () => {
    expect(paintOver([220, 60], [220, 60, 100])).toEqual([]);
  });

  it('ends with the widths that are wanted, whatever stood there', () => {
    fc.assert(
      fc.property(widths, widths, (have, wanted) => {
        expect(painted(have, paintOver(have, wanted), wanted.length)).toEqual(wanted);
      }),
    );
  });

  it('never takes more calls than one for each run of equal widths', () => {
    fc.assert(
      fc.property(widths, (wanted) => {
        const runs = wanted.filter((width, i) => width !== wanted[i - 1]).length;
        return paintOver(null, wanted).length <= runs;
      }),
    );
  });
});
