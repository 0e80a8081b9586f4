import { evidenceItems } from '../contest/evidence.ts';
import type { Registration } from '../contest/facts.ts';
import { toFixedText } from '../contest/rational.ts';
import type { Standing } from '../contest/standings.ts';
import { ANNUAL_RATINGS } from '../provisions/people.ts';
import { shortDate } from '../vietnamese/dates.ts';
import type { PersonalDocument } from './document.ts';
import { type Draft, movementOf, superiorOf, yearOf } from './draft.ts';
import { listHead } from './heads.ts';
import { type Block, body, column, ended, heading, paragraph, record, table } from './model.ts';
import { nameOf } from './people-table.ts';
import { confirming, person, signedBy } from './signers.ts';

/** What only the person can tell; the draft leaves room for it. */
const OWN_FACTS = ['Ngày sinh', 'Quê quán', 'Nơi thường trú', 'Trình độ chuyên môn'] as const;

function about(draft: Draft, { score: { participant } }: Standing): Block[] {
  const { name, position, unit } = participant;
  return [
    heading('I. SƠ LƯỢC'),
    body(`- Họ và tên: ${nameOf(participant)}.`),
    ...OWN_FACTS.map((what) => body(`- ${what}: ${draft.fact('', `${what} của ${name} (điền tay)`)}.`)),
    body(`- Chức vụ, đơn vị công tác: ${draft.fact(position, `Chức vụ của ${name} (tab Danh sách)`)}, ${unit}.`),
  ];
}

function taskRow({ row }: Registration, number: number) {
  const goal = [row.target, row.unitOfMeasure].filter((part) => part !== '').join(' ');
  return record(
    number,
    row.task,
    goal,
    row.assessedResult,
    row.completedOn ? shortDate(row.completedOn) : '',
    evidenceItems(row.evidence).join('; '),
  );
}

function achievements(draft: Draft, standing: Standing): Block[] {
  const { score, rank, level } = standing;
  const { settings, view } = draft;
  const { participant } = score;
  const tasks = score.areas.flatMap(({ tasks: own }) => own.map(({ registration }) => registration));
  const total = score.total ? toFixedText(score.total, settings.decimals) : '';
  const rating = participant.annualRating
    ? ANNUAL_RATINGS[participant.annualRating]
    : draft.fact('', `Xếp loại năm của ${participant.name} (tab Danh sách)`);
  const stories = view.outcome.facts.input.exemplars.filter(
    ({ participant: typed, achievement }) =>
      achievement !== '' && view.outcome.facts.roster.find(typed).who?.code === participant.code,
  );
  return [
    heading(`II. THÀNH TÍCH NĂM ${yearOf(draft)}`),
    body(
      `1. Trong ${movementOf(draft)}: đạt ${total} điểm, hạng ${rank ?? ''}${level ? `, mức “${level}”` : ''}. Kết quả xếp loại năm: ${rating}.`,
    ),
    ...stories.map(({ achievement }) => body(achievement)),
    body(`2. Thực hiện ${tasks.length} việc đã đăng ký và được duyệt:`),
    table(
      [
        column('STT', 7, 'center'),
        column('Việc', 35),
        column('Chỉ tiêu', 13, 'center'),
        column('Kết quả', 10, 'center'),
        column('Ngày xong', 17, 'center'),
        column('Minh chứng', 18),
      ],
      tasks.map((task, i) => taskRow(task, i + 1)),
    ),
  ];
}

function earlier(draft: Draft, { score: { participant } }: Standing): Block[] {
  const past = draft.view.outcome.facts.past
    .filter(({ code, level, gift }) => code === participant.code && (level !== null || gift))
    .sort((a, b) => a.year - b.year);
  const lines = past.map(({ year, level, gift, row }) => {
    const parts = [
      level ? `mức “${level}”` : '',
      gift ? 'được tặng quà của xã' : '',
      row.superior ? 'được cấp trên khen' : '',
    ];
    return body(`- Năm ${year}: ${parts.filter((part) => part !== '').join('; ')}.`);
  });
  return [
    heading('III. KẾT QUẢ ĐÃ ĐƯỢC GHI NHẬN'),
    ...(lines.length > 0 ? lines : [body('Chưa có kết quả các năm trước trong tab Lịch sử.')]),
  ];
}

/** Everybody on the gift list or the superior list, once, in the order of the scoreboard. */
const rewarded: PersonalDocument['people'] = ({ outcome }) => {
  const { gifts, superior, standings } = outcome;
  const listed = new Set([...gifts.gifts.map(({ standing }) => standing), ...superior.proposed]);
  return standings.filter((standing) => listed.has(standing));
};

/** "Báo cáo thành tích": a draft from the verified facts of one person on a list; what only the person knows stays blank. */
export const achievementReportDocument: PersonalDocument = {
  id: 'achievement-report',
  name: 'Báo cáo thành tích',
  file: 'bao-cao-thanh-tich',
  people: rewarded,
  write(draft, standing) {
    const proposed = draft.view.outcome.superior.proposed.includes(standing);
    const given = draft.view.outcome.gifts.gifts.some((gift) => gift.standing === standing);
    const wanted = [
      ...(given ? ['tặng quà của Ủy ban nhân dân xã'] : []),
      ...(proposed ? [`${superiorOf(draft)} khen thưởng`] : []),
    ].join('; ');
    return [
      {
        page: 'text',
        blocks: [
          listHead(draft, null),
          paragraph('title', 'BÁO CÁO THÀNH TÍCH'),
          paragraph('abstract', `Đề nghị ${wanted}`),
          ...about(draft, standing),
          ...achievements(draft, standing),
          ...earlier(draft, standing),
          body(ended('Tôi cam đoan nội dung trên là đúng và chịu trách nhiệm về nội dung báo cáo')),
          signedBy(confirming(draft), person('Người báo cáo', standing.score.participant.name)),
        ],
      },
    ];
  },
};
