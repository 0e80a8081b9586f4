import { type Action, NOT_SET_UP, type Proposal } from '../actions/action.ts';
import { addLogLine } from '../actions/log-line.ts';
import { lastLoggedRun, recordRun, unloggedWords } from '../actions/record-run.ts';
import { writeOrder } from '../actions/write-order.ts';
import { type ActionInput, type FormRequest, NO_INPUT, type PasteRequest } from '../changes/asked.ts';
import { differences, type TabDifference, withoutUnchanged } from '../changes/compare.ts';
import { countLines, sentence } from '../changes/describe.ts';
import { digest } from '../changes/digest.ts';
import { cellsNeeded, inPieces, MOST_CELLS } from '../changes/pieces.ts';
import { type Carried, type Preview, previewOf } from '../changes/preview.ts';
import { afterRenames } from '../changes/renames.ts';
import { gate } from '../changes/text-gate.ts';
import type { ReadyMade } from '../provisions/rubrics/index.ts';
import { TABS } from '../tabs/index.ts';
import { undo } from '../tabs/undo.ts';
import type { Changes } from '../workbook.ts';
import { apply } from './apply.ts';
import { isoDayOf, OutOfTime, stampOf } from './clock.ts';
import { dataOf } from './data-file.ts';
import { withLock } from './lock.ts';
import { isMomentary, patiently } from './patience.ts';
import { type OpenWorkbook, readWorkbook } from './read.ts';
import { selectedRows } from './selection.ts';
import { askLine, askYesNo, notice, showDialog, tell } from './ui.ts';
import { RowsMoved } from './watch-rows.ts';

/** How often an action reads and computes again because somebody moved rows or changed cells meanwhile. */
const TRIES = 3;

const BUSY = 'Một lần chạy khác của phần mềm chưa xong. Chờ một phút rồi bấm lại; chưa ghi gì.';
const RESTLESS =
  'Có người đang sửa, sắp xếp hoặc chèn dòng trong các tab, nên phần mềm dừng để không ghi nhầm dòng. Hãy nhờ mọi người tạm ngừng rồi bấm lại.';
/** Google failed three times in a row. What was written stands; the same click writes the rest. */
const outage = (label: string): string =>
  `Google đang lỗi tạm thời, thử ba lần chưa được. Phần đã ghi (nếu có) vẫn đúng. Chờ một phút rồi bấm lại “${label}”: phần mềm làm nốt phần còn lại.`;
const outOfTime = (label: string): string =>
  `Google cho mỗi lần chạy 6 phút, chưa đủ để ghi hết. Phần đã ghi được giữ. Bấm lại “${label}” để ghi tiếp phần còn lại.`;
const tooManyCells = (needed: number): string =>
  `Kết quả cần ${needed} ô, quá ${MOST_CELLS} ô mà Google cho một bảng tính. Hãy chia phong trào thành nhiều bảng tính (mỗi đơn vị một tệp). Chưa đổi gì.`;
const NO_DIALOG = 'Không mở được hộp thoại. Hãy mở bảng tính bằng trình duyệt trên máy tính rồi bấm lại.';

/** What an action would do to the workbook as it stands. */
interface Plan {
  readonly open: OpenWorkbook;
  readonly changes: Changes;
  readonly differences: readonly TabDifference[];
  readonly digest: string;
  readonly message: string;
  readonly remarks: readonly string[];
}

type Planned = Plan | { readonly refusal: string };

function planOf(action: Action, input: ActionInput, now: Date): Planned {
  const read = readWorkbook({ merges: action.looksAtMerges ?? false, state: action.looksAtState ?? false });
  const { workbook } = read;
  const actor = whoClicks();
  const proposal: Proposal = action.propose(workbook, {
    today: isoDayOf(now),
    actor,
    input,
    get ready() {
      return dataOf<ReadyMade>('ready-made');
    },
  });
  if (!proposal.changes) return { refusal: proposal.refusal };
  const needed = cellsNeeded(proposal.changes);
  if (needed > MOST_CELLS) return { refusal: tooManyCells(needed) };
  const open = { ...read, workbook: afterRenames(workbook, proposal.changes.mends) };
  const changes = withoutUnchanged(inPieces(gate(proposal.changes)), open.workbook);
  return {
    open,
    changes,
    differences: differences(changes, open.workbook),
    digest: digest(changes),
    message: proposal.message,
    remarks: proposal.remarks ?? [],
  };
}

