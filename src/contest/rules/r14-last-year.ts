import { at } from '../records.ts';
import { lastYearOf } from '../scoring/commune-index.ts';
import { quote, type RowRule } from './rule.ts';

/** A value of last year that is no number: the comparison with last year would silently leave it out. */
export const lastYear: RowRule = {
  id: 'R14',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (so sánh với năm trước)',
  sentence:
    'Tab {tab}, ô {cell}: điểm năm trước “{typed}” của tiêu chí {code} không phải số điểm, nên không so sánh được.',
  remedy: 'Ghi một số, ví dụ 1,5; để trống nếu năm trước không có tiêu chí này.',
  find: ({ indexLines }) =>
    indexLines
      .filter((line) => line.row.lastYear !== '' && lastYearOf(line) === null)
      .map(({ row }) => ({
        at: at(row, 'lastYear'),
        participants: [],
        values: { typed: quote(row.lastYear), code: quote(row.code) },
      })),
};
