import type { Rational } from '../contest/rational.ts';
import { roundHalfUp, toNumber } from '../contest/rational.ts';
import { type OutputRow, type PageLine, pageBlock, tableBlock } from '../tabs/blocks.ts';
import type { PageTab, TableTab } from '../tabs/tab.ts';
import type { View } from '../tabs/view.ts';
import type { Block } from '../workbook.ts';

export type { View };

/** A list: one row per record, and lines below it that are no records. */
export interface TableReport {
  readonly tab: TableTab;
  rows(view: View): OutputRow[];
  tail?(view: View): OutputRow[];
  headings?(view: View): Readonly<Record<string, string>>;
}

/** A page of text and figures. */
export interface PageReport {
  readonly tab: PageTab;
  lines(view: View): PageLine[];
}

export type Report = TableReport | PageReport;

/** What the report's tab shall hold. */
export function blockOf(report: Report, view: View): Block {
  const sheet = view.reading.sheetOf(report.tab.id);
  if ('lines' in report) return pageBlock(sheet, report.lines(view), report.tab.widths.length);
  return tableBlock(report.tab, sheet, report.rows(view), {
    decimals: view.outcome.facts.settings.decimals,
    tail: report.tail?.(view) ?? [],
    headings: report.headings?.(view) ?? {},
  });
}

/** Points as a cell shows them: rounded once, blank stays blank. */
export const points = (value: Rational | null, { outcome }: View): number | null =>
  value && toNumber(roundHalfUp(value, outcome.facts.settings.decimals));
