import { shown } from './cells.ts';
import { levelBeginning } from './issue-levels.ts';
import { COLOURS, type Column, own } from './tab.ts';

/** "Cần xem lại": the check's sentences at the row, the gravest first; red where one blocks, else yellow where one warns. */
export const issueColumn = (help?: string, width = 480): Column<string> => ({
  ...own('Cần xem lại', width, shown(), help),
  beginnings: { [levelBeginning('block')]: COLOURS.bad, [levelBeginning('warn')]: COLOURS.doubtful },
});
