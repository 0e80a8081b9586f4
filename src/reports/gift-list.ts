import type { Excluded } from '../contest/awards/eligibility.ts';
import { nameAndCode } from '../contest/participants.ts';
import type { Standing } from '../contest/standings.ts';
import { giftList } from '../tabs/award-lists.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { moneyInWords } from '../vietnamese/number-words.ts';
import { groupDigits, money } from '../vietnamese/numbers.ts';
import { capitalised, obstacleWords, standingWords, voteWords } from './award-reasons.ts';
import type { TableReport, View } from './report.ts';

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
  if (budgetVnd !== null && gifts.affordable !== null) {
    lines.push({ name: 'Kinh phí', reason: `${groupDigits(budgetVnd)} đồng, đủ ${gifts.affordable} suất.` });
  }
  if (giftQuota !== null) lines.push({ name: 'Số suất', reason: `${giftQuota} suất.` });
  return lines;
}

/** The gift list with hand-over signatures, the total in figures and words, the budget and everybody left out with the reason. */
export const giftListReport: TableReport = {
  tab: giftList,
  headings: ({ outcome }) => (outcome.gifts.provisional ? { order: 'STT (dự kiến)' } : {}),
  rows: ({ outcome }) => [
    ...outcome.gifts.gifts.map(({ standing, amountVnd, ahead }, i): OutputRow => {
      const tie = ahead
        ? [`bằng điểm ${nameAndCode(ahead.of.score.participant)}, xếp trước vì ${ahead.reason} (C19)`]
        : [];
      const words = [
        standingWords(standing, outcome.facts),
        'không vướng quy tắc chặn nào',
        voteWords(standing.score.participant.code, outcome.facts),
        ...tie,
      ];
      return { ...personCells(standing), order: i + 1, amount: amountVnd, reason: `${capitalised(words.join('; '))}.` };
    }),
    ...outcome.gifts.waiting.map((standing): OutputRow => ({ ...personCells(standing), reason: 'chờ Hội đồng' })),
  ],
  tail: (view) => [
    ...councilLines(view),
    ...moneyLines(view),
    {},
    { name: 'NGƯỜI LẬP', unit: view.outcome.facts.settings.signerTitle },
    { unit: view.outcome.facts.settings.signerName },
    ...excludedLines(view.outcome.gifts.excluded, 'Đạt mức nhưng không có trong danh sách', view),
  ],
};
