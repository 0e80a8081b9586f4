import { at } from '../records.ts';
import { quote, type RowRule } from './rule.ts';

/** A weight that is no number above zero. */
export const weight: RowRule = {
  id: 'R08',
  stage: 'rows',
  level: 'block',
  stops: 'row',
  source: 'tự chọn (thang điểm)',
  sentence: 'Tab {tab}, ô {cell}: hệ số “{typed}” của tiêu chí {code} không dùng được.',
  remedy: 'Ghi một số lớn hơn 0, hoặc để trống nếu tính một lần.',
  find: ({ definitionFaults }) =>
    definitionFaults
      .filter(({ fault }) => fault.column === 'weight')
      .map(({ row, fault }) => ({
        at: at(row, 'weight'),
        participants: [],
        values: { code: quote(row.code), typed: quote(fault.typed) },
      })),
};
