import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/workbook.ts';
import { outcomeOf, sentencesOf } from '../typed-workbook.ts';
import { AFTER, communeOf, councilOf } from './awards/commune.ts';

type Row = Readonly<Record<string, CellValue>>;

const PEOPLE = [{ code: 'CB01', total: 92 }];
const commune = (council: Row[], ballot: Row, settings: Readonly<Record<string, string>> = {}) =>
  communeOf(PEOPLE, settings, { council, ballots: [{ participant: 'CB01', ...ballot }] });

/** Ratio as "agree of base", and the result. */
function vote(council: Row[], ballot: Row, settings: Readonly<Record<string, string>> = {}): string {
  const [counted] = outcomeOf(commune(council, ballot, settings), AFTER).facts.council.ballots;
  return `${counted?.agree}/${counted?.base} ${counted?.result}`;
}

describe('a council of seven', () => {
  it('passes with 6 of 7 when one is absent: 85,71% of all members', () => {
    expect(vote(councilOf(7, 1), { agree: '6', disagree: '0', blank: '0' })).toBe('6/7 đạt');
  });

  it('does not pass with everybody present agreeing when two are absent: 5 of 7 is 71,43%', () => {
    expect(vote(councilOf(7, 2), { agree: '5', disagree: '0', blank: '0' })).toBe('5/7 không đạt');
  });

  it('passes the same vote when the two write their opinion', () => {
    expect(vote(councilOf(7, 0, 2), { agree: '7', disagree: '0', blank: '0' })).toBe('7/7 đạt');
  });

  it('has no quorum with three absent: 4 of 7 is below two thirds', () => {
    expect(vote(councilOf(7, 3), { agree: '4', disagree: '0', blank: '0' })).toBe('4/7 không hợp lệ');
    expect(sentencesOf('C16', commune(councilOf(7, 3), { agree: '4' }), AFTER)).toEqual([
      'Phiếu của Người CB01 (CB01) không hợp lệ (tab Bỏ phiếu, ô A2): phiên họp 4 trên 7, chưa đủ 2/3 số thành viên.',
    ]);
  });

  it('has a quorum with three absent of whom one writes: 5 of 7', () => {
    expect(vote(councilOf(7, 2, 1), { agree: '5', disagree: '0', blank: '0' }, { 'pass-ratio': '70%' })).toBe(
      '5/7 đạt',
    );
  });
});

describe('a council of nine', () => {
  it('has a quorum of exactly six', () => {
    expect(outcomeOf(commune(councilOf(9, 3), {}), AFTER).facts.council).toMatchObject({ quorum: 6, hasQuorum: true });
    expect(outcomeOf(commune(councilOf(9, 4), {}), AFTER).facts.council).toMatchObject({
      attending: 5,
      hasQuorum: false,
    });
  });

  it('needs 8 of 9: 7 of 9 is 77,78%', () => {
    expect(vote(councilOf(9, 1), { agree: '8', disagree: '0', blank: '0' })).toBe('8/9 đạt');
    expect(vote(councilOf(9, 1), { agree: '7', disagree: '1', blank: '0' })).toBe('7/9 không đạt');
  });

  it('passes exactly on the ratio: 8 of 10 is 80%', () => {
    expect(vote(councilOf(10), { agree: '8', disagree: '2', blank: '0' })).toBe('8/10 đạt');
  });

  it('counts on those attending where the setting says so: 6 of 6 with three absent', () => {
    const ballot = { agree: '6', disagree: '0', blank: '0' };
    expect(vote(councilOf(9, 3), ballot)).toBe('6/9 không đạt');
    expect(vote(councilOf(9, 3), ballot, { 'ratio-base': 'Thành viên có ý kiến' })).toBe('6/6 đạt');
  });

  it('must hold as many votes as voters: agree, disagree and blank with the recused are all present and written', () => {
    expect(sentencesOf('C16', commune(councilOf(9, 1, 1), { agree: '7', blank: '2' }), AFTER)).toEqual([
      'Phiếu của Người CB01 (CB01) không hợp lệ (tab Bỏ phiếu, ô B2): tổng 9 phiếu, phải là 8.',
    ]);
    expect(vote(councilOf(9, 1, 1), { agree: '7', blank: '0', recused: 'HD2' })).toBe('7/8 đạt');
  });

  it('has no result when everybody is recused', () => {
    const recused = councilOf(9)
      .map(({ member }) => member)
      .join(';');
    expect(vote(councilOf(9), { agree: '0', recused })).toBe('0/0 không hợp lệ');
    expect(sentencesOf('C16', commune(councilOf(9), { agree: '0', recused }), AFTER)).toEqual([
      'Phiếu của Người CB01 (CB01) không hợp lệ (tab Bỏ phiếu, ô E2): tất cả thành viên đều tránh phiếu.',
    ]);
  });
});

