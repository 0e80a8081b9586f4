import {
  changeSinceLock,
  isLocked,
  type Lock,
  type Lockable,
  lockedText,
  STATES,
  stateOf,
  taskLock,
  taskLockText,
  taskText,
} from '../contest/lock.ts';
import type { Participant } from '../contest/participants.ts';
import { beside } from '../reports/beside/beside.ts';
import type { View } from '../reports/report.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { indexCriteria } from '../tabs/index-criteria.ts';
import { registrations } from '../tabs/registrations.ts';
import { roster } from '../tabs/roster.ts';
import { scoreSheets } from '../tabs/score-sheets.ts';
import type { TableTab } from '../tabs/tab.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { TabChange } from '../workbook.ts';
import { type Action, fromView } from './action.ts';

/** A line that can be locked. */
interface Line {
  readonly row: number;
  /** How sentences name it. */
  readonly name: string;
  readonly lock: Lock;
  /** The assessed value as it stands; '' while there is none. */
  readonly now: string;
  readonly reason: string;
  /** Whose it is, and the criterion or task that is locked; null where that cannot be told. */
  readonly item: { readonly who: string; readonly code: string } | null;
  /** Own columns of the line under this lock. */
  cells(lock: Lock): OutputRow;
}

/** A tab whose assessed values are locked. */
interface Sheet {
  readonly tab: TableTab;
  /** Its own columns that keep the lock. */
  readonly own: readonly string[];
  lines(view: View): Line[];
}

const OWN = ['state', 'firstValue', 'lockedValue'] as const;

function scoreCells(line: Lockable): Pick<Line, 'row' | 'lock' | 'now' | 'reason' | 'cells'> {
  const { row } = line;
  const now = lockedText(line);
  return {
    ...{ row: row.row, lock: row, now, reason: row.reason },
    cells: (lock) => ({
      state: lock === row ? stateOf(row, now !== '') : lock.state,
      firstValue: row.firstValue || lock.lockedValue,
      lockedValue: lock.lockedValue,
    }),
  };
}

const SHEETS: readonly Sheet[] = [
  {
    tab: scoreSheets,
    own: OWN,
    lines: ({ outcome }) =>
      outcome.facts.scoreLines.map((line) => {
        const [who, code] = [line.found.who?.code, line.criterion?.code];
        const item = who && code ? { who, code } : null;
        return { ...scoreCells(line), item, name: `${who ?? line.row.participant} ${code ?? line.row.criterion}` };
      }),
  },
  {
    tab: indexCriteria,
    own: OWN,
    lines: ({ outcome }) =>
      outcome.facts.indexLines.map((line) => ({ ...scoreCells(line), item: null, name: `Bộ chỉ số ${line.row.code}` })),
  },
  ...registrations.map(
    ({ tab }): Sheet => ({
      tab,
      own: ['lockedAs'],
      lines: ({ outcome }) =>
        outcome.facts.registrations
          .filter(({ row }) => row.tab === tab.id)
          .map(({ row, found: { who } }) => ({
            ...{
              row: row.row,
              lock: taskLock(row),
              reason: row.reason,
              name: `${who?.code ?? row.participant} ${row.id}`,
            },
            now: row.status === 'approved' ? taskText(row) : '',
            item: who && row.id !== '' ? { who: who.code, code: row.id } : null,
            cells: (lock) => ({ lockedAs: taskLockText(lock) }),
          })),
    }),
  ),
];

/** The own columns of a tab, with the lock of these lines changed. */
function columns(
  { tab, own }: Sheet,
  lines: readonly Line[],
  changed: ReadonlyMap<Line, Lock>,
  view: View,
): TabChange[] {
  const rows = lines.map((line): [number, OutputRow] => [line.row, line.cells(changed.get(line) ?? line.lock)]);
  return beside(tab.id, own, new Map(rows), view);
}

/** The roster's note of what is locked for whom, after `change`. */
function noted(change: (items: readonly string[], who: Participant) => readonly string[], view: View): TabChange[] {
  const rows = view.outcome.facts.roster.participants.map((who): [number, OutputRow] => {
    return [who.place('code').row ?? 0, { lockedItems: [...new Set(change(who.lockedItems, who))].join('; ') }];
  });
  return beside(roster.id, ['lockedItems'], new Map(rows), view);
}

const itemsOf = (lines: readonly Line[], { code }: Participant): string[] =>
  lines.flatMap(({ item }) => (item?.who === code ? [item.code] : []));

const moved = (line: Line): string => {
  const change = changeSinceLock(line.lock, line.now);
  return change ? `${line.name}: ${change.from} → ${change.to} (${line.reason})` : '';
};

