import { isCandidate } from '../awards/eligibility.ts';
import { isAbove, percentText, shareOf } from '../awards/shares.ts';
import { ONE, ZERO } from '../rational.ts';
import { type Finding, type ListRule, quote } from './rule.ts';

const NO_CELL = { tab: 'gift-list', row: null, column: null };

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
    const { leaderShareMax, bodyShareMax } = facts.settings.thresholds;
    const listed = gifts.gifts.map(({ standing }) => standing.score.participant);
    const share = shareOf(listed, ({ isLeader }) => isLeader);
    if (share === null) return [];
    const ofRoster = shareOf(facts.roster.participants.filter(isCandidate), ({ isLeader }) => isLeader) ?? ZERO;
    const found: Finding[] = [];
    if (isAbove(share, leaderShareMax)) {
      const noneDirect = share.n === ONE.n && share.d === ONE.d;
      found.push({
        at: NO_CELL,
        participants: [],
        ...(noneDirect
          ? {
              sentence:
                'Danh sách khen không có người trực tiếp làm việc nào: {share}% là lãnh đạo (trong Danh sách {ofRoster}%), quá ngưỡng {limit}%.',
            }
          : {}),
        values: { share: percentText(share), ofRoster: percentText(ofRoster), limit: percentText(leaderShareMax) },
      });
    }
    for (const body of new Set(listed.map((one) => one.body))) {
      const part = shareOf(listed, (one) => one.body === body) ?? ZERO;
      // One person alone is always the whole of a list.
      if (body === '' || listed.length < 2 || !isAbove(part, bodyShareMax)) continue;
      found.push({
        at: NO_CELL,
        participants: [],
        sentence: 'Khối {body} chiếm {share}% danh sách khen, quá ngưỡng {limit}%.',
        remedy: 'Đề nghị xem lại người của các khối khác.',
        values: { body: quote(body), share: percentText(part), limit: percentText(bodyShareMax) },
      });
    }
    return found;
  },
};
