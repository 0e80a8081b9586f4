import { verifiedEvidence } from '../contest/awards/tie-break.ts';
import { lawOf } from '../contest/legal.ts';
import { superiorList } from '../tabs/award-lists.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { capitalised, ratingWords, standingWords, voteWords } from './award-reasons.ts';
import { superiorDoubt, superiorName } from './award-rules.ts';
import { councilLines, excludedLines, personCells } from './gift-list.ts';
import type { TableReport, View } from './report.ts';

const openCaseWords = 'không bị kỷ luật trong năm, không đang bị xem xét, thanh tra, xác minh đơn (C11)';

/** To whom the list goes, and what the law of the decision says of it. */
function recipientLines(view: View): OutputRow[] {
  const { profile } = lawOf(view.outcome.facts.settings, view.today);
  return [
    { name: 'Nơi nhận', reason: superiorName(view) },
    ...[superiorDoubt(view), profile.proposalNote]
      .filter((note) => note !== '')
      .map((note) => ({ name: 'Lưu ý', reason: note })),
  ];
}

/** Which of the two runs this is, and what has changed since the provisional one. */
function reconfirmationLines({ outcome }: View): OutputRow[] {
  const { stage, endsOn, comparedWith, changes } = outcome.reconfirmation;
  const end = endsOn === null ? 'thời gian thi đua' : `ngày ${shortDate(endsOn)}`;
  if (stage === 'provisional') {
    return [{ name: 'Lần xét', reason: `Tạm thời, trước khi hết ${end}; bấm lại sau ngày này để xác nhận.` }];
  }
  const against =
    comparedWith === null
      ? 'chưa có lần xét tạm để so'
      : `so với lần xét tạm ngày ${shortDate(comparedWith)}: ${changes.length === 0 ? 'không đổi' : `${changes.length} người đổi`}`;
  return [
    { name: 'Lần xét', reason: `Xác nhận sau ${end}; ${against}.` },
    ...changes.map(({ participant, was, is, differences }) => ({
      participant: participant.code,
      name: participant.name,
      reason: `${capitalised([was === is ? `vẫn ${is}` : `${was} → ${is}`, ...differences].join('; '))}.`,
    })),
  ];
}

/** The list proposed to the superior level, each with the proof of both gates. */
export const superiorListReport: TableReport = {
  tab: superiorList,
  headings: ({ outcome }) =>
    outcome.superior.provisional
      ? { order: 'STT (dự kiến)' }
      : outcome.reconfirmation.stage === 'provisional'
        ? { order: 'STT (tạm thời)' }
        : {},
  rows: ({ outcome }) =>
    outcome.superior.proposed.map((standing, i): OutputRow => {
      const words = [
        `điều kiện 1: ${standingWords(standing, outcome.facts)}`,
        `điều kiện 2: ${ratingWords(standing)}`,
        openCaseWords,
        `${verifiedEvidence(standing.score)} minh chứng đã thẩm định, không việc nào thiếu (C02)`,
        voteWords(standing.score.participant.code, outcome.facts),
      ];
      return { ...personCells(standing), order: i + 1, reason: `${capitalised(words.join('; '))}.` };
    }),
  tail: (view) => [
    ...councilLines(view),
    ...recipientLines(view),
    ...reconfirmationLines(view),
    ...excludedLines(view.outcome.superior.excluded, 'Đạt một điều kiện hoặc bị chặn', view),
  ],
};
