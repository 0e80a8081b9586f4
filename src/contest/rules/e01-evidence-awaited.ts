import { nameAndCode } from '../participants.ts';
import { at } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/**
 * A reported result or a self-score that asks for evidence and has none, before anybody has assessed it: C02 speaks
 * once it is assessed.
 */
export const evidenceAwaited: RowRule = {
  id: 'E01',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'KH 06/3/2023, mục 1; yêu cầu minh chứng theo tab Tiêu chí (tự chọn)',
  sentence: 'Tab {tab}, ô {cell}: {name} đã báo kết quả {what} nhưng chưa có minh chứng.',
  remedy: 'Ghi số văn bản kèm ngày, hoặc đường dẫn.',
  find: ({ registrations, scoreLines, rubric }) => {
    const tasksNeedIt = rubric.find('B1')?.row.evidenceRequired === true;
    const tasks = registrations.flatMap(({ row, found, reading, inContest }): Finding[] => {
      const reported = reading.self.done !== null && reading.self.done.n > 0n && row.assessedResult === '';
      const open = row.status === 'sent' || row.status === 'approved';
      if (!tasksNeedIt || !inContest || !found.who || !open || !reported || row.evidence !== '') return [];
      const values = { name: nameAndCode(found.who), what: `việc “${quote(row.task)}”` };
      return [{ at: at(row, 'evidence'), participants: [found.who.code], values }];
    });
    const lines = scoreLines.flatMap(({ row, found, criterion, self }): Finding[] => {
      const needed = criterion?.row.evidenceRequired === true && criterion.group !== 'D';
      const claimed = self.is === 'points' && self.points.n > 0n && row.assessed === '';
      if (!needed || !found.who || !claimed || row.evidence !== '') return [];
      const values = { name: nameAndCode(found.who), what: `tiêu chí ${criterion.code}` };
      return [{ at: at(row, 'evidence'), participants: [found.who.code], values }];
    });
    return [...tasks, ...lines];
  },
};
