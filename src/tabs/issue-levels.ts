import type { Issue, IssueLevel } from '../workbook.ts';

/** The levels of an issue in the words of every tab, the gravest first. */
export const ISSUE_LEVELS = { block: 'Chặn', warn: 'Cảnh báo', info: 'Nhắc' } as const satisfies Record<
  IssueLevel,
  string
>;

const ORDER = Object.keys(ISSUE_LEVELS);

/** Issues in the order in which they want to be mended: what blocks first, within a level as the rules gave them. */
export const gravestFirst = <T extends Pick<Issue, 'level'>>(issues: readonly T[]): T[] =>
  [...issues].sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));

/** Begins a sentence beside a row: "Chặn: ". */
export const levelBeginning = (level: IssueLevel): string => `${ISSUE_LEVELS[level]}: `;
