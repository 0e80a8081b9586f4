import { shortDate } from '../../vietnamese/dates.ts';
import { matchKey } from '../../vietnamese/normalise.ts';
import type { Facts } from '../facts.ts';
import { lawOf } from '../legal.ts';
import { nameAndCode, type Participant } from '../participants.ts';
import { at, type ExemplarRow, type SpotAwardRow } from '../records.ts';
import { type Finding, type PeopleRule, quote } from './rule.ts';

/** What an exemplar says of another award for the same achievement. */
const ofExemplars = ({ input, roster }: Facts): Finding[] =>
  input.exemplars.flatMap((row): Finding[] => {
    const { who } = roster.find(row.participant);
    if (!who || row.otherAward === '') return [];
    const values = { name: nameAndCode(who), award: quote(row.otherAward) };
    return [{ at: at(row, 'otherAward'), participants: [who.code], values }];
  });

/** "Giấy khen, QĐ số 85/QĐ-UBND ngày 14/7/2023". */
const awardWords = ({ form, decision, date }: SpotAwardRow): string => {
  const number = decision === '' ? '' : `, QĐ số ${decision}`;
  return quote(`${form || 'khen đột xuất'}${number}${date === null ? '' : ` ngày ${shortDate(date)}`}`);
};

/** A person with an achievement: the same words for the same person are the same achievement. */
const keyOf = (who: Participant, achievement: string): string => `${who.code}\n${matchKey(achievement)}`;

/** Achievements told for this year's contest, with the row that tells them. */
function achievementsOf({ input, roster }: Facts): ReadonlyMap<string, ExemplarRow> {
  const told = new Map<string, ExemplarRow>();
  for (const row of input.exemplars) {
    const { who } = roster.find(row.participant);
    if (who && row.achievement !== '') told.set(keyOf(who, row.achievement), row);
  }
  return told;
}

/** Praise during the year for what is judged now (it stops the person), or twice for one thing (it stops that row). */
function ofSpotAwards(facts: Facts): Finding[] {
  const told = achievementsOf(facts);
  const praised = new Map<string, SpotAwardRow>();
  return facts.input.spotAwards.flatMap((row): Finding[] => {
    const { who } = facts.roster.find(row.participant);
    if (!who) return [];
    const finding = { at: at(row, 'achievement'), participants: [who.code] };
    const key = keyOf(who, row.achievement);
    const earlier = row.achievement === '' ? undefined : praised.get(key);
    if (!earlier) praised.set(key, row);
    const name = nameAndCode(who);
    if (row.sameAchievement || told.has(key)) return [{ ...finding, values: { name, award: awardWords(row) } }];
    if (!earlier) return [];
    const remedy = 'Giữ một hình thức khen, xóa dòng kia (tab {tab}, ô {cell}).';
    return [{ ...finding, stops: 'row', remedy, values: { name, award: awardWords(earlier) } }];
  });
}

/** An achievement that was rewarded in an earlier year already. */
function ofPastYears(facts: Facts): Finding[] {
  const told = achievementsOf(facts);
  return facts.past.flatMap(({ row, year, code, gift }): Finding[] => {
    const who = facts.roster.byCode(code);
    if (!who || !gift || row.achievement === '' || year === facts.settings.year) return [];
    const same = told.get(keyOf(who, row.achievement));
    if (!same) return [];
    const values = { name: nameAndCode(who), award: `danh sách khen năm ${year}` };
    return [{ at: at(same, 'achievement'), participants: [who.code], values }];
  });
}

/** Another award form of the commune for the same achievement: at the end of the year, during it, or in an earlier one. */
export const secondAward: PeopleRule = {
  id: 'C10',
  stage: 'people',
  level: 'block',
  stops: 'person',
  source: 'Luật 06/2022/QH15, Điều 5 khoản 2 điểm c',
  sentence: '{name}: thành tích này đã được khen ({award}); không khen nhiều hình thức cho một thành tích.',
  remedy: 'Ghi thành tích khác hoặc bỏ khỏi danh sách đề nghị (tab {tab}, ô {cell}).',
  find: ({ facts }) => {
    const { oneAwardSource: source } = lawOf(facts.settings, facts.today).profile;
    return [...ofExemplars(facts), ...ofSpotAwards(facts), ...ofPastYears(facts)].map((one) => ({ ...one, source }));
  },
};
