import { tableBlock } from '../tabs/blocks.ts';
import { layoutOf } from '../tabs/layout.ts';
import { log } from '../tabs/log.ts';
import { lastMark, lineMark } from '../tabs/log-chain.ts';
import { undo } from '../tabs/undo.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { Block, Changes, ReadTab, TabChange, Workbook } from '../workbook.ts';

/** A line of the log: when, who, which item, what was done. */
export interface LogEntry {
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly what: string;
}

/** Characters of one line: a long list of remarks is cut, the cell must not overflow (tự chọn; Google allows 50,000). */
const LONGEST = 10_000;

/** Tabs whose change comes after the log line: what a run that was taken back had kept is given up last. */
const isLast = ({ tab }: TabChange): boolean => tab === undo.id;

/** Nothing of the log is left but its headings. */
const isEmptied = ({ blocks }: TabChange, sheet?: ReadTab): boolean =>
  blocks.some(
    ({ row, values }) =>
      row === 1 &&
      values.length >= (sheet?.values.length ?? 0) &&
      values
        .slice(1)
        .flat()
        .every((cell) => cell === ''),
  );

/** The changes with one more line at the end of the log, chained to those above; the log tab is made where it is missing. */
export function addLogLine(changes: Changes, workbook: Workbook, entry: LogEntry, run: number): Changes {
  const sheet = workbook.tabs.find(({ name }) => matchKey(name) === matchKey(log.name));
  const what = entry.what.length > LONGEST ? `${entry.what.slice(0, LONGEST)}…` : entry.what;
  const line: Readonly<Record<string, string>> = { ...entry, what, run: String(run) };
  const words = Object.keys(log.columns).flatMap((id) => (id === 'mark' ? [] : [line[id] ?? '']));
  const headings = Object.values(log.columns).map(({ heading }) => heading);
  const block = (row: number, values: string[]): Block => ({
    row,
    column: 1,
    values: [values],
    formats: row === 1 ? [] : values.map(() => '@'),
    styles: [],
    guard: null,
  });
  const own = changes.tabs.find(({ tab }) => tab === log.id);
  const isFirst = own !== undefined && isEmptied(own, sheet);
  const row = isFirst ? 2 : Math.max(2, (sheet?.values.length ?? 0) + 1);
  const cells = [...words, lineMark(isFirst ? '' : lastMark(sheet ?? null), words)];
  // A log that an older version has made lacks the later columns.
  const isOld = sheet !== undefined && headings.some((heading, i) => sheet.values[0]?.[i] !== heading);
  const blocks = [...(isOld ? [block(1, headings)] : []), block(row, cells)];
  if (own) {
    const tabs = changes.tabs.map((tab) => (tab === own ? { ...own, blocks: [...own.blocks, ...blocks] } : tab));
    return { ...changes, tabs };
  }
  const change: TabChange = sheet
    ? { tab: log.id, name: sheet.name, create: false, blocks, layout: null }
    : {
        tab: log.id,
        name: log.name,
        create: true,
        blocks: [tableBlock(log, null, [], { decimals: 0 }), ...blocks],
        layout: layoutOf(log, () => null, 0),
      };
  return {
    ...changes,
    tabs: [...changes.tabs.filter((tab) => !isLast(tab)), change, ...changes.tabs.filter(isLast)],
  };
}
