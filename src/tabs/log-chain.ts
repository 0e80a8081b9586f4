import { sha256Of } from '../contest/publication/sha256.ts';
import type { ReadTab } from '../workbook.ts';
import { cellText } from './cells.ts';
import { log } from './log.ts';

const COLUMNS = Object.keys(log.columns);
const MARK = COLUMNS.indexOf('mark');

/** Stands in no cell, so that words cannot move from one column into the next unseen. */
const BETWEEN = '\u001f';

/** The mark of a line of the log: over its words and the mark of the line above it. */
export const lineMark = (above: string, words: readonly string[]): string => sha256Of([above, ...words].join(BETWEEN));

interface Line {
  readonly row: number;
  /** What stands in the sheet; '' for lines of a version that wrote none. */
  readonly mark: string;
  /** What must stand there. */
  readonly expected: string;
}

function linesOf(sheet: ReadTab): Line[] {
  let above = '';
  return sheet.values.slice(1).map((cells, i): Line => {
    const text = COLUMNS.map((_, c) => cellText(cells[c] ?? ''));
    const mark = text[MARK] ?? '';
    const expected = lineMark(above, text.slice(0, MARK));
    above = mark === '' ? expected : mark;
    return { row: i + 2, mark, expected };
  });
}

/** The mark of the last line, on which the next one stands. */
export function lastMark(sheet: ReadTab | null): string {
  const last = sheet && sheet.values.length > 1 ? cellText(sheet.values[sheet.values.length - 1]?.[MARK] ?? '') : '';
  if (last !== '' || !sheet) return last;
  const lines = linesOf(sheet);
  return lines[lines.length - 1]?.expected ?? '';
}

/**
 * The first row of the log that does not follow from the line above it: it was changed, or a line before it was changed,
 * removed or moved. null where all do. Whoever counts all marks anew is not found: the marks are no secret.
 */
export function firstBrokenRow(sheet: ReadTab): number | null {
  const lines = linesOf(sheet);
  const first = lines.findIndex(({ mark }) => mark !== '');
  if (first < 0) return null;
  return lines.slice(first).find(({ mark, expected }) => mark !== expected)?.row ?? null;
}
