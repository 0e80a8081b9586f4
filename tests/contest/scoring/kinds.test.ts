import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/contest/rational.ts';
import { type Definition, scored, worth } from './worth.ts';

const IN_RANGE = 'C01 value: cần số từ 0 đến 10';

describe('points: the value itself', () => {
  const criterion: Definition = { kind: 'points', max: '10' };

  it.each([
    ['0', '0'],
    ['7,25', '7.25'],
    ['10', '10'],
  ])('"%s" and "%s" are the same points', (comma, point) => {
    expect(worth(criterion, comma)).toBe(comma);
    expect(worth(criterion, point)).toBe(comma);
  });

  it('blank is not assessed, never 0', () => {
    expect(worth(criterion, '')).toBe('blank');
  });

  it('above the maximum and below zero are refused, not cut', () => {
    expect(worth(criterion, '10,01')).toBe(IN_RANGE);
    expect(worth(criterion, '-0,5')).toBe(IN_RANGE);
    expect(worth(criterion, '50%')).toBe(IN_RANGE);
  });

  it('0,1 + 0,2 is 0,3 exactly', () => {
    const sum = ['0,1', '0,2']
      .map((typed) => scored(criterion, typed))
      .map((one) => (one.is === 'points' ? one.points : null));
    expect(sum).toEqual([rational(1, 10), rational(1, 5)]);
  });
});

describe('yes-no: all or nothing', () => {
  const criterion: Definition = { kind: 'yes-no', max: '3' };

  it.each([
    ['Có', '3'],
    ['x', '3'],
    ['không', '0'],
    ['', 'blank'],
    ['1', 'C01 value: cần Có hoặc Không'],
  ])('"%s" gives %s', (typed, points) => {
    expect(worth(criterion, typed)).toBe(points);
  });
});

describe('levels: looked up by name', () => {
  const criterion: Definition = { kind: 'levels', max: '7', levels: 'Tốt=7|Khá=5|Trung bình=3|Yếu=0' };

  it.each([
    ['Tốt', '7'],
    ['khá', '5'],
    ['TRUNG  BÌNH', '3'],
    ['Yếu', '0'],
    ['Giỏi', 'C01 value: cần một trong các mức: Tốt; Khá; Trung bình; Yếu'],
    ['9', 'C01 value: cần một trong các mức: Tốt; Khá; Trung bình; Yếu'],
  ])('"%s" gives %s', (typed, points) => {
    expect(worth(criterion, typed)).toBe(points);
  });

  it('Cà Mau 2013, 1.1.4: từ 70% đến 90% kế hoạch is a level by its words', () => {
    const plan: Definition = { kind: 'levels', max: '2', levels: 'Trên 90% kế hoạch=2|Từ 70% - 90%=1|Dưới 70%=0' };
    expect(worth(plan, 'Từ 70% - 90%')).toBe('1');
  });

  it('a level above the maximum is cut to it', () => {
    expect(worth({ kind: 'levels', max: '5', levels: 'Tốt=8|Yếu=0' }, 'Tốt')).toBe('5');
  });
});

describe('ratio: maximum × value / of', () => {
  const criterion: Definition = { kind: 'ratio', max: '7', notArising: 'exclude' };

  it('11 of 12 reports in time: 7 × 11/12 = 77/12 = 6,4167 exactly', () => {
    const result = scored(criterion, '11', '12');
    expect(result.is === 'points' && result.points).toEqual(rational(77, 12));
    expect(worth(criterion, '11', '12')).toBe('6,4167');
  });

  it('without a total 96% and 96 mean 96 per cent: 7 × 0,96 = 6,72', () => {
    expect(worth(criterion, '96%')).toBe('6,72');
    expect(worth(criterion, '96')).toBe('6,72');
  });

  it.each([
    ['0,96', '', 'C01 value: viết rõ phần trăm, ví dụ 96% hoặc 96'],
    ['13', '12', 'C01 value: cần số từ 0 đến 12'],
    ['101', '', 'C01 value: tỷ lệ không quá 100%'],
    ['-1', '12', 'C01 value: cần một số từ 0 trở lên'],
    ['11', '-12', 'C01 value: cần số từ 0 đến -12'],
    ['11', 'mười hai', 'C01 of: tổng số phải là số từ 0 trở lên'],
    ['96%', '12', 'C01 value: đã ghi tổng số thì ghi số lượng, không ghi phần trăm'],
    ['1.500', '2000', 'C01 value: số này đọc được hai cách; viết 1500 hoặc 1,5'],
  ])('"%s" of "%s" is refused', (typed, of, problem) => {
    expect(worth(criterion, typed, of)).toBe(problem);
  });

  it('0 of 12 is zero, 0 of 0 divides by nothing and is not arising', () => {
    expect(worth(criterion, '0', '12')).toBe('0');
    expect(worth(criterion, '0', '0')).toBe('excluded');
    expect(worth({ ...criterion, notArising: 'full' }, '0', '0')).toBe('7');
  });
});

