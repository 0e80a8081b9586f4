import { scoreboard } from '../tabs/scoreboard.ts';
import { points, type TableReport } from './report.ts';

/** Rank, groups, totals, band and level of everybody with an approved task. */
export const scoreboardReport: TableReport = {
  tab: scoreboard,
  rows: (view) =>
    view.outcome.standings.map(({ score, rank, band, level, distance, areaRanks }) => ({
      rank,
      participant: score.participant.code,
      name: score.participant.name,
      kind: score.participant.kind,
      unit: score.participant.unit,
      A: points(score.groups.A.assessed, view),
      B: points(score.groups.B.assessed, view),
      C: points(score.groups.C.assessed, view),
      D: points(score.groups.D.assessed, view),
      selfTotal: points(score.selfTotal, view),
      total: points(score.total, view),
      band,
      level,
      distance: points(distance, view),
      areaRanks: areaRanks.map((one) => `${one.area}: ${one.rank}/${one.of}`).join('; '),
      tasks: score.areas.reduce((sum, area) => sum + area.tasks.length, 0),
      missing: score.missing.join(','),
    })),
};
