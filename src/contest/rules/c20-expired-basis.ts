import { addDays, shortDate } from '../../vietnamese/dates.ts';
import { knownText } from '../known-texts.ts';
import { at } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** A cited text that is not in force on the day of the decision. */
export const expiredBasis: RowRule = {
  id: 'C20',
  stage: 'rows',
  level: 'info',
  stops: 'nothing',
  source: 'Luật Ban hành văn bản quy phạm pháp luật; ngày hiệu lực của từng văn bản',
  sentence: '{cited} hết hiệu lực từ {day}; văn bản này ghi ngày {signed}.',
  remedy: 'Nên thay văn bản khác (tab {tab}, ô {cell}).',
  find: ({ input, settings, today }) =>
    input.legalBases.flatMap((row): Finding[] => {
      const known = knownText(row.number);
      if (!known) return [];
      const signed = settings.decisionDate ?? today;
      const { effectiveFrom, effectiveTo, replacedBy } = known;
      const values = { cited: quote(row.number), signed: shortDate(signed), replacedBy };
      if (effectiveTo !== null && signed > effectiveTo) {
        const finding = {
          at: at(row, 'number'),
          participants: [],
          values: { ...values, day: shortDate(addDays(effectiveTo, 1)) },
        };
        return [
          replacedBy === '' ? finding : { ...finding, remedy: 'Nên thay bằng {replacedBy} (tab {tab}, ô {cell}).' },
        ];
      }
      if (effectiveFrom !== null && signed < effectiveFrom) {
        return [
          {
            at: at(row, 'number'),
            participants: [],
            sentence: '{cited} có hiệu lực từ {day}; văn bản này ghi ngày {signed}, trước ngày ấy.',
            values: { ...values, day: shortDate(effectiveFrom) },
          },
        ];
      }
      return [];
    }),
};