describe('ratio-to-target: min(maximum, maximum × share / target)', () => {
  const online: Definition = { kind: 'ratio-to-target', max: '5', target: '50', notArising: 'exclude' };

  it('30 of 100 files online, target 50%: 5 × 30 / 50 = 3', () => {
    expect(worth(online, '30', '100')).toBe('3');
    expect(worth(online, '30%')).toBe('3');
  });

  it('exactly on the target and above it: the maximum', () => {
    expect(worth(online, '50', '100')).toBe('5');
    expect(worth(online, '100', '100')).toBe('5');
  });

  it('no file at all: not arising', () => {
    expect(worth(online, '0', '0')).toBe('excluded');
  });

  it('a target of zero cannot be divided by: the criterion is not read', () => {
    expect(() => worth({ ...online, target: '0' }, '30', '100')).toThrow('cần chỉ tiêu phần trăm lớn hơn 0');
    expect(() => worth({ ...online, target: '' }, '30', '100')).toThrow('cần chỉ tiêu phần trăm lớn hơn 0');
  });

  it('SIPAS of QĐ 766, line 5.4: 6 × 85,5 / 90 = 5,7; no answer received gives 0', () => {
    const sipas: Definition = { kind: 'ratio-to-target', max: '6', target: '90', notArising: 'zero' };
    expect(worth(sipas, '85,5%')).toBe('5,7');
    expect(worth(sipas, '0', '0')).toBe('0');
  });
});

describe('tiers: the first bound that holds', () => {
  const files: Definition = { kind: 'tiers', max: '8', levels: '>=98%=8|>=95%=6|>=90%=3|=0', notArising: 'exclude' };

  it.each([
    ['98%', '', '8'],
    ['97,99%', '', '6'],
    ['95', '', '6'],
    ['949', '1000', '3'],
    ['90', '100', '3'],
    ['89,9', '', '0'],
    ['0', '', '0'],
    ['0', '0', 'excluded'],
  ])('%s of "%s" gives %s', (typed, of, points) => {
    expect(worth(files, typed, of)).toBe(points);
  });

  it('an open bound leaves the bound itself to the next tier', () => {
    const open: Definition = { kind: 'tiers', max: '5', levels: '>90%=5|=1' };
    expect(worth(open, '90')).toBe('1');
    expect(worth(open, '90,01')).toBe('5');
  });

  it('bounds without % are compared with the number itself', () => {
    const days: Definition = { kind: 'tiers', max: '2', levels: '>=6=2|>=1=1|=0' };
    expect(['0', '1', '5', '6'].map((typed) => worth(days, typed))).toEqual(['0', '1', '1', '2']);
    expect(worth(days, '-1')).toBe('C01 value: cần một số từ 0 trở lên');
  });

  it('a value in no tier is said, not taken as 0', () => {
    expect(worth({ kind: 'tiers', max: '5', levels: '>=90%=5|>=80%=3' }, '70%')).toBe(
      'C01 value: không thuộc mức nào của tiêu chí; sửa cột Mức điểm của tiêu chí',
    );
  });
});