const whoClicks = (): string => patiently(() => Session.getEffectiveUser().getEmail());

const shownAs = (action: Action, input: ActionInput, plan: Plan): Preview =>
  previewOf({ action: action.name, label: action.label, input }, plan.digest, shownOf(plan), plan.remarks);

/** What people are told: the add-on's own notes are no news. */
const shownOf = ({ differences: all }: Plan): TabDifference[] => all.filter(({ name }) => name !== undo.name);

function write(action: Action, plan: Plan, now: Date): void {
  const who = whoClicks();
  const what = [plan.message, ...plan.remarks, sentence(shownOf(plan)), unloggedWords(plan.open.workbook)];
  const entry = { at: stampOf(now), who, action: action.label, what: what.filter((words) => words !== '').join(' ') };
  const { open, changes } = plan;
  const record =
    action.isUndo || action.forgets ? null : recordRun(changes, shownOf(plan), open.workbook, entry, action.isFinal);
  const run = record?.run ?? lastLoggedRun(open.workbook);
  const ordered = { ...changes, tabs: writeOrder(changes.tabs) };
  const logged = gate(addLogLine(ordered, open.workbook, entry, run));
  // First what is about to be overwritten is kept, for good: whatever cuts the run off, it can be taken back.
  if (record) apply(record.changes, open, now);
  apply(logged, open, now);
}

/**
 * The second execution: takes the lock, reads and computes again, and writes the changes if they are those that were
 * shown (by digest). Anything else is given back to be looked at, never written unseen.
 */
export const carryOut = (action: Action, shownDigest: string, input: ActionInput): Carried =>
  unlessOutage(
    () => carriedOut(action, shownDigest, input),
    () => ({ is: 'stopped', message: outage(action.label) }),
  );

/** An outage of Google ends in a sentence; all else is a fault that must be seen. */
function unlessOutage<T>(work: () => T, told: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isMomentary(error)) throw error;
    return told();
  }
}

function carriedOut(action: Action, shownDigest: string, input: ActionInput): Carried {
  const now = new Date();
  let carried: Carried = { is: 'stopped', message: RESTLESS };
  const free = withLock(() => {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const plan = planOf(action, input, now);
      if ('refusal' in plan) {
        carried = { is: 'stopped', message: plan.refusal };
        return;
      }
      if (plan.digest !== shownDigest) {
        carried = { is: 'again', preview: shownAs(action, input, plan) };
        return;
      }
      try {
        write(action, plan, now);
        carried = { is: 'done', message: plan.message, tab: resultTab(plan) };
        return;
      } catch (error) {
        if (error instanceof OutOfTime) {
          carried = { is: 'stopped', message: outOfTime(action.label) };
          return;
        }
        if (!(error instanceof RowsMoved)) throw error;
      }
    }
  });
  return free ? carried : { is: 'stopped', message: BUSY };
}

/** Tabs that only the add-on writes: lists and reports. */
const OWN_TABS = new Set(TABS.filter(({ access }) => access === 'add-on').map(({ name }) => name));

/** The tab that shows what was done: the first list or report that was written, else the first tab. */
const resultTab = ({ differences: written }: Plan): string =>
  (written.find(({ name }) => OWN_TABS.has(name)) ?? written[0])?.name ?? '';

const changesNothing = ({ differences: all, changes }: Plan): boolean =>
  all.length === 0 && (changes.mends ?? []).length === 0;

