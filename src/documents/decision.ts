import { NUMBERED } from '../provisions/document-settings.ts';
import { moneyInWords } from '../vietnamese/number-words.ts';
import { groupDigits, money } from '../vietnamese/numbers.ts';
import type { Document } from './document.ts';
import { BLANK, citation, committeeOf, communeOf, type Draft, longDay, movementOf, numberOf } from './draft.ts';
import { committeeHead } from './heads.ts';
import { legalBases } from './legal-bases.ts';
import { body, bold, column, ended, paragraph, record, type Section, table, total } from './model.ts';
import { achievementLine, personCells, twoDigits } from './people-table.ts';
import { chairman, remarkSignerOn, sentAndSigned, signedBy } from './signers.ts';

const { decision, submission } = NUMBERED;

/** Amounts are printed only where the commune has set one. */
const amountText = (vnd: number | null): string => (vnd === null ? BLANK : groupDigits(vnd));

function text(draft: Draft): Section {
  const { gifts } = draft.view.outcome;
  const count = gifts.gifts.length;
  const { giftVnd } = draft.settings;
  const each = giftVnd === null ? draft.fact('', 'Mức quà một người (đồng) (tab Cấu hình)') : money(giftVnd);
  const all = giftVnd === null ? BLANK : `${money(gifts.totalVnd)} (Bằng chữ: ${moneyInWords(gifts.totalVnd)})`;
  const commune = communeOf(draft);
  return {
    page: 'text',
    blocks: [
      committeeHead(draft, decision),
      paragraph('title', 'QUYẾT ĐỊNH'),
      paragraph('abstract', `Về việc tặng quà cho cá nhân có thành tích tiêu biểu trong ${movementOf(draft)}`),
      paragraph('middle', `CHỦ TỊCH ỦY BAN NHÂN DÂN ${commune.toUpperCase()}`),
      ...legalBases(draft, draft.day(decision.dateKey), {
        further: [
          `Xét đề nghị của Hội đồng Thi đua - Khen thưởng ${commune} tại ${citation('Tờ trình', draft, submission)}`,
        ],
      }),
      paragraph('middle', 'QUYẾT ĐỊNH:'),
      body(
        bold('Điều 1. '),
        `Tặng quà cho ${twoDigits(count)} cá nhân có thành tích tiêu biểu trong ${movementOf(draft)} (có danh sách kèm theo).`,
      ),
      body(
        bold('Điều 2. '),
        `Mức quà tặng trị giá ${each}/người; tổng trị giá ${all}. Kinh phí trích từ ${draft.setting('gift-source')}.`,
      ),
      body(
        bold('Điều 3. '),
        ended(
          `Quyết định này có hiệu lực kể từ ngày ký. ${draft.setting('decision-executors')}, các đơn vị có liên quan và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này`,
        ),
      ),
      sentAndSigned(draft, decision, chairman(draft)),
    ],
  };
}

function list(draft: Draft): Section {
  const { gifts } = draft.view.outcome;
  const count = gifts.gifts.length;
  const rows = gifts.gifts.map(({ standing, amountVnd }, i) =>
    record(i + 1, ...personCells(standing), achievementLine(standing, draft), amountText(amountVnd)),
  );
  const inWords =
    draft.settings.giftVnd === null
      ? ''
      : ` Tổng trị giá: ${money(gifts.totalVnd)}. (Bằng chữ: ${moneyInWords(gifts.totalVnd)})`;
  return {
    page: 'text',
    blocks: [
      paragraph('title', 'DANH SÁCH'),
      paragraph('abstract', `Cá nhân được tặng quà trong ${movementOf(draft)}`),
      paragraph(
        'note',
        `(Kèm theo Quyết định số ${numberOf(draft, decision)} ${longDay(draft.day(decision.dateKey))} của Chủ tịch ${committeeOf(draft)})`,
      ),
      table(
        [
          column('STT', 8, 'center'),
          column('Họ và tên', 19),
          column('Chức vụ', 22),
          column('Đơn vị', 16),
          column('Thành tích', 23),
          column('Mức quà (đồng)', 14, 'right'),
        ],
        [
          ...rows,
          ...(draft.settings.giftVnd === null ? [] : [total('', 'Tổng cộng', '', '', '', groupDigits(gifts.totalVnd))]),
        ],
      ),
      body(ended(`Ấn định danh sách có ${twoDigits(count)} cá nhân.${inWords}`)),
      signedBy(null, chairman(draft)),
    ],
  };
}

/** "Quyết định khen thưởng": the chairman's own power, with the list of the gifts (KH 06/3/2023, mục 5; Luật 06/2022/QH15, Điều 81). */
export const decisionDocument: Document = {
  id: 'decision',
  name: 'Quyết định khen thưởng',
  file: 'quyet-dinh-khen-thuong',
  write(draft) {
    const { gifts } = draft.view.outcome;
    if (gifts.provisional) draft.remark('Hội đồng chưa bỏ phiếu: danh sách mới là dự kiến, chưa ký được.');
    if (gifts.waiting.length > 0)
      draft.remark(`${gifts.waiting.length} người bằng điểm ở suất cuối còn chờ Hội đồng, chưa có trong danh sách.`);
    if (gifts.gifts.length === 0) draft.remark('Danh sách tặng quà đang trống.');
    remarkSignerOn(
      draft,
      gifts.gifts.map(({ standing }) => standing.score.participant),
      'danh sách tặng quà',
    );
    return [text(draft), list(draft)];
  },
};
