import { readFacts } from '../src/contest/facts.ts';
import { toFixedText } from '../src/contest/rational.ts';
import type { ContestInput } from '../src/contest/records.ts';
import { scoreEveryone } from '../src/contest/scoring/person.ts';
import { type Standing, standings } from '../src/contest/standings.ts';
import { readInput } from '../src/tabs/read-input.ts';
import { commune } from './commune.ts';
import { costOf } from './measure.ts';
import { printTable, times } from './table.ts';

const TODAY = '2024-01-30';
export const TASKS_A_PERSON = 5;

/** Scores everybody exactly and ranks them, from the records of the input tabs. */
export function scored(input: ContestInput): Standing[] {
  const facts = readFacts(input, TODAY);
  return standings(
    scoreEveryone(facts, () => false),
    facts.settings,
  );
}

/** Totals as the scoreboard shows them, with the rank, by code. */
export const totalsOf = (found: readonly Standing[]): Map<string, { total: string; rank: number }> =>
  new Map(
    found.flatMap(({ score, rank }) =>
      score.total ? [[score.participant.code, { total: toFixedText(score.total, 2), rank: rank ?? 0 }] as const] : [],
    ),
  );

/** Scoring and ranking of people with 5 tasks and 10 lines each. */
export function scoring(sizes: readonly number[]) {
  const found = sizes.map((people) => {
    const workbook = commune(people * TASKS_A_PERSON, TASKS_A_PERSON);
    let input = readInput(workbook).input;
    const reading = costOf(() => {
      input = readInput(workbook).input;
    });
    let ranked = 0;
    const ranking = costOf(() => {
      ranked = scored(input).filter(({ rank }) => rank !== null).length;
    });
    return { people, ranked, reading, ranking };
  });
  printTable(
    'Chấm và xếp hạng: 5 việc (trung bình) và 10 dòng chấm mỗi người; CPU (ms), bộ nhớ thêm (MB) trước khi dọn',
    found.map(({ people, ranked, reading, ranking }, i) => ({
      Người: people,
      'Có hạng': ranked,
      'Đọc ô': reading.milliseconds,
      'Chấm, xếp hạng': ranking.milliseconds,
      'So với cỡ trước': times(ranking.milliseconds, found[i - 1]?.ranking.milliseconds),
      'Bộ nhớ khi đọc': reading.megabytes,
      'Bộ nhớ khi chấm': ranking.megabytes,
    })),
  );
  return found;
}