describe('conflicts of members', () => {
  const people = [
    { code: 'CB01', total: 92, roster: { unit: 'Văn phòng' } },
    { code: 'CB02', total: 85, roster: { unit: 'Văn phòng' } },
    { code: 'CB03', total: 75 },
  ];
  const council: Row[] = [
    { member: 'CB02', role: 'chair', attendance: 'present' },
    { member: 'CB03', role: 'standing', attendance: 'present', kin: 'CB01' },
    { member: 'HD1', role: 'member', attendance: 'present' },
  ];
  const found = (code: string, settings: Readonly<Record<string, string>>): string[] => {
    const { facts } = outcomeOf(communeOf(people, settings, { council }), AFTER);
    const who = facts.roster.byCode(code);
    const conflicts = who ? facts.council.conflictsWith(who) : [];
    return conflicts.map(
      ({ member, reason, binding }) => `${member.code} ${reason} ${binding ? 'buộc' : 'không buộc'}`,
    );
  };

  it('are oneself always, the unit and declared kin only where the settings say so', () => {
    expect(found('CB02', {})).toEqual(['CB02 xét chính mình; Phó Chủ tịch thường trực điều hành phần này buộc']);
    expect(found('CB01', {})).toEqual(['CB02 cùng đơn vị không buộc', 'CB03 người thân không buộc']);
    expect(found('CB01', { 'recuse-unit': 'Có', 'recuse-kin': 'Có' })).toEqual([
      'CB02 cùng đơn vị buộc',
      'CB03 người thân buộc',
    ]);
  });

  it('make a vote invalid when a bound member is not recused', () => {
    const tabs = communeOf(people, { 'recuse-kin': 'Có' }, { council, ballots: [{ participant: 'CB01', agree: '3' }] });
    expect(sentencesOf('C16', tabs, AFTER)).toEqual([
      'Phiếu của Người CB01 (CB01) không hợp lệ (tab Bỏ phiếu, ô E2): thành viên CB03 (người thân) phải tránh phiếu.',
    ]);
  });

  it('name kin whom the roster does not know', () => {
    const strangers = communeOf(people, {}, { council: [{ member: 'HD1', kin: 'CB99' }] });
    expect(sentencesOf('C01', strangers, AFTER)[0]).toContain('không có trong Danh sách');
  });
});

describe('the rule of each award', () => {
  const ballot = { agree: '8', disagree: '1', blank: '0' };

  it('is the general one unless the award has its own', () => {
    const { gifts, superior } = outcomeOf(commune(councilOf(9), ballot), AFTER);
    expect([gifts.gifts.length, superior.proposed.length]).toEqual([1, 1]);
  });

  it('may ask more for the proposal to the superior level: 88,89% is a gift, not a proposal from 90%', () => {
    const { gifts, superior } = outcomeOf(commune(councilOf(9), ballot, { 'superior-pass-ratio': '90%' }), AFTER);
    expect(gifts.gifts.length).toBe(1);
    expect(superior.proposed).toEqual([]);
    expect(superior.excluded[0]?.obstacles.map(({ reason }) => reason)).toEqual([
      'Hội đồng đồng ý 88,89%, cần từ 90,00%',
    ]);
  });
});
