import type { Ballot } from '../contest/council.ts';
import { toShortText } from '../contest/rational.ts';
import { NUMBERED } from '../provisions/document-settings.ts';
import { ATTENDANCE, COUNCIL_ROLES } from '../tabs/council.ts';
import { money } from '../vietnamese/numbers.ts';
import type { Document } from './document.ts';
import { BLANK, communeOf, type Draft, listed, longDay, movementOf, superiorOf } from './draft.ts';
import { councilHead } from './heads.ts';
import { type Block, body, column, ended, heading, paragraph, record, type Section, table } from './model.ts';
import { inSentence, nameOf, twoDigits } from './people-table.ts';
import { ratioText, sessionOf } from './session.ts';
import { person, signedBy } from './signers.ts';

const { minutes } = NUMBERED;

const candidateOf = ({ found, row }: Ballot): string => (found.who ? nameOf(found.who) : row.participant);

/** Names of the members who did not vote on this candidate. */
function recusedOf(draft: Draft, { row }: Ballot): string {
  const { roster } = draft.view.outcome.facts;
  return listed(row.recused)
    .map((typed) => roster.find(typed).who?.name ?? typed)
    .join('; ');
}

function ballotTable(draft: Draft): Block {
  const { ballots } = draft.view.outcome.facts.council;
  const rows = ballots.map((ballot, i) => {
    const { row, result } = ballot;
    return record(
      i + 1,
      candidateOf(ballot),
      row.agree,
      row.disagree,
      row.blank,
      recusedOf(draft, ballot),
      ratioText(ballot),
      result,
    );
  });
  return table(
    [
      column('STT', 7, 'center'),
      column('Họ và tên', 23),
      column('Đồng ý', 10, 'center'),
      column('Không đồng ý', 10, 'center'),
      column('Phiếu trắng', 9, 'center'),
      column('Không bỏ phiếu (tránh)', 17),
      column('Tỷ lệ đồng ý', 12, 'center'),
      column('Kết quả', 12, 'center'),
    ],
    rows,
  );
}

function attendance(draft: Draft): Block[] {
  const { members, present, written, absent, chair, secretary } = sessionOf(draft);
  const { council } = draft.view.outcome.facts;
  const { quorumRatio } = draft.settings;
  const quorum = `${quorumRatio.n}/${quorumRatio.d}`;
  return [
    heading('I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN'),
    body(
      `1. Thời gian: bắt đầu ${draft.setting('meeting-opens')}, ${longDay(draft.day(minutes.dateKey))}. Địa điểm: ${draft.setting('meeting-place')}.`,
    ),
    body(`2. Chủ trì: ${chair}. Thư ký: ${secretary}.`),
    body(
      `3. Thành phần: Hội đồng có ${twoDigits(members.length)} thành viên; có mặt ${twoDigits(present)}, gửi ý kiến bằng văn bản ${twoDigits(written)}, vắng mặt ${twoDigits(absent)}. ${council.hasQuorum ? 'Đủ' : 'Không đủ'} điều kiện tiến hành (cần ít nhất ${quorum} số thành viên có ý kiến).`,
    ),
    table(
      [
        column('STT', 8, 'center'),
        column('Họ và tên', 28),
        column('Vai trò', 24),
        column('Dự họp', 20),
        column('Lý do vắng', 20),
      ],
      members.map(({ name, member, role, attendance: state, absence }, i) =>
        record(
          i + 1,
          name || (draft.view.outcome.facts.roster.find(member).who?.name ?? member),
          role ? COUNCIL_ROLES[role] : '',
          state ? ATTENDANCE[state] : '',
          state === 'absent' ? draft.fact(absence, `Lý do vắng của ${name || member} (tab Hội đồng)`) : '',
        ),
      ),
    ),
  ];
}

