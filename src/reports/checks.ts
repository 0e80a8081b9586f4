import type { Participant } from '../contest/participants.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { checks } from '../tabs/checks.ts';
import { tabOf } from '../tabs/index.ts';
import { gravestFirst } from '../tabs/issue-levels.ts';
import { issueText } from '../tabs/sentence.ts';
import { isTable } from '../tabs/tab.ts';
import type { Issue, IssueLevel, Place } from '../workbook.ts';
import { cellLink, sourceOf } from './issue-source.ts';
import type { TableReport, View } from './report.ts';

function headingOf(at: Place): string {
  const tab = tabOf(at.tab);
  return at.column !== null && isTable(tab) ? (tab.columns[at.column]?.heading ?? '') : '';
}

/** Names and units of the people concerned, each once, so that the list can be filtered by them. */
function peopleOf(codes: readonly string[], { outcome }: View): { name: string; unit: string } {
  const people = codes.flatMap((code) => outcome.facts.roster.byCode(code) ?? []);
  const joined = (of: (one: Participant) => string): string =>
    [...new Set(people.map(of))].filter((text) => text !== '').join('; ');
  return { name: joined(({ name }) => name), unit: joined(({ unit }) => unit) };
}

/** How often each rule speaks, below the list. */
function counts(view: View): OutputRow[] {
  const byRule = new Map<string, Issue[]>();
  for (const issue of gravestFirst(view.outcome.issues)) {
    const same = byRule.get(issue.rule);
    if (same) same.push(issue);
    else byRule.set(issue.rule, [issue]);
  }
  const lines = [...byRule].map(([rule, issues]) => {
    const ofLevel = (level: IssueLevel): number => issues.filter((issue) => issue.level === level).length;
    const parts = [
      [ofLevel('block'), 'chặn'],
      [ofLevel('warn'), 'cảnh báo'],
      [ofLevel('info'), 'nhắc'],
    ] as const;
    const words = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return { rule, message: words.join(', ') };
  });
  return lines.length === 0 ? [] : [{ message: 'Số lần theo từng quy tắc' }, ...lines];
}

/** Every issue with its cell, its sentence, how to mend it and the rule. */
export const checksReport: TableReport = {
  tab: checks,
  tail: counts,
  rows: (view) =>
    gravestFirst(view.outcome.issues).map((issue) => {
      const { message, remedy } = issueText(issue, view.reading.tableOf);
      const hasCell = issue.at.row !== null;
      return {
        rule: issue.rule,
        level: issue.level,
        tab: hasCell ? tabOf(issue.at.tab).name : '',
        cell: cellLink(issue.at, view),
        participant: issue.participants.join(';'),
        ...peopleOf(issue.participants, view),
        message,
        remedy,
        source: sourceOf(issue),
        row: issue.at.row,
        column: hasCell ? headingOf(issue.at) : '',
      };
    }),
};
