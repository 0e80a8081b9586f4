import { collectiveList } from '../tabs/award-lists.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { moneyInWords } from '../vietnamese/number-words.ts';
import { money } from '../vietnamese/numbers.ts';
import { capitalised, obstacleWords, standingWords, voteWords } from './award-reasons.ts';
import type { TableReport, View } from './report.ts';

function totalLine({ outcome }: View): OutputRow {
  const { listed, amountVnd } = outcome.collectives;
  if (!amountVnd || listed.length === 0) {
    return { name: 'Tổng cộng', reason: `${listed.length} tập thể${amountVnd ? '' : '; chưa đặt mức khen'}.` };
  }
  const total = listed.length * amountVnd;
  const sum = `${listed.length} tập thể × ${money(amountVnd)} = ${money(total)}`;
  return { name: 'Tổng cộng', amount: total, reason: `${sum}. (Bằng chữ: ${moneyInWords(total)}./.)` };
}

/** The list of collectives with the reasons, the total where an amount is set, and every collective left out. */
export const collectiveListReport: TableReport = {
  tab: collectiveList,
  headings: ({ outcome }) => (outcome.collectives.provisional ? { order: 'STT (dự kiến)' } : {}),
  rows: ({ outcome }) => [
    ...outcome.collectives.listed.map((standing, i): OutputRow => {
      const { code, name } = standing.score.participant;
      const words = [standingWords(standing, outcome.facts), voteWords(code, outcome.facts)];
      const reason = `${capitalised(words.join('; '))}.`;
      return { order: i + 1, participant: code, name, amount: outcome.collectives.amountVnd, reason };
    }),
    ...outcome.collectives.waiting.map(({ score }): OutputRow => {
      return { participant: score.participant.code, name: score.participant.name, reason: 'chờ Hội đồng' };
    }),
  ],
  tail: (view) => {
    const { excluded } = view.outcome.collectives;
    const lines = excluded.map(({ standing: { score }, obstacles }): OutputRow => {
      const { code, name } = score.participant;
      return { participant: code, name, reason: `${capitalised(obstacleWords(obstacles, view))}.` };
    });
    return [totalLine(view), ...(lines.length > 0 ? [{}, { name: 'Không có trong danh sách' }, ...lines] : [])];
  },
};
