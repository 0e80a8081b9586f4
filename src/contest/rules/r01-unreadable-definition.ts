import { at } from '../records.ts';
import { quote, type RowRule } from './rule.ts';

/** A criterion whose maximum, levels, target or rule of not arising cannot be read: nobody can be scored by it. */
export const unreadableDefinition: RowRule = {
  id: 'R01',
  stage: 'rows',
  level: 'block',
  stops: 'row',
  source: 'tự chọn (thang điểm)',
  sentence: 'Tab {tab}, ô {cell}: {what} không dùng được cho tiêu chí {code}: {problem}.',
  remedy: 'Sửa ô này; tới khi đó tiêu chí chưa chấm được.',
  find: ({ definitionFaults }) =>
    definitionFaults
      .filter(({ fault }) => fault.column !== 'kind' && fault.column !== 'weight')
      .map(({ row, fault }) => ({
        at: at(row, fault.column),
        participants: [],
        values: {
          code: quote(row.code),
          what: fault.typed === '' ? 'ô trống' : `“${quote(fault.typed)}”`,
          problem: fault.problem,
        },
      })),
};
