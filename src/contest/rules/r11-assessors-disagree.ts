import { nameAndCode } from '../participants.ts';
import { toShortText } from '../rational.ts';
import { at } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** Assessors who lie further apart than the setting allows: the council should know before it decides. */
export const assessorsDisagree: RowRule = {
  id: 'R11',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (Cấu hình: Nhiều người chấm: lệch nhiều)',
  sentence: 'Tab {tab}, ô {cell}: {name}, tiêu chí {code}: những người chấm lệch nhau nhiều ({values}).',
  remedy: 'Những người chấm thống nhất lại, hoặc Hội đồng kết luận.',
  find: ({ panels }) =>
    panels.panels.flatMap(({ lines, criterion, disagree }): Finding[] => {
      const [first] = lines;
      if (!disagree || !first?.found.who) return [];
      const values = lines.map(({ row, scored }) => {
        const points = scored.is === 'points' ? toShortText(scored.points) : 'không phát sinh';
        return `${quote(row.assessor) || 'chưa ghi tên'}: ${points}`;
      });
      return [
        {
          at: at(first.row, 'value'),
          participants: [first.found.who.code],
          values: { name: nameAndCode(first.found.who), code: criterion.code, values: values.join('; ') },
        },
      ];
    }),
};
