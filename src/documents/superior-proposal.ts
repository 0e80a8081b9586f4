import { NUMBERED } from '../provisions/document-settings.ts';
import { ANNUAL_RATINGS } from '../provisions/people.ts';
import type { Document } from './document.ts';
import {
  citation,
  committeeOf,
  communeOf,
  type Draft,
  longDay,
  movementOf,
  numberOf,
  pointsText,
  superiorOf,
  yearOf,
} from './draft.ts';
import { committeeHead } from './heads.ts';
import { legalBases } from './legal-bases.ts';
import { body, column, ended, paragraph, record, type Section, table } from './model.ts';
import { personCells, twoDigits } from './people-table.ts';
import { committee, remarkSignerOn, sentAndSigned, signedBy } from './signers.ts';

const { superior, minutes } = NUMBERED;

function text(draft: Draft): Section {
  const { proposed } = draft.view.outcome.superior;
  const to = superiorOf(draft);
  const count = twoDigits(proposed.length);
  return {
    page: 'text',
    blocks: [
      committeeHead(draft, superior),
      paragraph('title', 'TỜ TRÌNH'),
      paragraph('abstract', `Về việc đề nghị khen thưởng cá nhân có thành tích xuất sắc năm ${yearOf(draft)}`),
      paragraph('address', `Kính gửi: ${to}.`),
      ...legalBases(draft, draft.day(superior.dateKey), {
        further: [`Căn cứ ${citation('Biên bản họp Hội đồng Thi đua - Khen thưởng xã', draft, minutes)}`],
      }),
      body(
        `Năm ${yearOf(draft)}, ${committeeOf(draft)} đã tổ chức ${movementOf(draft)}. Qua đánh giá, bình xét, có ${count} cán bộ, công chức xã được xếp loại hoàn thành xuất sắc nhiệm vụ, đồng thời đạt mức “tiêu biểu, xuất sắc” trong công tác cải cách hành chính và được Hội đồng Thi đua - Khen thưởng xã thông qua.`,
      ),
      body(
        `${committeeOf(draft)} đề nghị ${to} xem xét, tặng ${draft.setting('superior-award')} cho ${count} cá nhân (có danh sách kèm theo).`,
      ),
      body(
        `Hồ sơ kèm theo gồm: danh sách đề nghị; ${count} báo cáo thành tích; biên bản họp Hội đồng Thi đua - Khen thưởng ${communeOf(draft)}.`,
      ),
      body(ended(`Kính đề nghị ${to} xem xét, quyết định`)),
      sentAndSigned(draft, superior, committee(draft)),
    ],
  };
}

function list(draft: Draft): Section {
  const { proposed } = draft.view.outcome.superior;
  const rows = proposed.map((standing, i) => {
    const { annualRating } = standing.score.participant;
    return record(
      i + 1,
      ...personCells(standing),
      `${pointsText(standing, draft)} điểm, mức “${standing.level ?? ''}”`,
      annualRating ? ANNUAL_RATINGS[annualRating] : '',
    );
  });
  return {
    page: 'text',
    blocks: [
      paragraph('title', 'DANH SÁCH'),
      paragraph('abstract', `Cá nhân đề nghị ${superiorOf(draft)} khen thưởng năm ${yearOf(draft)}`),
      paragraph(
        'note',
        `(Kèm theo Tờ trình số ${numberOf(draft, superior)} ${longDay(draft.day(superior.dateKey))} của ${committeeOf(draft)})`,
      ),
      table(
        [
          column('STT', 8, 'center'),
          column('Họ và tên', 20),
          column('Chức vụ', 22),
          column('Đơn vị', 16),
          column('Kết quả cải cách hành chính', 18),
          column('Xếp loại năm', 16),
        ],
        rows,
      ),
      body(ended(`Ấn định danh sách có ${twoDigits(proposed.length)} cá nhân`)),
      signedBy(null, committee(draft)),
    ],
  };
}

/** "Tờ trình đề nghị cấp trên": level "tiêu biểu, xuất sắc" and top annual rating (KH 06/3/2023, mục 5). */
export const superiorProposalDocument: Document = {
  id: 'superior-proposal',
  name: 'Tờ trình đề nghị cấp trên khen thưởng',
  file: 'to-trinh-de-nghi-cap-tren',
  write(draft) {
    const { proposed, provisional } = draft.view.outcome.superior;
    if (provisional) draft.remark('Hội đồng chưa bỏ phiếu: danh sách mới là dự kiến, chưa ký được.');
    if (proposed.length === 0) draft.remark('Chưa có ai đủ hai điều kiện để đề nghị cấp trên.');
    remarkSignerOn(
      draft,
      proposed.map(({ score }) => score.participant),
      'danh sách đề nghị cấp trên',
    );
    return [text(draft), list(draft)];
  },
};
