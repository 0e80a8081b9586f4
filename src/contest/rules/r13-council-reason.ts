import { nameAndCode } from '../participants.ts';
import { compare, toShortText } from '../rational.ts';
import { at } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** The council's points differ from the assessed ones and nobody has written why. */
export const councilReason: RowRule = {
  id: 'R13',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (ba điểm đặt cạnh nhau, không điểm nào bị ghi đè)',
  sentence:
    'Tab {tab}, ô {cell}: Hội đồng cho {name} {council} điểm tiêu chí {code}, thẩm định {assessed}, chưa ghi lý do.',
  remedy: 'Ghi lý do ở cột Lý do chênh lệch.',
  find: ({ scoreLines }) =>
    scoreLines.flatMap((line): Finding[] => {
      const { row, found, criterion, council, panel, assessedCell } = line;
      const assessed = assessedCell.is === 'blank' && panel ? panel.result : assessedCell;
      if (!found.who || council.is !== 'points' || row.reason !== '') return [];
      if (assessed.is === 'points' && compare(assessed.points, council.points) === 0) return [];
      return [
        {
          at: at(row, 'council'),
          participants: [found.who.code],
          values: {
            name: nameAndCode(found.who),
            code: quote(criterion?.code ?? ''),
            council: toShortText(council.points),
            assessed: assessed.is === 'points' ? `${toShortText(assessed.points)} điểm` : 'chưa có điểm',
          },
        },
      ];
    }),
};
