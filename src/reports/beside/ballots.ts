import { multiply, rational, roundHalfUp, toNumber } from '../../contest/rational.ts';
import { ballots } from '../../tabs/ballots.ts';
import type { OutputRow } from '../../tabs/blocks.ts';
import type { TabChange } from '../../workbook.ts';
import type { View } from '../report.ts';
import { beside } from './beside.ts';

/** Decimals of a ratio in per cent. */
const RATIO_DECIMALS = 2;

/** Name, ratio and result beside each candidate's votes. */
export function ballotResults(view: View): TabChange[] {
  const rows = view.outcome.facts.council.ballots.map(({ row, found, ratio, result }): [number, OutputRow] => {
    const percent = ratio && toNumber(roundHalfUp(multiply(ratio, rational(100)), RATIO_DECIMALS));
    return [row.row, { name: found.who?.name, ratio: percent, result }];
  });
  return beside(ballots.id, ['name', 'ratio', 'result'], new Map(rows), view);
}
