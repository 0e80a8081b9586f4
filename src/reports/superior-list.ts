import { superiorList } from '../tabs/award-lists.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { capitalised, ratingWords, standingWords, voteWords } from './award-reasons.ts';
import { councilLines, excludedLines, personCells } from './gift-list.ts';
import type { TableReport } from './report.ts';

/** The list proposed to the superior level, each with the proof of both gates. */
export const superiorListReport: TableReport = {
  tab: superiorList,
  headings: ({ outcome }) => (outcome.superior.provisional ? { order: 'STT (dự kiến)' } : {}),
  rows: ({ outcome }) =>
    outcome.superior.proposed.map((standing, i): OutputRow => {
      const words = [
        `điều kiện 1: ${standingWords(standing, outcome.facts)}`,
        `điều kiện 2: ${ratingWords(standing)}`,
        voteWords(standing.score.participant.code, outcome.facts),
      ];
      return { ...personCells(standing), order: i + 1, reason: `${capitalised(words.join('; '))}.` };
    }),
  tail: (view) => [
    ...councilLines(view),
    { name: 'Nơi nhận', reason: view.outcome.facts.settings.superior || 'Chưa ghi cấp trên trong tab Cấu hình.' },
    ...excludedLines(view.outcome.superior.excluded, 'Đạt một điều kiện hoặc bị chặn', view),
  ],
};
