import { shortDate } from '../../vietnamese/dates.ts';
import { at, type RegistrationRow } from '../records.ts';
import type { Finding, RowRule } from './rule.ts';

const DAYS = ['dueOn', 'completedOn'] as const satisfies readonly (keyof RegistrationRow)[];

/** A task due or finished outside the time of the contest. */
export const outsideContest: RowRule = {
  id: 'C04',
  stage: 'rows',
  level: 'block',
  stops: 'row',
  source: 'KH 06/3/2023, mục 4',
  sentence: 'Tab {tab}, ô {cell}: ngày {day} nằm ngoài thời gian thi đua ({from} – {to}).',
  remedy: 'Sửa ngày hoặc để việc sang năm sau.',
  find: ({ registrations, settings: { planDate, endDate } }) =>
    registrations.flatMap(({ row, found }) =>
      DAYS.flatMap((column): Finding[] => {
        const day = row[column];
        const outside = day !== null && ((planDate !== null && day < planDate) || (endDate !== null && day > endDate));
        if (!outside) return [];
        const values = {
          day: shortDate(day),
          from: planDate === null ? '…' : shortDate(planDate),
          to: endDate === null ? '…' : shortDate(endDate),
        };
        return [{ at: at(row, column), participants: found.who ? [found.who.code] : [], values }];
      }),
    ),
};
