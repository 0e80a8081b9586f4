import { shortDate } from '../../vietnamese/dates.ts';
import { readEvidence } from '../evidence.ts';
import { evidenceCells } from '../evidence-cells.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** Evidence whose own date lies before the plan or after the end of the contest. */
export const evidenceOutsideContest: RowRule = {
  id: 'E03',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'KH 06/3/2023, mục 4',
  sentence: 'Tab {tab}, ô {cell}: minh chứng “{item}” ghi ngày {day}, ngoài thời gian thi đua ({from} – {to}).',
  remedy: 'Kiểm tra lại ngày của văn bản, hoặc thay minh chứng trong năm.',
  find: (facts) => {
    const { planDate, endDate } = facts.settings;
    const isOutside = (day: string): boolean =>
      (planDate !== null && day < planDate) || (endDate !== null && day > endDate);
    return evidenceCells(facts).flatMap(({ who, place, items }) =>
      items.flatMap((typed): Finding[] => {
        const { day } = readEvidence(typed);
        if (day === null || !isOutside(day)) return [];
        const values = {
          item: quote(typed),
          day: shortDate(day),
          from: planDate === null ? '…' : shortDate(planDate),
          to: endDate === null ? '…' : shortDate(endDate),
        };
        return [{ at: place, participants: who ? [who.code] : [], values }];
      }),
    );
  },
};
