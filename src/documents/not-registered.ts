import { sentTasks } from '../contest/figures.ts';
import type { Participant } from '../contest/participants.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { compareNames } from '../vietnamese/name-order.ts';
import type { Document } from './document.ts';
import { movementOf } from './draft.ts';
import { listHead } from './heads.ts';
import { body, column, ended, group, paragraph, record, type TableRow, table } from './model.ts';
import { nameOf } from './people-table.ts';
import { officer, person, signedBy } from './signers.ts';

/** "Danh sách chưa đăng ký": active people of the roster without an approved task (KH 06/3/2023, mục 5). */
export const notRegisteredDocument: Document = {
  id: 'not-registered',
  name: 'Danh sách chưa đăng ký',
  file: 'danh-sach-chua-dang-ky',
  write(draft) {
    const { outcome, today } = draft.view;
    const sent = new Set(sentTasks(outcome.facts).map(({ found }) => found.who?.code));
    const missing = [...outcome.unregistered].sort((a, b) => compareNames(a.name, b.name));
    let number = 0;
    const rowsOf = (title: string, people: readonly Participant[]): TableRow[] =>
      people.length === 0
        ? []
        : [
            group(`${title} (${people.length})`),
            ...people.map((who) => {
              number += 1;
              const state = sent.has(who.code) ? 'Đã gửi, chưa được duyệt' : 'Chưa đăng ký';
              return record(number, nameOf(who), who.position, who.unit, state);
            }),
          ];
    const official = missing.filter(({ giftEligible }) => giftEligible);
    const others = missing.filter(({ giftEligible }) => !giftEligible);
    return [
      {
        page: 'text',
        blocks: [
          listHead(draft),
          paragraph('title', 'DANH SÁCH'),
          paragraph('abstract', `Cá nhân, tập thể chưa đăng ký trong ${movementOf(draft)}`),
          paragraph('note', `(Số liệu đến ngày ${shortDate(today)})`),
          table(
            [
              column('STT', 8, 'center'),
              column('Họ và tên, tập thể', 26),
              column('Chức vụ', 24),
              column('Đơn vị', 24),
              column('Ghi chú', 18),
            ],
            [
              ...rowsOf('I. Cán bộ, công chức xã', official),
              ...rowsOf('II. Người hoạt động không chuyên trách, đơn vị trên địa bàn', others),
            ],
          ),
          body(ended(`Danh sách có ${missing.length} cá nhân, tập thể`)),
          signedBy(officer(draft), person('Người thẩm định', '')),
        ],
      },
    ];
  },
};
