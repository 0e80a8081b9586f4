import { matchKey } from '../../vietnamese/normalise.ts';
import type { Facts } from '../facts.ts';
import { changeSinceLock, isLocked, type Lock, lockedText, taskLock, taskText } from '../lock.ts';
import { type Found, nameAndCode, type Participant } from '../participants.ts';
import { at, type TabRow } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** A line with its lock, what stands there now, and the reason written for a change. */
interface Line {
  readonly row: TabRow & { readonly reason: string };
  readonly column: string;
  readonly lock: Lock;
  readonly now: string;
  /** "tiêu chí A4", "việc 3.1-02". */
  readonly item: string;
  readonly whose: string;
  readonly participants: readonly string[];
}

const owner = ({ who }: Found, typed: string): Pick<Line, 'whose' | 'participants'> =>
  who ? { whose: nameAndCode(who), participants: [who.code] } : { whose: quote(typed), participants: [] };

function linesOf({ scoreLines, indexLines, registrations }: Facts): Line[] {
  const column = 'assessed';
  return [
    ...scoreLines.map((line) => ({
      ...owner(line.found, line.row.participant),
      ...{ row: line.row, lock: line.row, column, now: lockedText(line) },
      item: `tiêu chí ${quote(line.criterion?.code ?? line.row.criterion)}`,
    })),
    ...indexLines.map((line) => ({
      ...{ row: line.row, lock: line.row, column, now: lockedText(line), participants: [] },
      ...{ whose: 'Bộ chỉ số', item: `tiêu chí ${quote(line.row.code)}` },
    })),
    ...registrations.map(({ row, found }) => ({
      ...owner(found, row.participant),
      ...{ row, lock: taskLock(row), column: 'assessedResult', now: taskText(row), item: `việc ${quote(row.id)}` },
    })),
  ];
}

function changed({ row, column, lock, now, item, whose, participants }: Line): Finding[] {
  const change = changeSinceLock(lock, now);
  if (!change || (!isLocked(lock) && row.reason !== '')) return [];
  const quoted = (typed: string): string => (typed === '' ? 'ô trống' : quote(typed));
  const how = isLocked(lock) ? 'sau khi khóa' : 'sau khi mở khóa mà không ghi lý do';
  return [
    {
      at: at(row, column),
      participants,
      values: { whose, item, from: quoted(change.from), to: quoted(change.to), how },
    },
  ];
}

/** Locked criteria and tasks of a participant that have no line any more. */
function gone(who: Participant, present: ReadonlySet<string>): Finding[] {
  const items = who.lockedItems.filter((item) => !present.has(`${who.code}\n${matchKey(item)}`));
  if (items.length === 0) return [];
  return [
    {
      at: who.place('lockedItems'),
      participants: [who.code],
      values: { whose: nameAndCode(who), items: items.join(', ') },
      sentence: 'Điểm đã khóa của {whose} không còn dòng: {items} (dòng bị xóa, hoặc bị đổi người, đổi mã).',
      remedy:
        'Khôi phục dòng; nếu bỏ là đúng thì chọn dòng của người này ở tab Danh sách, bấm “Mở khóa điểm” và ghi lý do.',
    },
  ];
}

/** An assessed value that is no longer what was locked, that changed in another round without a reason, or whose line is gone. */
export const changedAfterLock: RowRule = {
  id: 'C07',
  stage: 'rows',
  level: 'block',
  stops: 'person',
  source: 'Luật 06/2022/QH15, Điều 5 khoản 1 (chính xác, công khai, công bằng); cách khóa: tự chọn',
  sentence: 'Điểm thẩm định của {whose}, {item}, đổi từ {from} thành {to} {how}.',
  remedy: 'Khôi phục, hoặc mở khóa và ghi lý do.',
  find: (facts) => {
    const present = new Set([
      ...facts.scoreLines.flatMap(({ found, criterion }) => keyOf(found, criterion?.code ?? '')),
      ...facts.registrations.flatMap(({ found, row }) => keyOf(found, row.id)),
    ]);
    return [...linesOf(facts).flatMap(changed), ...facts.roster.participants.flatMap((who) => gone(who, present))];
  },
};

const keyOf = ({ who }: Found, item: string): string[] => (who ? [`${who.code}\n${matchKey(item)}`] : []);
