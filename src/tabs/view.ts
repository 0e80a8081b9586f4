import { decide, type Outcome } from '../contest/outcome.ts';
import type { Workbook } from '../workbook.ts';
import { TABS } from './index.ts';
import { isInput, type Reading, readInput } from './read-input.ts';

/** What reports and documents are views of. */
export interface View {
  readonly outcome: Outcome;
  readonly reading: Reading;
  /** The day of the run, yyyy-mm-dd. */
  readonly today: string;
}

/** A workbook as read never changes: items that look at one reading share what was decided. */
const decided = new WeakMap<Workbook, { readonly today: string; readonly view: View | null }>();

/** Reads the workbook and decides once; null where it has none of our tabs. */
export function viewOf(workbook: Workbook, today: string): View | null {
  const known = decided.get(workbook);
  if (known?.today === today) return known.view;
  const view = readView(workbook, today);
  decided.set(workbook, { today, view });
  return view;
}

function readView(workbook: Workbook, today: string): View | null {
  const reading = readInput(workbook);
  if (!TABS.some((tab) => isInput(tab) && reading.sheetOf(tab.id))) return null;
  return { outcome: decide(reading.input, today, reading.issues), reading, today };
}

export const NOT_SET_UP =
  'Bảng tính chưa có các tab của phong trào thi đua. Hãy bấm “Thiết lập / Sửa lại các tab” trước.';
