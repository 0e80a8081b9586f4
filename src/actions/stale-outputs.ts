import { differences } from '../changes/compare.ts';
import type { Finding } from '../tabs/health/finding.ts';
import { log } from '../tabs/log.ts';
import { cellName } from '../tabs/structure.ts';
import { isLinkCell, type Workbook, type WrittenCell } from '../workbook.ts';
import type { Action, Context } from './action.ts';
import { buildLists } from './build-lists.ts';
import { check } from './check.ts';
import { countVotes } from './count-votes.ts';
import { score } from './score.ts';
import { showProgress } from './show-progress.ts';
import { summarise } from './summarise.ts';

/** Items that only show what follows from what people typed; clicked again they show the same. */
const MAKERS: readonly Action[] = [check, score, countVotes, buildLists, showProgress, summarise];

/** The stamp of a page without its day: figures of yesterday that still hold are not old. */
const undated = (cell: WrittenCell): string =>
  String(isLinkCell(cell) ? cell.text : cell).replace(/^Số liệu đến ngày .*?(?=Quy tắc )/, '');

/** S12: lists, reports and grey columns that would look otherwise if their item were clicked now. */
export function staleOutputs(workbook: Workbook, context: Context): Finding[] {
  const logged = new Set(workbook.tabs.find(({ name }) => name === log.name)?.values.flat());
  // Never clicked yet: nothing is old.
  return MAKERS.filter(({ label }) => logged.has(label)).flatMap((maker) => {
    const { changes } = maker.propose(workbook, context);
    if (!changes) return [];
    const sheetOf = (name: string) => workbook.tabs.find((sheet) => sheet.name === name);
    return differences(changes, workbook).flatMap(({ name, cells }): Finding[] => {
      const old = cells.filter(({ before, after }) => undated(before) !== undated(after));
      const [first] = old;
      if (!first || !sheetOf(name)) return [];
      const cell = cellName(first.column, first.row);
      return [
        {
          rule: 'S12',
          level: 'warn',
          tab: name,
          cell,
          message: `Tab ${name}, từ ô ${cell}: ${old.length} ô phần mềm ghi không còn khớp với dữ liệu bây giờ.`,
          remedy: `Bấm “${maker.label}”.`,
          repair: null,
        },
      ];
    });
  });
}
