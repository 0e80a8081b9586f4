import { tabOf } from '../tabs/index.ts';
import { gravestFirst, ISSUE_LEVELS } from '../tabs/issue-levels.ts';
import { cellOf, issueText } from '../tabs/sentence.ts';
import type { Issue, IssueLevel, Workbook } from '../workbook.ts';
import { NOT_SET_UP, viewOf } from './action.ts';

/** One thing to look at again, as the side bar shows it. */
export interface ListedIssue {
  readonly rule: string;
  readonly level: IssueLevel;
  /** Tab and A1 name of the cell; cell '' where there is none. */
  readonly tab: string;
  readonly cell: string;
  /** Names of the people and collectives concerned. */
  readonly people: readonly string[];
  readonly message: string;
  readonly remedy: string;
}

/** What the side bar shows: everything to look at again, or why there is no such list. */
export interface ListedChecks {
  readonly levels: Readonly<Record<IssueLevel, string>>;
  readonly issues: readonly ListedIssue[];
  /** '' where the list stands. */
  readonly refusal: string;
}

/** Everything to look at again in the workbook as it stands, gravest first; nothing is written. */
export function listChecks(workbook: Workbook, today: string): ListedChecks {
  const view = viewOf(workbook, today);
  if (!view) return { levels: ISSUE_LEVELS, issues: [], refusal: NOT_SET_UP };
  const { outcome, reading } = view;
  const names = new Map(outcome.facts.roster.participants.map(({ code, name }) => [code, `${name} (${code})`]));
  const listed = (issue: Issue): ListedIssue => ({
    rule: issue.rule,
    level: issue.level,
    tab: tabOf(issue.at.tab).name,
    cell: cellOf(issue.at, reading.tableOf),
    people: issue.participants.map((code) => names.get(code) ?? code),
    ...issueText(issue, reading.tableOf),
  });
  return { levels: ISSUE_LEVELS, issues: gravestFirst(outcome.issues).map(listed), refusal: '' };
}
