import { toShortText } from '../contest/rational.ts';
import { LEVELS } from '../provisions/bands.ts';
import { NUMBERED } from '../provisions/document-settings.ts';
import { APPLIES_TO, GROUPS } from '../tabs/criteria.ts';
import { money } from '../vietnamese/numbers.ts';
import type { Document } from './document.ts';
import { committeeOf, communeOf, type Draft, longDay, movementOf, superiorOf, yearOf } from './draft.ts';
import { committeeHead } from './heads.ts';
import { legalBases } from './legal-bases.ts';
import { type Block, body, column, ended, group, heading, paragraph, record, table } from './model.ts';
import { committee, sentAndSigned } from './signers.ts';

const { plan } = NUMBERED;

/** Items of an enumeration end with a full stop, whatever stood behind them in the tab. */
const closed = (text: string): string => `${text.replace(/[.;:\s]+$/, '')}.`;

function content({ view }: Draft): Block[] {
  const areas = view.outcome.facts.areas.filter(({ enabled }) => enabled);
  return [
    heading('III. NỘI DUNG THI ĐUA'),
    body(`Gồm ${areas.length} nội dung, cụ thể:`),
    ...areas.map(({ code, name }) => body(`${code}. ${closed(name)}`)),
  ];
}

function scale({ view, settings }: Draft): Block[] {
  const { criteria } = view.outcome.facts.rubric;
  const rows = (['A', 'B', 'C', 'D'] as const).flatMap((code) => {
    const own = criteria.filter((criterion) => criterion.group === code);
    if (own.length === 0) return [];
    return [
      group(GROUPS[code]),
      ...own.map(({ code: number, row }) => record(number, row.name, APPLIES_TO[row.appliesTo ?? 'all'], row.max)),
    ];
  });
  const [exemplary, outstanding] = [toShortText(settings.exemplaryMin), toShortText(settings.outstandingMin)];
  return [
    heading('IV. TIÊU CHÍ VÀ THANG ĐIỂM'),
    body(
      `Tổng điểm tối đa ${toShortText(settings.scaleMax)} điểm, bằng nhóm A cộng nhóm B cộng điểm thưởng (nhóm C) trừ điểm trừ (nhóm D). Đạt từ ${exemplary} điểm là mức “${LEVELS.exemplary}”; từ ${outstanding} điểm là mức “${LEVELS.outstanding}”. Điểm tối đa từng tiêu chí như sau:`,
    ),
    table(
      [column('Mã', 8, 'center'), column('Tiêu chí', 60), column('Áp dụng', 18), column('Điểm tối đa', 14, 'center')],
      rows,
    ),
  ];
}

function awards(draft: Draft): Block[] {
  const { giftVnd } = draft.settings;
  const gift = giftVnd === null ? draft.fact('', 'Mức quà một người (đồng) (tab Cấu hình)') : money(giftVnd);
  return [
    heading('VI. KHEN THƯỞNG'),
    body(
      `1. Cán bộ, công chức xã có thành tích tiêu biểu trong công tác CCHC được Ủy ban nhân dân xã khen thưởng bằng quà trị giá ${gift}/người.`,
    ),
    body(
      `2. Cán bộ, công chức xã hoàn thành xuất sắc nhiệm vụ được đề nghị ${superiorOf(draft)} khen thưởng phải là người có thành tích tiêu biểu, xuất sắc trong công tác CCHC.`,
    ),
  ];
}

function organisation(draft: Draft): Block[] {
  const { registrationDeadline, selfScoreDeadline } = draft.settings;
  return [
    heading('VII. TỔ CHỨC THỰC HIỆN'),
    body(
      `1. Cán bộ, công chức xã, các ngành, đoàn thể, đơn vị trên địa bàn đăng ký nội dung, công việc trọng tâm, đột phá trước ${longDay(registrationDeadline)}; tự chấm điểm trước ${longDay(selfScoreDeadline)}.`,
    ),
    body(
      '2. Đài truyền thanh xã tăng cường tuyên truyền, nêu gương điển hình tiên tiến, người tốt, việc tốt trong phong trào thi đua.',
    ),
    body(
      '3. Công chức phụ trách công tác Nội vụ tham mưu triển khai đăng ký; theo dõi, tổng hợp, lựa chọn điển hình tiên tiến để bình xét, đề nghị khen thưởng hằng năm và theo giai đoạn.',
    ),
    body(
      ended(
        `Trên đây là Kế hoạch phát động ${movementOf(draft)}; đề nghị các cơ quan, đơn vị, cá nhân nghiêm túc tổ chức thực hiện. Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh về Ủy ban nhân dân xã để xem xét, giải quyết`,
      ),
    ),
  ];
}

/** "Kế hoạch phát động": the plan of 06/3/2023 in order, with the commune's own settings, areas and scale. */
export const planDocument: Document = {
  id: 'plan',
  name: 'Kế hoạch phát động',
  file: 'ke-hoach-phat-dong',
  write(draft) {
    const { settings } = draft;
    const commune = communeOf(draft);
    return [
      {
        page: 'text',
        blocks: [
          committeeHead(draft, plan),
          paragraph('title', 'KẾ HOẠCH'),
          paragraph('abstract', `Phát động ${movementOf(draft)}`),
          ...legalBases(draft, settings.planDate, { except: settings.planNumber }),
          body(
            `${committeeOf(draft)} ban hành Kế hoạch phát động phong trào thi đua đẩy mạnh công tác cải cách hành chính (CCHC) nhà nước trên địa bàn ${commune} năm ${yearOf(draft)}, cụ thể như sau:`,
          ),
          heading('I. MỤC ĐÍCH, YÊU CẦU'),
          body(
            `1. Đẩy mạnh khí thế thi đua sôi nổi; cổ vũ, động viên các tập thể, cá nhân phấn đấu thực hiện tốt kế hoạch CCHC nhà nước giai đoạn ${settings.periodFrom} - ${settings.periodTo} trên địa bàn xã.`,
          ),
          body(
            '2. Nâng cao trách nhiệm của các tập thể, cá nhân trong thực hiện nhiệm vụ CCHC ở từng cơ quan, đơn vị; kịp thời biểu dương, khen thưởng tập thể, cá nhân có thành tích xuất sắc.',
          ),
          heading('II. ĐỐI TƯỢNG THI ĐUA'),
          body(
            'Cán bộ, công chức thuộc Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc, các ngành, đoàn thể xã; các đơn vị đóng trên địa bàn xã.',
          ),
          ...content(draft),
          ...scale(draft),
          heading('V. THỜI GIAN'),
          body(`Từ ngày ban hành Kế hoạch đến hết ${longDay(settings.endDate)}.`),
          ...awards(draft),
          ...organisation(draft),
          sentAndSigned(draft, plan, committee(draft)),
        ],
      },
    ];
  },
};