function conclusion(draft: Draft): Block[] {
  const { gifts, superior } = draft.view.outcome;
  const given = gifts.gifts.map(({ standing }) => standing);
  const amount = draft.settings.giftVnd === null ? '' : `, tổng trị giá ${money(gifts.totalVnd)}`;
  const waiting =
    gifts.waiting.length === 0 ? [] : [body(`Còn chờ Hội đồng quyết định: ${inSentence(gifts.waiting)}.`)];
  return [
    heading('IV. KẾT LUẬN'),
    body(
      `1. Đề nghị Chủ tịch Ủy ban nhân dân xã tặng quà cho ${twoDigits(given.length)} cá nhân${amount}: ${inSentence(given)}.`,
    ),
    ...waiting,
    body(
      `2. Đề nghị ${superiorOf(draft)} khen thưởng ${twoDigits(superior.proposed.length)} cá nhân: ${inSentence(superior.proposed)}.`,
    ),
    body('Hội đồng là cơ quan tham mưu, tư vấn; việc khen thưởng do Chủ tịch Ủy ban nhân dân xã quyết định.'),
    body(
      ended(
        `Cuộc họp kết thúc lúc ${draft.setting('meeting-closes')} cùng ngày. Biên bản đã được đọc lại và thông qua tại cuộc họp`,
      ),
    ),
  ];
}

function text(draft: Draft): Section {
  const { planNumber, planDate, passRatio } = draft.settings;
  const { chair, secretary } = sessionOf(draft);
  const pass = toShortText({ n: passRatio.n * 100n, d: passRatio.d });
  return {
    page: 'text',
    blocks: [
      councilHead(draft, minutes),
      paragraph('title', 'BIÊN BẢN'),
      paragraph(
        'abstract',
        `Họp Hội đồng Thi đua - Khen thưởng ${communeOf(draft)} xét khen thưởng trong ${movementOf(draft)}`,
      ),
      ...attendance(draft),
      heading('II. NỘI DUNG'),
      body(
        `1. Tài liệu: Kế hoạch số ${draft.fact(planNumber, 'Số kế hoạch (tab Cấu hình)')} ${longDay(planDate)}; bảng điểm, phiếu giải trình điểm và minh chứng của người được xét; kết quả kiểm tra hồ sơ.`,
      ),
      body(
        `2. Hội đồng thảo luận và bỏ phiếu kín về từng người. Thành viên được xét không bỏ phiếu cho chính mình. Người được đề nghị phải có từ ${pass}% số thành viên được bỏ phiếu đồng ý.`,
      ),
      body(`3. Ý kiến khác: ${draft.setting('meeting-opinions')}.`),
      heading('III. KẾT QUẢ BỎ PHIẾU'),
      ballotTable(draft),
      ...conclusion(draft),
      signedBy(person('Thư ký', secretary), person('Chủ trì', chair)),
    ],
  };
}

function count(draft: Draft): Section {
  const teller = draft.fact('', 'Tổ kiểm phiếu: tổ trưởng, thành viên, số phiếu phát ra, thu vào (điền tay)');
  const { ballots } = draft.view.outcome.facts.council;
  const passed = ballots.filter(({ result }) => result === 'đạt').length;
  return {
    page: 'text',
    blocks: [
      councilHead(draft, minutes, false),
      paragraph('title', 'BIÊN BẢN KIỂM PHIẾU'),
      paragraph('abstract', `Bỏ phiếu xét khen thưởng trong ${movementOf(draft)}`),
      body(`Tổ kiểm phiếu gồm: tổ trưởng ${teller}; thành viên ${teller}.`),
      body(`Số phiếu phát ra: ${BLANK}; số phiếu thu vào: ${BLANK}; số phiếu hợp lệ: ${BLANK}.`),
      body('Kết quả từng người như sau:'),
      ballotTable(draft),
      body(
        ended(
          `Có ${twoDigits(passed)}/${twoDigits(ballots.length)} người đạt tỷ lệ phiếu đồng ý theo quy định của Hội đồng`,
        ),
      ),
      signedBy(person('Thư ký', sessionOf(draft).secretary), person('Tổ trưởng tổ kiểm phiếu', '')),
    ],
  };
}

/** "Biên bản họp Hội đồng" with the record of the count. The Council advises, the Chairman decides (Luật 06/2022/QH15, Điều 90 khoản 4). */
export const minutesDocument: Document = {
  id: 'minutes',
  name: 'Biên bản họp Hội đồng và biên bản kiểm phiếu',
  file: 'bien-ban-hop-hoi-dong',
  write(draft) {
    const { council } = draft.view.outcome.facts;
    if (!council.hasVoted) draft.remark('Hội đồng chưa bỏ phiếu (tab Bỏ phiếu còn trống).');
    for (const ballot of council.ballots)
      for (const { reason } of ballot.faults) draft.remark(`Phiếu của ${candidateOf(ballot)} không hợp lệ: ${reason}.`);
    return [text(draft), count(draft)];
  },
};
