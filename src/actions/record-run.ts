import type { TabDifference } from '../changes/compare.ts';
import { type ChangedTab, joinedRuns, keptFor } from '../changes/invert.ts';
import { keptText, readKeptText } from '../changes/kept-text.ts';
import { tableBlock, valuesOnly } from '../tabs/blocks.ts';
import { cellText } from '../tabs/cells.ts';
import { TABS } from '../tabs/index.ts';
import { log } from '../tabs/log.ts';
import { isInput } from '../tabs/read-input.ts';
import { CELL_TEXT, KEPT_CELLS, undo } from '../tabs/undo.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { type Changes, NO_CHANGES, type ReadTab, type TabChange, type Workbook } from '../workbook.ts';
import { createdTab } from './action.ts';
import type { LogEntry } from './log-line.ts';

/** A run whose former values are kept. */
export interface KeptRun extends Omit<LogEntry, 'what'> {
  readonly run: number;
  /** Why it cannot be taken back; '' where it can. */
  readonly why: string;
  /** Its text in pieces of a cell's length. */
  readonly pieces: readonly string[];
}

/** A tab of the add-on's own notes, by its definition. */
export const sheetOf = (workbook: Workbook, { name }: { readonly name: string }): ReadTab | null =>
  workbook.tabs.find((sheet) => matchKey(sheet.name) === matchKey(name)) ?? null;

const COLUMNS = Object.keys(undo.columns);

/** The runs whose former values are kept, from the oldest. */
export function keptRuns(workbook: Workbook): KeptRun[] {
  const runs: (KeptRun & { pieces: string[] })[] = [];
  for (const cells of sheetOf(workbook, undo)?.values.slice(1) ?? []) {
    const text = (id: string): string => cellText(cells[COLUMNS.indexOf(id)] ?? '');
    const run = Number(text('run'));
    if (!(run > 0)) continue;
    const last = runs[runs.length - 1];
    if (last?.run === run) last.pieces.push(text('values'));
    else
      runs.push({
        run,
        at: text('at'),
        who: text('who'),
        action: text('action'),
        why: text('why'),
        pieces: [text('values')],
      });
  }
  return runs;
}

/** Stands around each piece: no space at its end is lost, and none begins like a formula. */
const EDGE = '|';

/** A text in pieces of a cell's length; no letter is cut in two halves. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + CELL_TEXT - 2 * EDGE.length);
    if (to < text.length && /[\ud800-\udbff]/.test(text.charAt(to - 1))) to -= 1;
    pieces.push(`${EDGE}${text.slice(from, to)}${EDGE}`);
    from = to;
  }
  return pieces;
}

/** What a piece held; one of an earlier version has no edges. */
const within = (piece: string): string =>
  piece.startsWith(EDGE) && piece.endsWith(EDGE) ? piece.slice(EDGE.length, -EDGE.length) : piece;

/** What a run has changed; null where its text was tampered with. */
export const changedBy = ({ pieces }: KeptRun): ChangedTab[] | null => readKeptText(pieces.map(within).join(''));

/** The change of the undo tab so that it keeps just these runs; `isUnfinished`: its looks may be those of a run that was cut off. */
export function keepRuns(runs: readonly KeptRun[], workbook: Workbook, isUnfinished = false): TabChange {
  const sheet = sheetOf(workbook, undo);
  const rows = runs.flatMap(({ run, pieces, ...head }) =>
    pieces.map((values, i) => (i === 0 ? { run: String(run), ...head, values } : { run: String(run), values })),
  );
  const block = tableBlock(undo, sheet, rows, { decimals: 0 });
  const made = createdTab(undo, [block], { tableOf: () => null }, 0);
  if (!sheet) return made;
  if (isUnfinished || sheet.values.length === 0) return { ...made, name: sheet.name, create: false };
  return valuesOnly({ id: undo.id, name: sheet.name }, [block]);
}

/** Number of the last run that was logged; 0 where none was. */
export function lastLoggedRun(workbook: Workbook): number {
  const column = Object.keys(log.columns).indexOf('run');
  const numbers = (sheetOf(workbook, log)?.values ?? []).map((row) => Number(cellText(row[column] ?? '')));
  return Math.max(0, ...numbers.filter((number) => number > 0));
}

const INPUT_TABS = new Set(TABS.filter(isInput).map(({ name }) => name));

/** What a decision has published or closed is corrected by a decision, not taken back. */
const FINAL =
  'Kết quả đã công bố, niêm phong chỉ đổi bằng “Điều chỉnh”, “Thu hồi” hoặc “Mở lại năm đã đóng”, có lý do.';

function whyNot(tabs: readonly ChangedTab[], pieces: readonly string[]): string {
  if (tabs.some(({ name, created }) => created && INPUT_TABS.has(name)))
    return 'Lần chạy này tạo tab để người khác gõ vào; phần mềm không xóa tab. Tab nào không cần thì xóa bằng tay.';
  if (pieces.length > KEPT_CELLS)
    return 'Lần chạy này đổi quá nhiều ô nên phần mềm không giữ hết giá trị cũ. Cần thì lấy lại bằng Tệp › Nhật ký phiên bản.';
  return '';
}

/** The kept run whose log line is missing: it was cut off, or somebody has removed its line. */
function unloggedRun(workbook: Workbook): KeptRun | null {
  const runs = keptRuns(workbook);
  const last = runs[runs.length - 1];
  return last && last.run > lastLoggedRun(workbook) ? last : null;
}

/** What the next line of the log says of a run whose line is missing; '' where none is. */
export function unloggedWords(workbook: Workbook): string {
  const lost = unloggedRun(workbook);
  return lost
    ? `Lần chạy ${lost.run} (“${lost.action}” lúc ${lost.at}) không có dòng trong Nhật ký: bị ngắt giữa chừng, hoặc dòng ấy đã bị xóa.`
    : '';
}

/**
 * The change that keeps what a run is about to overwrite, to be written before anything else, and the number of the
 * run. A run that was cut off before its log line stood is joined with the one that completes it.
 */
export function recordRun(
  changes: Changes,
  differences: readonly TabDifference[],
  workbook: Workbook,
  entry: LogEntry,
  isFinal = false,
): { readonly run: number; readonly changes: Changes } {
  const runs = keptRuns(workbook);
  const logged = lastLoggedRun(workbook);
  const last = runs[runs.length - 1];
  const cutOff = unloggedRun(workbook);
  const begun = cutOff ? (changedBy(cutOff) ?? []) : [];
  const now = keptFor(changes, differences, (name) => workbook.tabs.find((sheet) => sheet.name === name) ?? null);
  const tabs = joinedRuns(begun, now);
  const text = keptText(tabs);
  const pieces = piecesOf(text);
  const why = cutOff?.why || (isFinal ? FINAL : whyNot(tabs, pieces));
  const run = cutOff?.run ?? Math.max(last?.run ?? 0, logged) + 1;
  const { at, who, action } = entry;
  const own: KeptRun = { run, at, who, action, why, pieces: why === '' ? pieces : [''] };
  const kept = [...runs.filter((one) => one.run !== cutOff?.run), own];
  const size = (): number => kept.reduce((sum, one) => sum + one.pieces.length, 0);
  while (size() > KEPT_CELLS) kept.shift();
  return { run, changes: { ...NO_CHANGES, tabs: [keepRuns(kept, workbook, cutOff !== null)] } };
}
