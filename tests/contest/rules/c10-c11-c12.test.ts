import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/reports/issue-source.ts';
import { outcomeOf } from '../../typed-workbook.ts';
import { commune, official, sentences, TODAY, task } from './commune.ts';

const found = (rule: string, more = {}, result = '9', exemplar = ''): string[] =>
  sentences(
    rule,
    {
      roster: [official('CB01', { name: 'Lê Thị An', ...more })],
      'register-3.1': [task('CB01', result)],
      exemplars: [{ participant: 'CB01', achievement: 'Trả kết quả tại nhà.', otherAward: exemplar }],
    },
    { superior: 'UBND huyện An Hòa Đông' },
  );

describe('C10 a second award of the commune', () => {
  it('for the same achievement is named', () => {
    expect(found('C10', {}, '9', 'Giấy khen đột xuất, QĐ số 85/QĐ-UBND')).toEqual([
      'Lê Thị An (CB01): thành tích này đã được khen (Giấy khen đột xuất, QĐ số 85/QĐ-UBND); không khen nhiều hình thức cho một thành tích.',
    ]);
    expect(found('C10')).toEqual([]);
  });
});

describe('C11 an open case', () => {
  it('of a review or a discipline keeps the person back; blank is Không', () => {
    expect(found('C11', { underReview: 'Có' })).toEqual([
      'Lê Thị An (CB01) đang bị xem xét kỷ luật, thanh tra hoặc xác minh đơn: chưa xét khen thưởng.',
    ]);
    expect(found('C11', { disciplined: 'x' })).toEqual([
      'Lê Thị An (CB01) bị kỷ luật trong năm: chưa xét khen thưởng.',
    ]);
    expect([...found('C11'), ...found('C11', { disciplined: 'Không' })]).toEqual([]);
  });
});

describe('the law that C10 and C11 name', () => {
  const sources = (day: string): string[] => {
    const tabs = commune(
      {
        roster: [official('CB01', { underReview: 'Có', disciplined: 'Có' })],
        exemplars: [{ participant: 'CB01', achievement: 'Trả tại nhà.', otherAward: 'Giấy khen' }],
      },
      { 'decision-date': day },
    );
    return outcomeOf(tabs, TODAY)
      .issues.filter(({ rule }) => rule === 'C10' || rule === 'C11')
      .map((issue) => sourceOf(issue));
  };

  it('is the one in force on the day of the decision, and says what was not compared with the text', () => {
    expect(sources('31/12/2023')).toEqual([
      'NĐ 91/2017/NĐ-CP (chưa đối chiếu văn bản)',
      'NĐ 91/2017/NĐ-CP (chưa đối chiếu văn bản)',
      'NĐ 90/2020/NĐ-CP, sửa đổi bởi NĐ 48/2023/NĐ-CP từ 15/9/2023 (bị kỷ luật trong năm)',
    ]);
    expect(sources('30/01/2024')).toEqual([
      'Luật 06/2022/QH15, Điều 5 khoản 2 điểm c',
      'NĐ 98/2023/NĐ-CP (chưa đối chiếu văn bản)',
      'NĐ 48/2023/NĐ-CP (bị kỷ luật trong năm)',
    ]);
    expect(sources('15/7/2025')[1]).toBe('NĐ 152/2025/NĐ-CP');
  });
});

describe('C12 exactly one gate to the superior level', () => {
  it('lacks the rating, the level, or the rating’s result', () => {
    const lack = (what: string): string[] => [
      `Lê Thị An (CB01) chưa đủ điều kiện đề nghị UBND huyện An Hòa Đông: thiếu ${what}.`,
    ];
    expect(found('C12', { annualRating: 'HTTNV' })).toEqual(lack('xếp loại Hoàn thành xuất sắc nhiệm vụ'));
    expect(found('C12', { annualRating: '' })).toEqual(lack('kết quả xếp loại năm'));
    expect(found('C12', { annualRating: 'HTXSNV' }, '8,9')).toEqual(lack('mức “tiêu biểu, xuất sắc”'));
  });

  it('is no matter with both or with none', () => {
    expect(found('C12', { annualRating: 'HTXSNV' }, '9')).toEqual([]);
    expect(found('C12', { annualRating: 'HTTNV' }, '8,9')).toEqual([]);
    expect(found('C12', { annualRating: 'HTTNV', giftEligible: 'Không' })).toEqual([]);
  });
});
