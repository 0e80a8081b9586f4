import { provisionalRun } from '../tabs/provisional-run.ts';
import { obstacleWords } from './award-reasons.ts';
import type { TableReport } from './report.ts';

/** The gates of every official before the end of the contest, kept for the comparison after it. */
export const provisionalRunReport: TableReport = {
  tab: provisionalRun,
  rows: (view) => {
    const excluded = new Map(
      view.outcome.superior.excluded.map((one) => [one.standing.score.participant.code, one.obstacles]),
    );
    return view.outcome.gateStates.map(({ participant: { code, name }, total, level, rating, proposed }) => ({
      participant: code,
      name,
      total,
      level,
      rating,
      proposed,
      reason: obstacleWords(excluded.get(code) ?? [], view),
      ranOn: { date: view.today },
    }));
  },
};
