import { changeSinceLock, isLocked, lockedText } from '../lock.ts';
import { nameAndCode } from '../participants.ts';
import { at, type EntryRow } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** An assessed value that is no longer what was locked, or that changed in another round without a reason. */
export const changedAfterLock: RowRule = {
  id: 'C07',
  stage: 'rows',
  level: 'block',
  stops: 'person',
  source: 'Luật 06/2022/QH15, Điều 5 khoản 1 (chính xác, công khai, công bằng); cách khóa: tự chọn',
  sentence: 'Điểm thẩm định của {whose}, tiêu chí {code}, đổi từ {from} thành {to} {how}.',
  remedy: 'Khôi phục, hoặc mở khóa và ghi lý do.',
  find: ({ scoreLines, indexLines }) => {
    const finding = (row: EntryRow, now: string, whose: string, code: string, participants: string[]): Finding[] => {
      const change = changeSinceLock(row, now);
      if (!change || (!isLocked(row) && row.reason !== '')) return [];
      const quoted = (typed: string): string => (typed === '' ? 'ô trống' : quote(typed));
      const how = isLocked(row) ? 'sau khi khóa' : 'sau khi mở khóa mà không ghi lý do';
      const values = { whose, code: quote(code), from: quoted(change.from), to: quoted(change.to), how };
      return [{ at: at(row, 'assessed'), participants, values }];
    };
    return [
      ...scoreLines.flatMap((line) => {
        const { row, found } = line;
        const whose = found.who ? nameAndCode(found.who) : quote(row.participant);
        const participants = found.who ? [found.who.code] : [];
        return finding(row, lockedText(line), whose, line.criterion?.code ?? row.criterion, participants);
      }),
      ...indexLines.flatMap((line) => finding(line.row, lockedText(line), 'Bộ chỉ số', line.row.code, [])),
    ];
  },
};
