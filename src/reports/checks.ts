import { RULES } from '../contest/rules/index.ts';
import { checks } from '../tabs/checks.ts';
import { tabOf } from '../tabs/index.ts';
import { cellOf, issueText } from '../tabs/sentence.ts';
import { isTable } from '../tabs/tab.ts';
import type { Place, WrittenCell } from '../workbook.ts';
import type { TableReport, View } from './report.ts';

const SOURCES = new Map(RULES.map((rule) => [rule.id, rule.source]));
const TAB_FAULT = 'Cấu trúc tab (tự chọn)';

/** The name of the cell, as a link to it where the tab stands. */
function cellLink(at: Place, { reading }: View): WrittenCell {
  const cell = cellOf(at, reading.tableOf);
  return cell === '' ? '' : { text: cell, linkTab: tabOf(at.tab).name, linkCell: cell };
}

function headingOf(at: Place): string {
  const tab = tabOf(at.tab);
  return at.column !== null && isTable(tab) ? (tab.columns[at.column]?.heading ?? '') : '';
}

/** Every issue with its cell, its sentence, how to mend it and the rule. */
export const checksReport: TableReport = {
  tab: checks,
  rows: (view) =>
    view.outcome.issues.map((issue) => {
      const { message, remedy } = issueText(issue, view.reading.tableOf);
      const hasCell = issue.at.row !== null;
      return {
        rule: issue.rule,
        level: issue.level,
        tab: hasCell ? tabOf(issue.at.tab).name : '',
        cell: cellLink(issue.at, view),
        participant: issue.participants.join(';'),
        message,
        remedy,
        source: SOURCES.get(issue.rule) ?? TAB_FAULT,
        row: issue.at.row,
        column: hasCell ? headingOf(issue.at) : '',
      };
    }),
};
