import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../bench/engines/engine.ts';
import { ironCalc } from '../../../bench/engines/ironcalc.ts';
import { oSpreadsheet } from '../../../bench/engines/o-spreadsheet.ts';
import {
  FORMULA_COLUMN,
  FORMULA_GRID,
  FORMULA_TAB,
  notPortable,
  PORTABLE_FORMULAS,
} from '../../../local/read-back/portable-formulas.ts';

function calculated({ open }: Engine): (string | number)[] {
  const calculation = open({ [FORMULA_TAB]: FORMULA_GRID });
  return PORTABLE_FORMULAS.map((_, i) => calculation.value(FORMULA_TAB, 1, FORMULA_COLUMN + i));
}

describe('portable formulas', () => {
  it.each([oSpreadsheet, ironCalc])('$name calculates each as it is written', (engine) => {
    expect(calculated(engine)).toEqual(PORTABLE_FORMULAS.map(([, gives]) => gives));
  });

  it('use no function that is not on the list, and one that is not is named', () => {
    expect(notPortable('=sumifs(C:C,B:B,"XLOOKUP(")')).toEqual([]);
    expect(notPortable('=IF(XLOOKUP("a",A:A,B:B)="",UNIQUE(A:A),1)')).toEqual(['XLOOKUP', 'UNIQUE']);
  });
});
