import { quote, type RowRule } from './rule.ts';

/** A value that cannot count: unreadable, ambiguous, out of range, or in a line that may not be there. */
export const unusableCell: RowRule = {
  id: 'C01',
  stage: 'rows',
  level: 'block',
  stops: 'row',
  source: 'tự chọn (thang điểm)',
  sentence: 'Tab {tab}, ô {cell}: {what} không hợp lệ{criterion}: {problem}.',
  remedy: 'Sửa lại ô này.',
  find: ({ unusable }) =>
    unusable.map(({ at, typed, problem, criterion, participants }) => ({
      at,
      participants,
      values: {
        what: typed === '' ? 'ô trống' : `“${quote(typed)}”`,
        problem,
        criterion: criterion === '' ? '' : ` với tiêu chí ${quote(criterion)}`,
      },
      // A person whose own row cannot be read must not get on a list by what is missing there.
      ...(at.tab === 'roster' ? { stops: 'person' as const } : {}),
    })),
};
