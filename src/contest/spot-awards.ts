import { readMoney } from '../vietnamese/numbers.ts';
import { at, type SpotAwardRow } from './records.ts';
import { type UnusableCell, unusable } from './unusable.ts';

/** Amounts of praise during the year that are no money (C01); a blank amount is none. */
export const spotAwardFaults = (rows: readonly SpotAwardRow[]): UnusableCell[] =>
  rows
    .filter(({ amount }) => amount !== '' && readMoney(amount) === null)
    .map((row) => unusable(at(row, 'amount'), row.amount, 'cần một số tiền bằng đồng, ví dụ 500.000'));
