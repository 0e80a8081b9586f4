import { describe, expect, it } from 'vitest';
import { fairnessOf, sharesOf } from '../../src/contest/fairness.ts';
import { toPercentText } from '../../src/contest/rational.ts';
import { outcomeOf } from '../typed-workbook.ts';
import { AFTER, communeOf } from './awards/commune.ts';

describe('fairnessOf', () => {
  const leader = { title: 'Ông', isLeader: 'Có', body: 'UBND', unit: 'UBND xã' };
  const people = [
    { code: 'CB01', total: 95, roster: leader },
    { code: 'CB02', total: 75, roster: { body: 'UBND', unit: 'UBND xã' } },
    { code: 'CB03', total: 85, roster: { body: 'HĐND', unit: 'HĐND xã' } },
    { code: 'KC01', total: 95, roster: { giftEligible: 'Không' } },
  ];
  const past = [2021, 2022].map((year) => ({ year: String(year), participant: 'CB01', gift: 'Có' }));
  const { gifts, facts } = outcomeOf(communeOf(people, {}, { history: past }), AFTER);
  const { groups, repeatWinners, listed, eligible } = fairnessOf(
    gifts.gifts.map(({ standing }) => standing.score.participant),
    facts,
  );

  it('counts each group on the list and among the officials who may be on it', () => {
    expect([listed, eligible]).toEqual([2, 3]);
    expect(groups.map((one) => `${one.by} ${one.name}: ${one.listed} trên ${one.eligible}`)).toEqual([
      'Vị trí Lãnh đạo: 1 trên 1',
      'Vị trí Người trực tiếp làm việc: 1 trên 2',
      'Giới Nam: 1 trên 1',
      'Giới Nữ: 1 trên 2',
      'Khối UBND: 1 trên 2',
      'Khối HĐND: 1 trên 1',
      'Đơn vị UBND xã: 1 trên 2',
      'Đơn vị HĐND xã: 1 trên 1',
    ]);
  });

  it('gives each group its part of the list and of the officials, nought where it has nobody', () => {
    const fairness = { listed, eligible, groups, repeatWinners };
    const leaders = sharesOf(fairness, 'Vị trí', 'Lãnh đạo');
    expect([toPercentText(leaders.listed), toPercentText(leaders.eligible)]).toEqual(['50,00', '33,33']);
    expect(toPercentText(sharesOf(fairness, 'Khối', 'Đảng ủy').listed)).toBe('0,00');
  });

  it('names who was awarded before, with the years', () => {
    expect(repeatWinners.map(({ participant, years }) => `${participant.code} ${years.join(', ')}`)).toEqual([
      'CB01 2021, 2022',
    ]);
  });
});
