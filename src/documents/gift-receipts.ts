import { NUMBERED } from '../provisions/document-settings.ts';
import { moneyInWords } from '../vietnamese/number-words.ts';
import { groupDigits, money } from '../vietnamese/numbers.ts';
import type { Document } from './document.ts';
import { BLANK, committeeOf, longDay, movementOf, numberOf } from './draft.ts';
import { listHead } from './heads.ts';
import { body, column, ended, paragraph, record, table, total } from './model.ts';
import { personCells, twoDigits } from './people-table.ts';
import { chairman, officer, signedBy } from './signers.ts';

const { decision } = NUMBERED;

/** "Danh sách ký nhận quà": the persons of the decision, each with room to sign. */
export const giftReceiptsDocument: Document = {
  id: 'gift-receipts',
  name: 'Danh sách ký nhận quà',
  file: 'danh-sach-ky-nhan-qua',
  write(draft) {
    const { gifts } = draft.view.outcome;
    const { giftVnd } = draft.settings;
    const each = giftVnd === null ? draft.fact('', 'Mức quà một người (đồng) (tab Cấu hình)') : groupDigits(giftVnd);
    const sum = giftVnd === null ? BLANK : groupDigits(gifts.totalVnd);
    const words =
      giftVnd === null ? '' : `, tổng trị giá ${money(gifts.totalVnd)} (Bằng chữ: ${moneyInWords(gifts.totalVnd)})`;
    return [
      {
        page: 'text',
        blocks: [
          listHead(draft, null),
          paragraph('title', 'DANH SÁCH KÝ NHẬN QUÀ'),
          paragraph('abstract', `Trong ${movementOf(draft)}`),
          paragraph(
            'note',
            `(Theo Quyết định số ${numberOf(draft, decision)} ${longDay(draft.day(decision.dateKey))} của Chủ tịch ${committeeOf(draft)})`,
          ),
          table(
            [
              column('STT', 8, 'center'),
              column('Họ và tên', 24),
              column('Chức vụ', 22),
              column('Đơn vị', 16),
              column('Trị giá (đồng)', 13, 'right'),
              column('Ký nhận', 17, 'center'),
            ],
            [
              ...gifts.gifts.map(({ standing }, i) => record(i + 1, ...personCells(standing), each, '')),
              total('', 'Tổng cộng', '', '', sum, ''),
            ],
          ),
          body(ended(`Danh sách có ${twoDigits(gifts.gifts.length)} suất quà${words}`)),
          signedBy(officer(draft), chairman(draft)),
        ],
      },
    ];
  },
};
