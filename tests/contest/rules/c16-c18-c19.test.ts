import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

describe('C16 a vote', () => {
  const council = ['CB01', 'CB02', 'CB03'].map((member) => ({ member, attendance: 'Có mặt' }));
  const found = (ballot: object, members: object[] = council): string[] =>
    sentences('C16', {
      roster: ['CB01', 'CB02', 'CB03', 'CB04'].map((code) => official(code)),
      council: members as typeof council,
      ballots: [{ participant: 'CB04', agree: '3', disagree: '0', blank: '0', ...ballot }],
    });

  it('with as many votes as voters is valid, also below the ratio', () => {
    expect([...found({}), ...found({ agree: '1', disagree: '1', blank: '1' })]).toEqual([]);
  });

  it('with one vote too few or too many is not', () => {
    expect(found({ agree: '2' })[0]).toContain('tổng 2 phiếu, phải là 3');
    expect(found({ agree: '4' })[0]).toContain('tổng 4 phiếu, phải là 3');
  });

  it('of a member on himself or herself is not; recused, the others decide', () => {
    expect(found({ participant: 'CB01' })[0]).toContain('thành viên bỏ phiếu cho chính mình');
    expect(found({ participant: 'CB01', agree: '2', recused: 'CB01' })).toEqual([]);
  });

  it('without two thirds of the members is not', () => {
    const absent = council.map((member, i) => ({ ...member, attendance: i === 0 ? 'Có mặt' : 'Vắng' }));
    expect(found({ agree: '1' }, absent)[0]).toContain('phiên họp 1 trên 3, chưa đủ 2/3 số thành viên');
  });
});

const listed = (results: readonly string[], settings: Record<string, string>, rule: string): string[] => {
  const codes = results.map((_, i) => `CB${10 + i}`);
  return sentences(
    rule,
    {
      roster: codes.map((code, i) => official(code, { isLeader: i === 0 ? 'Có' : 'Không' })),
      'register-3.1': codes.map((code, i) => task(code, results[i] ?? '')),
    },
    settings,
  );
};

describe('C18 the money', () => {
  it('is too little for everybody: 900.000 for 800.000, not for 900.000', () => {
    expect(listed(['9', '9', '9'], { 'budget-vnd': '800.000' }, 'C18')).toEqual([
      'Cần 900.000 đồng cho 3 suất, kinh phí 800.000 đồng chỉ đủ 2 suất.',
    ]);
    expect(listed(['9', '9', '9'], { 'budget-vnd': '900.000' }, 'C18')).toEqual([]);
    expect(listed(['9', '9', '9'], { 'budget-vnd': '' }, 'C18')).toEqual([]);
  });

  it('is measured after the quota', () => {
    expect(listed(['9', '9', '9'], { 'budget-vnd': '600.000', 'gift-quota': '2' }, 'C18')).toEqual([]);
  });
});

describe('C19 a close call', () => {
  it('is a tie across the last place, with what resolved it', () => {
    expect(listed(['9', '9'], { 'gift-quota': '1' }, 'C19')).toEqual([
      'Người CB10 (CB10) và Người CB11 (CB11) cùng 90,00 điểm ở suất cuối; người xếp trước là người trực tiếp làm việc.',
    ]);
    expect(listed(['9', '9'], { 'gift-quota': '2' }, 'C19')).toEqual([]);
  });

  it('is a total that rounding lifts over a bound', () => {
    expect(listed(['8,99996'], {}, 'C19')).toEqual([
      'Người CB10 (CB10): 89,9996 điểm làm tròn thành 90,00, chạm mức “tiêu biểu, xuất sắc”, “Xuất sắc”.',
    ]);
    expect(listed(['8,9994'], {}, 'C19')).toEqual([]);
  });
});