/** Looks follow the tabs' definitions and change no cell: they are put right without a question. */
function settleLooks(plan: Plan): string {
  if (plan.changes.tabs.length > 0) withLock(() => apply(plan.changes, plan.open, new Date()));
  return `${plan.message} Không có ô nào phải đổi.`;
}

/** What an action would change, for a dialog that is already open (after a text was pasted into it). */
export const look = (action: Action, input: ActionInput): Carried =>
  unlessOutage(
    () => looked(action, input),
    () => ({ is: 'stopped', message: outage(action.label) }),
  );

function looked(action: Action, input: ActionInput): Carried {
  const plan = planOf(action, input, new Date());
  if ('refusal' in plan) return { is: 'stopped', message: plan.refusal };
  if (changesNothing(plan)) return { is: 'done', message: settleLooks(plan), tab: '' };
  return { is: 'again', preview: shownAs(action, input, plan) };
}

/** The dialog in which an action asks for what it needs; null where it asks for nothing. */
function questionOf({ name, label, asks }: Action, input: ActionInput): PasteRequest | FormRequest | Carried | null {
  if (!asks) return null;
  const asked = { action: name, label, input, prompt: asks.prompt, isLine: asks.kind === 'line' };
  if (asks.kind !== 'form') return asked;
  const fields = asks.fields(readWorkbook({ merges: false }).workbook);
  const { instead } = asks;
  return fields
    ? { ...asked, fields, instead: { action: instead.name, label: instead.label } }
    : { is: 'stopped', message: NOT_SET_UP };
}

const inputNow = ({ takesSelection }: Action): ActionInput => ({
  ...NO_INPUT,
  selection: takesSelection ? patiently(selectedRows) : null,
});

/** What a dialog that is already open shows for another item: its question, or what it would change. */
export const begin = (action: Action): PasteRequest | FormRequest | Carried =>
  unlessOutage<PasteRequest | FormRequest | Carried>(
    () => begun(action),
    () => ({ is: 'stopped', message: outage(action.label) }),
  );

function begun(action: Action): PasteRequest | FormRequest | Carried {
  const input = inputNow(action);
  return questionOf(action, input) ?? looked(action, input);
}

/** Runs a menu item: asks what it needs, reads, and shows what would change. Nothing is written before it was seen. */
export const runAction = (action: Action): void =>
  unlessOutage(
    () => clicked(action),
    () => tell(outage(action.label)),
  );

function clicked(action: Action): void {
  const { asks, label } = action;
  const input = inputNow(action);
  const asked = asks?.kind === 'line' ? null : questionOf(action, input);
  if (asked) {
    if ('is' in asked) tell(asked.is === 'stopped' ? asked.message : NO_DIALOG);
    else if (!showDialog(asked)) tell(NO_DIALOG);
    return;
  }
  const line = asks ? askLine(label, asks.prompt) : '';
  if (line === null) notice('Chưa đổi gì.');
  else showPlan(action, { ...input, text: line });
}

function showPlan(action: Action, input: ActionInput): void {
  const plan = planOf(action, input, new Date());
  if ('refusal' in plan) tell(plan.refusal);
  else if (changesNothing(plan)) notice(settleLooks(plan));
  else if (!showDialog(shownAs(action, input, plan))) askInstead(action, input, plan);
}

const question = ({ label, tabs, remarks }: Preview): string =>
  [`${label} sẽ thay đổi:`, countLines(tabs), ...remarks, '', 'Làm không?'].join('\n');

/** Where no dialog can be shown: a question with the counts, and the same second execution. */
function askInstead(action: Action, input: ActionInput, plan: Plan): void {
  let preview: Preview = shownAs(action, input, plan);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const carried = askYesNo(question(preview)) ? carryOut(action, preview.digest, input) : null;
    if (carried?.is === 'again') preview = carried.preview;
    else {
      if (carried?.is === 'stopped') tell(carried.message);
      else notice(carried?.message ?? 'Chưa đổi gì.');
      return;
    }
  }
  tell(RESTLESS);
}
