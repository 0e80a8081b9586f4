import { type Fairness, fairnessOf, isAbove, LEADERS, NO_BODY, sharesOf } from '../fairness.ts';
import { compare, ONE, toShortPercent } from '../rational.ts';
import type { CheckThresholds } from '../settings.ts';
import { type Finding, type ListRule, quote } from './rule.ts';

const ofList = (finding: Pick<Finding, 'values' | 'sentence' | 'remedy'>): Finding => ({
  at: { tab: 'gift-list', row: null, column: null },
  participants: [],
  ...finding,
});

const NONE_DIRECT =
  'Danh sách khen không có người trực tiếp làm việc nào: {share}% là lãnh đạo (trong Danh sách {ofRoster}%), quá ngưỡng {limit}%.';

function ofLeaders(fairness: Fairness, { leaderShareMax }: CheckThresholds): Finding[] {
  const { listed: share, eligible } = sharesOf(fairness, 'Vị trí', LEADERS);
  if (!isAbove(share, leaderShareMax)) return [];
  const values = {
    share: toShortPercent(share),
    ofRoster: toShortPercent(eligible),
    limit: toShortPercent(leaderShareMax),
  };
  return [ofList({ values, ...(compare(share, ONE) === 0 ? { sentence: NONE_DIRECT } : {}) })];
}

function ofBodies(fairness: Fairness, { bodyShareMax }: CheckThresholds): Finding[] {
  // One person alone is always the whole of a list.
  if (fairness.listed < 2) return [];
  return fairness.groups.flatMap(({ by, name }): Finding[] => {
    if (by !== 'Khối' || name === NO_BODY) return [];
    const { listed: share } = sharesOf(fairness, by, name);
    if (!isAbove(share, bodyShareMax)) return [];
    return [
      ofList({
        sentence: 'Khối {body} chiếm {share}% danh sách khen, quá ngưỡng {limit}%.',
        remedy: 'Đề nghị xem lại người của các khối khác.',
        values: { body: quote(name), share: toShortPercent(share), limit: toShortPercent(bodyShareMax) },
      }),
    ];
  });
}

/** Leaders or one body take most of the gift list, or nobody on it works directly with people's files. */
export const lopsidedList: ListRule = {
  id: 'C08',
  stage: 'lists',
  level: 'warn',
  stops: 'nothing',
  source: 'Luật 06/2022/QH15, Điều 5 (quan tâm người trực tiếp); ngưỡng: tự chọn',
  sentence: 'Danh sách khen có {share}% lãnh đạo (trong Danh sách {ofRoster}%), quá ngưỡng {limit}%.',
  remedy: 'Đề nghị xem lại người trực tiếp làm việc.',
  find: ({ facts, gifts }) => {
    const listed = gifts.gifts.map(({ standing }) => standing.score.participant);
    const fairness = fairnessOf(listed, facts);
    const { thresholds } = facts.settings;
    return [...ofLeaders(fairness, thresholds), ...ofBodies(fairness, thresholds)];
  },
};
