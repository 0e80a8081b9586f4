import type { CollectiveList } from '../../contest/awards/collective-list.ts';
import type { GiftList } from '../../contest/awards/gift-list.ts';
import type { Participant } from '../../contest/participants.ts';
import { multiply, rational, roundHalfUp, toNumber } from '../../contest/rational.ts';
import { ballots } from '../../tabs/ballots.ts';
import type { OutputRow } from '../../tabs/blocks.ts';
import type { TabChange } from '../../workbook.ts';
import { capitalised, conflictWords, obstacleWords, standingWords } from '../award-reasons.ts';
import type { View } from '../report.ts';
import { beside } from './beside.ts';

/** Decimals of a ratio in per cent. */
const RATIO_DECIMALS = 2;

/** Where a person stands on a gift list: "Trong danh sách, thứ 3", "Dự bị thứ 1", or why not. */
function placeIn(list: GiftList, code: string, view: View): string {
  const is = ({ score }: { score: { participant: Participant } }): boolean => score.participant.code === code;
  const place = list.gifts.findIndex(({ standing }) => is(standing));
  if (place >= 0) return `Trong danh sách, thứ ${place + 1}`;
  if (list.waiting.some(is)) return 'Chờ Hội đồng';
  const found =
    list.excluded.find(({ standing }) => is(standing)) ??
    list.ineligible.find(({ participant }) => participant.code === code);
  return found ? `Không: ${obstacleWords(found.obstacles, view)}` : '';
}

function placeAmongCollectives(list: CollectiveList, code: string, view: View): string {
  const place = list.listed.findIndex(({ score }) => score.participant.code === code);
  if (place >= 0) return `Trong danh sách, thứ ${place + 1}`;
  if (list.waiting.some(({ score }) => score.participant.code === code)) return 'Chờ Hội đồng';
  const found = list.excluded.find(({ standing }) => standing.score.participant.code === code);
  return found ? `Không: ${obstacleWords(found.obstacles, view)}` : '';
}

/** What stands beside a candidate: result of the contest, conflicts, and the place before and after the session. */
export function candidateCells(who: Participant, view: View): OutputRow {
  const { facts, standingOf, gifts, giftsBefore, collectives, collectivesBefore } = view.outcome;
  const standing = standingOf(who.code);
  const isPerson = who.kind === 'individual';
  return {
    name: who.name,
    before: isPerson ? placeIn(giftsBefore, who.code, view) : placeAmongCollectives(collectivesBefore, who.code, view),
    after: isPerson ? placeIn(gifts, who.code, view) : placeAmongCollectives(collectives, who.code, view),
    explanation: standing ? `${capitalised(standingWords(standing, facts))}.` : 'Không có trên Bảng điểm.',
    conflicts: conflictWords(facts.council.conflictsWith(who)),
  };
}

const IDS = ['name', 'ratio', 'result', 'before', 'after', 'explanation', 'conflicts'];

/** Name, ratio, result, conflicts and the place before and after the session beside each candidate's votes. */
export function ballotResults(view: View): TabChange[] {
  const rows = view.outcome.facts.council.ballots.map(({ row, found, ratio, result }): [number, OutputRow] => {
    const percent = ratio && toNumber(roundHalfUp(multiply(ratio, rational(100)), RATIO_DECIMALS));
    return [row.row, { ...(found.who ? candidateCells(found.who, view) : {}), ratio: percent, result }];
  });
  return beside(ballots.id, IDS, new Map(rows), view);
}