/** A line that was changed after the lock, or reopened and changed without a reason, is not locked anew (C07). */
function refuses({ lock, now, reason }: Line): boolean {
  if (changeSinceLock(lock, now) === null) return false;
  return isLocked(lock) || reason === '';
}

/** "Khóa điểm": keeps every assessed value, so that a later change or a deleted line is seen (C07); what changed since the last lock is logged. */
export const lockScores: Action = {
  name: 'lock-scores',
  label: 'Khóa điểm',
  propose: fromView((view) => {
    const all = SHEETS.map((sheet) => ({ sheet, lines: sheet.lines(view) }));
    const filled = all.flatMap(({ lines }) => lines).filter(({ now }) => now !== '');
    const refused = filled.filter(refuses);
    const fresh = filled.filter((line) => !isLocked(line.lock) && !refuses(line));
    const locked = filled.filter((line) => isLocked(line.lock) || fresh.includes(line));
    const changed = new Map(fresh.map((line) => [line, { state: STATES.locked, lockedValue: line.now }]));
    const changes = fresh.map(moved).filter((words) => words !== '');
    const since = changes.length > 0 ? ` Đổi so với lần khóa trước: ${changes.join('; ')}.` : '';
    const names = refused.map(({ name }) => name).join(', ');
    const left =
      refused.length > 0 ? ` Không khóa vì điểm bị đổi mà chưa mở khóa, chưa ghi lý do (C07): ${names}.` : '';
    return {
      tabs: [
        ...all.flatMap(({ sheet, lines }) => columns(sheet, lines, changed, view)),
        // Lines locked before too: a run that was cut off may not have come to the roster.
        ...noted((items, who) => [...new Set([...items, ...itemsOf(locked, who)])], view),
      ],
      message: `Khóa điểm thẩm định của ${fresh.length} dòng; dòng chưa thẩm định chưa khóa.${since}${left}`,
    };
  }),
};

/** "Mở khóa điểm" on rows of the roster: what is locked for these people and has no line any more is let go. */
function letGo(rows: readonly number[], reason: string, view: View) {
  const present = SHEETS.flatMap((sheet) => sheet.lines(view));
  const chosen = view.outcome.facts.roster.participants.filter((who) => rows.includes(who.place('code').row ?? 0));
  const gone = chosen.flatMap((who) => {
    const there = new Set(itemsOf(present, who).map(matchKey));
    return who.lockedItems.filter((item) => !there.has(matchKey(item))).map((item) => ({ who, item }));
  });
  if (gone.length === 0) return { refusal: 'Không có dòng đã khóa nào bị xóa của những người đang chọn. Chưa đổi gì.' };
  const isGone = (who: Participant, item: string): boolean => gone.some((one) => one.who === who && one.item === item);
  return {
    tabs: noted((items, who) => items.filter((item) => !isGone(who, item)), view),
    message: `Bỏ ${gone.length} dòng đã khóa không còn trong sổ: ${gone.map(({ who, item }) => `${who.code} ${item}`).join(', ')}. Lý do: ${reason}.`,
  };
}

/** "Mở khóa điểm": opens the selected lines for another assessment, with the reason in the log. */
export const unlockScores: Action = {
  name: 'unlock-scores',
  label: 'Mở khóa điểm',
  takesSelection: true,
  asks: { kind: 'line', prompt: 'Lý do mở khóa (ghi vào Nhật ký):' },
  propose: fromView((view, { selection, text }) => {
    const reason = text.trim();
    const isIn = (tab: TableTab): boolean => matchKey(tab.name) === matchKey(selection?.tab ?? '');
    const sheet = SHEETS.find(({ tab }) => isIn(tab));
    if (!selection || !(sheet || isIn(roster)))
      return { refusal: 'Hãy mở tab Phiếu chấm, Bộ chỉ số hoặc ĐK, chọn các dòng cần mở khóa rồi bấm lại.' };
    if (reason === '') return { refusal: 'Mở khóa thì phải ghi lý do. Chưa đổi gì.' };
    if (!sheet) return letGo(selection.rows, reason, view);
    const lines = sheet.lines(view);
    const open = lines.filter(({ row, lock }) => selection.rows.includes(row) && isLocked(lock));
    if (open.length === 0) return { refusal: 'Không có dòng đã khóa trong các dòng đang chọn. Chưa đổi gì.' };
    const changed = new Map(open.map((line) => [line, { ...line.lock, state: STATES.unlocked }]));
    const names = open.map(({ name, lock }) => `${name} (đã khóa: ${lock.lockedValue})`).join('; ');
    return {
      tabs: [
        ...columns(sheet, lines, changed, view),
        ...noted((items, who) => items.filter((item) => !itemsOf(open, who).includes(item)), view),
      ],
      message: `Mở khóa ${open.length} dòng: ${names}. Lý do: ${reason}.`,
    };
  }),
};
