import { digest } from '../changes/digest.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { shortDate } from '../vietnamese/dates.ts';
import type { View } from './report.ts';

/** The line on every page of figures: the day they hold for, and a mark that changes with the data of the input tabs. */
export const stamp = ({ outcome, today }: View, more = ''): PageLine => ({
  is: 'note',
  cells: [`Số liệu đến ngày ${shortDate(today)}${more}. Dấu dữ liệu ${digest(outcome.facts.input)}.`],
});
