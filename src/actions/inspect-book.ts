import { tableBlock, valuesOnly } from '../tabs/blocks.ts';
import { bookState } from '../tabs/book-state.ts';
import type { Finding } from '../tabs/health/finding.ts';
import { faultsOfBook } from '../tabs/health/index.ts';
import { layoutOf } from '../tabs/layout.ts';
import type { View } from '../tabs/view.ts';
import { NO_CHANGES, type TabChange, type Workbook } from '../workbook.ts';
import { type Action, type Context, createdTab, NOT_SET_UP, viewOf } from './action.ts';
import { LOCALE, TIME_ZONE } from './set-up.ts';
import { staleOutputs } from './stale-outputs.ts';

/** Everything wrong with the workbook itself, but for lists that are only old. */
export const bookFaults = (workbook: Workbook, { reading, outcome }: View, { actor }: Context): Finding[] => {
  const { decimals, officerEmails } = outcome.facts.settings;
  return faultsOfBook({
    workbook,
    reading,
    layoutOf: (tab) => layoutOf(tab, reading.tableOf, decimals),
    officers: [workbook.file?.owner ?? '', actor, ...officerEmails],
    timeZone: TIME_ZONE,
    locale: LOCALE,
  });
};

/** The tab "Tình trạng sổ" with these findings; it is made where it is missing. */
export function stateChange(found: readonly Finding[], { reading }: View): TabChange {
  const sheet = reading.sheetOf(bookState.id);
  const rows = found.map(({ cell, tab, repair, ...finding }) => ({
    ...finding,
    tab,
    cell: cell === '' || !reading.sheetOf(tab) ? cell : { text: cell, linkTab: tab, linkCell: cell },
    mended: repair ? 'Sửa sổ' : 'sửa tay',
  }));
  const block = tableBlock(bookState, sheet, rows, { decimals: 0 });
  return sheet && !sheet.isEmpty
    ? valuesOnly({ id: bookState.id, name: sheet.name }, [block])
    : { ...createdTab(bookState, [block], reading, 0), create: !sheet };
}

/** "Kiểm tra sổ": what is wrong with the file itself, each with tab, cell and the way to mend it; only the list is written. */
export const inspectBook: Action = {
  name: 'inspect-book',
  label: 'Kiểm tra sổ',
  looksAtMerges: true,
  looksAtState: true,
  propose: (workbook, context) => {
    const view = viewOf(workbook, context.today);
    if (!view) return { changes: null, refusal: NOT_SET_UP };
    const found = [...bookFaults(workbook, view, context), ...staleOutputs(workbook, context)];
    const repairable = found.filter(({ repair }) => repair).length;
    const message =
      found.length === 0
        ? 'Sổ nguyên vẹn: tab, tiêu đề, danh sách chọn, phần bảo vệ, vùng và múi giờ đều đúng.'
        : `Sổ có ${found.length} chỗ cần xem; ${repairable} chỗ bấm “Sửa sổ” là xong. Xem tab ${bookState.name}.`;
    return { changes: { ...NO_CHANGES, tabs: [stateChange(found, view)] }, message };
  },
};
