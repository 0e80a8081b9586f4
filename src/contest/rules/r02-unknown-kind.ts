import { at } from '../records.ts';
import { quote, type RowRule } from './rule.ts';

/** A criterion without a way of scoring, or with one that nobody knows; rows that head others need none. */
export const unknownKind: RowRule = {
  id: 'R02',
  stage: 'rows',
  level: 'block',
  stops: 'row',
  source: 'tự chọn (thang điểm)',
  sentence: 'Tab {tab}, ô {cell}: tiêu chí {code} {what}.',
  remedy: 'Chọn Cách tính trong danh sách; dòng lĩnh vực để trống cách tính và có các mã nối tiếp (1 → 1.1).',
  find: ({ definitionFaults, input }) => [
    ...definitionFaults
      .filter(({ fault }) => fault.column === 'kind')
      .map(({ row }) => ({
        at: at(row, 'kind'),
        participants: [],
        values: { code: quote(row.code), what: 'chưa chọn cách tính' },
      })),
    ...[...input.criteria, ...input.index].flatMap((row) =>
      row.unreadable
        .filter(({ column }) => column === 'kind')
        .map(({ typed }) => ({
          at: at(row, 'kind'),
          participants: [],
          values: { code: quote(row.code), what: `có cách tính lạ “${quote(typed)}”` },
        })),
    ),
  ],
};
