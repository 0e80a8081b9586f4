import { afterRenames } from '../changes/renames.ts';
import { valuesOnly } from '../tabs/blocks.ts';
import type { Finding } from '../tabs/health/finding.ts';
import type { Block, Mend, TabChange, Workbook } from '../workbook.ts';
import { type Action, NOT_SET_UP, viewOf } from './action.ts';
import { bookFaults, stateChange } from './inspect-book.ts';
import { setUp } from './set-up.ts';

/** Formulas in cells of people, replaced by what they show. */
function shownValues(found: readonly Finding[], workbook: Workbook): TabChange[] {
  return workbook.tabs.flatMap(({ name, values }): TabChange[] => {
    const blocks = found.flatMap(({ repair }): Block[] => {
      if (repair?.is !== 'value' || repair.tab !== name) return [];
      const { row, column } = repair.area;
      const shown = values[row - 1]?.[column - 1] ?? '';
      return [{ row, column, values: [[shown]], formats: [], styles: [], guard: null }];
    });
    return blocks.length > 0 ? [valuesOnly({ id: name, name }, blocks)] : [];
  });
}

/** "Sửa sổ": repairs what "Kiểm tra sổ" has found and the add-on can repair; each repair is shown before it is done. */
export const repairBook: Action = {
  name: 'repair-book',
  label: 'Sửa sổ',
  looksAtMerges: true,
  looksAtState: true,
  propose: (workbook, context) => {
    const view = viewOf(workbook, context.today);
    if (!view) return { changes: null, refusal: NOT_SET_UP };
    const found = bookFaults(workbook, view, context);
    const repaired = found.filter(({ repair }) => repair);
    const left = found.filter(({ repair }) => !repair);
    if (repaired.length === 0)
      return {
        changes: null,
        refusal: `Sổ không có gì phần mềm sửa được.${left.length > 0 ? ` Còn ${left.length} chỗ phải sửa tay: bấm “Kiểm tra sổ”.` : ''}`,
      };
    const asked = repaired.flatMap(({ repair }) => (repair && repair.is !== 'value' ? [repair] : []));
    const mends = [...new Map(asked.map((mend): [string, Mend] => [JSON.stringify(mend), mend])).values()];
    // A tab that gets its name back is laid out like any other.
    const laidOut = new Set(
      mends.flatMap((mend) => (mend.is === 'lay-out' ? mend.tab : mend.is === 'rename' ? mend.to : [])),
    );
    const named = afterRenames(workbook, mends);
    const whole = laidOut.size > 0 ? setUp.propose(named, context).changes : null;
    const tabs = whole?.tabs.filter(({ name }) => laidOut.has(name)) ?? [];
    const ofFile = laidOut.has('');
    return {
      changes: {
        tabs: [
          ...tabs,
          ...shownValues(repaired, workbook),
          ...(view.reading.sheetOf('book-state') ? [stateChange(left, view)] : []),
        ],
        order: whole && tabs.some(({ create }) => create) ? whole.order : null,
        remove: null,
        locale: ofFile && whole ? whole.locale : null,
        timeZone: ofFile && whole ? whole.timeZone : null,
        editors: whole?.editors ?? [],
        mends,
      },
      remarks: repaired.map(({ message }) => message),
      message: `Đã sửa ${repaired.length} chỗ của sổ.${left.length > 0 ? ` Còn ${left.length} chỗ phải sửa tay.` : ''}`,
    };
  },
};
