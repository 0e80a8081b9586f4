import { NUMBERED } from '../provisions/document-settings.ts';
import { moneyInWords } from '../vietnamese/number-words.ts';
import { money } from '../vietnamese/numbers.ts';
import type { Document } from './document.ts';
import { citation, committeeOf, communeOf, movementOf, superiorOf } from './draft.ts';
import { councilHead } from './heads.ts';
import { legalBases } from './legal-bases.ts';
import { body, column, ended, group, paragraph, record, table } from './model.ts';
import { achievementLine, personCells, twoDigits } from './people-table.ts';
import { sessionOf } from './session.ts';
import { council, sentAndSigned } from './signers.ts';

const { submission, minutes } = NUMBERED;

/** "Tờ trình của Hội đồng": what the Council asks the Chairman to decide; the decision cites it. */
export const submissionDocument: Document = {
  id: 'submission',
  name: 'Tờ trình của Hội đồng',
  file: 'to-trinh-hoi-dong',
  write(draft) {
    const { gifts, superior, standings, facts } = draft.view.outcome;
    const { members, present, written, chair } = sessionOf(draft);
    const scored = standings.filter(({ score }) => score.total !== null).length;
    const passed = facts.council.ballots.filter(({ result }) => result === 'đạt').length;
    const { giftVnd } = draft.settings;
    const amount =
      giftVnd === null ? '' : `, tổng trị giá ${money(gifts.totalVnd)} (Bằng chữ: ${moneyInWords(gifts.totalVnd)})`;
    return [
      {
        page: 'text',
        blocks: [
          councilHead(draft, submission, true, true),
          paragraph('title', 'TỜ TRÌNH'),
          paragraph('abstract', `Về việc khen thưởng trong ${movementOf(draft)}`),
          paragraph('address', `Kính gửi: Chủ tịch ${committeeOf(draft)}.`),
          ...legalBases(draft, draft.day(submission.dateKey), {
            further: [`Căn cứ ${citation('Biên bản họp Hội đồng', draft, minutes)}`],
          }),
          body(
            `Có ${standings.length} cá nhân, tập thể có việc được duyệt, ${scored} có tổng điểm. Hội đồng có ${twoDigits(present + written)}/${twoDigits(members.length)} thành viên cho ý kiến; đã bỏ phiếu về ${twoDigits(facts.council.ballots.length)} người, ${twoDigits(passed)} người đạt.`,
          ),
          body(
            `Hội đồng Thi đua - Khen thưởng ${communeOf(draft)} kính trình Chủ tịch Ủy ban nhân dân xã tặng quà cho ${twoDigits(gifts.gifts.length)} cá nhân${amount}; đề nghị ${superiorOf(draft)} khen thưởng ${twoDigits(superior.proposed.length)} cá nhân, gồm:`,
          ),
          table(
            [
              column('STT', 8, 'center'),
              column('Họ và tên', 24),
              column('Chức vụ', 26),
              column('Đơn vị', 20),
              column('Thành tích', 22),
            ],
            [
              group('I. Tặng quà của Ủy ban nhân dân xã'),
              ...gifts.gifts.map(({ standing }, i) =>
                record(i + 1, ...personCells(standing), achievementLine(standing, draft)),
              ),
              group('II. Đề nghị cấp trên khen thưởng'),
              ...superior.proposed.map((standing, i) =>
                record(i + 1, ...personCells(standing), achievementLine(standing, draft)),
              ),
            ],
          ),
          body(
            'Hồ sơ kèm theo: biên bản họp Hội đồng và biên bản kiểm phiếu; báo cáo thành tích; phiếu giải trình điểm.',
          ),
          body(ended('Kính trình Chủ tịch Ủy ban nhân dân xã xem xét, quyết định')),
          sentAndSigned(draft, submission, council(chair)),
        ],
      },
    ];
  },
};
