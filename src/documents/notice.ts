import { NUMBERED } from '../provisions/document-settings.ts';
import type { Document } from './document.ts';
import { BLANK, committeeOf, movementOf, superiorOf } from './draft.ts';
import { committeeHead } from './heads.ts';
import { body, column, ended, group, paragraph, record, table } from './model.ts';
import { achievementLine, personCells, twoDigits } from './people-table.ts';
import { committee, sentAndSigned } from './signers.ts';

const { notice } = NUMBERED;

/** "Thông báo công khai": who shall be rewarded, and until when and where objections are heard (Luật 06/2022/QH15, Điều 5). */
export const noticeDocument: Document = {
  id: 'notice',
  name: 'Thông báo công khai kết quả',
  file: 'thong-bao-cong-khai',
  write(draft) {
    const { gifts, superior, standings } = draft.view.outcome;
    if (gifts.provisional) draft.remark('Hội đồng chưa bỏ phiếu: danh sách mới là dự kiến, chưa công khai được.');
    const scored = standings.filter(({ score }) => score.total !== null).length;
    const days = draft.setting('objection-days');
    const until = days === BLANK ? days : twoDigits(Number(days));
    return [
      {
        page: 'text',
        blocks: [
          committeeHead(draft, notice),
          paragraph('title', 'THÔNG BÁO'),
          paragraph('abstract', `Công khai kết quả bình xét khen thưởng trong ${movementOf(draft)}`),
          body(
            `Sau khi chấm điểm ${scored} cá nhân, tập thể và họp Hội đồng Thi đua - Khen thưởng, ${committeeOf(draft)} thông báo kết quả như sau:`,
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
              group(`I. Tặng quà của Ủy ban nhân dân xã (${gifts.gifts.length})`),
              ...gifts.gifts.map(({ standing }, i) =>
                record(i + 1, ...personCells(standing), achievementLine(standing, draft)),
              ),
              group(`II. Đề nghị ${superiorOf(draft)} khen thưởng (${superior.proposed.length})`),
              ...superior.proposed.map((standing, i) =>
                record(i + 1, ...personCells(standing), achievementLine(standing, draft)),
              ),
            ],
          ),
          body(
            `Ý kiến về kết quả trên gửi về ${draft.setting('contact')} trong thời hạn ${until} ngày làm việc kể từ ngày thông báo. Quá thời hạn trên, nếu không có ý kiến, kết quả được trình cấp có thẩm quyền quyết định.`,
          ),
          body(ended(`${committeeOf(draft)} thông báo để các cơ quan, đơn vị, cá nhân và Nhân dân được biết`)),
          sentAndSigned(draft, notice, committee(draft)),
        ],
      },
    ];
  },
};
