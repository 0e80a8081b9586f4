import { nameAndCode } from '../participants.ts';
import { at } from '../records.ts';
import { type Finding, type PeopleRule, quote } from './rule.ts';

/** Assessed points above zero without evidence where the rubric asks for it; claimed values and group D never trigger it. */
export const missingEvidence: PeopleRule = {
  id: 'C02',
  stage: 'people',
  level: 'block',
  stops: 'person',
  source: 'KH 06/3/2023, mục 1; yêu cầu minh chứng theo tab Tiêu chí (tự chọn)',
  sentence: '{name} chưa có minh chứng cho {what} (tab {tab}, dòng {row}).',
  remedy: 'Bổ sung minh chứng trước khi bình xét.',
  find: ({ facts }) => {
    const tasksNeedIt = facts.rubric.find('B1')?.row.evidenceRequired === true;
    const tasks = facts.registrations.flatMap(({ row, found, reading, inContest }): Finding[] => {
      const counts = inContest && row.status === 'approved' && reading.assessed.done !== null;
      if (!tasksNeedIt || !found.who || !counts || reading.assessed.done.n === 0n || row.evidence !== '') return [];
      const values = { name: nameAndCode(found.who), what: `việc “${quote(row.task)}”` };
      return [{ at: at(row, 'evidence'), participants: [found.who.code], values }];
    });
    const lines = facts.scoreLines.flatMap(({ row, found, criterion, assessed }): Finding[] => {
      const needed = criterion?.row.evidenceRequired === true && criterion.group !== 'D';
      if (!needed || !found.who || assessed.is !== 'points' || assessed.points.n === 0n || row.evidence !== '')
        return [];
      const values = { name: nameAndCode(found.who), what: `tiêu chí ${criterion.code}` };
      return [{ at: at(row, 'evidence'), participants: [found.who.code], values }];
    });
    return [...tasks, ...lines];
  },
};
