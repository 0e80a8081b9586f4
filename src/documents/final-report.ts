import type { Registration } from '../contest/facts.ts';
import { figuresOf, sentTasks } from '../contest/figures.ts';
import { sum, toFixedText } from '../contest/rational.ts';
import { pointsScored } from '../contest/scoring/score-entry.ts';
import { NUMBERED } from '../provisions/document-settings.ts';
import { DOMAINS } from '../provisions/domains.ts';
import { moneyInWords } from '../vietnamese/number-words.ts';
import { money } from '../vietnamese/numbers.ts';
import type { Document } from './document.ts';
import { citation, committeeOf, type Draft, listed, longDay, movementOf, superiorOf, yearOf } from './draft.ts';
import { committeeHead } from './heads.ts';
import { type Block, body, column, ended, heading, paragraph, record, type TableRow, table, total } from './model.ts';
import { inSentence, twoDigits } from './people-table.ts';
import { committee, sentAndSigned } from './signers.ts';

const { plan, report, decision } = NUMBERED;

const FIGURES = [
  column('Số người', 10, 'center'),
  column('Số việc', 10, 'center'),
  column('Đã duyệt', 10, 'center'),
  column('Hoàn thành', 10, 'center'),
  column('Đúng hạn', 10, 'center'),
  column('Minh chứng', 10, 'center'),
];

function figures(tasks: readonly Registration[]): number[] {
  const { people, tasks: count, approved, done, onTime, evidence } = figuresOf(tasks);
  return [people, count, approved, done, onTime, evidence];
}

function areaTable({ view }: Draft, tasks: readonly Registration[]): Block {
  const rows = view.outcome.facts.areas
    .filter(({ enabled }) => enabled)
    .map(({ code, short }) => record(`${code}. ${short}`, ...figures(tasks.filter(({ row }) => row.area === code))));
  return table([column('Nội dung', 40), ...FIGURES], [...rows, total('Cộng', ...figures(tasks))]);
}

function domainTable(tasks: readonly Registration[]): Block {
  const rows = Object.entries(DOMAINS).map(
    ([code, name]): TableRow => record(name, ...figures(tasks.filter(({ row }) => row.domain === code))),
  );
  return table([column('Lĩnh vực', 40), ...FIGURES], rows);
}

function indexSentences({ view, settings }: Draft): string {
  const { indexLines } = view.outcome.facts;
  const points = indexLines.map(({ assessed }) => pointsScored(assessed)).filter((value) => value !== null);
  const open = indexLines.length - points.length;
  if (points.length === 0) return `Bộ chỉ số có ${indexLines.length} tiêu chí, chưa tiêu chí nào được thẩm định.`;
  const left = open > 0 ? ` Còn ${open} tiêu chí chưa có kết quả nên chưa có điểm tổng.` : '';
  return `Bộ chỉ số có ${indexLines.length} tiêu chí, ${points.length} tiêu chí đã thẩm định, cộng ${toFixedText(sum(points), settings.decimals)} điểm.${left}`;
}

function scores({ view }: Draft): string {
  const scored = view.outcome.standings.filter(({ score }) => score.total !== null);
  const bands = new Map<string, number>();
  for (const { band } of scored) bands.set(band, (bands.get(band) ?? 0) + 1);
  const parts = [...bands].map(([band, count]) => `${band} ${count}`).join('; ');
  const open = view.outcome.standings.length - scored.length;
  const left = open > 0 ? ` ${open} cá nhân, tập thể chưa có tổng điểm.` : '';
  return `Có ${scored.length} cá nhân, tập thể có tổng điểm${parts ? ` (${parts})` : ''}.${left}`;
}

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

function difficulties({ view }: Draft): string {
  const { difficulties: all } = view.outcome.facts.input;
  const solved = all.filter(({ state }) => state === 'đã giải quyết').length;
  return `Trong năm có ${all.length} vướng mắc, đề xuất được nêu; đã giải quyết ${solved}, còn ${all.length - solved}.`;
}

/** What is still open becomes a proposal, as it was typed. */
const proposals = ({ view }: Draft): string[] =>
  view.outcome.facts.input.difficulties
    .filter(({ state, proposal }) => state !== 'đã giải quyết' && proposal !== '')
    .map(({ content, proposal }) => `${content.replace(/[.\s]+$/, '')}: ${proposal}`);

const items = (texts: readonly string[]): Block[] => texts.map((text) => body(`- ${text.replace(/[.;\s]+$/, '')}.`));

/** "Báo cáo tổng kết": leadership, the five areas, the six domains, the index, awards, difficulties, what comes next. */
export const finalReportDocument: Document = {
  id: 'final-report',
  name: 'Báo cáo tổng kết',
  file: 'bao-cao-tong-ket',
  write(draft) {
    const tasks = sentTasks(draft.view.outcome.facts);
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
          areaTable(draft, tasks),
          body('Một người đăng ký nhiều nội dung được tính một lần ở dòng Cộng.'),
          heading('III. KẾT QUẢ THEO LĨNH VỰC CẢI CÁCH HÀNH CHÍNH'),
          domainTable(tasks.filter(({ row }) => row.domain !== null)),
          heading('IV. BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'),
          body(indexSentences(draft)),
          heading('V. KẾT QUẢ CHẤM ĐIỂM, KHEN THƯỞNG'),
          body(scores(draft)),
          ...awards(draft),
          heading('VI. HẠN CHẾ, NGUYÊN NHÂN'),
          body(difficulties(draft)),
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
