import { digest } from '../changes/digest.ts';
import type { ContestInput } from '../contest/records.ts';
import { RULES_VERSION } from '../provisions/rules-version.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { tabOf } from '../tabs/index.ts';
import { shortDate } from '../vietnamese/dates.ts';
import type { View } from './report.ts';

/** What people typed, without the columns and tabs the add-on writes: its own results are no data. */
function typedData(input: ContestInput): object {
  const rows: readonly ContestInput[keyof ContestInput][number][] = Object.values(input).flat();
  return rows.flatMap((row) => {
    const { access, columns } = tabOf(row.tab);
    if (access === 'add-on') return [];
    return [Object.entries(row).filter(([id]) => columns?.[id]?.owner !== 'add-on')];
  });
}

/** The line on every page of figures: the day they hold for, the version of the rules, and a mark that changes with what people typed. */
export const stamp = ({ outcome, today }: View, more = ''): PageLine => ({
  is: 'note',
  cells: [
    `Số liệu đến ngày ${shortDate(today)}${more}. Quy tắc ${RULES_VERSION}. Dấu dữ liệu ${digest(typedData(outcome.facts.input))}.`,
  ],
});
