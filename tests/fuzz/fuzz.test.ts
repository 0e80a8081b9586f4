import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Case, faultsOf } from './faults.ts';
import { foundWorkbook, typedAnswer } from './workbooks.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
const SEED = Number(process.env.FUZZ_SEED ?? 20231225);

const found = fc.record<Case>({
  found: foundWorkbook,
  text: typedAnswer,
  tab: fc.nat(),
  row: fc.nat(),
  today: fc.constantFrom('2023-03-10', '2023-07-15', '2023-12-20', '2024-01-30', '2026-07-01'),
});

it(`${RUNS} workbooks through every menu item (seed ${SEED})`, () => {
  fc.assert(
    fc.property(found, (one) => {
      expect(faultsOf(one)).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
