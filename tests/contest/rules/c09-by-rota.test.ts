import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

const AN = official('CB01', { name: 'Lê Thị An' });
const past = (year: string, more = {}) => ({
  year,
  participant: 'CB01',
  name: 'Lê Thị An',
  total: '85',
  gift: 'Có',
  ...more,
});
const listed = { roster: [AN], 'register-3.1': [task('CB01', '9')] };

describe('C09 awarded again and again', () => {
  it('is named in the third year running', () => {
    expect(sentences('C09', { ...listed, history: [past('2021'), past('2022')] })).toEqual([
      'Lê Thị An (CB01) được khen 3 năm liền.',
    ]);
  });

  it('is not named after two years, after a gap, or without an award this year', () => {
    expect(sentences('C09', { ...listed, history: [past('2022')] })).toEqual([]);
    expect(sentences('C09', { ...listed, history: [past('2020'), past('2021')] })).toEqual([]);
    const below = { ...listed, 'register-3.1': [task('CB01', '5')] };
    expect(sentences('C09', { ...below, history: [past('2021'), past('2022')] })).toEqual([]);
  });

  it('is switched off by 0', () => {
    expect(sentences('C09', { ...listed, history: [past('2021'), past('2022')] }, { 'award-years-max': '0' })).toEqual(
      [],
    );
  });
});

describe('C09 a copied achievement', () => {
  const TEXT = 'Chỉ đạo rà soát thủ tục hành chính, tổ chức kiểm tra tại các thôn, đôn đốc báo cáo đúng hạn.';
  const BINH = official('CB02', { name: 'Trần Văn Bình' });
  const copied = (achievement: string, history: object[] = [], others: object[] = []): string[] =>
    sentences('C09', {
      roster: [AN, BINH],
      exemplars: [...others, { participant: 'CB01', achievement }] as Record<string, string>[],
      history: history as Record<string, string>[],
    });

  it('is found in one’s own text of an earlier year, whatever the accents, capitals and spaces', () => {
    const typed = TEXT.normalize('NFD').toUpperCase().replace(/ /g, '  ');
    expect(copied(typed, [past('2022', { gift: '', achievement: TEXT })])).toEqual([
      'Thành tích của Lê Thị An (CB01) giống 100% bài năm 2022 của chính người này (tab Điển hình, ô B2).',
    ]);
  });

  it('is found in another person’s text of this year, at the later row', () => {
    expect(copied(TEXT.replace('các thôn', 'các xóm'), [], [{ participant: 'CB02', achievement: TEXT }])).toEqual([
      'Thành tích của Lê Thị An (CB01) giống 91% bài năm 2023 của Trần Văn Bình (CB02) (tab Điển hình, ô B3).',
    ]);
  });

  it('is not found in another text, nor in an empty one', () => {
    const other = 'Lập tổ hỗ trợ dịch vụ công trực tuyến tại nhà văn hóa thôn.';
    expect(copied(other, [past('2022', { gift: '', achievement: TEXT })])).toEqual([]);
    expect(copied('', [past('2022', { gift: '', achievement: '' })])).toEqual([]);
  });
});
