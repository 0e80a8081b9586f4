import { raisedDifficulties } from '../contest/difficulty-wait.ts';
import { nameAndCode } from '../contest/participants.ts';
import { sum, toFixedText } from '../contest/rational.ts';
import { pointsScored } from '../contest/scoring/score-entry.ts';
import { type Summary, summaryOf } from '../contest/summary.ts';
import { NUMBERED } from '../provisions/document-settings.ts';
import { moneyInWords } from '../vietnamese/number-words.ts';
import { money } from '../vietnamese/numbers.ts';
import type { Document } from './document.ts';
import { citation, committeeOf, type Draft, listed, longDay, movementOf, superiorOf, yearOf } from './draft.ts';
import { committeeHead } from './heads.ts';
import { type Block, body, bold, column, ended, heading, paragraph, record, table, total } from './model.ts';
import { inSentence, twoDigits } from './people-table.ts';
import { committee, sentAndSigned } from './signers.ts';
import { cellsOf, lastYear, lineOf, meansTable, tasksBy, unitTable } from './year-tables.ts';

const { plan, report, decision } = NUMBERED;

function indexSentences({ view, settings }: Draft): string {
  const { indexLines } = view.outcome.facts;
  const points = indexLines.map(({ assessed }) => pointsScored(assessed)).filter((value) => value !== null);
  const open = indexLines.length - points.length;
  if (points.length === 0) return `Bộ chỉ số có ${indexLines.length} tiêu chí, chưa tiêu chí nào được thẩm định.`;
  const left = open > 0 ? ` Còn ${open} tiêu chí chưa có kết quả nên chưa có điểm tổng.` : '';
  return `Bộ chỉ số có ${indexLines.length} tiêu chí, ${points.length} tiêu chí đã thẩm định, cộng ${toFixedText(sum(points), settings.decimals)} điểm.${left}`;
}

function scores({ view }: Draft, { bands }: Summary): string {
  const open = view.outcome.standings.filter(({ score }) => score.total === null).length;
  const parts = bands.filter(([, count]) => count > 0).map(([band, count]) => `${band} ${count}`);
  const left = open > 0 ? ` ${open} cá nhân, tập thể chưa có tổng điểm.` : '';
  return `Có ${view.outcome.standings.length - open} cá nhân, tập thể có tổng điểm${parts.length > 0 ? ` (${parts.join('; ')})` : ''}.${left}`;
}

const differences = ({ differences: counts }: Summary): string =>
  `So tự chấm với thẩm định: ${counts.map(([name, count]) => `${name.charAt(0).toLowerCase()}${name.slice(1)} ${count}`).join('; ')}.`;

function awards(draft: Draft): Block[] {
  const { gifts, superior } = draft.view.outcome;
  const { giftVnd } = draft.settings;
  const amount =
    giftVnd === null ? '' : `, tổng trị giá ${money(gifts.totalVnd)} (Bằng chữ: ${moneyInWords(gifts.totalVnd)})`;
  return [
    body(
      `1. Theo ${citation('Quyết định', draft, decision)}, Chủ tịch Ủy ban nhân dân xã tặng quà cho ${twoDigits(gifts.gifts.length)} cá nhân${amount}: ${inSentence(gifts.gifts.map(({ standing }) => standing))}.`,
    ),
    body(
      `2. Đề nghị ${superiorOf(draft)} khen thưởng ${twoDigits(superior.proposed.length)} cá nhân: ${inSentence(superior.proposed)}.`,
    ),
  ];
}

function difficulties({ view }: Draft): Block[] {
  const all = raisedDifficulties(view.outcome.facts);
  const settled = all.filter(({ isSettled }) => isSettled).length;
  const sentence = `Trong năm có ${all.length} vướng mắc, đề xuất được nêu; đã giải quyết ${settled}, còn ${all.length - settled}.`;
  if (all.length === 0) return [body(sentence)];
  return [
    body(sentence),
    table(
      [column('Người nêu', 20), column('Vướng mắc', 30), column('Đề xuất', 22), column('Trả lời, tình trạng', 28)],
      all.map(({ row, who }) =>
        record(
          who ? nameAndCode(who) : row.participant,
          row.content,
          row.proposal,
          [row.answer || 'Chưa có trả lời', row.state && `(${row.state})`].filter(Boolean).join(' '),
        ),
      ),
    ),
  ];
}

/** What is still open becomes a proposal, as it was typed. */
const proposals = ({ view }: Draft): string[] =>
  raisedDifficulties(view.outcome.facts)
    .filter(({ row, isSettled }) => !isSettled && row.proposal !== '')
    .map(({ row: { content, proposal } }) => `${content.replace(/[.\s]+$/, '')}: ${proposal}`);

const items = (texts: readonly string[]): Block[] => texts.map((text) => body(`- ${text.replace(/[.;\s]+$/, '')}.`));

/** "Báo cáo tổng kết": leadership, the five areas, the six domains, the index, awards, difficulties, what comes next. */
export const finalReportDocument: Document = {
  id: 'final-report',
  name: 'Báo cáo tổng kết',
  file: 'bao-cao-tong-ket',
  write(draft) {
    const all = summaryOf(draft.view.outcome);
    const { settings } = draft;
    const open = proposals(draft);
    return [
      {
        page: 'text',
        blocks: [
          committeeHead(draft, report),
          paragraph('title', 'BÁO CÁO'),
          paragraph('abstract', `Tổng kết ${movementOf(draft)}`),
          heading('I. CÔNG TÁC CHỈ ĐẠO'),
          body(
            `${committeeOf(draft)} đã ban hành ${citation('Kế hoạch', draft, plan)} phát động ${movementOf(draft)}; thời gian thi đua đến ${longDay(settings.endDate)}. Hội đồng Thi đua - Khen thưởng xã có ${twoDigits(draft.view.outcome.facts.council.members.length)} thành viên.`,
          ),
          heading('II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG THI ĐUA'),
          body(bold('1. Theo nội dung thi đua')),
          tasksBy('Nội dung', [...all.areas.map(lineOf), total(...cellsOf(all.whole))]),
          body('Một người đăng ký nhiều nội dung được tính một lần ở dòng Cộng.'),
          body(bold('2. Theo cơ quan, đơn vị')),
          unitTable(all, draft),
          body(bold('3. Theo tháng đến hạn')),
          tasksBy('Tháng', all.months.map(lineOf)),
          heading('III. KẾT QUẢ THEO LĨNH VỰC CẢI CÁCH HÀNH CHÍNH'),
          tasksBy('Lĩnh vực', all.domains.map(lineOf)),
          heading('IV. BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'),
          body(indexSentences(draft)),
          heading('V. KẾT QUẢ CHẤM ĐIỂM, KHEN THƯỞNG'),
          body(scores(draft, all)),
          meansTable(all, draft),
          body(differences(all)),
          ...awards(draft),
          ...lastYear(draft),
          heading('VI. HẠN CHẾ, NGUYÊN NHÂN'),
          ...difficulties(draft),
          ...items(listed(draft.setting('shortcomings'))),
          heading(`VII. NHIỆM VỤ NĂM ${nextYear(yearOf(draft))}, KIẾN NGHỊ`),
          ...items([...listed(draft.setting('next-steps')), ...open]),
          body(ended(`Trên đây là Báo cáo tổng kết ${movementOf(draft)}`)),
          sentAndSigned(draft, report, committee(draft)),
        ],
      },
    ];
  },
};

const nextYear = (year: string): string => (/^\d{4}$/.test(year) ? String(Number(year) + 1) : 'SAU');
