import type { Action, Proposal } from '../actions/action.ts';
import { addLogLine } from '../actions/log-line.ts';
import { differences, type TabDifference, withoutUnchanged } from '../changes/compare.ts';
import { countLines, sentence } from '../changes/describe.ts';
import { digest } from '../changes/digest.ts';
import { gate } from '../changes/text-gate.ts';
import type { Changes, Workbook } from '../workbook.ts';
import { apply, RowsMoved } from './apply.ts';
import { isoDayOf, stampOf } from './clock.ts';
import { withLock } from './lock.ts';
import { readWorkbook } from './read.ts';
import { askYesNo, notice, tell } from './ui.ts';

/** How often an action starts over because somebody moved rows or changed cells meanwhile. */
const TRIES = 3;

const BUSY = 'Một lần chạy khác của phần mềm chưa xong. Chờ một phút rồi bấm lại; chưa ghi gì.';
const RESTLESS =
  'Có người đang sửa, sắp xếp hoặc chèn dòng trong các tab, nên phần mềm dừng để không ghi nhầm dòng. Hãy nhờ mọi người tạm ngừng rồi bấm lại.';

/** What an action would do to the workbook as it stands. */
interface Plan {
  readonly workbook: Workbook;
  readonly changes: Changes;
  readonly differences: readonly TabDifference[];
  readonly digest: string;
  readonly message: string;
}

type Planned = Plan | { readonly refusal: string };

function planOf(action: Action, now: Date): Planned {
  const workbook = readWorkbook({ merges: action.looksAtMerges ?? false });
  const proposal: Proposal = action.propose(workbook, { today: isoDayOf(now) });
  if (!proposal.changes) return { refusal: proposal.refusal };
  const changes = withoutUnchanged(gate(proposal.changes), workbook);
  return {
    workbook,
    changes,
    differences: differences(changes, workbook),
    digest: digest(changes),
    message: proposal.message,
  };
}

const preview = (action: Action, plan: Plan): string =>
  `${action.label} sẽ thay đổi:\n${countLines(plan.differences)}\n\nLàm không?`;

/** Writes the plan under the lock if the workbook still asks for the same changes; else says what happened. */
function carryOut(action: Action, shown: Plan, now: Date): 'done' | 'again' | 'busy' {
  let result: 'done' | 'again' = 'again';
  const free = withLock(() => {
    const plan = planOf(action, now);
    if ('refusal' in plan || plan.digest !== shown.digest) return;
    const entry = { at: stampOf(now), who: Session.getEffectiveUser().getEmail(), action: action.label };
    const what = `${plan.message} ${sentence(plan.differences)}`;
    try {
      apply(gate(addLogLine(plan.changes, plan.workbook, { ...entry, what })));
      result = 'done';
    } catch (error) {
      if (!(error instanceof RowsMoved)) throw error;
    }
  });
  return free ? result : 'busy';
}

/** One round of reading, showing and writing; 'again' where the workbook changed under it. */
function attemptAction(action: Action, now: Date): 'ended' | 'again' {
  const plan = planOf(action, now);
  if ('refusal' in plan) tell(plan.refusal);
  else if (plan.differences.length === 0) {
    if (plan.changes.tabs.length > 0) withLock(() => apply(plan.changes));
    notice(`${plan.message} Không có ô nào phải đổi.`);
  } else if (!askYesNo(preview(action, plan))) notice('Chưa đổi gì.');
  else {
    const result = carryOut(action, plan, now);
    if (result === 'again') return 'again';
    if (result === 'busy') tell(BUSY);
    else notice(plan.message);
  }
  return 'ended';
}

/**
 * Runs a menu item: reads, shows what would change, and on "Có" reads again under the lock and writes the same changes.
 * Whatever changed meanwhile leads to a new preview, never to a write nobody saw.
 */
export function runAction(action: Action): void {
  const now = new Date();
  for (let attempt = 1; attempt <= TRIES; attempt += 1) if (attemptAction(action, now) === 'ended') return;
  tell(RESTLESS);
}
