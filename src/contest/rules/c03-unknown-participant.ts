import { type Found, nameAndCode } from '../participants.ts';
import { at, type TabRow } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

const WHY: Readonly<Record<Extract<Found, { who: null }>['why'], string>> = {
  missing: 'chưa ghi ai',
  unknown: 'không có mã hoặc tên này',
  inactive: 'người này đã nghỉ hoặc chuyển đi',
  'code-twice': 'mã này đứng ở hai dòng',
  'name-shared': 'nhiều người cùng tên',
};

/** A cell that names nobody, or more than one person; the name is never the key. */
export const unknownParticipant: RowRule = {
  id: 'C03',
  stage: 'rows',
  level: 'block',
  stops: 'row',
  source: 'KH 06/3/2023, mục 2',
  sentence: 'Tab {tab}, ô {cell}: không xác định được “{typed}” trong Danh sách ({why}).',
  remedy: 'Chọn đúng mã trong danh sách của ô.',
  find: ({ input, roster }) => {
    const check = (row: TabRow & { readonly participant: string }): Finding[] => {
      const found = roster.find(row.participant);
      const place = at(row, 'participant');
      if (!found.who) {
        const moved = found.why === 'inactive' && found.now ? `; ${nameAndCode(found.now)} đang công tác` : '';
        const values = { typed: quote(row.participant), why: WHY[found.why] + moved };
        return [{ at: place, participants: [], values }];
      }
      if (found.otherName === null) return [];
      return [
        {
          at: place,
          participants: [found.who.code],
          level: 'warn',
          stops: 'nothing',
          sentence: 'Tab {tab}, ô {cell}: mã {code} là {name}, không phải “{typed}”; phần mềm tính cho {code}.',
          remedy: 'Chọn lại trong danh sách của ô.',
          values: { code: found.who.code, name: found.who.name, typed: quote(found.otherName) },
        },
      ];
    };
    const repeated = roster.repeated.map(
      (row): Finding => ({
        at: at(row, 'code'),
        participants: [row.code],
        values: { typed: quote(row.code), why: WHY['code-twice'] },
        remedy: 'Mỗi người một mã: đổi mã hoặc xóa một dòng.',
      }),
    );
    const named = [
      ...input.registrations,
      ...input.scoreSheets,
      ...input.assessors,
      ...input.ballots,
      ...input.exemplars,
    ];
    const reporters = [...input.difficulties, ...input.appeals, ...input.broadcasts].filter(
      ({ participant }) => participant !== '',
    );
    return [...repeated, ...[...named, ...reporters].flatMap(check)];
  },
};