describe('count and deduct: points a piece', () => {
  it('count: 2 × 1,5 = 3; 10 × 1,5 = 15 is capped at 5', () => {
    const count: Definition = { kind: 'count', max: '5', levels: '1,5' };
    expect(worth(count, '2')).toBe('3');
    expect(worth(count, '10')).toBe('5');
    expect(worth(count, '0')).toBe('0');
    expect(worth(count, '-1')).toBe('C01 value: cần số lần, từ 0 trở lên');
  });

  it('deduct: 8 − 3 × 2 = 2; 8 − 5 × 2 is not below 0', () => {
    const deduct: Definition = { kind: 'deduct', max: '8', levels: '2' };
    expect(worth(deduct, '3')).toBe('2');
    expect(worth(deduct, '5')).toBe('0');
    expect(worth(deduct, '0')).toBe('8');
    expect(worth(deduct, '')).toBe('blank');
  });
});

describe('survey: the mean share of the answers', () => {
  const survey: Definition = { kind: 'survey', max: '10', levels: 'A=100|B=60|C=20|D=0', notArising: 'exclude' };

  it('one answer: B = 60% of 10 = 6', () => {
    expect(worth(survey, 'B')).toBe('6');
  });

  it('counts: (40 × 100 + 10 × 60 + 5 × 20 + 5 × 0) / 60 = 4700/60 = 78,3333% of 10', () => {
    const result = scored(survey, 'A=40|B=10|C=5|D=5');
    expect(result.is === 'points' && result.points).toEqual(rational(47, 6));
  });

  it('nobody answered: not arising; no survey yet: blank; unknown answer: refused', () => {
    expect(worth(survey, 'A=0|B=0')).toBe('excluded');
    expect(worth(survey, '')).toBe('blank');
    expect(worth(survey, 'E=3')).toBe('C01 value: cần một trong: A; B; C; D; hoặc số phiếu, ví dụ A=40|B=10');
  });
});

describe('tasks: computed from the approved tasks', () => {
  it('nobody types a value', () => {
    expect(worth({ kind: 'tasks', max: '30' }, '12')).toBe(
      'C01 value: tiêu chí này tính từ các việc đã duyệt; hãy xóa dòng',
    );
  });
});

describe('không phát sinh', () => {
  const criterion: Definition = { kind: 'ratio', max: '6' };

  it.each([
    ['full', '6'],
    ['zero', '0'],
    ['3', '3'],
    ['9', '6'],
    ['exclude', 'excluded'],
  ])('the rule "%s" gives %s', (notArising, points) => {
    expect(worth({ ...criterion, notArising }, 'không phát sinh')).toBe(points);
    expect(worth({ ...criterion, notArising }, 'KPS')).toBe(points);
    expect(worth({ ...criterion, notArising }, '0', '0')).toBe(points);
  });

  it('without a rule it is not allowed', () => {
    const refused = 'C01 value: tiêu chí này không tính “không phát sinh” (tổng số bằng 0 cũng vậy)';
    expect(worth(criterion, 'KPS')).toBe(refused);
    expect(worth(criterion, '0', '0')).toBe(refused);
  });

  it('Đông Quang 2023, 1.1: nothing assigned in the year gives 1 + 2 = 3 points', () => {
    const full: Definition = {
      kind: 'levels',
      levels: 'a) đầy đủ=1|b) không ban hành từ 01 văn bản=0',
      max: '1',
      notArising: 'full',
    };
    const right: Definition = {
      kind: 'levels',
      levels: 'a) đúng=2|b) từ 01 văn bản trái luật bị xử lý=0',
      max: '2',
      notArising: 'full',
    };
    expect([worth(full, 'KPS'), worth(right, 'KPS')]).toEqual(['1', '2']);
  });
});

describe('weights', () => {
  it('count the points so many times: 2 × (10 × 3/4) = 15', () => {
    expect(worth({ kind: 'ratio', max: '10', weight: '2' }, '3', '4')).toBe('15');
    expect(worth({ kind: 'points', max: '10', weight: '0,5' }, '7')).toBe('3,5');
  });

  it('the range of what is typed stays that of the maximum', () => {
    expect(worth({ kind: 'points', max: '10', weight: '2' }, '11')).toBe(IN_RANGE);
  });
});
