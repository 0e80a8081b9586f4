import {
  type Block,
  type CellValue,
  type Changes,
  isDateCell,
  isLinkCell,
  type ReadTab,
  type TabChange,
  type Workbook,
  type WrittenCell,
} from '../workbook.ts';

/** A cell that an action would change. */
export interface CellDifference {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: WrittenCell;
}

/** What an action would change in one tab. */
export interface TabDifference {
  readonly name: string;
  readonly created: boolean;
  readonly cells: readonly CellDifference[];
}

function sameCell(before: CellValue, after: WrittenCell): boolean {
  if (isLinkCell(after)) return before === after.text;
  if (isDateCell(before) || isDateCell(after)) {
    return isDateCell(before) && isDateCell(after) && before.date === after.date;
  }
  return before === after;
}

function blockDifferences(block: Block, sheet: ReadTab | null): CellDifference[] {
  // A formula is no value, even where it shows the same.
  const formulas = new Set(sheet?.formulas.map(({ row, column }) => `${row} ${column}`));
  return block.values.flatMap((cells, r) =>
    cells.flatMap((after, c): CellDifference[] => {
      const [row, column] = [block.row + r, block.column + c];
      const before = sheet?.values[row - 1]?.[column - 1] ?? '';
      return sameCell(before, after) && !formulas.has(`${row} ${column}`) ? [] : [{ row, column, before, after }];
    }),
  );
}

const sheetOf = (workbook: Workbook, name: string): ReadTab | null =>
  workbook.tabs.find((sheet) => sheet.name === name) ?? null;

/** Cell by cell, what the changes would make of the workbook. */
export function differences(changes: Changes, workbook: Workbook): TabDifference[] {
  return changes.tabs.flatMap((tab): TabDifference[] => {
    const sheet = sheetOf(workbook, tab.name);
    const cells = tab.blocks.flatMap((block) => blockDifferences(block, sheet));
    return cells.length > 0 || tab.create ? [{ name: tab.name, created: tab.create, cells }] : [];
  });
}

/** Several changes of one tab as one: whoever counts, keeps or describes changes meets each tab once. */
function joined(tabs: readonly TabChange[]): TabChange[] {
  const byName = new Map<string, TabChange>();
  for (const tab of tabs) {
    const earlier = byName.get(tab.name);
    const more = earlier && {
      create: earlier.create || tab.create,
      blocks: [...earlier.blocks, ...tab.blocks],
      layout: earlier.layout ?? tab.layout,
    };
    byName.set(tab.name, { ...tab, ...more });
  }
  return [...byName.values()];
}

/** The changes without blocks that already stand in the sheet and without tabs that have nothing left to change. */
export function withoutUnchanged(changes: Changes, workbook: Workbook): Changes {
  const tabs = joined(changes.tabs).flatMap((tab): TabChange[] => {
    const sheet = sheetOf(workbook, tab.name);
    const blocks = tab.blocks.filter((block) => blockDifferences(block, sheet).length > 0);
    return blocks.length > 0 || tab.layout || tab.create ? [{ ...tab, blocks }] : [];
  });
  return { ...changes, tabs };
}
