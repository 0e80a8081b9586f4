import { broadcastsOf, rowsAbout } from '../contest/broadcasts.ts';
import { evidenceItems } from '../contest/evidence.ts';
import type { ExemplarCase } from '../contest/exemplars.ts';
import { quote } from '../contest/rules/rule.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { readDay, shortDate } from '../vietnamese/dates.ts';
import { capitalised, obstacleWords, standingWords, voteWords } from './award-reasons.ts';
import type { View } from './report.ts';

/** Why somebody is held up as an example, only from what was verified. */
function reasonOf({ who, standing, proven }: ExemplarCase, { outcome: { facts } }: View): string | undefined {
  if (!standing) return undefined;
  const tasks = standing.score.areas.flatMap(({ tasks: own }) => own).length;
  const [best] = proven;
  const evidence = best ? evidenceItems(best.row.evidence).join(', ') : '';
  const told = best ? `, như “${quote(best.row.task)}” (${best.row.id}; minh chứng ${quote(evidence)})` : '';
  const vote = facts.council.ballotOf(who.code) ? `; ${voteWords(who.code, facts)}` : '';
  return `${capitalised(standingWords(standing, facts))}; ${proven.length} trên ${tasks} việc được duyệt đủ chỉ tiêu, có minh chứng${told}${vote}.`;
}

function stateOf({ who, obstacles }: ExemplarCase, view: View): string {
  const rows = rowsAbout(view.outcome.facts, who);
  const open = [
    ...(rows.some(({ confirmed }) => confirmed) ? [] : ['chờ Nội vụ xác nhận']),
    ...(rows.some(({ consent }) => consent) ? [] : ['chờ người được nêu đồng ý']),
    ...(obstacles.length > 0 ? [obstacleWords(obstacles, view)] : []),
  ];
  return open.length === 0 ? 'Phát được' : `Chưa: ${open.join('; ')}`;
}

function toldOf({ who }: ExemplarCase, { outcome: { facts } }: View): string {
  const days = broadcastsOf(facts, who);
  const last = days[days.length - 1];
  return last === undefined ? 'Chưa phát' : `${days.length} lần, gần nhất ${readDay(last) ? shortDate(last) : last}`;
}

/** The add-on's own cells beside an exemplar. */
export const exemplarCells = (one: ExemplarCase, view: View): OutputRow => ({
  name: one.who.name,
  reason: reasonOf(one, view),
  state: stateOf(one, view),
  told: toldOf(one, view),
});
