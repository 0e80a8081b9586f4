import { tableBlock } from '../tabs/blocks.ts';
import { layoutOf } from '../tabs/layout.ts';
import { log } from '../tabs/log.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { Block, Changes, TabChange, Workbook } from '../workbook.ts';

/** A line of the log: when, who, which item, what was done. */
export interface LogEntry {
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly what: string;
}

/** The changes with one more line at the end of the log; the log tab is made where it is missing. */
export function addLogLine(changes: Changes, workbook: Workbook, entry: LogEntry): Changes {
  const sheet = workbook.tabs.find(({ name }) => matchKey(name) === matchKey(log.name));
  const cells = Object.keys(log.columns).map((id) => entry[id as keyof LogEntry]);
  const row = Math.max(2, (sheet?.values.length ?? 0) + 1);
  const line: Block = { row, column: 1, values: [cells], formats: cells.map(() => '@'), styles: [], guard: null };
  const own = changes.tabs.find(({ tab }) => tab === log.id);
  if (own) {
    const tabs = changes.tabs.map((tab) => (tab === own ? { ...own, blocks: [...own.blocks, line] } : tab));
    return { ...changes, tabs };
  }
  const change: TabChange = sheet
    ? { tab: log.id, name: sheet.name, create: false, blocks: [line], layout: null }
    : {
        tab: log.id,
        name: log.name,
        create: true,
        blocks: [tableBlock(log, null, [], { decimals: 0 }), line],
        layout: layoutOf(log, () => null, 0),
      };
  return { ...changes, tabs: [...changes.tabs, change] };
}
