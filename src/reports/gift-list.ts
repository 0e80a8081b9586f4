import type { Excluded } from '../contest/awards/eligibility.ts';
import { nameAndCode } from '../contest/participants.ts';
import { subtract, toShortPercent, toShortText } from '../contest/rational.ts';
import type { Standing } from '../contest/standings.ts';
import { giftList } from '../tabs/award-lists.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { moneyInWords } from '../vietnamese/number-words.ts';
import { groupDigits, money } from '../vietnamese/numbers.ts';
import { capitalised, obstacleWords, standingWords, voteWords } from './award-reasons.ts';
import type { TableReport, View } from './report.ts';

const TIE_CHAIN =
  'nhiều minh chứng hơn, rồi điểm phần B cao hơn, người trực tiếp làm việc, ít lần được khen hơn; vẫn bằng thì chờ Hội đồng';

/** What a person's row shows of the person. */
export const personCells = ({ score: { participant } }: Standing): OutputRow => ({
  participant: participant.code,
  title: participant.title,
  name: participant.name,
  position: participant.position,
  unit: participant.unit,
});

/** The lines below a list that say who has the level and is not on it, and why. */
export function excludedLines(excluded: readonly Excluded[], heading: string, view: View): OutputRow[] {
  if (excluded.length === 0) return [];
  return [
    {},
    { name: heading },
    ...excluded.map(({ standing, obstacles }) => ({
      ...personCells(standing),
      reason: obstacleWords(obstacles, view),
    })),
  ];
}

/** Why a list is headed "Dự kiến" or empty; nothing once the council has voted with a quorum. */
export function councilLines({ outcome }: View): OutputRow[] {
  const { council } = outcome.facts;
  if (!council.hasVoted) return [{ name: 'Dự kiến', reason: 'Hội đồng chưa bỏ phiếu; danh sách còn thay đổi.' }];
  if (council.hasQuorum) return [];
  const reason = `Phiên họp có ${council.attending} trên ${council.members.length} thành viên, không đủ số người; không có kết quả bỏ phiếu nên danh sách trống (C16).`;
  return [{ name: 'Chưa có danh sách', reason }];
}

function moneyLines({ outcome }: View): OutputRow[] {
  const { gifts, facts } = outcome;
  const { giftVnd, budgetVnd, giftQuota } = facts.settings;
  const lines: OutputRow[] = [];
  if (giftVnd) {
    const words = gifts.totalVnd > 0 ? ` (Bằng chữ: ${moneyInWords(gifts.totalVnd)}./.)` : '';
    lines.push({
      name: 'Tổng cộng',
      amount: gifts.totalVnd,
      reason: `${gifts.gifts.length} suất × ${money(giftVnd)} = ${money(gifts.totalVnd)}.${words}`,
    });
  } else lines.push({ name: 'Tổng cộng', reason: `${gifts.gifts.length} người; chưa đặt mức quà.` });
  if (budgetVnd !== null && gifts.affordable !== null && giftVnd) {
    const wanted = gifts.gifts.length + gifts.unpaid.length;
    const cost = `${wanted} suất × ${money(giftVnd)} = ${money(wanted * giftVnd)}`;
    const names = gifts.unpaid.map(({ score }) => nameAndCode(score.participant)).join(', ');
    const guard =
      gifts.unpaid.length > 0 ? ` Đủ số suất cần ${cost}, vượt kinh phí; ra ngoài vì kinh phí: ${names}.` : '';
    lines.push({
      name: 'Kinh phí',
      reason: `${groupDigits(budgetVnd)} đồng, đủ ${gifts.affordable} suất (bỏ phần lẻ).${guard}`,
    });
  }
  if (giftQuota !== null) lines.push({ name: 'Số suất', reason: `${giftQuota} suất.` });
  const { giftQuotaRatio } = facts.settings.awards;
  if (giftQuotaRatio !== null) {
    const percent = toShortPercent(giftQuotaRatio);
    lines.push({ name: 'Số suất theo tỷ lệ', reason: `${percent}% số cán bộ, công chức xã, bỏ phần lẻ.` });
  }
  return lines;
}

/** Where the list was cut, who comes next, and who is just below the level. */
function cutLines({ outcome }: View): OutputRow[] {
  const { gifts, facts } = outcome;
  const lines: OutputRow[] = [];
  const last = gifts.gifts[gifts.gifts.length - 1];
  if (gifts.places !== null && gifts.alternates.length > 0 && last) {
    lines.push({ name: 'Điểm cắt', reason: `sau ${nameAndCode(last.standing.score.participant)}.` });
  }
  if (gifts.tie) {
    const chain = gifts.tie.equals.map(({ score }) => nameAndCode(score.participant)).join(' → ');
    lines.push({ name: 'Bằng điểm ở suất cuối', reason: `thứ tự xét: ${chain}; ${TIE_CHAIN} (tự chọn).` });
  }
  const next = gifts.alternates.map((one, i): OutputRow => ({ ...personCells(one), reason: `Dự bị thứ ${i + 1}.` }));
  const near = gifts.nearMisses.map((one): OutputRow => {
    const short = one.score.total && subtract(facts.settings.exemplaryMin, one.score.total);
    return { ...personCells(one), reason: `Còn thiếu ${short ? toShortText(short) : ''} điểm đến mức “tiêu biểu”.` };
  });
  return [
    ...lines,
    ...(next.length > 0 ? [{}, { name: 'Dự bị' }, ...next] : []),
    ...(near.length > 0 ? [{}, { name: 'Sát mức' }, ...near] : []),
  ];
}

/** The gift list with hand-over signatures, the total in figures and words, the budget and everybody left out with the reason. */
export const giftListReport: TableReport = {
  tab: giftList,
  headings: ({ outcome }) => (outcome.gifts.provisional ? { order: 'STT (dự kiến)' } : {}),
  rows: ({ outcome }) => [
    ...outcome.gifts.gifts.map(({ standing, amountVnd, ahead, added }, i): OutputRow => {
      const tie = ahead
        ? [`bằng điểm ${nameAndCode(ahead.of.score.participant)}, xếp trước vì ${ahead.reason} (C19)`]
        : [];
      const words = [
        standingWords(standing, outcome.facts),
        'không vướng quy tắc chặn nào',
        voteWords(standing.score.participant.code, outcome.facts),
        ...tie,
        ...(added === null ? [] : [`Hội đồng bổ sung: ${added}`]),
      ];
      return { ...personCells(standing), order: i + 1, amount: amountVnd, reason: `${capitalised(words.join('; '))}.` };
    }),
    ...outcome.gifts.waiting.map((standing): OutputRow => ({ ...personCells(standing), reason: 'chờ Hội đồng' })),
  ],
  tail: (view) => [
    ...councilLines(view),
    ...moneyLines(view),
    ...cutLines(view),
    {},
    { name: 'NGƯỜI LẬP', unit: view.outcome.facts.settings.signerTitle },
    { unit: view.outcome.facts.settings.signerName },
    ...excludedLines(view.outcome.gifts.excluded, 'Đạt mức nhưng không có trong danh sách', view),
  ],
};
